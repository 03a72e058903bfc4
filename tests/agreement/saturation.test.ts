import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saturation } from '../../src/agreement/saturation.js';
import { build, randomProject } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';

/** Sources that bring so many new codes each; every source also has the first code. */
function bringing(newCodes: readonly number[]) {
  let next = 1;
  const rows = newCodes.map((count, s) => {
    const codes = Array.from({ length: count }, () => `C${next++}`);
    return `s${s + 1} "quote" ${['C1', ...codes.filter((code) => code !== 'C1')].join(' ')}`;
  });
  return corpusOf(rows.join('\n'));
}

describe('code saturation', () => {
  // The example of Guest, Namey & Chen (2020): 37 themes in the base of four; the runs of interviews 5-6, 6-7 and 7-8
  // give 7, 4 and 1 new ones (19 %, 11 %, 3 %), so saturation at 5 % is reached at 6+2.
  const example = bringing([16, 9, 7, 5, 4, 3, 1, 0]);

  it('is reached at 6+2 in the example of the article', () => {
    const found = saturation(example, { baseSize: 4, runLength: 2, threshold: 0.05, orders: 99 });
    expect(found.baseCodes).toBe(37);
    expect(
      found.runs.map(({ after, newCodes, share }) => [after, newCodes, Math.round(share * 100)]),
    ).toEqual([
      [4, 7, 19],
      [5, 4, 11],
      [6, 1, 3],
    ]);
    expect(found.reachedAfter).toBe(6);
    expect(found.status).toBe('reached');
  });

  it('is not reached where no run is at or below the threshold', () => {
    const found = saturation(example, { threshold: 0, orders: 99 });
    expect([found.reachedAfter, found.status]).toEqual([null, 'not-reached']);
    expect(saturation(example, { threshold: 1 / 37, orders: 99 }).reachedAfter).toBe(6);
  });

  it('cannot be judged with too few sources or an empty base', () => {
    expect(saturation(bringing([3, 1]), { orders: 9 }).status).toBe('too-few-sources');
    expect(saturation(corpusOf(''), { orders: 9 }).status).toBe('too-few-sources');
    const late = corpusOf('s1 "q" A\ns2 "q" A\ns3 "q" B\ns4 "q" B').where({ code: ({ id }) => id === 'B' });
    const found = saturation(late, { baseSize: 2, runLength: 1, orders: 9 });
    expect([found.steps.length, found.status]).toEqual([4, 'empty-base']);
  });

  it('counts distinct codes from source to source, in the order that was asked for', () => {
    const corpus = corpusOf('s1 "q" A B\ns2 "q" B C\ns3 "q" A\ns4 "q" D');
    const curve = (order?: string[]) =>
      saturation(corpus, { baseSize: 1, runLength: 1, orders: 9, ...(order && { order }) }).steps.map(
        ({ source, newCodes, cumulative }) =>
          `${source.id} ${newCodes.map(({ id }) => id).join('')} ${cumulative}`,
      );
    expect(curve()).toEqual(['s1 AB 2', 's2 C 3', 's3  3', 's4 D 4']);
    expect(curve(['s4', 's3', 's2', 's1'])).toEqual(['s4 D 1', 's3 A 2', 's2 BC 4', 's1  4']);
  });

  it('refuses orders and settings that cannot be', () => {
    const corpus = corpusOf('s1 "q" A\ns2 "q" A');
    expect(() => saturation(corpus, { order: ['s1', 's3'] })).toThrow(/no coded source is called "s3"/u);
    expect(() => saturation(corpus, { order: ['s1'] })).toThrow(
      'an order names each of the 2 coded sources once; missing: s2',
    );
    expect(() => saturation(corpus, { order: ['s1', 's2', 's1'] })).toThrow(/a source stands twice/u);
    expect(() => saturation(corpus, { baseSize: 0 })).toThrow(
      new RangeError('baseSize is a whole number from 1; found 0'),
    );
    expect(() => saturation(corpus, { threshold: 5 })).toThrow(RangeError);
  });

  it('knows whose codings count', () => {
    const corpus = corpusOf('s1 "q" A @anna\ns1 "q" B @bo\ns2 "q" C @anna');
    const codes = (coders: 'any' | 'all' | `coder:${string}`) =>
      saturation(corpus, { coders, orders: 9 }).steps.map(({ cumulative }) => cumulative);
    expect(codes('any')).toEqual([2, 3]);
    expect(codes('all')).toEqual([0, 1]);
    expect(codes('coder:bo')).toEqual([1]);
  });

  it('gives the mean over all orders exactly', () => {
    // Counted by hand: one source gives 1, 2 or 1 codes; pairs give A+AB 2, A+C 2, AB+C 3; all give 3.
    const { steps } = saturation(corpusOf('s1 "q" A\ns2 "q" A B\ns3 "q" C'), { orders: 1999 });
    expect(steps.map(({ mean }) => mean)).toEqual([
      expect.closeTo(4 / 3, 12),
      expect.closeTo(7 / 3, 12),
      expect.closeTo(3, 12),
    ]);
    expect(steps.map(({ lower, upper }) => [lower, upper])).toEqual([
      [1, 2],
      [2, 3],
      [3, 3],
    ]);
  });

  it('is the same for the same seed, and says how often random orders reach it', () => {
    const [a, b] = [1, 2].map(() => saturation(example, { orders: 499 }));
    expect(b.overOrders).toEqual(a.overOrders);
    const { reached, median, lower, upper } = a.overOrders;
    expect(reached).toBeGreaterThan(0);
    expect(reached).toBeLessThan(1);
    expect(lower! <= median! && median! <= upper!).toBe(true);
  });

  it('has curves that rise to all codes and keep the mean inside the interval', () => {
    fc.assert(
      fc.property(randomProject('span'), (project) => {
        const corpus = build(project);
        const { steps } = saturation(corpus, { orders: 199, confidence: 0.99 });
        const all = new Set(corpus.codings.code).size;
        steps.forEach((step, i) => {
          expect(step.cumulative).toBeGreaterThanOrEqual(i === 0 ? 0 : steps[i - 1].cumulative);
          expect(step.mean).toBeGreaterThanOrEqual(step.lower - 1e-9);
          expect(step.mean).toBeLessThanOrEqual(step.upper + 1e-9);
        });
        if (steps.length > 0) {
          const last = steps[steps.length - 1];
          expect([last.cumulative, last.lower, last.upper]).toEqual([all, all, all]);
          expect(last.mean).toBeCloseTo(all, 9);
        }
      }),
      { numRuns: 60 },
    );
  });
});
