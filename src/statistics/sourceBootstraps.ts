import { SeededRandom } from '../shared/seededRandom.js';
import { drawClusters, drawSources } from './drawSources.js';
import {
  type BootstrapOptions,
  bootstrapOf,
  bootstrapSettings,
  type SourceBootstrap,
} from './sourceBootstrap.js';
import { clusterCount, sourceClusters } from './sourceClusters.js';
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
  const together = sourceClusters(sourceCount, options.clusters);
  const { members, of, grouped, count } = together;
  const random = new SeededRandom(settings.seed, 'bootstrap');
  const drawn = new Int32Array(sourceCount);
  const found = Array.from({ length: count < 2 ? 0 : settings.samples }, () => {
    if (grouped) return Float64Array.from(statistics(drawClusters(random, members)));
    drawSources(random, drawn);
    return Float64Array.from(statistics(drawn));
  });
  let without: Float64Array[] | null = null;
  const leftOut = () =>
    (without ??= members.map((_, left) => Float64Array.from(statistics(all.filter((s) => of[s] !== left)))));
  return whole.map((value, k) =>
    bootstrapOf(
      value,
      Float64Array.from(found, (each) => each[k]),
      () => Float64Array.from(leftOut(), (each) => each[k]),
      settings,
      clusterCount(together),
    ),
  );
}
