import { SeededRandom } from '../shared/seededRandom.js';
import { drawSources } from './drawSources.js';
import {
  type BootstrapOptions,
  bootstrapOf,
  bootstrapSettings,
  type SourceBootstrap,
} from './sourceBootstrap.js';
import type { SourceStatistics } from './sourceStatistic.js';

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
  const settings = bootstrapSettings(options);
  const all = Array.from({ length: sourceCount }, (_, s) => s);
  const whole = Array.from(statistics(all));
  const random = new SeededRandom(settings.seed, 'bootstrap');
  const drawn = new Int32Array(sourceCount);
  const found = Array.from({ length: sourceCount < 2 ? 0 : settings.samples }, () => {
    drawSources(random, drawn);
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
      settings,
    ),
  );
}
