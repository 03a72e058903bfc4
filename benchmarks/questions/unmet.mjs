/**
 * How often the interval of an unmet need (a product of two shares of different sources) holds what was planted:
 * `node benchmarks/questions/unmet.mjs > benchmarks/questions/unmet.json` (a minute; build first).
 *
 * - exact: sources stand for themselves, every count of both shares with its probability; the ways to combine that were tried
 * - clusters: describing sources of one office are alike (a share for each office, from a beta distribution)
 */
import { SeededRandom } from '../../dist/shared/seededRandom.js';
import { clusteredShareInterval } from '../../dist/statistics/clusteredShareInterval.js';
import { productInterval } from '../../dist/statistics/productInterval.js';
import { wilsonInterval } from '../../dist/statistics/wilsonInterval.js';

const seed = 2026;
const replicates = Number(process.argv[2] ?? 2000);

const logarithms = [0];
for (let i = 1; i < 200; i++) logarithms[i] = logarithms[i - 1] + Math.log(i);
const probability = (k, n, p) =>
  Math.exp(logarithms[n] - logarithms[k] - logarithms[n - k] + k * Math.log(p) + (n - k) * Math.log(1 - p));
const shareOf = (count, total) => ({ mean: count / total, interval: wilsonInterval(count, total) });

/** The distances on the scale of the shares themselves, as in a difference, with what both add together. */
function squareAndAdd(first, second) {
  const [p, q] = [first.mean, second.mean];
  const distance = (side) => {
    const [a, b] = [q * (first.interval[side] - p), p * (second.interval[side] - q)];
    const both = (first.interval[side] - p) * (second.interval[side] - q);
    return Math.sqrt(Math.max(0, a * a + b * b + (side === 'upper' ? 1 : -1) * both * both));
  };
  return { lower: p * q - distance('lower'), upper: p * q + distance('upper') };
}

const sizes = [
  [34, 40],
  [34, 20],
  [34, 12],
  [34, 8],
  [34, 5],
  [10, 8],
  [10, 20],
  [20, 60],
];
const shares = [
  [0.8, 0.7],
  [0.8, 0.3],
  [0.5, 0.5],
  [0.3, 0.1],
  [0.5, 0.05],
  [0.9, 0.9],
  [0.2, 0.6],
  [0.97, 0.5],
];
const ways = { logarithms: productInterval, squares: squareAndAdd };
const percent = (share) => Number((100 * share).toFixed(1));

const exact = sizes.map(([studies, speaking]) => {
  const found = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  for (const [need, hindered] of shares) {
    const held = Object.fromEntries(Object.keys(ways).map((way) => [way, 0]));
    for (let i = 0; i <= studies; i++)
      for (let j = 0; j <= speaking; j++) {
        const weight = probability(i, studies, need) * probability(j, speaking, hindered);
        for (const [way, combine] of Object.entries(ways)) {
          const { lower, upper } = combine(shareOf(i, studies), shareOf(j, speaking));
          if (lower <= need * hindered && need * hindered <= upper) held[way] += weight;
        }
      }
    for (const way of Object.keys(ways)) found[way].push(held[way]);
  }
  const summary = (values) => ({
    mean: percent(values.reduce((sum, each) => sum + each, 0) / values.length),
    least: percent(Math.min(...values)),
    most: percent(Math.max(...values)),
  });
  return {
    studies,
    speaking,
    ...Object.fromEntries(Object.entries(found).map(([way, values]) => [way, summary(values)])),
  };
});

/** A gamma number by Marsaglia and Tsang. */
function gamma(random, shape) {
  if (shape < 1) return gamma(random, shape + 1) * random.uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(random.uniform())) * Math.cos(2 * Math.PI * random.uniform());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random.uniform()) < 0.5 * normal * normal + d - d * v + d * Math.log(v))
      return d * v;
  }
}

function officeShare(random, share, correlation) {
  if (correlation === 0) return share;
  const total = (1 - correlation) / correlation;
  const [one, other] = [gamma(random, share * total), gamma(random, (1 - share) * total)];
  return one / (one + other);
}

const clusters = [6, 12, 30].flatMap((offices) =>
  [0, 0.1, 0.3, 0.5].map((correlation) => {
    const random = new SeededRandom(seed, `unmet ${offices} ${correlation}`);
    let [together, alone, worlds] = [0, 0, 0];
    for (const [need, hindered] of [
      [0.8, 0.7],
      [0.8, 0.3],
      [0.5, 0.5],
    ])
      for (let r = 0; r < replicates; r++) {
        const needs = Array.from({ length: 34 }, () => (random.uniform() < need ? 1 : 0));
        const [verdicts, of] = [[], []];
        for (let office = 0; office < offices; office++) {
          const share = officeShare(random, hindered, correlation);
          for (let s = 2 + random.below(3); s > 0; s--) {
            verdicts.push(random.uniform() < share ? 1 : 0);
            of.push(office);
          }
        }
        const holds = (groups) => {
          const [one, other] = [clusteredShareInterval(needs), clusteredShareInterval(verdicts, groups)];
          const { lower, upper } = productInterval(
            { mean: one.share, interval: one.interval },
            { mean: other.share, interval: other.interval },
          );
          return lower <= need * hindered && need * hindered <= upper;
        };
        worlds++;
        if (holds(of)) together++;
        if (holds(undefined)) alone++;
      }
    return { offices, correlation, together: percent(together / worlds), alone: percent(alone / worlds) };
  }),
);

console.log(JSON.stringify({ seed, replicates, exact, clusters }, null, 1));
