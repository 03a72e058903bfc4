import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFile, powerDocument, readResults, type Simulated } from '../../benchmarks/power/report.mjs';
import { nullDistribution } from '../../src/inference/nullDistribution.js';
import { largestPromised, smallestOddsRatio } from '../../src/inference/smallestOddsRatio.js';
import { stratifiedMoments } from '../../src/inference/stratifiedMoments.js';
import { tablesOf } from '../../src/inference/stratifiedTables.js';
import { defaults } from '../../src/shared/defaults.js';
import { normalQuantile } from '../../src/statistics/normal.js';

const precision = { standardError: 0.3, rarity: 0.8, degreesOfFreedom: 40 };

describe('smallestOddsRatio', () => {
  it('is near exp(2.80 standard errors) for common codes and much material, as textbooks have it', () => {
    const standardError = 0.02;
    const found = smallestOddsRatio({ standardError, rarity: 0.25, degreesOfFreedom: null });
    const textbook = Math.exp((normalQuantile(0.975) + normalQuantile(0.8)) * standardError);
    expect(found.more).toBeCloseTo(textbook, 3);
    expect(found.less).toBeCloseTo(1 / textbook, 3);
    expect(found).toMatchObject({ level: defaults.alpha, power: defaults.power });
  });

  it('is as far on either side where half of the passages bear each code, and further down where codes are rare', () => {
    const even = smallestOddsRatio({ ...precision, rarity: 0.25 });
    expect(even.more! * even.less!).toBeCloseTo(1, 9);
    const rare = smallestOddsRatio({ ...precision, rarity: 0.9 });
    expect(rare.more!).toBeLessThan(even.more!);
    expect(rare.less!).toBeLessThan(even.less!);
  });

  it('is null where not even ten times the odds would show, or a count of nothing', () => {
    expect(smallestOddsRatio({ ...precision, standardError: 2 })).toMatchObject({ more: null, less: null });
    expect(smallestOddsRatio({ ...precision, rarity: 0.95, standardError: 0.5 }).less).toBeNull();
  });

  it('is what an exact test of one table finds with the promised probability', () => {
    // 100 units, 40 with the one code, 30 with the other: power by Fisher's noncentral distribution.
    const tables = tablesOf([[12, 40, 30, 100]]);
    const { expected, variance } = stratifiedMoments(tables);
    const found = smallestOddsRatio({
      standardError: 1 / Math.sqrt(variance),
      rarity: variance / expected,
      degreesOfFreedom: null,
    });
    const { first, logProbability } = nullDistribution(tables);
    const power = (oddsRatio: number) => {
      const weights = Array.from(logProbability, (log, i) =>
        Math.exp(log + Math.log(oddsRatio) * (first + i)),
      );
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      const shown = weights.filter(
        (_, i) => Math.abs(first + i - expected) >= normalQuantile(0.975) * Math.sqrt(variance),
      );
      return shown.reduce((sum, weight) => sum + weight, 0) / all;
    };
    expect(power(found.more!)).toBeGreaterThan(0.74);
    expect(power(found.more!)).toBeLessThan(0.86);
    expect(power(found.less!)).toBeGreaterThan(0.74);
    expect(power(found.less!)).toBeLessThan(0.86);
  });

  it('is further from 1 with less material, a stricter level or more power', () => {
    const facts = fc.record({
      standardError: fc.double({ min: 0.05, max: 0.3, noNaN: true }),
      rarity: fc.double({ min: 0.3, max: 0.9, noNaN: true }),
      degreesOfFreedom: fc.option(fc.double({ min: 5, max: 300, noNaN: true }), { nil: null }),
    });
    const above = (value: number | null) => value ?? largestPromised;
    fc.assert(
      fc.property(facts, (own) => {
        const { more, less } = smallestOddsRatio(own);
        expect(above(more)).toBeGreaterThan(1);
        expect(less ?? 0.1).toBeLessThan(1);
        const coarser = smallestOddsRatio({ ...own, standardError: own.standardError * 1.1 });
        expect(above(coarser.more)).toBeGreaterThanOrEqual(above(more));
        expect(above(smallestOddsRatio(own, { level: 0.01 }).more)).toBeGreaterThanOrEqual(above(more));
        expect(above(smallestOddsRatio(own, { power: 0.9 }).more)).toBeGreaterThanOrEqual(above(more));
      }),
    );
  });
});

describe('the simulation of what could have been found', () => {
  const results = readResults();
  const { smallest, plans, power } = results;
  /** Within five points, give or take two standard errors of the simulation. */
  const off = ({ found, cells }: Simulated) =>
    Math.max(0, Math.abs(found! - power) - 2 * Math.sqrt((power * (1 - power)) / cells));

  it('is told in docs/power.md as it last was', () => {
    expect(readFileSync(documentFile, 'utf8')).toBe(powerDocument(results));
  });

  it('drew enough, for the promised probability', () => {
    expect(power).toBe(defaults.power);
    expect(smallest.filter(({ cells }) => cells >= 300).length).toBeGreaterThan(8);
  });

  it('found what was planted as often as promised: more often', () => {
    const rows = smallest.filter(({ side, cells }) => side === 'more' && cells >= 100);
    expect(rows.filter((row) => off(row) > 0.05)).toEqual([]);
  });

  it('found what was planted as often as promised: less often, for a cell that is tested alone', () => {
    const rows = smallest.filter(
      ({ side, cells, level }) => side === 'less' && cells >= 100 && level === 0.05,
    );
    expect(rows.filter((row) => off(row) > 0.05)).toEqual([]);
  });

  it('found with the planned number of sources what was planned for', () => {
    expect(plans.length).toBeGreaterThan(3);
    expect(plans.filter((row) => off(row) > 0.05)).toEqual([]);
  });
});
