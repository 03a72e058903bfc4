import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { CorpusBuilder } from '../../../src/corpus/corpusBuilder.js';
import { openInput } from '../../../src/disk/openInput.js';
import { readProjectFolder } from '../../../src/readers/folder/readProjectFolder.js';
import { readProject } from '../../../src/readers/readProject.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { codingTable } from '../../../src/writers/tables/codingTable.js';
import { csvFile } from '../../../src/writers/tables/csvFile.js';
import { codeTable } from '../../../src/writers/tables/recordTables.js';
import { build, randomProject } from '../../support/arbitraries.js';
import { root } from '../../support/brukermote.js';
import { corpusOf } from '../../support/corpusOf.js';
import { oneFile, textFile } from '../../support/files.js';
import { mediaCorpus, oddCorpus } from '../../support/oddCorpus.js';
import { hasShared, sharedPath } from '../../support/shared.js';

const csv = (corpus: Corpus, quotes = true) => [...csvFile(codingTable(corpus, { quotes }))].join('');

/** The tidy table read again by the reader of long tables, with the codebook beside it. */
async function readBack(corpus: Corpus, quotes = true): Promise<Corpus> {
  const codebook = textFile('codes.csv', [...csvFile(codeTable(corpus))].join(''));
  return (await readTables(oneFile('codings.csv', csv(corpus, quotes)), {}, codebook)).corpus;
}

/** Every coding with its place and its quote, in the order of the project. */
function codingLines(corpus: Corpus, quotes = true): string[] {
  const { selections, codings, sources, codes, coders } = corpus;
  return Array.from(codings.code, (code, i) => {
    const selection = codings.selection[i];
    const place = [selections.start[selection], selections.end[selection]];
    return [
      sources[selections.source[selection]].id,
      ...place,
      quotes ? corpus.quote(selection) : '',
      codes[code].id,
      coders[codings.coder[i]].id,
    ].join(' | ');
  });
}

/** How many codings stand on each selection: what belongs together still does. */
function codingsPerSelection(corpus: Corpus): number[] {
  const counts = new Map<number, number>();
  for (const selection of corpus.codings.selection) counts.set(selection, (counts.get(selection) ?? 0) + 1);
  return [...counts.values()];
}

describe('the tidy table as CSV', () => {
  it('has a row for each coding, as a person would write it by hand', () => {
    const corpus = corpusOf('s1 0-3 A B @anna\ns1 4-8 A @per\ns1 whole B @per', {
      codes: 'F:condition A<F B',
      texts: { s1: 'Hun fikk svar' },
    });
    expect(csv(corpus).split('\n')).toEqual([
      'source,source_name,source_kind,selection,selection_kind,start,end,code,code_name,code_path,code_family,code_role,code_parents,code_parent_families,coder,coder_name,reconciled,quote,memo',
      's1,s1,other,1,span,0,3,A,A,F > A,condition,,F,condition,anna,anna,false,Hun,',
      's1,s1,other,1,span,0,3,B,B,B,other,,,,anna,anna,false,Hun,',
      's1,s1,other,2,span,4,8,A,A,F > A,condition,,F,condition,per,per,false,fikk,',
      's1,s1,other,3,source,,,B,B,B,other,,,,per,per,false,,',
      '',
    ]);
  });

  it('puts an apostrophe before what would run, says where, and comes back to the letter', async () => {
    const corpus = corpusOf('s1 "=1+1" A\ns1 "\'=alt" A\ns1 "-2" B @-per');
    const text = csv(corpus);
    expect(text).toContain(`'=1+1,,quote\n`);
    expect(text).toContain(`,'=alt,,\n`);
    expect(text).toContain(`,'-per,'-per,false,'-2,,coder;coder_name;quote\n`);
    expect(codingLines(await readBack(corpus))).toEqual(codingLines(corpus));
  });

  it('comes back with every odd thing in it', async () => {
    const corpus = oddCorpus();
    const back = await readBack(corpus);
    expect(codingLines(back)).toEqual(codingLines(corpus));
    expect(codingsPerSelection(back)).toEqual(codingsPerSelection(corpus));
    expect(
      back.codes.map(({ id, name, path, family, role, description, color, appliesTo }) => [
        id,
        name,
        path,
        family,
        role,
        description,
        color,
        appliesTo,
      ]),
    ).toEqual(
      corpus.codes.map(({ id, name, path, family, role, description, color, appliesTo }) => [
        id,
        name,
        path,
        family,
        role,
        description,
        color,
        appliesTo,
      ]),
    );
    expect(back.memos.map(({ text, coder }) => [text, coder])).toEqual([['Om utsnittet', 'K1']]);
  });

  it('comes back for pictures, pages and recordings, by number where nothing else tells them apart', async () => {
    const corpus = mediaCorpus();
    expect(codingLines(await readBack(corpus))).toEqual(codingLines(corpus));
  });

  it('comes back without a single quote, and holds none', async () => {
    const corpus = oddCorpus();
    const text = csv(corpus, false);
    for (const word of ['SUM', 'Hei', 'landkoden', 'kom «hun»', 'Om utsnittet'])
      expect(text).not.toContain(word);
    const back = await readBack(corpus, false);
    expect(codingLines(back, false)).toEqual(codingLines(corpus, false));
    expect(codingsPerSelection(back)).toEqual(codingsPerSelection(corpus));
  });

  it('comes back for the embedded project', async () => {
    const { corpus } = await readProjectFolder(openInput(`${root}data/brukermote`));
    expect(codingLines(await readBack(corpus))).toEqual(codingLines(corpus));
  });

  it('comes back with sources, families and coders also without a codebook', async () => {
    const { corpus } = await readProjectFolder(openInput(`${root}data/brukermote`));
    const { corpus: back } = await readTables(oneFile('codings.csv', csv(corpus)), {});
    const sources = (from: Corpus) =>
      from.sources.map(({ id, name, kind, attributes }) => [
        id,
        name,
        kind,
        Object.entries(attributes).sort(),
      ]);
    expect(sources(back)).toEqual(sources(corpus));
    const ids = new Set(back.codes.map(({ id }) => id));
    const used = corpus.codes
      .filter(({ id }) => ids.has(id))
      .map(({ id, name, family, role }) => [id, name, family, role]);
    expect(back.codes.map(({ id, name, family, role }) => [id, name, family, role]).sort()).toEqual(
      used.sort(),
    );
    expect(back.coders.map(({ id, name, reconciled }) => [id, name, reconciled]).sort()).toEqual(
      corpus.coders.map(({ id, name, reconciled }) => [id, name, reconciled]).sort(),
    );
  });

  it('comes back for any small project', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(randomProject('span'), randomProject('line')), async (project) => {
        const corpus = build(project);
        if (corpus.codings.length === 0) return;
        const back = await readBack(corpus);
        expect(codingLines(back)).toEqual(codingLines(corpus));
        expect(codingsPerSelection(back)).toEqual(codingsPerSelection(corpus));
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  it('names an attribute that is called like a column with a meaning so that nobody takes it for one', () => {
    const header = csv(oddCorpus()).split('\n')[0];
    expect(header).toContain('attribute:code,');
    expect(header).toContain('attribute:Memo');
    expect(header).toContain('attribute:@tag');
    expect(header).toContain(',year,');
  });

  describe('keeps the tree of codes', () => {
    const readTidy = async (text: string) => (await readTables(oneFile('codings.csv', text), {})).corpus;
    const tree = (corpus: Corpus) =>
      corpus.codes.map(({ id, path, family, parent }) => [id, path, family, corpus.codes[parent]?.id]);

    it('with parents that nobody applied, equal names at different places, and names with the sign of paths', async () => {
      const builder = new CorpusBuilder();
      builder.addCode({ id: 'P', name: 'Rammer > styring', family: 'condition' }, '');
      builder.addCode({ id: 'Q', name: 'Relasjon', family: 'indicator' }, '');
      builder.addCode({ id: 'P1', name: 'Tid', parentId: 'P' }, '');
      builder.addCode({ id: 'Q1', name: 'Tid', parentId: 'Q' }, '');
      builder.addCode({ id: 'Q11', name: '> mer', parentId: 'Q1' }, '');
      const source = builder.addSource({ id: 's1', text: 'Hun fikk svar' }, '');
      const selection = builder.span(source, 0, 3, '');
      for (const code of ['P1', 'Q11'])
        builder.addCoding(selection, builder.codeIndex(code)!, builder.coder('anna'), '');
      const about = { name: '', synthetic: false, licence: '', description: '' };
      const { corpus } = builder.build('x', 'x', 'x', about);
      const text = csv(corpus);
      expect(text).toContain(',Relasjon > Tid > \\> mer,indicator,,Q > Q1,indicator > indicator,');
      expect(tree(await readTidy(text)).sort()).toEqual(tree(corpus).sort());
    });

    it('also of tables that were written before the codes above had columns', async () => {
      const rows = ['C1', 'C2'].map(
        (code, i) =>
          `s1,s1,other,${i + 1},span,${i},${i + 1},${code},${code},P > ${code},other,,anna,anna,false,x,`,
      );
      const text = [
        'source,source_name,source_kind,selection,selection_kind,start,end,code,code_name,code_path,code_family,code_role,coder,coder_name,reconciled,quote,memo',
        ...rows,
      ].join('\n');
      expect(tree(await readTidy(text))).toEqual([
        ['P', ['P'], 'other', undefined],
        ['C1', ['P', 'C1'], 'other', 'P'],
        ['C2', ['P', 'C2'], 'other', 'P'],
      ]);
    });

    it('so that it is rolled up as the project that it came from', async () => {
      const paths = ['cases/03-own-csv-loses-tree/tree.csv', 'cases/03-own-csv-loses-tree/tree.qdpx'];
      if (!hasShared(...paths)) return;
      for (const path of paths) {
        const { corpus } = await readProject(openInput(sharedPath(path)));
        const again = await readTidy(csv(corpus));
        for (const each of [corpus, again]) {
          const matrix = coOccurrence(each, { rows: 'all', columns: 'all', rollUp: true });
          const counts = Object.fromEntries(
            [...matrix.cells()].map(({ row, column, count }) => [
              [row.name, column.name].sort().join(' x '),
              count,
            ]),
          );
          expect(counts).toMatchObject({
            'P x V': 3,
            'C1 x P': 2,
            'C2 x P': 2,
            'C1 x C2': 1,
            'C1 x V': 2,
            'C2 x V': 2,
          });
        }
      }
    });
  });

  it('says where rows of one thing differ, and keeps the first', async () => {
    const corpus = corpusOf('s1 0-3 A\ns1 4-8 A', { texts: { s1: 'Hun fikk svar' } });
    const changed = csv(corpus).replace(/(s1,)s1(,other,2,)/u, '$1Annet navn$2');
    const { corpus: back, report } = await readTables(oneFile('codings.csv', changed), {});
    expect(back.sources.map(({ name }) => name)).toEqual(['s1']);
    expect(report.losses.map(({ kind, where }) => [kind, where])).toEqual([
      ['rows-differ', 'codings.csv line 3, column source'],
    ]);
  });
});
