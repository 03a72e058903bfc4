import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { openInput } from '../../../src/disk/openInput.js';
import { readProjectFolder } from '../../../src/readers/folder/readProjectFolder.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { incidence } from '../../../src/units/incidence.js';
import type { UnitKind } from '../../../src/units/units.js';
import { csvFile } from '../../../src/writers/tables/csvFile.js';
import { type UnitTableOptions, unitTable } from '../../../src/writers/tables/unitTable.js';
import { build, projectWithGaps, randomProject } from '../../support/arbitraries.js';
import { root } from '../../support/brukermote.js';
import { corpusOf } from '../../support/corpusOf.js';
import { oneFile } from '../../support/files.js';
import { unitRows, unknownRows } from '../../support/matrices.js';

const csv = (corpus: Corpus, options: Partial<UnitTableOptions> = {}) =>
  [...csvFile(unitTable(corpus, { quotes: true, ...options }))].join('');

/** The wide table read again; its codes are named, as a column of 0 and 1 may also be an attribute. */
async function readBack(corpus: Corpus, options: Partial<UnitTableOptions> = {}): Promise<Corpus> {
  const header = csv(corpus).split('\n')[0].split(',');
  const codes = corpus.codes.map(({ id }) => id).filter((id) => header.includes(id));
  return (await readTables(oneFile('wide.csv', csv(corpus, options)), { table: 'wide', codes })).corpus;
}

/** The codes of each unit, empty units too. */
const rows = (corpus: Corpus, unit: UnitKind) => unitRows(incidence(corpus, { unit }));

describe('the wide table', () => {
  it('has a row for each selection and 0 or 1 for each code', () => {
    const corpus = corpusOf('s1 0-3 A B @anna\ns1 2-5 B @per\ns2 0-2 A', {
      texts: { s1: 'Hun svarte', s2: 'Ja' },
    });
    expect(csv(corpus)).toBe(
      'unit,source,source_name,source_kind,start,end,quote,A,B\n' +
        'u1,s1,s1,other,0,3,Hun,1,1\nu2,s1,s1,other,2,5,n s,0,1\nu3,s2,s2,other,0,2,Ja,1,0\n',
    );
  });

  it('has the lines of a table of lines, coded or not, and comes back as the same lines', async () => {
    const corpus = corpusOf('s1 L1 A\ns1 L2 -\ns1 L3 A B\ns2 L1 B');
    expect(csv(corpus)).toBe(
      'unit,source,source_name,source_kind,start,end,quote,A,B\n' +
        'u1,s1,s1,other,,,words of L1,1,0\nu2,s1,s1,other,,,words of L2,0,0\n' +
        'u3,s1,s1,other,,,words of L3,1,1\nu4,s2,s2,other,,,words of L1,0,1\n',
    );
    const back = await readBack(corpus);
    expect(rows(back, 'line')).toEqual(rows(corpus, 'line'));
    expect(back.lines.quote).toEqual(corpus.lines.quote);
  });

  it('leaves a cell empty where nobody judged, and is read back with the same gaps', async () => {
    const corpus = corpusOf('s1 L1 A\ns1 L2 A ?B\ns1 L3 ?\ns2 L1 B');
    expect(csv(corpus, { quotes: false })).toBe(
      'unit,source,source_name,source_kind,start,end,A,B\n' +
        'u1,s1,s1,other,,,1,0\nu2,s1,s1,other,,,1,\nu3,s1,s1,other,,,,\nu4,s2,s2,other,,,0,1\n',
    );
    expect(unknownRows(incidence(await readBack(corpus), { unit: 'line' }))).toEqual(['', 'B', 'A B', '']);
  });

  it('is read back with its gaps where no code is absent anywhere', async () => {
    const corpus = corpusOf('s1 L1 A B\ns1 L2 A ?B');
    expect(unknownRows(incidence(await readBack(corpus), { unit: 'line' }))).toEqual(['', 'B']);
  });

  it('counts the coders that are asked for', () => {
    const corpus = corpusOf('s1 0-3 A @anna\ns1 0-3 A B @per', { texts: { s1: 'Hun' } });
    const cells = (coders: UnitTableOptions['coders'] & string) =>
      csv(corpus, { coders }).split('\n')[1].split(',').slice(-2).join();
    expect([cells('any'), cells('all'), cells('coder:anna')]).toEqual(['1,1', '1,0', '1,0']);
  });

  it('has groups of sources without their texts', () => {
    const corpus = corpusOf('s1 0-3 A\ns2 0-2 B', { texts: { s1: 'Hun', s2: 'Ja' } });
    const grouped = csv(corpus, { unit: 'group:kind' });
    expect(grouped).toBe('unit,group,A,B\nu1,other,1,1\n');
  });

  it('gives the same matrix after it was read back, for the embedded project', async () => {
    const { corpus } = await readProjectFolder(openInput(`${root}data/brukermote`));
    const back = await readBack(corpus, { coders: 'reconciled' });
    const cells = (from: Corpus, unit: UnitKind) =>
      coOccurrence(from, { unit, rows: 'C01;C06;C07', columns: 'V01;V03;V06' })
        .cells({ all: true })
        .map(({ row, column, count, rowTotal, columnTotal }) => [
          row.id,
          column.id,
          count,
          rowTotal,
          columnTotal,
        ]);
    expect(cells(back, 'line')).toEqual(cells(corpus, 'selection'));
    const [before, after] = [
      corpus.sources[40],
      back.sources.find(({ id }) => id === corpus.sources[40].id)!,
    ];
    expect(after.attributes).toMatchObject({
      level: before.attributes.level,
      office: before.attributes.office,
    });
  });

  it('gives the units of any small project', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(randomProject('span'), projectWithGaps), async (project) => {
        const corpus = build(project);
        if (corpus.codings.length === 0) return;
        const unit = project.place === 'line' ? 'line' : 'selection';
        const back = await readBack(corpus);
        expect(rows(back, 'line')).toEqual(rows(corpus, unit));
        const written = new Set(back.codes.map(({ id }) => id));
        const open = unknownRows(incidence(corpus, { unit })).map((ids) =>
          ids.split(' ').filter((id) => written.has(id)),
        );
        expect(unknownRows(incidence(back, { unit: 'line' }))).toEqual(open.map((ids) => ids.join(' ')));
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  it('names codes by their names where ids are guids, longer where names are shared', () => {
    const guid = (digit: number) => `0000000${digit}-0000-4000-8000-000000000000`;
    const corpus = corpusOf(`s1 0-3 ${guid(1)} ${guid(2)}`);
    const named = { ...corpus, codes: corpus.codes.map((code) => ({ ...code, name: 'Tid', path: ['Tid'] })) };
    const [one, other] = csv(Object.assign(Object.create(Object.getPrototypeOf(corpus)), named) as Corpus)
      .split('\n')[0]
      .split(',')
      .slice(-2);
    expect([one, other]).toEqual([`Tid (${guid(1)})`, `Tid (${guid(2)})`]);
  });
});
