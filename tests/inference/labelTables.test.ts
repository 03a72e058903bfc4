import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelTables } from '../../src/inference/labelTables.js';

const listed = (sizes: number[], counts: number[], most = 1000) => {
  const rows: [number[], number][] = [];
  const tables = labelTables(sizes, counts, most, (table, p) => rows.push([[...table], p]));
  return { tables, rows };
};

describe('labelTables', () => {
  it('is as worked by hand: one source of three has the first label, two of three the first value', () => {
    const { tables, rows } = listed([1, 2], [2, 1]);
    expect(tables).toBe(2);
    expect(rows.map(([table]) => table)).toEqual([
      [1, 0, 1, 1],
      [0, 1, 2, 0],
    ]);
    expect(rows[0][1]).toBeCloseTo(2 / 3, 12);
    expect(rows[1][1]).toBeCloseTo(1 / 3, 12);
  });

  it('gives every table once, with the margins, and probabilities that sum to 1', () => {
    const margin = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(margin, margin, (sizes, wanted) => {
        const total = sizes.reduce((sum, size) => sum + size, 0);
        // Values that use up the sources, the last one the rest of them.
        const counts: number[] = [];
        for (const count of wanted) {
          const left = total - counts.reduce((sum, each) => sum + each, 0);
          if (left > 0) counts.push(Math.min(count, left));
        }
        const left = total - counts.reduce((sum, each) => sum + each, 0);
        if (left > 0) counts.push(left);
        const { tables, rows } = listed(sizes, counts, 1e6);
        expect(new Set(rows.map(([table]) => table.join())).size).toBe(tables);
        for (const [table] of rows) {
          sizes.forEach((size, l) => {
            const row = table.slice(l * counts.length, (l + 1) * counts.length);
            expect(row.reduce((sum, n) => sum + n, 0)).toBe(size);
          });
          counts.forEach((count, v) => {
            const column = sizes.map((_, l) => table[l * counts.length + v]);
            expect(column.reduce((sum, n) => sum + n, 0)).toBe(count);
          });
        }
        expect(rows.reduce((sum, [, p]) => sum + p, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 40 },
    );
  });

  it('says so when there are more than wanted', () => {
    expect(listed([3, 3], [3, 3], 3).tables).toBe(0);
    expect(listed([3, 3], [3, 3], 4).tables).toBe(4);
  });
});
