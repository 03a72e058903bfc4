import { describe, expect, it } from 'vitest';
import {
  type OpportunityRanking,
  type OpportunityRankingOptions,
  opportunityRanking,
} from '../../../src/questions/opportunities/opportunityRanking.js';
import { editionOf } from '../../../src/synthetic/editionOf.js';
import { defaultSeed, synthesise } from '../../../src/synthetic/synthesise.js';
import { bank, readBack } from '../../synthetic/project.js';

async function resultOf(
  seed: number,
  effects: boolean,
  options: OpportunityRankingOptions = { samples: 2, permutations: 499 },
): Promise<OpportunityRanking> {
  const { corpus } = await readBack(synthesise(bank, { seed, effects, edition: 1 }));
  return opportunityRanking(corpus, options);
}

const rankOf = ({ ranking }: OpportunityRanking, condition: string) =>
  ranking.find((each) => each.condition.id === condition)!.rank;

// What must come first and last is read from the plan, before any number is drawn.
const { associations, pairDirections, needs } = editionOf(1).planOf(true);
const gaps = needs.filter(({ pattern }) => pattern === 'gap').map(({ indicator }) => indicator);
const pairsOf = (pattern: string) =>
  pairDirections
    .filter((each) => each.pattern === pattern)
    .map(({ condition, indicator }) => ({ condition, indicator }));
/** Pairs that hinder everywhere, and whose need is a gap: much needed, seldom promoted. */
const hindering = pairsOf('hinders').filter(({ indicator }) => gaps.includes(indicator));
const promoting = pairsOf('promotes').map(({ condition }) => condition);
const contradictory = pairsOf('contradictory').map(({ condition }) => condition);

describe('the plan', () => {
  it('has C06 hinder V06 and C11 hinder V09, much-needed gaps, and C07, C09 and C08 promote', () => {
    expect(hindering).toEqual([
      { condition: 'C06', indicator: 'V06' },
      { condition: 'C11', indicator: 'V09' },
    ]);
    expect(promoting).toEqual(['C07', 'C09', 'C08']);
    expect(contradictory).toEqual(['C01', 'C02', 'C10']);
  });

  it('joins one more condition with a gap and no direction of its own: C05 with V09, in the documents', () => {
    const joined = associations
      .filter(({ indicator, beta }) => gaps.includes(indicator) && beta['governing-document'] > 0)
      .filter(
        ({ condition, indicator }) =>
          !hindering.some((each) => each.condition === condition && each.indicator === indicator),
      )
      .map(({ condition, indicator }) => `${condition} ${indicator}`);
    // C07 is joined with V02 too, and promotes: its passages on V05 say so.
    expect(joined).toEqual(['C07 V02', 'C05 V09']);
  });
});

describe('the opportunities of the embedded project', () => {
  it('are on top what hinders much-needed value: C11, C06 (and C05, through V09); C07, C08 and C09 are low', async () => {
    const found = await resultOf(defaultSeed, true, {});
    const top = found.ranking.slice(0, 3);
    expect(new Set(top.map(({ condition }) => condition.id))).toEqual(new Set(['C11', 'C05', 'C06']));
    for (const { condition, indicator } of hindering) {
      const own = top.find((each) => each.condition.id === condition)!;
      expect(own.most.need.indicator.id).toBe(indicator);
      expect(own.most.need.weight).toBeGreaterThan(0.5);
      expect(own.scoreInterval![0]).toBeGreaterThan(0);
    }
    for (const condition of promoting) expect(rankOf(found, condition)).toBeGreaterThan(7);
    for (const condition of contradictory) {
      expect(rankOf(found, condition)).toBeGreaterThan(3);
      expect(rankOf(found, condition)).toBeLessThan(
        Math.min(...promoting.map((each) => rankOf(found, each))),
      );
    }
    // What the promoting conditions do least is hinder the need that they are planted to promote.
    for (const { condition, indicator } of pairsOf('promotes')) {
      const { pairs } = found.ranking.find((each) => each.condition.id === condition)!;
      expect(pairs.at(-1)!.need.indicator.id).toBe(indicator);
    }
    const firm = found.ranking
      .filter(({ test }) => test.adjusted < 0.05)
      .map(({ condition }) => condition.id);
    expect(firm).toContain('C11');
    expect(firm.filter((id) => promoting.includes(id))).toEqual([]);
  });

  // The definition of the score was chosen with seeds 1 to 24 in sight; these are others.
  it('are the same in other draws: power over ten seeds', async () => {
    const seeds = Array.from({ length: 10 }, (_, i) => 101 + i);
    const found = await Promise.all(seeds.map((seed) => resultOf(seed, true)));
    const inTop = (condition: string) => found.filter((each) => rankOf(each, condition) <= 3).length;
    const mean = (condition: string) =>
      found.reduce((sum, each) => sum + rankOf(each, condition), 0) / found.length;
    for (const { condition } of hindering) {
      expect(inTop(condition)).toBeGreaterThanOrEqual(7);
      expect(mean(condition)).toBeLessThan(3.5);
    }
    for (const condition of promoting) expect(mean(condition)).toBeGreaterThan(6.5);
    const firm = (each: OpportunityRanking, ids: readonly string[]) =>
      each.ranking.some(({ condition, test }) => ids.includes(condition.id) && test.adjusted < 0.05);
    expect(found.filter((each) => firm(each, ['C06', 'C11'])).length).toBeGreaterThanOrEqual(5);
    expect(found.filter((each) => firm(each, promoting)).length).toBe(0);
  });

  it('are none when the effects are off: each of the tests stays at 5 % over twenty seeds', async () => {
    const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
    const found = await Promise.all(seeds.map((seed) => resultOf(seed, false)));
    for (const kind of ['test', 'total', 'beyond'] as const) {
      const smallest = found.map(({ ranking }) => Math.min(...ranking.map((each) => each[kind].adjusted)));
      const rejected = smallest.filter((p) => p < 0.05).length;
      const error = Math.sqrt(0.05 * 0.95 * seeds.length);
      expect(rejected - 0.05 * seeds.length).toBeLessThan(3 * error);
      // Not adjusted, one condition at a time: neither too often nor, for lack of a test, never.
      const single = found.flatMap(({ ranking }) => ranking.map((each) => each[kind].pValue));
      const share = single.filter((p) => p < 0.05).length / single.length;
      expect(Math.abs(share - 0.05)).toBeLessThan(3 * Math.sqrt((0.05 * 0.95) / single.length));
    }
  });
});
