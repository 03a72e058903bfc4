import { jointSignFlipTest } from '../../inference/jointSignFlipTest.js';
import type { DrawnP } from './contrastTest.js';
import type { PairVerdicts } from './pairVerdicts.js';

export interface LeanTest {
  /** Per condition; null where sources are alike in few clusters. */
  readonly pValues: readonly (DrawnP | null)[];
  /** Corrected for the number of conditions. */
  readonly adjusted: readonly (DrawnP | null)[];
  readonly permutations: number;
  readonly method: string;
}

/**
 * Do more sources say of a condition that it hinders some need than that it promotes it? Its largest score over the needs, with
 * the signs of whole sources, or clusters of them, turned: null, a source is as likely to say the opposite.
 *
 * Caveat: it does not ask whether the need is hindered without the condition too; the contrast does.
 *
 * @param pairs per condition: positions of the indicators that some source gives a direction with it
 * @param weights of the indicators
 * @param clusterOf of each source of the corpus
 */
export function leanTest(
  { sources, conditions, indicators, verdicts }: PairVerdicts,
  pairs: readonly (readonly number[])[],
  weights: readonly number[],
  clusterOf: ArrayLike<number>,
  draws: { readonly permutations: number; readonly seed: number },
): LeanTest {
  const size = conditions.length * indicators.length;
  const test = jointSignFlipTest(
    sources.map((_, d) => [...verdicts.subarray(d * size, (d + 1) * size)]),
    {
      ...draws,
      clusters: sources.map((source) => clusterOf[source]),
      statistics: (sums) =>
        pairs.map((own, c) => Math.max(...own.map((v) => weights[v] * sums[c * indicators.length + v]))),
    },
  );
  const enumerated = test.method.startsWith('enumeration');
  const drawn = (p: number | null): DrawnP | null =>
    p === null ? null : { p, error: enumerated ? 0 : Math.sqrt((p * (1 - p)) / (test.permutations + 1)) };
  return {
    pValues: test.pValues.map(drawn),
    adjusted: test.adjusted.map(drawn),
    permutations: test.permutations,
    method: test.method,
  };
}
