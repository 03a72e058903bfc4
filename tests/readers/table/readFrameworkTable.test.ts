import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import { frameworkLayout } from '../../../src/readers/table/frameworkLayout.js';
import type { Mapping } from '../../../src/readers/table/mapping.js';
import { readTable } from '../../../src/readers/table/parseTable.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { incidence } from '../../../src/units/incidence.js';
import { oneFile, textFile } from '../../support/files.js';
import { unitRows } from '../../support/matrices.js';
import { readSharedTables } from '../../support/realFiles.js';
import { hasShared } from '../../support/shared.js';

const read = (text: string, mapping: Mapping = {}) => readTables(oneFile('matrise.csv', text), mapping);
const bySource = async (text: string, mapping: Mapping = {}) =>
  unitRows(incidence((await read(text, mapping)).corpus, { unit: 'source' }));
const down = 'Tema,S1,S2,S3\nTid,aaa,,bbb\nTillit,,ccc,ddd\n';
const across = 'Case,Tid,Tillit\nS1,aaa,\nS2,,ccc\nS3,bbb,ddd\n';
const expected = ['S1: Tid', 'S2: Tillit', 'S3: Tid Tillit'];

describe('a framework matrix', () => {
  it('has codes down and sources across, or the other way round; a filled cell is a coding with its text', async () => {
    for (const text of [down, across]) {
      const { corpus, report } = await read(text);
      expect(report).toMatchObject({ format: 'framework matrix', sources: 3, codes: 2, codings: 4 });
      expect(unitRows(incidence(corpus, { unit: 'source' }))).toEqual(expected);
      expect([...corpus.selections.storedQuote].sort()).toEqual(['aaa', 'bbb', 'ccc', 'ddd']);
      expect(report.warnings.map(({ kind }) => kind)).toEqual(['framework']);
    }
  });

  it('is what a mapping says, whatever its first header', async () => {
    expect(await bySource(down.replace('Tema', 'x'), { table: 'framework', rows: 'codes' })).toEqual(
      expected,
    );
    expect(await bySource(across.replace('Case', 'x'), { rows: 'sources' })).toEqual(expected);
  });

  it('may have several levels of codes, filled down, and their definitions', async () => {
    const { corpus, report } = await read(
      'Tema,Undertema,Definisjon,S1,S2\nRammer,Tid,d1,aaa,bbb\n,Rom,d2,ccc,\nVerdi,Tillit,d3,,ddd\n',
    );
    expect(corpus.codes.map(({ path }) => path.join(' > '))).toEqual([
      'Rammer',
      'Rammer > Tid',
      'Rammer > Rom',
      'Verdi',
      'Verdi > Tillit',
    ]);
    expect(report.codings).toBe(4);
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['framework', 'filled-down']);
  });

  it('keeps what its rows say of the sources', async () => {
    const { corpus } = await read('Intervju,Nivå,Alder,Tid,Tillit\ni1,kontor,40,aaa,\ni2,fylke,51,,bbb\n');
    expect(corpus.codes.map(({ id }) => id)).toEqual(['Tid', 'Tillit']);
    expect(corpus.sources.map(({ attributes }) => attributes)).toEqual([
      { Nivå: 'kontor', Alder: '40' },
      { Nivå: 'fylke', Alder: '51' },
    ]);
  });

  it('may hold marks instead of texts', async () => {
    expect(await bySource('Kode,S1,S2,S3\nTid,x,,x\nTillit,,x,x\n')).toEqual(expected);
  });

  it('may hold counts, of which presence is kept', async () => {
    const { corpus, report } = await read('Kode,S1,S2,S3\nTid,3,0,1\nTillit,0,2,4\nTotalt,3,2,5\n');
    expect(unitRows(incidence(corpus, { unit: 'source' }))).toEqual(expected);
    expect(report.warnings.find(({ kind }) => kind === 'counts-as-presence')?.message).toContain('10 in all');
  });

  it('keeps rows and columns of codes with one name apart', async () => {
    const rows = await read('Kode,S1,S2\nTid,aaa,\nTid,bbb,ccc\n');
    expect(rows.corpus.codes.map(({ name }) => name)).toEqual(['Tid', 'Tid']);
    expect(rows.report.codings).toBe(3);
    expect(rows.report.warnings.map(({ kind }) => kind)).toContain('duplicate-name');
    const columns = await read('Case,Tid,Tid\nS1,aaa,\nS2,,bbb\n');
    expect(columns.report).toMatchObject({ codes: 2, codings: 2 });
  });

  it('is no codebook, and no table of participants', async () => {
    const layout = async (text: string) => frameworkLayout(await readTable(textFile('t.csv', text)), {});
    expect(await layout('Theme,Definition,Example\nTid,d1,e1\n')).toBeUndefined();
    expect(await layout('Tema,Undertema,Kode,Eksempel\nA,B,C,e1\n')).toBeUndefined();
    expect(
      await layout('Interview,Name,Office,Date\ni1,Kari,Oslo,2020-01-01\ni2,Ola,Oslo,2020-01-02\n'),
    ).toBeUndefined();
    expect(await layout('Interview,Age,Visits\ni1,30,5\ni2,41,7\n')).toBeUndefined();
  });

  it('of the shared case: 3 sources, 2 codes, 4 codings, Tid x Tillit in one source', async () => {
    const path = 'cases/20-sheet-per-source/framework.xlsx';
    if (!hasShared(path)) return;
    const { corpus, report } = await readSharedTables(path);
    expect(report).toMatchObject({ sources: 3, codes: 2, codings: 4 });
    expect(coOccurrence(corpus, { unit: 'source' }).at('Tid', 'Tillit').count).toBe(1);
  });
});
