import { SeededRandom } from '../shared/seededRandom.js';

/** A percentile interval from resampled sources. */
export interface BootstrapInterval {
  readonly lower: number;
  readonly upper: number;
  /** Replicates in which the coefficient existed, and which the interval is made from. */
  readonly defined: number;
}

/**
 * How often each source is drawn in each replicate: replicates x sources, every row summing to the number of sources.
 *
 * Sources are drawn and not units: what stands in one interview was said by one person and coded in one go.
 *
 * @see Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 8; Field & Welsh (2007), JRSS B 69(3):369-390
 */
export function drawSources(sources: number, replicates: number, seed: number): Int32Array {
  const random = new SeededRandom(seed, 'agreement/sources');
  const times = new Int32Array(replicates * sources);
  for (let r = 0; r < replicates; r++) {
    for (let i = 0; i < sources; i++) times[r * sources + random.below(sources)]++;
  }
  return times;
}

/** With fewer replicates than this share, an interval would speak of the sources that happen to give a value. */
const enough = 0.9;

/**
 * The percentile interval of what the replicates gave; NaN stands for replicates without a value.
 *
 * @returns null where fewer than nine in ten of the replicates have a value
 * @example percentileInterval(Float64Array.of(0.1, 0.2, 0.3), 0.5) // { lower: 0.1, upper: 0.3, defined: 3 }
 */
export function percentileInterval(replicates: Float64Array, confidence: number): BootstrapInterval | null {
  const sorted = replicates.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 0 || sorted.length < enough * replicates.length) return null;
  return { ...middle(sorted, confidence), defined: sorted.length };
}

/**
 * What lies between the tails of a sorted sample: the quantiles that R calls type 6, at (n + 1)p, so that of 1999 values
 * the 50th and the 1950th hold 95 % between them.
 */
export function middle(
  sorted: ArrayLike<number>,
  confidence: number,
): { readonly lower: number; readonly upper: number } {
  const at = (p: number) => {
    // Rounded, lest 49.999999 for 50 blend two values.
    const rank = Number(((sorted.length + 1) * p).toFixed(9));
    const position = Math.min(Math.max(rank, 1), sorted.length) - 1;
    const [below, above] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
    return below === above ? below : below + (above - below) * (position - Math.floor(position));
  };
  return { lower: at((1 - confidence) / 2), upper: at((1 + confidence) / 2) };
}
