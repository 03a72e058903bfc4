import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breslowDay } from '../../src/inference/breslowDay.js';
import { tablesOf } from '../../src/inference/stratifiedTables.js';
import { expectClose, golden, randomTables, strataOf, stratified } from './support.js';

interface Golden {
  readonly cells: { strata: number; statistic: number | null; pValue: number | null; dataset: string }[];
}

// statsmodels 0.15.0 StratifiedTable.test_equal_odds(adjust=True); tests/golden/inference/breslowDay.py
const statsmodels = golden<Golden>('breslowDay.json');
const cells = statsmodels.cells.map((wanted, i) => ({ ...stratified.cells[i], wanted }));

describe('breslowDay', () => {
  it.each(cells)('agrees with statsmodels: $dataset, $row x $column', ({ tables, wanted }) => {
    const found = breslowDay(tablesOf(tables));
    expect(found.degreesOfFreedom).toBe(wanted.strata - 1);
    if (wanted.statistic === null) expect(found).toMatchObject({ statistic: null, pValue: null });
    else {
      expectClose(found.statistic, wanted.statistic, 'statistic');
      expectClose(found.pValue, wanted.pValue!, 'p');
    }
  });

  it('is 0 where every stratum has the same odds ratio', () => {
    const found = breslowDay(
      tablesOf([
        [6, 8, 9, 20],
        [12, 16, 18, 40],
      ]),
    );
    expect(found.statistic).toBeCloseTo(0, 10);
    expect(found.pValue).toBeCloseTo(1, 5);
    expect(found.sparse).toBe(true);
  });

  it('does not count strata in which nothing can vary', () => {
    fc.assert(
      fc.property(randomTables(), (tables) => {
        const more = tablesOf([...strataOf(tables), [0, 0, 4, 9], [5, 5, 5, 5]]);
        expect(breslowDay(more)).toEqual(breslowDay(tables));
      }),
    );
  });

  it('of groups is that of strata where each stratum is its own group, whatever the groups are called', () => {
    fc.assert(
      fc.property(randomTables(), (tables) => {
        const names = Array.from(tables.units, (_, s) => 7 - s);
        const [own, plain] = [breslowDay(tables, names), breslowDay(tables)];
        expect(own.degreesOfFreedom).toBe(plain.degreesOfFreedom);
        if (plain.statistic === null) expect(own.statistic).toBeNull();
        else expect(own.statistic).toBeCloseTo(plain.statistic, 9);
      }),
    );
  });

  it('finds groups of small strata that differ', () => {
    const meet = Array.from({ length: 12 }, () => [3, 4, 4, 9]);
    const avoid = Array.from({ length: 12 }, () => [1, 4, 4, 9]);
    const groups = [...meet.map(() => 0), ...avoid.map(() => 1)];
    const found = breslowDay(tablesOf([...meet, ...avoid]), groups);
    expect(found.degreesOfFreedom).toBe(1);
    expect(found.pValue).toBeLessThan(0.001);
    expect(
      breslowDay(
        tablesOf([...meet, ...avoid]),
        groups.map(() => 0),
      ),
    ).toMatchObject({ statistic: null });
  });
});
