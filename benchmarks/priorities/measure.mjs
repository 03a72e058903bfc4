// How often the tests of priorities err, how often the intervals of strengths cover, and what the tests find: the numbers
// of docs/decisions/0012-priorities.md. `node scripts/build.mjs && node benchmarks/priorities/measure.mjs [worlds]`
import { bradleyTerry } from '../../dist/inference/bradleyTerry.js';
import { dominance } from '../../dist/questions/priorities/dominance.js';
import { interestShare } from '../../dist/questions/priorities/interestShare.js';
import { noOrderTest } from '../../dist/questions/priorities/noOrderTest.js';
import { priorityCycles } from '../../dist/questions/priorities/priorityCycles.js';
import { priorityGroups } from '../../dist/questions/priorities/priorityGroups.js';
import { priorityOrder } from '../../dist/questions/priorities/priorityOrder.js';
import { SeededRandom } from '../../dist/shared/seededRandom.js';

const worlds = Number(process.argv[2] ?? 400);
const items = 8;
const planted = [2.45, 1.75, 1.05, 0.35, -0.35, -1.05, -1.75, -2.45];
const equal = planted.map(() => 0);
/** Trade-offs a source in the synthetic project: most sources have one or two. */
const sizes = [23, 16, 6, 5, 4].flatMap((count, i) => Array(count).fill(i + 1)).concat([7, 10, 10, 10, 13]);

const normal = (random) =>
  Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform());

/**
 * Sources that each weigh random pairs; `spread` is the standard deviation of a source's own strengths, `offices` how the
 * sources stand together (`across`: counsellors and others in each of 20 offices; `apart`: each office has one of the two;
 * `mixed`: counsellors in offices of five, the others one by one), and `ofOffice` the standard deviation of an office's strengths.
 */
function world(random, { sources, strengths, spread = 0, shift = 0, offices, ofOffice = 0 }) {
  const clusters = Array.from({ length: sources }, (_, s) => {
    if (offices === 'across') return Math.floor(s / 3);
    if (offices === 'apart') return (s % 4 === 0 ? 1000 : 0) + Math.floor(s / 12);
    if (offices === 'mixed') return s % 4 === 0 ? 1000 + Math.floor(s / 20) : s;
    return s;
  });
  const ofOffices = new Map();
  for (const cluster of clusters)
    if (!ofOffices.has(cluster))
      ofOffices.set(
        cluster,
        strengths.map(() => ofOffice * normal(random)),
      );
  const tradeoffs = Array.from({ length: sources }, (_, source) => {
    const counsellor = source % 4 === 0;
    const own = strengths.map(
      (strength, i) =>
        strength +
        ofOffices.get(clusters[source])[i] +
        spread * normal(random) +
        (counsellor && i === 5 ? shift : 0),
    );
    const size = sizes[Math.floor(((source + 0.5) * sizes.length) / sources) % sizes.length];
    return Array.from({ length: size }, (_, unit) => {
      const first = random.below(items);
      const second = (first + 1 + random.below(items - 1)) % items;
      const wins = random.uniform() < 1 / (1 + Math.exp(own[second] - own[first]));
      return { unit, source, before: wins ? first : second, after: wins ? second : first };
    });
  }).flat();
  const all = Array.from({ length: sources }, (_, s) => s);
  return {
    corpus: {
      sources: all.map((s) => ({
        kind: 'interview',
        attributes: { level: s % 4 === 0 ? 'counsellor' : 'office' },
      })),
    },
    interests: planted.map((_, index) => ({ index })),
    tradeoffs,
    sources: all,
    clusters,
  };
}

const percent = (count, of) => {
  const share = count / of;
  return `${(100 * share).toFixed(1)} ± ${(100 * Math.sqrt((share * (1 - share)) / of)).toFixed(1)}`;
};

function tests(name, options) {
  const random = new SeededRandom(1, name);
  const errs = {
    order: 0,
    fewerCircles: 0,
    moreCircles: 0,
    groups: 0,
    anyInterest: 0,
    oneInterest: 0,
    half: 0,
  };
  for (let seed = 0; seed < worlds; seed++) {
    const found = world(random, options);
    const few = { permutations: 199, samples: 199, seed, clusters: found.clusters };
    const counted = dominance(found);
    const fit = bradleyTerry(counted.wins, items, { regularise: 'always' });
    const cycles = priorityCycles(counted, fit, few);
    const { test } = priorityGroups(found, counted, { fit }, 'level', { ...few, leastSources: 1e9 });
    const share = interestShare(found, found.interests[5], [], { ...few, samples: 1 });
    if ((noOrderTest(counted, few).pAtLeast ?? 1) <= 0.05) errs.order++;
    if (cycles.noOrder.pAtMost <= 0.05) errs.fewerCircles++;
    if (cycles.underOrder.pAtLeast <= 0.05) errs.moreCircles++;
    if (test !== null && test.pValue <= 0.05) errs.groups++;
    if (test !== null && Math.min(...test.adjusted) <= 0.05) errs.anyInterest++;
    if (test !== null && test.single[5] <= 0.05) errs.oneInterest++;
    if ((share.overall.test.pAtLeast ?? 1) <= 0.05) errs.half++;
  }
  console.log(
    `| ${name} | ${Object.values(errs)
      .map((count) => percent(count, worlds))
      .join(' | ')} |`,
  );
}

function coverage(name, options) {
  const random = new SeededRandom(2, name);
  const many = dominance(world(random, { ...options, sources: 59 * 300 }));
  const target = bradleyTerry(many.wins, items).strengths;
  const within = { percentile: 0, bca: 0, error: 0, outer: 0 };
  const bias = { likelihood: [], regularised: [] };
  let intervals = 0;
  const rounds = Math.ceil(worlds / 4);
  for (let seed = 0; seed < rounds; seed++) {
    const { strengths } = priorityOrder(dominance(world(random, options)), { samples: 499, seed });
    for (const { interest, strength, maximumLikelihood, standardError, interval, bootstrap } of strengths) {
      if (interval === null) continue;
      const covers = ({ lower, upper }) => (lower <= target[interest] && target[interest] <= upper ? 1 : 0);
      const reach = 1.96 * standardError;
      intervals++;
      within.percentile += covers(bootstrap.percentile);
      within.bca += covers(bootstrap.bca ?? bootstrap.percentile);
      within.error += covers({ lower: strength - reach, upper: strength + reach });
      within.outer += covers(interval);
      const away = Math.sign(target[interest]);
      bias.regularised.push((strength - target[interest]) * away);
      if (maximumLikelihood !== null) bias.likelihood.push((maximumLikelihood - target[interest]) * away);
    }
  }
  const mean = (values) =>
    values.length === 0 ? '–' : (values.reduce((a, b) => a + b, 0) / values.length).toFixed(2);
  const exists = ((100 * bias.likelihood.length) / bias.regularised.length).toFixed(0);
  const covered = Object.values(within).map((count) => percent(count, intervals));
  console.log(`| ${[name, ...covered, mean(bias.regularised), mean(bias.likelihood), exists].join(' | ')} |`);
}

console.log(
  '| percent, at 5 % | order | fewer circles | more circles | groups | any interest | one interest | one half |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
tests('errs: no order, 59 sources', { sources: 59, strengths: equal });
tests('errs: no order, 12 sources', { sources: 12, strengths: equal });
tests('errs: each source its own order', { sources: 59, strengths: equal, spread: 1.5 });
for (const offices of ['across', 'apart', 'mixed'])
  tests(`errs: each office its own order, ${offices}`, {
    sources: 60,
    strengths: equal,
    spread: 0.5,
    offices,
    ofOffice: 1.5,
  });
tests('one order for all, 59 sources', { sources: 59, strengths: planted });
tests('one order, sources differ', { sources: 59, strengths: planted, spread: 0.7 });
tests('counsellors put one interest 1.05 higher', { sources: 59, strengths: planted, shift: 1.05 });
tests('counsellors put one interest 3 higher', { sources: 59, strengths: planted, shift: 3 });
console.log(
  '\n| coverage of 95 % | percentile | BCa | standard error | outer | bias | bias of ML | ML exists |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
coverage('59 sources', { sources: 59, strengths: planted });
coverage('59 sources that differ', { sources: 59, strengths: planted, spread: 0.7 });
coverage('59 sources, no order', { sources: 59, strengths: equal });
coverage('30 sources', { sources: 30, strengths: planted });
coverage('14 sources', { sources: 14, strengths: planted });
coverage('10 sources', { sources: 10, strengths: planted });
coverage('6 sources', { sources: 6, strengths: planted });
