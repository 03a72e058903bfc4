import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../src/readers/table/mapping.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { incidence } from '../../../src/units/incidence.js';
import { oneFile } from '../../support/files.js';
import { unitRows } from '../../support/matrices.js';

const read = (text: string, mapping: Mapping = {}) => readTables(oneFile('wide.csv', text), mapping);
const codesOf = async (text: string, mapping: Mapping = {}) =>
  (await read(text, mapping)).corpus.codes.map(({ id }) => id);

describe('whole numbers in a wide table', () => {
  const text = 'source,A,B\ni1,0,2\ni1,3,0\ni2,1,1\ni2,0,0\n';

  it('are weights of codes in several columns: above 0 the code is applied, and the number is kept', async () => {
    const { corpus, report } = await read(text);
    expect(unitRows(incidence(corpus, { unit: 'line' }))).toEqual(['i1: B', 'i1: A', 'i2: A B', 'i2:']);
    expect(corpus.memos.map(({ target, text }) => [target, text])).toEqual([
      ['coding', 'Weight: 2'],
      ['coding', 'Weight: 3'],
      ['coding', 'Weight: 1'],
      ['coding', 'Weight: 1'],
    ]);
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['weights']);
    expect(report.warnings[0].message).toContain('{"notCodes":["A","B"]}');
  });

  it('are codes or not as a mapping says', async () => {
    expect(await codesOf(text, { notCodes: ['B'], codes: ['A'] })).toEqual(['A']);
    expect(await codesOf('source,A,n\ni1,1,3\ni2,0,0\n', { codes: ['A', 'n'] })).toEqual(['A', 'n']);
  });

  it('are asked about in a single column beside codes, and never dropped in silence', async () => {
    const { corpus, report } = await read('source,A,visits\ni1,1,3\ni1,0,0\ni2,1,2\n');
    expect(corpus.codes.map(({ id }) => id)).toEqual(['A']);
    expect(report.losses.map(({ kind, where }) => [kind, where])).toEqual([
      ['almost-code', 'wide.csv column visits'],
    ]);
    expect(report.losses[0].message).toContain('{"codes":["A","visits"]}');
  });

  it('are no weights where they are years, or the same in all rows of each source', async () => {
    const years = 'source,year,children,age,A\ni1,2019,2,3,1\ni1,2019,2,3,0\ni2,2020,0,0,1\ni2,2020,0,0,1\n';
    const { corpus } = await read(years);
    expect(corpus.codes.map(({ id }) => id)).toEqual(['A']);
    expect(corpus.sources[0].attributes).toEqual({ year: '2019', children: '2', age: '3' });
  });
});

describe('the number of a row', () => {
  it.each([
    ['counts throughout', 'source,x1,A\ni1,1,1\ni1,2,0\ni2,3,1\n'],
    ['counts from 0', 'source,x1,A\ni1,0,1\ni1,1,0\ni2,2,1\n'],
    ['begins anew in each source', 'source,x1,A\ni1,1,1\ni1,2,0\ni2,1,1\ni2,2,1\n'],
    ['is called so, of two rows', 'source,unit,A\ni1,0,1\ni1,1,0\n'],
    ['is the same for two coders', 'source,Nr,coder,A\ni1,0,k,1\ni1,0,l,0\ni1,1,k,0\ni1,1,l,0\n'],
  ])('that %s is no code', async (_, text) => {
    expect(await codesOf(text)).toEqual(['A']);
  });

  it('is a code where it only looks so', async () => {
    expect(await codesOf('source,A,B\ni1,0,1\ni1,1,0\n')).toEqual(['A', 'B']);
  });
});

describe('yes and no in other words than the codes', () => {
  const text = 'source,recorded,A,B\ni1,ja,1,0\ni1,ja,0,1\ni2,nei,1,0\ni2,nei,0,0\n';

  it('are a code too, and asked about where they are the same in all rows of a source', async () => {
    const { corpus, report } = await read(text);
    expect(corpus.codes.map(({ id }) => id)).toEqual(['recorded', 'A', 'B']);
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['perhaps-attribute', 'marks']);
    expect(report.warnings[0].message).toContain('save {"notCodes":["recorded"]} as');
  });

  it('are known of the source where a mapping says so', async () => {
    const { corpus } = await read(text, { notCodes: ['recorded'] });
    expect(corpus.sources.map(({ attributes }) => attributes)).toEqual([
      { recorded: 'ja' },
      { recorded: 'nei' },
    ]);
  });

  it('is asked about with a mapping that works when it is saved', async () => {
    const text = 'source,line,A,B\nI1,1,0,2\nI1,2,1,1\nI2,1,0,0\n';
    const { report } = await readTables(oneFile('w.csv', text), {});
    expect(report.losses[0].message).toContain('{"codes":["A","B"]}');
    const named = await readTables(oneFile('w.csv', text), { codes: ['A', 'B'] });
    expect(named.report).toMatchObject({ codes: 2, codings: 3, losses: [] });
  });
});
