import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clusters } from '../../../src/inference/exchange/clusters.js';
import { sourcesToTurn } from '../../../src/inference/exchange/sourcesToTurn.js';
import { withoutSources } from '../../../src/inference/exchange/withoutSources.js';

/** Parts as a person would note them: cluster and source of each. */
function clustersOf(
  parts: readonly (readonly [cluster: number, source: number])[],
  split: 1 | 2 = 1,
): Clusters {
  return {
    kind: 'groups',
    count: Math.max(...parts.map(([cluster]) => cluster)) + 1,
    ids: new Int32Array(),
    partCount: parts.length,
    partOf: new Int32Array(),
    clusterOf: Int32Array.from(parts, ([cluster]) => cluster),
    sourceOf: Int32Array.from(parts, ([, source]) => source),
    split,
  };
}

const scale = { scale: 0.4, priorDegrees: 20 };

interface Drawn {
  readonly parts: readonly (readonly [number, number])[];
  readonly score: readonly number[];
  readonly diagonal: readonly number[];
  readonly bound: number;
}

/** z^2 less the bound^2 without a set, from the formula of the variance; at most 0 where the set turns it. */
function turns({ parts, score, diagonal, bound }: Drawn, gone: ReadonlySet<number>): boolean {
  const clusters = clustersOf(parts);
  const left = (i: number) => !gone.has(parts[i][1]);
  const total = score.reduce((sum, value) => sum + value, 0);
  const sum = Math.sign(total) * score.reduce((all, value, i) => all + (left(i) ? value : 0), 0);
  const by = new Float64Array(clusters.count);
  score.forEach((value, i) => {
    if (left(i)) by[parts[i][0]] += value;
  });
  const spread = by.reduce((all, value) => all + value * value, 0);
  const told = diagonal.reduce((all, value) => all + value, 0);
  const share = diagonal.reduce((all, value, i) => all + (left(i) ? value : 0), 0) / told;
  // moderatedVariance: 20 prior degrees, scale .4, 6 clusters, 5 expected
  const variance = (20 * 0.4 * 5 * share + 6 * spread) / 26;
  return Math.max(0, sum) ** 2 <= bound ** 2 * variance + 1e-9;
}

const drawn = fc
  .record({
    sources: fc.integer({ min: 2, max: 8 }),
    seeds: fc.array(fc.double({ min: -1, max: 3, noNaN: true }), { minLength: 12, maxLength: 12 }),
    told: fc.array(fc.double({ min: 0.1, max: 2, noNaN: true }), { minLength: 12, maxLength: 12 }),
    clusters: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 }),
    own: fc.boolean(),
    bound: fc.double({ min: 0.5, max: 3, noNaN: true }),
    sign: fc.constantFrom(1, -1),
  })
  .map(({ sources, seeds, told, clusters, own, bound, sign }): Drawn => {
    const places = Array.from({ length: sources }, (_, i) => i);
    const used = [...new Set(places.map((i) => (own ? i : clusters[i])))];
    const parts = places
      .map((i) => [used.indexOf(own ? i : clusters[i]), i] as const)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    return {
      parts,
      score: parts.map(([, source]) => sign * seeds[source]),
      diagonal: parts.map(([, source]) => told[source]),
      bound,
    };
  });

describe('the fewest sources without which a cell is near 0', () => {
  it('are bounded on both sides by what brute force finds, and as a rule found', () => {
    let [exact, all] = [0, 0];
    fc.assert(
      fc.property(drawn, (each) => {
        const count = each.parts.length;
        let fewest: number | null = null;
        for (let set = 0; set < 2 ** count; set++) {
          const gone = new Set(
            Array.from({ length: count }, (_, i) => i).filter((i) => (set & (1 << i)) > 0),
          );
          if (turns(each, gone) && (fewest === null || gone.size < fewest)) fewest = gone.size;
        }
        const found = sourcesToTurn(
          scale,
          clustersOf(each.parts),
          {
            score: Float64Array.from(each.score),
            diagonal: Float64Array.from(each.diagonal),
            expected: 5,
            clusters: 6,
          },
          each.bound,
        )!;
        expect(found.least).toBeLessThanOrEqual(fewest!);
        expect(found.most).toBeGreaterThanOrEqual(fewest!);
        expect(turns(each, new Set(found.order.slice(0, found.most!)))).toBe(true);
        all++;
        if (found.least === found.most) exact++;
      }),
      { numRuns: 300 },
    );
    expect(exact / all).toBeGreaterThan(0.8);
  });

  it('are one where z without one source is below the bound', () => {
    // Scores 3, 1, 1, 1, each telling the same: z of all is 6 / sqrt(V), V = (20 x .4 x 5 + 6 x 12) / 26.
    const parts = [0, 1, 2, 3].map((i) => [i, i] as const);
    const scores = {
      score: Float64Array.from([3, 1, 1, 1]),
      diagonal: Float64Array.from([1, 1, 1, 1]),
      expected: 5,
      clusters: 6,
    };
    const z = withoutSources(scale, clustersOf(parts), scores);
    expect(z.get(0)).toBeCloseTo(3 / Math.sqrt((20 * 0.4 * 3.75 + 6 * 3) / 26), 12);
    const at = (bound: number) => sourcesToTurn(scale, clustersOf(parts), scores, bound)!;
    // Without an equal one z is higher than without the first, so the first goes first.
    expect(at(z.get(0)! + 1e-6)).toMatchObject({ least: 1, most: 1 });
    expect(at(z.get(0)! + 1e-6).order[0]).toBe(0);
    expect(at(z.get(0)! - 1e-6).most).toBe(2);
    expect(at(6 / Math.sqrt((40 + 72) / 26) + 1e-6)).toMatchObject({ least: 0, most: 0 });
  });

  it('are not told where sources are themselves the passages', () => {
    const scores = { score: new Float64Array(2), diagonal: new Float64Array(2), expected: 1, clusters: 2 };
    expect(
      sourcesToTurn(
        scale,
        clustersOf(
          [
            [0, 0],
            [1, 1],
          ],
          2,
        ),
        scores,
        2,
      ),
    ).toBeNull();
  });
});
