/**
 * How often the tests of need and design err, and how often intervals of a gap hold what was planted, in worlds made
 * for it: `node benchmarks/questions/design.mjs > benchmarks/questions/design.json` (some minutes; build first).
 *
 * - even: every need is supported by half of the studies, every source promotes in 42 of 100 selections
 * - one average: the indicators differ, and those that are judged have the mean gap
 * Indicators are spoken of at different rates, and sources differ in length.
 */
import { itemDeviations } from '../../dist/inference/itemDeviations.js';
import { meanContrast } from '../../dist/inference/meanContrast.js';
import { signFlipTest } from '../../dist/inference/signFlipTest.js';
import { gapOfSources } from '../../dist/questions/design/gapStatistic.js';
import { SeededRandom } from '../../dist/shared/seededRandom.js';
import { meanOrNull } from '../../dist/statistics/mean.js';
import { newcombeInterval } from '../../dist/statistics/newcombeInterval.js';
import { sourceBootstrap } from '../../dist/statistics/sourceBootstrap.js';

const seed = 2026;
const permutations = 399;
const replicates = Number(process.argv[2] ?? 1000);
const rates = [0.5, 0.3, 0.6, 1, 0.3, 0.8, 0.4, 0.3, 0.7, 0.4];

const even = { need: rates.map(() => 0.5), promotes: rates.map(() => 0.42) };
const oneAverage = {
  need: [0.55, 0.9, 0.2, 0.9, 0.3, 0.5, 0.6, 0.55, 0.5, 0.5],
  promotes: [0.45, 0.2, 0.7, 0.1, 0.8, 0.4, 0.5, 0.45, 0.4, 0.4],
};
const worlds = [
  { name: 'even', studies: 34, sources: 78, ...even },
  { name: 'even', studies: 10, sources: 15, ...even },
  { name: 'one average', studies: 34, sources: 78, ...oneAverage },
  { name: 'one average', studies: 10, sources: 15, ...oneAverage },
];

/** Selections of an indicator in a source; Knuth's way to a Poisson number. */
function poisson(random, mean) {
  let [count, product] = [0, random.uniform()];
  while (product > Math.exp(-mean)) {
    product *= random.uniform();
    count++;
  }
  return count;
}

/** Per source and indicator [promotes, hinders, ambivalent]; what does not promote hinders in three of four cases. */
function describe(random, { sources, promotes }) {
  return Array.from({ length: sources }, () => {
    const length = Math.exp(1.4 * (random.uniform() + random.uniform() + random.uniform() - 1.5));
    return promotes.map((share, i) => {
      const counts = [0, 0, 0];
      for (let n = poisson(random, rates[i] * length); n > 0; n--) {
        const drawn = random.uniform();
        counts[drawn < share ? 0 : drawn < share + 0.75 * (1 - share) ? 1 : 2]++;
      }
      return counts;
    });
  });
}

const told = ([promotes, hinders, ambivalent]) => promotes + hinders + ambivalent;
const ways = {
  share: (counts) => (told(counts) === 0 ? Number.NaN : counts[0] / told(counts)),
  verdict: (counts) => (told(counts) === 0 ? Number.NaN : counts[0] > counts[1] ? 1 : 0),
  'verdict, silence counts': (counts) => (counts[0] > counts[1] ? 1 : 0),
};

const sizes = worlds.map((world) => {
  const random = new SeededRandom(seed, `${world.name} ${world.studies}`);
  const gaps = world.need.map((need, i) => need - world.promotes[i]);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const judged = gaps.flatMap((gap, i) => (Math.abs(gap - mean) < 0.02 ? [i] : []));
  const counts = Object.fromEntries(Object.keys(ways).map((way) => [way, [0, 0]]));
  for (let r = 0; r < replicates; r++) {
    const needs = Array.from({ length: world.studies }, () =>
      world.need.map((need) => (random.uniform() < need ? 1 : 0)),
    );
    const described = describe(random, world);
    for (const [way, value] of Object.entries(ways)) {
      // What silence makes of a gap depends on how often an indicator is spoken of, so only even worlds have a null.
      const parts = [
        { values: needs, sign: 1 },
        { values: described.map((source) => source.map(value)), sign: -1 },
      ];
      const { items } = itemDeviations(rates.length, parts, { permutations, seed: r });
      for (const i of judged) {
        if (items[i].pValue === null) continue;
        counts[way][1]++;
        if (items[i].pValue <= 0.05) counts[way][0]++;
      }
    }
  }
  const errs = Object.fromEntries(
    Object.entries(counts).map(([way, [errors, tests]]) => [
      way,
      Number(((100 * errors) / tests).toFixed(1)),
    ]),
  );
  return { world: world.name, studies: world.studies, sources: world.sources, errs };
});

const direction = [78, 15].map((sources) => {
  const random = new SeededRandom(seed, `direction ${sources}`);
  let [flips, contrasts, tests] = [0, 0, 0];
  for (let r = 0; r < replicates; r++) {
    // As often promoted as hindered.
    const described = describe(random, { sources, promotes: rates.map(() => 3 / 7) });
    for (let i = 0; i < rates.length; i++) {
      const values = described.map((source) => (source[i][0] - source[i][1]) / told(source[i]));
      const options = { permutations, seed: r };
      const half = Math.floor(sources / 2);
      const flip = signFlipTest(values, options).pValue;
      const contrast = meanContrast(values.slice(0, half), values.slice(half), options).pValue;
      if (flip === null || contrast === null) continue;
      tests++;
      if (flip <= 0.05) flips++;
      if (contrast <= 0.05) contrasts++;
    }
  }
  const percent = (count) => Number(((100 * count) / tests).toFixed(1));
  return { sources, balance: percent(flips), promise: percent(contrasts) };
});

const coverage = [
  [34, 36, 0.8, 0.2],
  [34, 20, 0.5, 0.42],
  [34, 12, 0.5, 0.6],
  [34, 8, 0.4, 0.8],
  [34, 5, 0.8, 0.15],
  [10, 8, 0.7, 0.3],
].map(([studies, speaking, need, promotes]) => {
  const random = new SeededRandom(seed, `coverage ${studies} ${speaking}`);
  let [newcombe, bootstrap, defined] = [0, 0, 0];
  for (let r = 0; r < replicates; r++) {
    const needs = Array.from({ length: studies }, () => (random.uniform() < need ? 1 : 0));
    const shares = Array.from({ length: speaking }, () => {
      const n = 1 + poisson(random, 0.5);
      let count = 0;
      for (let k = 0; k < n; k++) if (random.uniform() < promotes) count++;
      return count / n;
    });
    const gap = need - promotes;
    const holds = (interval) => interval.lower <= gap && gap <= interval.upper;
    const [one, other] = [meanOrNull(needs), meanOrNull(shares)];
    if (holds(newcombeInterval({ mean: one, sources: studies }, { mean: other, sources: speaking })))
      newcombe++;
    const groups = [...needs.map(() => 0), ...shares.map(() => 1)];
    const found = sourceBootstrap(groups.length, gapOfSources(needs, shares), {
      samples: 599,
      seed: r,
      groups,
    });
    const interval = found.bca ?? found.percentile;
    if (interval === null) continue;
    defined++;
    if (holds(interval)) bootstrap++;
  }
  return {
    studies,
    speaking,
    need,
    promotes,
    newcombe: Number(((100 * newcombe) / replicates).toFixed(1)),
    bootstrap: Number(((100 * bootstrap) / defined).toFixed(1)),
  };
});

console.log(JSON.stringify({ seed, permutations, replicates, sizes, direction, coverage }, null, 1));
