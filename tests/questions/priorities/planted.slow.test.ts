import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { type Priorities, prioritiesOf } from '../../../src/questions/priorities/priorities.js';
import { defaultSeed, synthesise } from '../../../src/synthetic/synthesise.js';
import { bank, readBack } from '../../synthetic/project.js';

const truth = synthesise(bank, { seed: defaultSeed, edition: 1 }).truth.interests.planted;
const embedded = (await readBack(synthesise(bank, { seed: defaultSeed, edition: 1 }))).corpus;
const codes = ({ tradeoffs, order }: Priorities) =>
  order.strengths.map(({ interest }) => tradeoffs.interests[interest].code!.id);
const isCounsellor = ({ attributes }: Corpus['sources'][number]) => attributes.level === 'counsellor';

/** Interests that stand at least this many places apart in the planted order are told apart. */
function turnedPairs(order: readonly string[], apart: number): string[] {
  return truth.order.flatMap((first, i) =>
    truth.order
      .slice(i + apart)
      .filter((last) => order.indexOf(last) < order.indexOf(first))
      .map((last) => `${last} before ${first}`),
  );
}

describe('the planted order of interests', () => {
  it('is recovered by name: I03, I05, I01, I04, I06, I02, I08, I07', () => {
    const found = prioritiesOf(embedded);
    expect(truth.order).toEqual(['I03', 'I05', 'I01', 'I04', 'I06', 'I02', 'I08', 'I07']);
    expect(codes(found)).toEqual(truth.order);
    expect(found.noOrder.pAtLeast).toBe(1 / 10_000);
    expect(found.cycles).toMatchObject({ circular: [], zeta: 1 });
    for (const { interest, interval } of found.order.strengths) {
      const planted = truth.strengths.leader[found.tradeoffs.interests[interest].code!.id];
      expect(interval!.lower).toBeLessThan(planted);
      expect(interval!.upper).toBeGreaterThan(planted);
    }
  });

  it('is recovered outside the counsellors, save for neighbours', () => {
    const found = prioritiesOf(embedded.where({ source: (source) => !isCounsellor(source) }), {
      samples: 99,
    });
    expect(turnedPairs(codes(found), 2)).toEqual([]);
    expect(turnedPairs(codes(found), 1).length).toBeLessThanOrEqual(2);
    expect(found.noOrder.pAtLeast).toBe(1 / 10_000);
  });

  it('puts the user’s needs after more often than not', () => {
    const { focus } = prioritiesOf(embedded, { samples: 499 });
    expect(focus!.interest.code!.id).toBe('I02');
    expect(focus!.overall.share).toBeLessThan(0.5);
    expect(focus!.overall.interval!.upper).toBeLessThan(0.5);
    expect(focus!.overall.test.pAtLeast).toBeLessThan(0.05);
  });
});

describe('the planted order in other draws', async () => {
  const seeds = Array.from({ length: 12 }, (_, i) => i + 1);
  const found: Priorities[] = [];
  for (const seed of seeds) {
    const { corpus } = await readBack(synthesise(bank, { seed, edition: 1 }));
    found.push(prioritiesOf(corpus, { samples: 1, permutations: 199, leastSources: 1000 }));
  }

  it('is found in each, with at most two pairs of far neighbours turned', () => {
    for (const each of found) {
      expect(each.noOrder.pAtLeast).toBe(1 / 200);
      expect(turnedPairs(codes(each), 3)).toEqual([]);
      expect(turnedPairs(codes(each), 2).length).toBeLessThanOrEqual(2);
    }
  });

  it('shows, over all draws together, that counsellors put the user’s needs higher', () => {
    // 13 counsellors' trade-offs are too few to show it in one draw: the test finds it in one draw of five or six.
    const shifts = found.map(({ groups, tradeoffs }) => {
      const userNeeds = tradeoffs.interests.find(({ code }) => code!.id === 'I02')!.index;
      return groups[0].groups.find(({ group }) => group === 'counsellor')!.shifts[userNeeds];
    });
    const mean = shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length;
    expect(mean).toBeGreaterThan(2 / Math.sqrt(shifts.length));
  });
});

describe('without planted effects', () => {
  it('no order, no difference between groups and no winning interest is found more often than the level says', async () => {
    const seeds = Array.from({ length: 24 }, (_, i) => i + 1);
    const errors = { order: 0, fewerCircles: 0, moreCircles: 0, level: 0, kind: 0, focus: 0 };
    for (const seed of seeds) {
      const { corpus } = await readBack(synthesise(bank, { seed, effects: false, edition: 1 }));
      const { noOrder, cycles, groups, focus } = prioritiesOf(corpus, {
        samples: 1,
        permutations: 199,
        leastSources: 1000,
      });
      const pValues = {
        order: noOrder.pAtLeast!,
        fewerCircles: cycles.noOrder.pAtMost!,
        moreCircles: cycles.underOrder.pAtLeast!,
        level: groups[0].test!.pValue,
        kind: groups[1].test!.pValue,
        focus: focus!.overall.test.pAtLeast!,
      };
      for (const [name, p] of Object.entries(pValues)) if (p <= 0.05) errors[name as keyof typeof errors]++;
    }
    // With 24 draws at 5 %, 6 errors or more come about in 1 of 1000 runs, and 17 or more of all six tests in 1 of 1000.
    for (const count of Object.values(errors)) expect(count).toBeLessThanOrEqual(5);
    expect(Object.values(errors).reduce((sum, count) => sum + count, 0)).toBeLessThan(17);
  });
});
