// Do intervals and tests hold where sources of one office are alike?
//   node benchmarks/clusters/run.mjs [--replicates 1000] [--seed 20268] [--only intervals|labels|slopes|power|signs|items] [--out results.json]
// Needs the build (`npm run build`). No part of `npm test`, which reads results.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { itemDeviations } from '../../dist/inference/itemDeviations.js';
import { labelTest } from '../../dist/inference/labelTest.js';
import { meanContrast } from '../../dist/inference/meanContrast.js';
import { signFlipTest } from '../../dist/inference/signFlipTest.js';
import { defaults } from '../../dist/shared/defaults.js';
import { SeededRandom } from '../../dist/shared/seededRandom.js';
import { clusteredMeanInterval } from '../../dist/statistics/clusteredMeanInterval.js';
import { sourceBootstrap } from '../../dist/statistics/sourceBootstrap.js';
import { clustersOf, drawValues, labellings, layouts, meanOf, values } from './worlds.mjs';

const { values: flags } = parseArgs({
  options: {
    replicates: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '20268' },
    only: { type: 'string' },
    out: { type: 'string', default: fileURLToPath(new URL('results.json', import.meta.url)) },
  },
});
const [replicates, seed] = [Number(flags.replicates), Number(flags.seed)];
const permutations = 499;
const alike = [0, 0.1, 0.3, 0.5];
const share = (times, of) => (of === 0 ? null : Number((times / of).toFixed(4)));

/** Counts how often each of several things holds. */
class Tally {
  #times = new Map();
  of = 0;
  add(found) {
    this.of++;
    for (const [name, held] of Object.entries(found))
      this.#times.set(name, (this.#times.get(name) ?? 0) + (held ? 1 : 0));
  }
  get shares() {
    return Object.fromEntries([...this.#times].map(([name, times]) => [name, share(times, this.of)]));
  }
}

/** How often intervals of a mean hold the mean that was planted. */
function intervals(clusters, layout, law, icc) {
  const random = new SeededRandom(seed, `intervals ${clusters} ${layout} ${law} ${icc}`);
  const truth = meanOf(values[law]);
  const lower = Math.min(...values[law].map(([value]) => value));
  const range = { lower, upper: 1 };
  const holds = (interval) =>
    interval !== null && interval.lower <= truth + 1e-12 && truth - 1e-12 <= interval.upper;
  const tally = new Tally();
  let width = 0;
  for (let r = 0; r < replicates; r++) {
    const of = clustersOf(layouts[layout](random, clusters));
    const own = drawValues(random, of, values[law], icc);
    const alone = clusteredMeanInterval(own, undefined, { range }).interval;
    const { interval } = clusteredMeanInterval(own, of, { range });
    const plain = clusteredMeanInterval(own, of).interval;
    width += interval.upper - interval.lower;
    const found = { alone: holds(alone), together: holds(interval), unbounded: holds(plain) };
    if (r % 5 === 0) {
      const statistic = (drawn) => {
        let sum = 0;
        for (let i = 0; i < drawn.length; i++) sum += own[drawn[i]];
        return sum / drawn.length;
      };
      const { bca } = sourceBootstrap(own.length, statistic, { clusters: of, samples: 499, seed: r });
      found.bca = holds(bca);
    }
    tally.add(found);
  }
  const { bca, ...shares } = tally.shares;
  const bootstraps = Math.ceil(replicates / 5);
  return {
    ...shares,
    bca: clusters < 8 ? null : share(Math.round(bca * tally.of), bootstraps),
    width: Number((width / replicates).toFixed(3)),
  };
}

/** How often labels that mean nothing have p of 0.05 at most. */
function labels(clusters, labelling, law, icc, shift = 0) {
  const random = new SeededRandom(seed, `labels ${clusters} ${labelling} ${law} ${icc} ${shift}`);
  const layout = labelling.startsWith('single') ? 'singles' : 'unequal';
  const tally = new Tally();
  const quarter = new Tally();
  for (let r = 0; r < replicates; r++) {
    const sizes = layouts[layout](random, clusters);
    const of = clustersOf(sizes);
    const label = labellings[labelling](random, sizes);
    let own = drawValues(random, of, values[law], icc);
    // Sources of the last label say the best that can be said so much more often.
    const last = Math.max(...label);
    if (shift > 0) own = own.map((value, s) => (label[s] === last && random.uniform() < shift ? 1 : value));
    const options = { permutations, seed: r };
    tally.add({ together: stands(labelTest(own, label, { ...options, clusters: of })) });
    // The rest is slower, or the same in other words: a quarter of the materials.
    if (r % 4 > 0) continue;
    const found = { alone: stands(labelTest(own, label, options)) };
    if (last === 2) {
      found.trend = stands(labelTest(own, label, { ...options, clusters: of, scores: [0, 1, 2] }));
    } else {
      const part = (list, l) => list.filter((_, s) => label[s] === l);
      const ofGroups = [part(of, 0), part(of, 1)];
      found.contrast = stands(meanContrast(part(own, 0), part(own, 1), { ...options, clusters: ofGroups }));
    }
    quarter.add(found);
  }
  return { ...tally.shares, ...quarter.shares };
}

/** The same where a label means the best in half of the clusters, and the worst in the other half: nothing on average. */
function slopes(clusters, icc) {
  const random = new SeededRandom(seed, `slopes ${clusters} ${icc}`);
  const tally = new Tally();
  for (let r = 0; r < replicates; r++) {
    const of = clustersOf(layouts.unequal(random, clusters));
    const label = of.map(() => random.below(2));
    const best = Array.from({ length: clusters }, () => random.below(2) === 1);
    const own = drawValues(random, of, values.balance, icc).map((value, s) => {
      if (label[s] === 0 || random.uniform() >= 0.6) return value;
      return best[of[s]] ? 1 : -1;
    });
    const options = { permutations, seed: r };
    const together = labelTest(own, label, { ...options, clusters: of });
    tally.add({ alone: stands(labelTest(own, label, options)), together: stands(together) });
  }
  return tally.shares;
}

const stands = ({ pValue }) => pValue !== null && pValue <= defaults.alpha + 1e-12;

/** How often sources that lean to neither side seem to lean. */
function signs(clusters, layout, icc) {
  const random = new SeededRandom(seed, `signs ${clusters} ${layout} ${icc}`);
  const tally = new Tally();
  for (let r = 0; r < replicates; r++) {
    const of = clustersOf(layouts[layout](random, clusters));
    const own = drawValues(random, of, values.balance, icc);
    const options = { permutations, seed: r };
    const together = signFlipTest(own, { ...options, clusters: of });
    tally.add({ alone: stands(signFlipTest(own, options)), together: stands(together) });
  }
  return tally.shares;
}

/** How often an item that is as all others are, or as their mean, seems to differ. Of the first of six items. */
function items(clusters, world, icc) {
  const random = new SeededRandom(seed, `items ${clusters} ${world} ${icc}`);
  const count = 6;
  const tally = new Tally();
  // Others above and below, so that the first is the average one.
  const laws = Array.from({ length: count }, (_, i) =>
    world === 'others differ' && i > 0
      ? i % 2 === 0
        ? values.leaning
        : mirrored(values.leaning)
      : values.balance,
  );
  if (world === 'others differ') laws[count - 1] = values.balance;
  for (let r = 0; r < replicates; r++) {
    const of = clustersOf(layouts.unequal(random, clusters));
    const columns = laws.map((law) => drawValues(random, of, law, icc));
    // A source speaks of two items in three.
    const rows = of.map((_, s) => columns.map((own) => (random.uniform() < 2 / 3 ? own[s] : Number.NaN)));
    const parts = [{ values: rows, sign: -1 }];
    if (world === 'less a need')
      parts.push({
        values: Array.from({ length: 15 }, () => laws.map(() => (random.uniform() < 0.4 ? 1 : 0))),
        sign: 1,
      });
    const options = { permutations, seed: r };
    const alone = itemDeviations(count, parts, options).items[0];
    const [first, ...rest] = parts;
    const together = itemDeviations(count, [{ ...first, clusters: of }, ...rest], options).items[0];
    tally.add({ alone: stands(alone), together: stands(together) });
  }
  return tally.shares;
}

const mirrored = (law) => law.map(([value, p]) => [-value, p]);

function table(columns, measure) {
  let rows = [{}];
  for (const [name, list] of Object.entries(columns))
    rows = rows.flatMap((row) => list.map((value) => ({ ...row, [name]: value })));
  return rows.map((row) => {
    const found = { ...row, ...measure(row) };
    console.error(JSON.stringify(found));
    return found;
  });
}

const sections = {
  intervals: () =>
    table(
      { clusters: [6, 12, 30], layout: Object.keys(layouts), law: Object.keys(values), icc: alike },
      ({ clusters, layout, law, icc }) => intervals(clusters, layout, law, icc),
    ),
  labels: () =>
    table(
      { clusters: [8, 12, 30], labelling: Object.keys(labellings), law: ['balance', 'most'], icc: alike },
      ({ clusters, labelling, law, icc }) => labels(clusters, labelling, law, icc),
    ),
  slopes: () => table({ clusters: [8, 12, 30], icc: [0, 0.3] }, ({ clusters, icc }) => slopes(clusters, icc)),
  power: () =>
    table(
      {
        clusters: [12, 30],
        labelling: Object.keys(labellings),
        law: ['balance'],
        icc: [0, 0.3],
        shift: [0.6],
      },
      ({ clusters, labelling, law, icc, shift }) => labels(clusters, labelling, law, icc, shift),
    ),
  signs: () =>
    table({ clusters: [8, 12, 30], layout: Object.keys(layouts), icc: alike }, ({ clusters, layout, icc }) =>
      signs(clusters, layout, icc),
    ),
  items: () =>
    table(
      { clusters: [8, 12, 30], world: ['all alike', 'others differ', 'less a need'], icc: [0, 0.3, 0.5] },
      ({ clusters, world, icc }) => items(clusters, world, icc),
    ),
};

const results = existsSync(flags.out) ? JSON.parse(readFileSync(flags.out, 'utf8')) : {};
for (const [name, make] of Object.entries(sections)) {
  if (flags.only !== undefined && flags.only !== name) continue;
  Object.assign(results, { [name]: { replicates, seed, permutations, rows: make() } });
}
writeFileSync(flags.out, `${JSON.stringify(results, null, 1)}\n`);
