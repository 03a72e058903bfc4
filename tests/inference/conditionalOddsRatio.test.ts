import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionalOddsRatio } from '../../src/inference/conditionalOddsRatio.js';
import { exactTest } from '../../src/inference/exactTest.js';
import { pooledTable, tablesOf } from '../../src/inference/stratifiedTables.js';
import { expectClose, randomTables, strataOf, stratified } from './support.js';

describe('conditionalOddsRatio', () => {
  it('is that of a table small enough to solve: one unit of each code among two pairs', () => {
    // Two strata of two units: P(2) : P(1) : P(0) = w^2 : 2w : 1. The count 1 has its mean at w = 1; the lower bound
    // solves (w^2 + 2w) / (1 + w)^2 = 0.025, the upper one is its inverse.
    const found = conditionalOddsRatio(
      tablesOf([
        [1, 1, 1, 2],
        [0, 1, 1, 2],
      ]),
    );
    const lower = 1 / Math.sqrt(0.975) - 1;
    expectClose(found.estimate, 1);
    expectClose(found.lower, lower);
    expectClose(found.upper, 1 / lower);
  });

  // R 4.2.2 mantelhaen.test(exact = TRUE), its root finder made to go on; tests/golden/inference/stratified.R
  it.each(stratified.cells)('agrees with R: $dataset, $row x $column', (cell) => {
    const found = conditionalOddsRatio(tablesOf(cell.tables));
    [found.estimate, found.lower, found.upper].forEach((value, i) => {
      expectClose(value, cell.conditional[i], ['estimate', 'lower', 'upper'][i]);
      expectClose(value, cell.conditionalDefault[i], 'as R prints it', 5e-3);
    });
    const pooled = conditionalOddsRatio(pooledTable(tablesOf(cell.tables)));
    [pooled.estimate, pooled.lower, pooled.upper].forEach((value, i) => {
      expectClose(value, cell.pooledFisher[i + 1], 'fisher.test');
    });
  });

  it('holds its estimate in its interval, and widens with confidence', () => {
    fc.assert(
      fc.property(randomTables(), (tables) => {
        const { estimate, lower, upper } = conditionalOddsRatio(tables);
        if (estimate === null) return;
        const wide = conditionalOddsRatio(tables, 0.99);
        expect(lower!).toBeLessThanOrEqual(estimate);
        expect(upper!).toBeGreaterThanOrEqual(estimate);
        expect(wide.lower!).toBeLessThanOrEqual(lower!);
        expect(wide.upper!).toBeGreaterThanOrEqual(upper!);
      }),
    );
  });

  it('does not hold 1 just where the two-sided exact test rejects, at any level', () => {
    fc.assert(
      fc.property(randomTables(), fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99), (tables, confidence) => {
        const { lower, upper } = conditionalOddsRatio(tables, confidence);
        if (lower === null || upper === null) return;
        const { pValue, pUpper, pLower } = exactTest(tables);
        const level = 1 - confidence;
        // Where p is the level itself, the end is 1.
        if (Math.abs(pValue - level) < 1e-9) return;
        expect(lower > 1 || upper < 1).toBe(pValue < level);
        expect([lower > 1, upper < 1]).toEqual([2 * pUpper < level, 2 * pLower < level]);
      }),
    );
  });

  it('turns into its inverse where one side is counted by its absence', () => {
    fc.assert(
      fc.property(randomTables(), (tables) => {
        const here = conditionalOddsRatio(tables);
        const absent = conditionalOddsRatio(
          tablesOf(strataOf(tables).map(([a, n1, n2, n]) => [n2 - a, n - n1, n2, n])),
        );
        if (here.estimate === null) expect(absent.estimate).toBeNull();
        else {
          expectClose(1 / absent.estimate!, here.estimate, 'estimate');
          expectClose(1 / absent.upper!, here.lower!, 'lower');
        }
      }),
    );
  });

  it('has no number where nothing can vary, and an open interval at the edge', () => {
    expect(conditionalOddsRatio(tablesOf([[0, 0, 3, 7]]))).toEqual({
      estimate: null,
      lower: null,
      upper: null,
    });
    const edge = conditionalOddsRatio(tablesOf([[4, 4, 4, 8]]));
    expect(edge.estimate).toBe(Number.POSITIVE_INFINITY);
    expect(edge.upper).toBe(Number.POSITIVE_INFINITY);
    expect(edge.lower).toBeGreaterThan(1);
    expect(conditionalOddsRatio(tablesOf([[0, 4, 4, 8]]))).toMatchObject({ estimate: 0, lower: 0 });
  });
});
