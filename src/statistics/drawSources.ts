import type { SeededRandom } from '../shared/seededRandom.js';
import { stepsOf } from '../shared/work.js';

/**
 * Draws whole sources with replacement, as many as there are. Sources are drawn and not units: what stands in one
 * interview was said by one person and coded in one go.
 *
 * @param drawn gets the positions of the sources that were drawn
 * @param peers for each source those that may be drawn in its place; default: all of them
 * @see Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 8; Field & Welsh (2007), JRSS B 69(3):369-390
 */
export function drawSources(random: SeededRandom, drawn: Int32Array, peers?: readonly Int32Array[]): void {
  if (peers === undefined) for (let i = 0; i < drawn.length; i++) drawn[i] = random.below(drawn.length);
  else for (let i = 0; i < drawn.length; i++) drawn[i] = peers[i][random.below(peers[i].length)];
}

/**
 * Draws whole clusters with replacement, as many as there are, with all their sources.
 *
 * @param members the sources of each cluster
 * @param peers for each cluster those that may be drawn in its place; default: all of them
 * @returns the positions of the sources of the clusters that were drawn
 */
export function drawClusters(
  random: SeededRandom,
  members: readonly Int32Array[],
  peers?: readonly Int32Array[],
): number[] {
  const chosen = new Int32Array(members.length);
  drawSources(random, chosen, peers);
  return Array.from(chosen).flatMap((cluster) => Array.from(members[cluster]));
}

/** How often each source is drawn in each replicate: replicates x sources, every row summing to the number of sources. */
export function timesDrawn(sources: number, replicates: number, random: SeededRandom): Int32Array {
  const drawn = new Int32Array(sources);
  const times = new Int32Array(replicates * sources);
  for (const r of stepsOf('draws', replicates)) {
    drawSources(random, drawn);
    for (const source of drawn) times[r * sources + source]++;
  }
  return times;
}
