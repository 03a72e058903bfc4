// Numbers at random, for the worlds. Everything is drawn from a `SeededRandom`.

export const odds = (rate) => Math.log(rate / (1 - rate));
export const chance = (logOdds) => 1 / (1 + Math.exp(-logOdds));
export const happens = (random, probability) => random.uniform() < probability;

/** Box and Muller. */
export function normal(random) {
  return Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform());
}

/** As Knuth does it. */
export function poisson(random, mean) {
  let [count, product] = [-1, 1];
  for (; product > Math.exp(-mean); count++) product *= random.uniform();
  return count;
}

/** A whole number from `low` to `high`. */
export const between = (random, low, high) => low + random.below(high - low + 1);

/** An index, each as likely as its weight says. */
export function weighted(random, weights) {
  let left = random.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return found < 0 ? weights.length - 1 : found;
}

/** From `low` to `high`, even on the scale of logarithms. */
export const logUniform = (random, low, high) => low * (high / low) ** random.uniform();

/** As many of `draw()` as wanted. */
export const times = (count, draw) => Array.from({ length: count }, (_, i) => draw(i));
