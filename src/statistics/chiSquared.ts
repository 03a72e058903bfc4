/**
 * Probability that a chi-squared variable is at least as large as `value`: the regularised upper incomplete gamma
 * function Q(df / 2, value / 2), by its series for small values and its continued fraction for large ones.
 * (simple-statistics has a table of some quantiles only.)
 *
 * @param degreesOfFreedom a whole number from 1
 * @see Abramowitz & Stegun (1964), 6.5.29 and 6.5.31
 * @example chiSquaredUpperTail(3.841458820694124, 1) // 0.05
 */
export function chiSquaredUpperTail(value: number, degreesOfFreedom: number): number {
  if (!(value > 0)) return 1;
  const a = degreesOfFreedom / 2;
  const x = value / 2;
  const front = Math.exp(a * Math.log(x) - x - logGammaOfHalf(degreesOfFreedom));
  return x < a + 1 ? 1 - front * series(a, x) : front * continuedFraction(a, x);
}

/** Sum of x^k / (a (a + 1) ... (a + k)): what the lower part is made of. */
function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** Lentz's evaluation of 1 / (x + 1 - a - 1 (1 - a) / (x + 3 - a - ...)). */
function continuedFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < 100_000; k++) {
    const factor = -k * (k - a);
    b += 2;
    d = factor * d + b;
    c = b + factor / c;
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    if (Math.abs(c) < tiny) c = tiny;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}

/** log Gamma(n / 2), exactly by its recursion. */
function logGammaOfHalf(n: number): number {
  let [product, log] = [1, n % 2 === 0 ? 0 : Math.log(Math.PI) / 2];
  for (let k = n - 2; k > 0; k -= 2) {
    product *= k / 2;
    if (product > 1e200) {
      log += Math.log(product);
      product = 1;
    }
  }
  return log + Math.log(product);
}
