import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/agreement/agreement.js';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import { readProject } from '../../../src/readers/readProject.js';
import { oneFile } from '../../support/files.js';

const header =
  'Media Title,Excerpt Range,Excerpt Creator,Excerpt Copy,Codes Applied Combined,Code: A Applied,Code: B Applied';
const read = (rows: string) => readProject(oneFile('excerpts.csv', `${header}\n${rows}`));
const x = (length: number) => 'x'.repeat(length);
const row = (range: string, coder: string, text: string, a: boolean) =>
  `d,${range},${coder},${text},${a ? 'A' : 'B'},${a ? 'True' : 'False'},${a ? 'False' : 'True'}\n`;

describe('the range of an excerpt of Dedoose', () => {
  it('is a span of characters, so that coders agree by overlap', async () => {
    const { corpus, report } = await read(
      row('0-100', 'k1', x(100), true) +
        row('0-104', 'k2', x(104), true) +
        row('200-260', 'k1', x(60), false) +
        row('198-260', 'k2', x(62), false) +
        row('300-340', 'k1', x(40), true) +
        row('320-360', 'k1', x(40), false),
    );
    expect(report).toMatchObject({ offsets: { convention: 'characters' }, warnings: [], losses: [] });
    const matrix = coOccurrence(corpus, { unit: 'overlap', rows: 'all', columns: 'all' });
    expect(matrix.at('A', 'B').count).toBe(1);
    const { codes } = agreement(corpus, { coders: ['k1', 'k2'], unit: 'selection', replicates: 0 });
    expect(codes.map(({ coefficients }) => coefficients.cohenKappa?.value)).toEqual([0.5, 0.5]);
  });

  it('counts characters beyond the first 65,536 as one, unless the lengths of excerpts say two', async () => {
    expect((await read(row('0-2', 'k', '😀b', true))).report.offsets.convention).toBe('characters');
    expect((await read(row('0-3', 'k', '😀b', true))).report.offsets.convention).toBe('UTF-16 units');
    const inclusive = await read(row('0-2', 'k', 'abc', true) + row('5-7', 'k', 'efg', true));
    expect(inclusive.report.offsets.convention).toBe('characters, the last included');
    expect([...inclusive.corpus.selections.end]).toEqual([3, 8]);
  });

  it('still tells what overlaps where it counts something else, and says so', async () => {
    const { report, corpus } = await read(row('0-40', 'k', 'abc', true) + row('20-60', 'k', 'def', false));
    expect(report.offsets.convention).toBe('numbers of unknown unit');
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['range-length']);
    expect(coOccurrence(corpus, { unit: 'overlap', rows: 'all', columns: 'all' }).at('A', 'B').count).toBe(1);
  });

  it('stays a place that tells excerpts apart where it is no pair of numbers', async () => {
    const { corpus, report } = await read(
      row('12:03-13:10', 'k', 'Ja.', true) +
        row('14:00-14:10', 'k', 'Ja.', true) +
        row('0-0', 'k', 'Nei.', true),
    );
    expect(corpus.selections.kind).toEqual(['quote', 'quote', 'quote']);
    expect(report).toMatchObject({ codings: 3, offsets: { convention: 'none' } });
  });

  it('lists a cell that is neither yes nor no as lost, and reads the rest', async () => {
    const { report } = await read('d,0-2,k,ab,A,True,kanskje\n');
    expect(report.codings).toBe(1);
    expect(report.losses).toMatchObject([
      { kind: 'bad-cell', where: 'excerpts.csv line 2, column Code: B Applied' },
    ]);
  });
});
