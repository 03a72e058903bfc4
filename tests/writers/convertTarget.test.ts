import { describe, expect, it } from 'vitest';
import { convertTarget } from '../../src/writers/convertTarget.js';

describe('what is written', () => {
  it('follows from the ending, in either case of letters', () => {
    const forms = ['mappe', 'v1.2/', 'a.QDPX', 'a.qdc', 'a.csv', 'a.parquet', 'a.xlsx', 'a.graphml'].map(
      (out) => convertTarget(out, {}).target,
    );
    expect(forms).toEqual(['folder', 'folder', 'qdpx', 'qdc', 'codings', 'codings', 'xlsx', 'graphml']);
  });

  it('is another table where one is asked for, or where units are', () => {
    expect(convertTarget('a.csv', { table: 'codes' }).target).toBe('codes');
    expect(convertTarget('a.parquet', { unit: 'source' }).target).toBe('units');
    expect(convertTarget('a.csv', { coders: 'any' }).target).toBe('units');
  });

  it('is refused for an ending that nothing has, and for words that the target does not know', () => {
    expect(() => convertTarget('b.docx', {})).toThrow(/b\.docx: .*\.csv, \.parquet, .*found "\.docx"/u);
    expect(() => convertTarget('b.qdpx', { unit: 'line' })).toThrow(
      /--unit and --coders are for the wide table/u,
    );
    expect(() => convertTarget('b.csv', { unit: 'line', table: 'codings' })).toThrow(/--unit and --coders/u);
    expect(() => convertTarget('b.xlsx', { table: 'units' })).toThrow(/--table is for \.csv and \.parquet/u);
    expect(convertTarget('b.graphml', { unit: 'line' }).target).toBe('graphml');
  });
});
