import { SeededRandom } from '../shared/seededRandom.js';
import { type BootstrapOptions, bootstrapOf, type SourceBootstrap } from './sourceBootstrap.js';

/** Several numbers that some sources give together; a source may stand several times. NaN for those they do not give. */
export type SourceStatistics = (sources: ArrayLike<number>) => ArrayLike<number>;

/**
 * `sourceBootstrap` of several statistics from the same samples, for what is found in one go: the strengths of all
 * interests, say, and their ranks.
 *
 * @param sourceCount how many sources the statistics know
 * @returns one record a statistic, in their order
 * @example sourceBootstraps(12, strengthsOf, { samples: 1999, seed: 1 })[0].percentile
 */
export function sourceBootstraps(
  sourceCount: number,
  statistics: SourceStatistics,
  options: Omit<BootstrapOptions, 'groups'> = {},
): SourceBootstrap[] {
  const samples = options.samples ?? 1999;
  const seed = options.seed ?? 2026;
  const confidence = options.confidence ?? 0.95;
  const all = Array.from({ length: sourceCount }, (_, s) => s);
  const whole = Array.from(statistics(all));
  const random = new SeededRandom(seed, 'bootstrap');
  const drawn = new Int32Array(sourceCount);
  const found = Array.from({ length: sourceCount < 2 ? 0 : samples }, () => {
    for (let i = 0; i < sourceCount; i++) drawn[i] = random.below(sourceCount);
    return Float64Array.from(statistics(drawn));
  });
  let without: Float64Array[] | null = null;
  const leftOut = () =>
    (without ??= all.map((left) => Float64Array.from(statistics(all.filter((s) => s !== left)))));
  return whole.map((value, k) =>
    bootstrapOf(
      value,
      Float64Array.from(found, (each) => each[k]),
      () => Float64Array.from(leftOut(), (each) => each[k]),
      { samples, seed, confidence },
    ),
  );
}
