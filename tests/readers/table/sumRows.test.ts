import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/readers/table/readTables.js';
import { oneFile } from '../../support/files.js';

const read = (text: string) => readTables(oneFile('w.csv', text), {});

describe('sums in a wide table', () => {
  it('are no source, nor does their number spoil the column', async () => {
    const { corpus, report } = await read('kilde;A;B\nI1;1;0\nI1;1;1\nI2;0;0\nSum;2;1\n');
    expect(corpus.sources.map(({ id }) => id)).toEqual(['I1', 'I2']);
    expect(report).toMatchObject({ codes: 2, codings: 3, lines: 3, losses: [] });
    expect(report.notUnderstood.map(({ kind }) => kind)).toEqual(['totals']);
  });

  it('may stand without a name, and count marks', async () => {
    const { corpus, report } = await read('kilde;A;B\nI1;x;\nI2;x;x\n;2;1\n');
    expect(corpus.sources.map(({ id }) => id)).toEqual(['I1', 'I2']);
    expect(report).toMatchObject({ codings: 3, losses: [] });
  });

  it('are not found where the numbers do not add up: a source may be called so', async () => {
    const { corpus } = await read('kilde;A;B\nI1;1;0\nI2;0;1\nSum;0;1\n');
    expect(corpus.sources.map(({ id }) => id)).toEqual(['I1', 'I2', 'Sum']);
  });

  it('are no code in a column of their own, which is said', async () => {
    const { corpus, report } = await read('kilde;A;B;Sum\nI1;1;0;1\nI1;0;0;0\nI2;0;0;0\n');
    expect(corpus.codes.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(report.notUnderstood[0].message).toContain('Sum');
  });
});
