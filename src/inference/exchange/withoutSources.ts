import type { Clusters } from './clusters.js';
import { type ModeratedScale, moderatedVariance } from './moderatedScale.js';

/** A cell's score with what each part of the material adds to it. */
export interface PartScores {
  /** One for each part. */
  readonly score: Float64Array;
  /** How much each part tells of the cell alone. */
  readonly diagonal: Float64Array;
  readonly expected: number;
  readonly clusters: number;
}

/**
 * The z of a cell without each source in turn: what the source adds is taken out of the score, of its spread and of its
 * information; the clear cells and the common scale stay as they are.
 *
 * @returns for each source that says something of the cell, z without it; NaN where nothing is left
 */
export function withoutSources(
  scale: ModeratedScale,
  { clusterOf, sourceOf, count, split }: Clusters,
  { score, diagonal, expected, clusters }: PartScores,
): ReadonlyMap<number, number> {
  const byCluster = new Float64Array(count);
  const bySource = new Map<number, { parts: number[]; diagonal: number; score: number }>();
  let [sum, all] = [0, 0];
  score.forEach((value, part) => {
    byCluster[clusterOf[part]] += value;
    sum += value;
    all += diagonal[part];
    const source = bySource.get(sourceOf[part]) ?? { parts: [], diagonal: 0, score: 0 };
    source.parts.push(part);
    source.diagonal += diagonal[part];
    source.score += value;
    bySource.set(sourceOf[part], source);
  });
  const spread = byCluster.reduce((total, value) => total + (split * value) ** 2, 0);
  const found = new Map<number, number>();
  for (const [source, own] of bySource) {
    if (own.diagonal === 0) continue;
    const gone = new Map<number, number>();
    for (const part of own.parts) gone.set(clusterOf[part], (gone.get(clusterOf[part]) ?? 0) + score[part]);
    let left = spread;
    for (const [cluster, value] of gone)
      left += split ** 2 * ((byCluster[cluster] - value) ** 2 - byCluster[cluster] ** 2);
    const part = { spread: left, expected: expected * (1 - (split * own.diagonal) / all), clusters };
    found.set(
      source,
      all - split * own.diagonal > 1e-9
        ? (sum - split * own.score) / Math.sqrt(moderatedVariance(scale, part))
        : Number.NaN,
    );
  }
  return found;
}
