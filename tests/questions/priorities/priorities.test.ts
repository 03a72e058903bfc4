import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominance } from '../../../src/questions/priorities/dominance.js';
import { interestShare } from '../../../src/questions/priorities/interestShare.js';
import { noOrderTest } from '../../../src/questions/priorities/noOrderTest.js';
import { prioritiesOf } from '../../../src/questions/priorities/priorities.js';
import { priorityCycles } from '../../../src/questions/priorities/priorityCycles.js';
import { priorityGroups } from '../../../src/questions/priorities/priorityGroups.js';
import { priorityOrder } from '../../../src/questions/priorities/priorityOrder.js';
import { tradeoffsOf } from '../../../src/questions/priorities/tradeoffs.js';
import golden from '../../golden/priorities/bradleyTerry.json' with { type: 'json' };
import { weighing, withLevels } from './tradeoffs.js';

const few = { samples: 99, permutations: 199 };
const counted = (notes: string) => dominance(tradeoffsOf(weighing(notes)));
const sources = (count: number, says: (s: number) => string) =>
  Array.from({ length: count }, (_, s) => `s${s} ${says(s)}`).join('\n');

/** A table of wins as sources that say one thing each. */
function spread(wins: readonly (readonly number[])[]) {
  const bySource = wins.flatMap((row, before) =>
    row.flatMap((count, after) => Array.from({ length: count }, () => [{ before, after, wins: 1 }])),
  );
  const items = wins.length;
  return {
    items,
    bySource,
    wins: Float64Array.from(wins.flat()),
    weight: 'tradeoff' as const,
    tradeoffs: Int32Array.from(wins.flat()),
    sources: Int32Array.from(wins.flat()),
  };
}

describe('the test of no order', () => {
  // R 4.2.2: score test of equal strengths; tests/golden/priorities/bradleyTerry.R
  it('has the score statistic that R finds', () => {
    const cases = golden.cases.flatMap((each) => ('rao' in each && each.rao !== undefined ? [each] : []));
    for (const { wins, rao } of cases) {
      const found = noOrderTest(spread(wins), { permutations: 9 });
      expect(found.statistic).toBeCloseTo(rao!.statistic, 8);
      expect(found.degreesOfFreedom).toBe(rao!.degreesOfFreedom);
    }
    expect(cases.length).toBeGreaterThan(4);
  });

  it('turns whole sources: five that agree reach 1 in 16, however often each repeats itself', () => {
    expect(noOrderTest(counted(sources(5, () => 'A>B'))).pAtLeast).toBe(1 / 16);
    const repeated = sources(5, (s) => `A>B\ns${s} A>B\ns${s} A>C\ns${s} B>C`);
    expect(noOrderTest(counted(repeated)).pAtLeast).toBe(1 / 16);
    expect(noOrderTest(counted(sources(4, (s) => (s % 2 ? 'A>B' : 'B>A')))).pAtLeast).toBe(1);
  });

  it('says nothing of one source, or of none', () => {
    expect(noOrderTest(counted('s1 A>B')).pAtLeast).toBeNull();
    expect(noOrderTest(counted('s1 -')).pAtLeast).toBeNull();
  });
});

describe('the order of interests', () => {
  it('has the strengths of R by maximum likelihood, beside the regularised ones', () => {
    const { wins, maximumLikelihood, regularised } = golden.cases[3];
    const { strengths } = priorityOrder(spread(wins), { samples: 9 });
    for (const { interest, strength, maximumLikelihood: exact, standardError } of strengths) {
      expect(exact).toBeCloseTo(maximumLikelihood!.strengths[interest], 8);
      expect(strength).toBeCloseTo(regularised!.strengths[interest], 8);
      expect(standardError).toBeCloseTo(regularised!.standardErrors[interest], 8);
    }
    expect(strengths.map(({ rank }) => rank)).toEqual(strengths.map((_, i) => i + 1));
  });

  it('has intervals no narrower than the bootstrap, nor than the standard error', () => {
    const { strengths } = priorityOrder(spread(golden.cases[4].wins), { samples: 199 });
    for (const { strength, standardError, interval, bootstrap, rank, ranks } of strengths) {
      expect(interval!.lower).toBeLessThanOrEqual(
        Math.min(bootstrap.bca!.lower, strength! - 1.95 * standardError!),
      );
      expect(interval!.upper).toBeGreaterThanOrEqual(
        Math.max(bootstrap.bca!.upper, strength! + 1.95 * standardError!),
      );
      expect(ranks!.lower).toBeLessThanOrEqual(rank!);
      expect(ranks!.upper).toBeGreaterThanOrEqual(rank!);
    }
  });

  it('leaves out an interest that is never weighed, and needs two that are', () => {
    const { strengths } = priorityOrder(counted('s1 A>B\ns2 B>A\ns3 A>B'), { samples: 99 });
    expect(strengths.map(({ interest, rank }) => [interest, rank])).toEqual([
      [0, 1],
      [1, 2],
      [2, null],
      [3, null],
    ]);
    expect(priorityOrder(counted('s1 -'), { samples: 9 }).fit).toBeNull();
  });

  it('has no interval with one source', () => {
    const [first] = priorityOrder(counted('s1 A>B\ns1 B>C'), few).strengths;
    expect([first.interest, first.interval, first.ranks]).toEqual([0, null, null]);
  });
});

describe('circles', () => {
  const circle = counted(sources(12, (s) => ['A>B', 'B>C', 'C>A'][s % 3]));

  it('are named, and held against chance with and without an order', () => {
    const fit = priorityOrder(circle, { samples: 9 }).fit;
    const found = priorityCycles(circle, fit, { samples: 1999 });
    expect(found.circular).toEqual([[0, 1, 2]]);
    expect(found.zeta).toBe(0);
    // Each pair has 4 coins: decided with 10 in 16, and the three then go round with 1 in 4.
    expect(found.noOrder.expected).toBeCloseTo(0.25 * (10 / 16) ** 3, 12);
    expect(found.noOrder.permutations).toBe(4096);
    // The strengths are equal, so an order gives no other number; drawn, not counted.
    expect(Math.abs(found.underOrder.expected - found.noOrder.expected)).toBeLessThan(0.02);
    expect(found.underOrder.pAtLeast).toBeCloseTo(found.underOrder.expected, 2);
  });

  it('are none where nothing is weighed', () => {
    expect(priorityCycles(counted('s1 -'), null, few)).toMatchObject({
      circular: [],
      decided: 0,
      zeta: null,
    });
  });
});

describe('groups of sources', () => {
  it('are held against the order of all: two that say the opposite differ, by their labels alone', () => {
    const corpus = weighing(sources(12, (s) => (s < 6 ? 'A>B' : 'B>A')));
    const found = tradeoffsOf(corpus);
    const kinds = {
      ...found,
      corpus: withLevels(corpus, (s) => (s < 6 ? 'law' : 'counsellor')),
    };
    const table = dominance(kinds);
    const overall = priorityOrder(table, { samples: 9 });
    const { groups, test } = priorityGroups(kinds, table, overall, 'level', { ...few, leastSources: 6 });
    expect(groups.map(({ group, sources: n, tradeoffs }) => [group, n, tradeoffs])).toEqual([
      ['law', 6, 6],
      ['counsellor', 6, 6],
    ]);
    // Six times 1 - 1/2, over the root of six times 1/4.
    expect(groups[0].shifts[0]).toBeCloseTo(3 / Math.sqrt(1.5), 6);
    expect(groups[1].shifts[0]).toBeCloseTo(-3 / Math.sqrt(1.5), 6);
    expect(groups[0].shifts[2]).toBeNaN();
    expect(test!.statistic).toBeCloseTo(4 * 6, 6);
    // 2 of the 924 ways to deal six labels are as far apart.
    expect(test!.pValue).toBeLessThan(0.03);
    expect(groups[0].order!.strengths[0].interest).toBe(0);
    expect(groups[1].order!.strengths[0].interest).toBe(1);
  });

  it('have no order of their own where sources are few, and no test where there is one group', () => {
    const corpus = withLevels(weighing(sources(4, () => 'A>B')), () => 'office');
    const found = tradeoffsOf(corpus);
    const table = dominance(found);
    const overall = priorityOrder(table, { samples: 9 });
    expect(priorityGroups(found, table, overall, 'level', few)).toMatchObject({
      groups: [{ group: 'office', sources: 4, order: null }],
      withoutGroup: 0,
      test: null,
    });
    expect(priorityGroups(found, table, overall, 'region', few)).toMatchObject({
      groups: [],
      withoutGroup: 4,
    });
  });
});

describe('how often an interest comes first', () => {
  const corpus = withLevels(
    weighing('s1 A>B\ns1 A>B\ns1 B>A\ns2 A>C\ns3 C>A\ns4 B>C\ns5 A>B\ns5 D>A'),
    (s) => (s < 2 ? 'law' : 'office'),
  );
  const found = tradeoffsOf(corpus);
  const { overall, perSource, groups } = interestShare(found, found.interests[0], ['level'], few);

  it('is the mean of the shares of the sources in which it is weighed', () => {
    expect(perSource).toEqual([
      { source: 0, before: 2, after: 1 },
      { source: 1, before: 1, after: 0 },
      { source: 2, before: 0, after: 1 },
      { source: 4, before: 1, after: 1 },
    ]);
    expect(overall).toMatchObject({ sources: 4, before: 4, after: 3 });
    expect(overall.share).toBeCloseTo((2 / 3 + 1 + 0 + 1 / 2) / 4, 12);
    expect(overall.pooled).toBeCloseTo(4 / 7, 12);
  });

  it('is tried against one half by turning sources', () => {
    // Distances from a half: 1/6, 1/2, -1/2, 0. The sum is 1/6 in size in 8 of 16 ways, and larger in the others.
    expect(overall.test).toMatchObject({ permutations: 16, pAtLeast: 1 });
  });

  it('is shown by group', () => {
    expect(groups[0].groups.map(({ group, sources: n, before, after }) => [group, n, before, after])).toEqual(
      [
        ['law', 2, 3, 1],
        ['office', 2, 1, 2],
      ],
    );
    expect(groups[0].pValue).toBeGreaterThan(0.1);
  });

  it('is nothing where it is never weighed', () => {
    const silent = tradeoffsOf(weighing('s1 A>B'));
    expect(interestShare(silent, silent.interests[3], ['level'], few).overall).toMatchObject({
      sources: 0,
      share: null,
      pooled: null,
      interval: null,
    });
  });
});

describe('priorities', () => {
  const letters = fc.constantFrom('A', 'B', 'C', 'D');
  const notes = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 5 }), letters, letters), { minLength: 1, maxLength: 25 })
    .map((rows) => rows.map(([s, before, after]) => `s${s} ${before}>${after}`));
  const summary = (lines: readonly string[]) => {
    const found = prioritiesOf(weighing(lines.join('\n')), { samples: 1, permutations: 9 });
    const { order, cycles, noOrder } = found;
    return {
      strengths: [...order.strengths].sort((a, b) => a.interest - b.interest).map(({ strength }) => strength),
      circles: cycles.circular.length,
      score: noOrder.statistic,
    };
  };

  it('do not depend on the order of sources and selections, nor on what is not coded', () => {
    fc.assert(
      fc.property(notes, (lines) => {
        const [found, other] = [summary(lines), summary(['s9 -', ...[...lines].reverse()])];
        expect(other.circles).toBe(found.circles);
        expect(other.score).toBeCloseTo(found.score, 8);
        found.strengths.forEach((strength, i) => {
          if (strength === null) expect(other.strengths[i]).toBeNull();
          else expect(other.strengths[i]).toBeCloseTo(strength, 7);
        });
      }),
      { seed: 2026, numRuns: 25 },
    );
  });

  it('turn where every trade-off is turned', () => {
    fc.assert(
      fc.property(notes, (lines) => {
        const turned = lines.map((line) => line.replace(/(\w)>(\w)/u, '$2>$1'));
        const [found, other] = [summary(lines), summary(turned)];
        expect(other.circles).toBe(found.circles);
        found.strengths.forEach((strength, i) => {
          if (strength !== null) expect(other.strengths[i]).toBeCloseTo(-strength, 7);
        });
      }),
      { seed: 2026, numRuns: 25 },
    );
  });

  it('say what is missing, and refuse an attribute or interest that does not exist', () => {
    const corpus = weighing('s1 A>B');
    expect(prioritiesOf(corpus, few).missing).toEqual(['levels']);
    expect(prioritiesOf(weighing('s1 -'), few)).toMatchObject({
      missing: ['interests', 'levels'],
      order: { fit: null },
    });
    expect(() => prioritiesOf(corpus, { by: ['levle'] })).toThrow('no source has the attribute "levle"');
    expect(() => prioritiesOf(corpus, { focus: 'E' })).toThrow('no interest is called "E"');
  });
});
