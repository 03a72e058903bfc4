import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cochranMantelHaenszel } from '../../src/inference/cochranMantelHaenszel.js';
import { mantelHaenszel } from '../../src/inference/mantelHaenszel.js';
import { stratifiedMoments } from '../../src/inference/stratifiedMoments.js';
import { tablesOf } from '../../src/inference/stratifiedTables.js';
import { expectClose, randomTables, strataOf, stratified } from './support.js';

describe('stratifiedMoments', () => {
  it('is as worked by hand', () => {
    const { count, expected, variance, z } = stratifiedMoments(
      tablesOf([
        [2, 3, 4, 10],
        [1, 1, 1, 1],
      ]),
    );
    expect(count).toBe(3);
    expectClose(expected, 3 * 0.4 + 1);
    expectClose(variance, (3 * 4 * 7 * 6) / (100 * 9));
    expectClose(z, 0.8 / Math.sqrt(0.56));
  });

  it('has no z where nothing can vary', () => {
    expect(stratifiedMoments(tablesOf([[3, 3, 3, 3]]))).toMatchObject({ expected: 3, variance: 0, z: null });
  });
});

describe('mantelHaenszel', () => {
  it('is as worked by hand', () => {
    // Cells 2 1 / 2 5 of 10 and 1 1 / 1 1 of 4: (10/10 + 1/4) / (2/10 + 1/4).
    const { estimate } = mantelHaenszel(
      tablesOf([
        [2, 3, 4, 10],
        [1, 2, 2, 4],
      ]),
    );
    expectClose(estimate, 1.25 / 0.45);
  });

  // R 4.2.2 mantelhaen.test(); tests/golden/inference/stratified.R
  it.each(stratified.cells)('agrees with R: $dataset, $row x $column', (cell) => {
    const tables = tablesOf(cell.tables);
    const found = mantelHaenszel(tables);
    expectClose(found.estimate, cell.mantelHaenszel[0], 'estimate');
    if (found.lower !== null) {
      expectClose(found.lower, cell.mantelHaenszel[1], 'lower');
      expectClose(found.upper, cell.mantelHaenszel[2], 'upper');
      const wide = mantelHaenszel(tables, 0.99);
      expectClose(wide.lower, cell.mantelHaenszel99[0], 'lower, 99 %');
      expectClose(wide.upper, cell.mantelHaenszel99[1], 'upper, 99 %');
    }
    const plain = cochranMantelHaenszel(tables);
    expectClose(plain.statistic, cell.chiSquared[0], 'chi-squared');
    expectClose(plain.pValue, cell.chiSquared[1], 'its p');
    const corrected = cochranMantelHaenszel(tables, { correct: true });
    expectClose(corrected.statistic, cell.chiSquaredCorrected[0], 'corrected');
    expectClose(corrected.pValue, cell.chiSquaredCorrected[1], 'its p');
  });

  it('has a z whose square is the uncorrected chi-squared, with the sign of the difference', () => {
    fc.assert(
      fc.property(randomTables(), (tables) => {
        const { z } = stratifiedMoments(tables);
        const test = cochranMantelHaenszel(tables);
        if (z === null) expect(test).toMatchObject({ statistic: null, z: null, pValue: null });
        else expect(test.z).toBeCloseTo(z, 10);
      }),
    );
  });

  it('is the plain odds ratio ad / bc for one stratum', () => {
    fc.assert(
      fc.property(randomTables(8, 1), (tables) => {
        const [[a, n1, n2, n]] = strataOf(tables);
        const [b, c, d] = [n1 - a, n2 - a, n - n1 - n2 + a];
        const { estimate } = mantelHaenszel(tables);
        if (a * d === 0 && b * c === 0) expect(estimate).toBeNull();
        else expectClose(estimate, b * c === 0 ? 'Inf' : (a * d) / (b * c));
      }),
    );
  });

  it('has no interval where there are no discordant pairs', () => {
    expect(mantelHaenszel(tablesOf([[3, 3, 3, 8]]))).toEqual({
      estimate: Number.POSITIVE_INFINITY,
      lower: null,
      upper: null,
    });
    expect(mantelHaenszel(tablesOf([[0, 0, 3, 8]])).estimate).toBeNull();
  });
});
