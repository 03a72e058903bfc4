import { chiSquaredUpperTail } from './chiSquared.js';

/**
 * Probability that a standard normal variable is at most z. (That of simple-statistics is right to
 * seven digits.)
 *
 * @example normalProbability(1.959963984540054) // 0.975
 */
export function normalProbability(z: number): number {
  const beyond = chiSquaredUpperTail(z * z, 1) / 2;
  return z < 0 ? beyond : 1 - beyond;
}

/**
 * The z below which a standard normal variable falls with probability p: a rational start, then Halley's method on
 * the side of the smaller tail. (That of simple-statistics is right to three digits.)
 *
 * @returns -Infinity and Infinity for 0 and 1
 * @see Abramowitz & Stegun (1964), 26.2.23
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0.5) return 0;
  if (!(p > 0)) return Number.NEGATIVE_INFINITY;
  const t = Math.sqrt(-2 * Math.log(p));
  let z =
    (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 4; step++) {
    const error = (normalProbability(z) - p) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
    z -= error / (1 + (z * error) / 2);
  }
  return z;
}
