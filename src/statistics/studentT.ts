import { normalQuantile } from './normal.js';

/**
 * Probability that Student's t is at least as far from 0 as a value, in either direction: the regularised incomplete
 * beta function I(df / (df + t^2); df / 2, 1 / 2), by its continued fraction. Small ones keep their digits.
 * (simple-statistics has no t distribution.)
 *
 * @param degreesOfFreedom above 0; need not be whole
 * @see Abramowitz & Stegun (1964), 26.5.8 and 26.7.1
 * @example studentTwoSided(2.2281388519649385, 10) // 0.05
 */
export function studentTwoSided(t: number, degreesOfFreedom: number): number {
  const [a, ratio] = [degreesOfFreedom / 2, (t * t) / degreesOfFreedom];
  if (Number.isNaN(ratio)) return Number.NaN;
  if (ratio === 0) return 1;
  const x = 1 / (1 + ratio);
  if (x === 0) return 0;
  const rest = ratio / (1 + ratio);
  // x^a (1 - x)^(1/2) / Beta(a, 1/2), with Beta(a, 1/2) = Gamma(a) sqrt(pi) / Gamma(a + 1/2)
  const front = (Math.exp(-a * Math.log1p(ratio)) * Math.sqrt(rest)) / (gammaRatio(a) * Math.sqrt(Math.PI));
  return x < (a + 1) / (a + 2.5)
    ? front / (a * betaFraction(a, 0.5, x))
    : 1 - front / (0.5 * betaFraction(0.5, a, rest));
}

/**
 * Probability that Student's t is at most a value.
 *
 * @example studentProbability(1.8124611228107335, 10) // 0.95
 */
export function studentProbability(t: number, degreesOfFreedom: number): number {
  const beyond = studentTwoSided(t, degreesOfFreedom) / 2;
  return t < 0 ? beyond : 1 - beyond;
}

/**
 * The t below which Student's t falls with probability p: Newton's method on the logarithm of the smaller tail, from the
 * normal quantile on, which lies nearer to 0.
 *
 * @returns -Infinity and Infinity for 0 and 1
 * @example studentQuantile(0.975, 10) // 2.2281388519649385
 */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  if (p < 0.5) return -upperQuantile(p, degreesOfFreedom);
  return p === 0.5 ? 0 : upperQuantile(1 - p, degreesOfFreedom);
}

function upperQuantile(tail: number, degreesOfFreedom: number): number {
  if (!(tail > 0)) return Number.POSITIVE_INFINITY;
  const scale = 1 / (gammaRatio(degreesOfFreedom / 2) * Math.sqrt(degreesOfFreedom * Math.PI));
  let t = -normalQuantile(tail);
  for (let step = 0; step < 200; step++) {
    const beyond = studentTwoSided(t, degreesOfFreedom) / 2;
    const density = scale * Math.exp((-(degreesOfFreedom + 1) / 2) * Math.log1p((t * t) / degreesOfFreedom));
    const change = (Math.log(beyond / tail) * beyond) / density;
    t += change;
    if (Math.abs(change) <= 1e-15 * t) break;
  }
  return t;
}

/** Gamma(a) / Gamma(a + 1/2): by recursion to arguments from 24 on, then by Stirling's series of both. */
function gammaRatio(a: number): number {
  let product = 1;
  let at = a;
  for (; at < 24; at++) product *= (at + 0.5) / at;
  const log = -0.5 * Math.log(at) - at * Math.log1p(0.5 / at) + 0.5 + stirling(at) - stirling(at + 0.5);
  return product * Math.exp(log);
}

/** log Gamma(x) - ((x - 1/2) log x - x + log(2 pi) / 2), for large x. */
function stirling(x: number): number {
  const square = 1 / (x * x);
  return (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / x;
}

/** Lentz's evaluation of the continued fraction by which x^a (1 - x)^b / (a Beta(a, b)) is divided. */
function betaFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  let [c, d] = [1, 0];
  let value = 1;
  for (let k = 1; k < 10_000; k++) {
    const m = k >> 1;
    const factor =
      k % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + factor * d;
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    c = 1 + factor / c;
    if (Math.abs(c) < tiny) c = tiny;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}
