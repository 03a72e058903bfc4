import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { columnGivenRow, rowGivenColumn } from '../../src/measures/conditional.js';
import { jaccard } from '../../src/measures/jaccard.js';
import { lift } from '../../src/measures/lift.js';
import { build, everyCode, randomProject } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';

const margins = { both: 2, row: 3, column: 4, units: 18 };
const measures = { jaccard, lift, columnGivenRow, rowGivenColumn };

describe('the formulas', () => {
  it('jaccard: units with both, divided by units with either', () => {
    expect(jaccard(margins)).toBe(2 / 5);
    expect(jaccard({ both: 0, row: 3, column: 4, units: 18 })).toBe(0);
    expect(jaccard({ both: 3, row: 3, column: 3, units: 3 })).toBe(1);
  });

  it('lift: how many times more often than by independence', () => {
    expect(lift(margins)).toBe((2 * 18) / (3 * 4));
    expect(lift({ both: 1, row: 2, column: 5, units: 10 })).toBe(1);
  });

  it('conditional: the share of the one that has the other, which is not symmetric', () => {
    expect(columnGivenRow(margins)).toBe(2 / 3);
    expect(rowGivenColumn(margins)).toBe(2 / 4);
  });
});

describe('without evidence', () => {
  it('there is no number: jaccard when no unit has either code', () => {
    expect(jaccard({ both: 0, row: 0, column: 0, units: 18 })).toBeNaN();
    expect(jaccard({ both: 0, row: 0, column: 1, units: 18 })).toBe(0);
  });

  it('there is no number: lift when a code is in no unit, conditional when the given code is', () => {
    expect(lift({ both: 0, row: 0, column: 4, units: 18 })).toBeNaN();
    expect(columnGivenRow({ both: 0, row: 0, column: 4, units: 18 })).toBeNaN();
    expect(rowGivenColumn({ both: 0, row: 3, column: 0, units: 18 })).toBeNaN();
    expect(columnGivenRow({ both: 0, row: 3, column: 0, units: 18 })).toBe(0);
  });
});

describe('over a matrix', () => {
  const corpus = corpusOf(
    `
    s1  0-10   C1 V1
    s1  20-30  C1 V2
    s2  0-10   C2 V1
    s2  20-30  C2
    `,
    { codes: 'C1:condition C2:condition V1:indicator V2:indicator V3:indicator' },
  );
  const matrix = coOccurrence(corpus);

  it('a measure has one value for each pair, row by row', () => {
    const values = jaccard(matrix);
    expect([...values.values]).toEqual([1 / 3, 1 / 2, 0, 1 / 3, 0, 0]);
    expect(values.rows).toBe(matrix.rows);
    expect(values.columns).toBe(matrix.columns);
  });

  it('a value is found by the labels of its codes', () => {
    expect(lift(matrix).at('C1', 'V2')).toBe((1 * 4) / (2 * 1));
    expect(rowGivenColumn(matrix).at('C1', 'V3')).toBeNaN();
    expect(() => lift(matrix).at('V1', 'C1')).toThrow(RangeError);
  });

  it('a value is the formula on the margins of its cell', () => {
    for (const measure of Object.values(measures)) {
      const values = measure(matrix);
      for (const cell of matrix.cells({ all: true })) {
        const { count: both, rowTotal: row, columnTotal: column, units } = cell;
        expect(values.at(cell.row.id, cell.column.id)).toBe(measure({ both, row, column, units }));
      }
    }
  });

  it('every measure refuses overlap events, as these are no units', () => {
    const overlap = coOccurrence(corpus, { unit: 'overlap' });
    for (const measure of Object.values(measures)) expect(() => measure(overlap)).toThrow(RangeError);
  });
});

describe('any matrix', () => {
  it('has jaccard and the conditional shares between 0 and 1, or no number', () => {
    fc.assert(
      fc.property(randomProject('span'), (project) => {
        const matrix = coOccurrence(build(project), everyCode);
        for (const measure of [jaccard, columnGivenRow, rowGivenColumn]) {
          for (const value of measure(matrix).values) {
            expect(Number.isNaN(value) || (value >= 0 && value <= 1)).toBe(true);
          }
        }
      }),
    );
  });

  it('has jaccard 1 for a code with itself, and no number for a code that is not used', () => {
    fc.assert(
      fc.property(randomProject('span'), (project) => {
        const matrix = coOccurrence(build(project), everyCode);
        const values = jaccard(matrix);
        for (const { id } of matrix.rows) {
          expect(values.at(id, id)).toBe(matrix.at(id, id).count > 0 ? 1 : Number.NaN);
        }
      }),
    );
  });

  it('has jaccard below both conditional shares', () => {
    fc.assert(
      fc.property(randomProject('span'), (project) => {
        const matrix = coOccurrence(build(project), everyCode);
        for (const cell of matrix.cells()) {
          const { count: both, rowTotal: row, columnTotal: column, units } = cell;
          const given = { both, row, column, units };
          expect(jaccard(given)).toBeLessThanOrEqual(Math.min(columnGivenRow(given), rowGivenColumn(given)));
        }
      }),
    );
  });
});
