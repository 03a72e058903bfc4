/**
 * The derivative of log Gamma: by recursion to arguments from 12 on, then its asymptotic series. (simple-statistics has
 * Gamma only; the packages of npm that have this function are large, or end before the twelfth digit.)
 *
 * @param x above 0
 * @see Abramowitz & Stegun (1964), 6.3.5 and 6.3.18
 * @example digamma(1) // -0.5772156649015329
 */
export function digamma(x: number): number {
  let sum = 0;
  let at = x;
  for (; at < 12; at++) sum -= 1 / at;
  const square = 1 / (at * at);
  return sum + Math.log(at) - 1 / (2 * at) - series(digammaTerms, square) * square;
}

/**
 * The second derivative of log Gamma, in the same way.
 *
 * @param x above 0
 * @see Abramowitz & Stegun (1964), 6.4.6 and 6.4.12
 * @example trigamma(1) // 1.6449340668482264, pi^2 / 6
 */
export function trigamma(x: number): number {
  let sum = 0;
  let at = x;
  for (; at < 12; at++) sum += 1 / (at * at);
  const square = 1 / (at * at);
  return sum + 1 / at + square / 2 + (series(trigammaTerms, square) * square) / at;
}

/**
 * The x at which `trigamma` has a value, by Newton's method on its reciprocal, which is nearly a straight line.
 *
 * @param value above 0
 * @see Smyth (2004), Stat. Appl. Genet. Mol. Biol. 3(1):3, appendix
 * @example inverseTrigamma(Math.PI ** 2 / 6) // 1
 */
export function inverseTrigamma(value: number): number {
  let x = 0.5 + 1 / value;
  for (let step = 0; step < 50; step++) {
    const here = trigamma(x);
    const change = (here * (1 - here / value)) / tetragamma(x);
    x += change;
    if (Math.abs(change) < 1e-15 * x) break;
  }
  return x;
}

/** The derivative of `trigamma`. */
function tetragamma(x: number): number {
  let sum = 0;
  let at = x;
  for (; at < 12; at++) sum -= 2 / at ** 3;
  const square = 1 / (at * at);
  return sum - square - square / at - series(tetragammaTerms, square) * square * square;
}

/** Bernoulli's numbers from the second on, with even index. */
const bernoulli = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510];
const digammaTerms = bernoulli.map((number, k) => number / (2 * k + 2));
const trigammaTerms = bernoulli;
const tetragammaTerms = bernoulli.map((number, k) => number * (2 * k + 3));

/** Sum of terms[k] x^k. */
function series(terms: readonly number[], x: number): number {
  return terms.reduceRight((sum, term) => sum * x + term, 0);
}
