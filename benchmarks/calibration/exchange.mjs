// How often the exchange test errs, in worlds whose truth is known. No part of `npm test`.
//   node benchmarks/calibration/exchange.mjs [projects a world, 48] [seed, 77101] [world ...]
// Builds on dist: `npm run build` first.
import { exchangeTest } from '../../dist/inference/exchange/exchangeTest.js';
import { SeededRandom } from '../../dist/shared/seededRandom.js';

const [rows, columns] = [5, 6];
const odds = (rate) => Math.log(rate / (1 - rate));
const chance = (logOdds) => 1 / (1 + Math.exp(-logOdds));
/** As Knuth does it. */
function poisson(random, mean) {
  let [count, product] = [-1, 1];
  for (; product > Math.exp(-mean); count++) product *= random.uniform();
  return count;
}
const weighted = (random, weights) => {
  let left = random.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  return weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
};

/**
 * Column codes by a logistic model of the row codes: the log odds ratios are what the test estimates.
 *
 * @param effects [row, column, odds ratio]
 * @param keeps whether a place is in the material
 */
const logistic =
  ({ rates, effects = [], keeps = () => true, mood = () => [0, 0] }) =>
  (random) => {
    const base = Array.from({ length: rows + columns }, () =>
      odds(rates[0] * (rates[1] / rates[0]) ** random.uniform()),
    );
    return () => {
      for (;;) {
        const [rowMood, columnMood] = mood(random);
        const bears = (logOdds) => random.uniform() < chance(logOdds);
        const ofRow = [...Array(rows).keys()].filter((r) => bears(base[r] + rowMood));
        const ofColumn = [...Array(columns).keys()].filter((c) => {
          const own = effects.filter(([row, column]) => column === c && ofRow.includes(row));
          return bears(own.reduce((sum, [, , ratio]) => sum + Math.log(ratio), base[rows + c] + columnMood));
        });
        if (keeps(ofRow, ofColumn)) return [ofRow, ofColumn];
      }
    };
  };
/** One code of each family, rates that differ by code. */
const oneOfEach = (random) => {
  const weights = Array.from({ length: rows + columns }, () => 0.5 + random.uniform());
  return () => [[weighted(random, weights.slice(0, rows))], [weighted(random, weights.slice(rows))]];
};

const coded = (ofRow, ofColumn) => ofRow.length + ofColumn.length > 0;
const three = [
  [0, 0, 3],
  [1, 2, 3],
  [3, 4, 3],
];
const eight = [
  [0, 0, 3],
  [0, 3, 1 / 3],
  [1, 2, 3],
  [2, 1, 1 / 3],
  [2, 5, 3],
  [3, 4, 3],
  [4, 0, 1 / 3],
  [4, 2, 3],
];
const codedEffects = (effects) => logistic({ rates: [0.1, 0.25], effects, keeps: coded });
const worlds = [
  { name: 'independent, coded only', sources: 30, place: logistic({ rates: [0.06, 0.15], keeps: coded }) },
  { name: 'exactly one of each', sources: 30, place: oneOfEach },
  {
    name: 'at least one of each',
    sources: 30,
    place: logistic({ rates: [0.06, 0.15], keeps: (r, c) => r.length > 0 && c.length > 0 }),
  },
  {
    name: 'rich and rich mixed',
    sources: 30,
    place: logistic({
      rates: [0.1, 0.2],
      keeps: coded,
      mood: (random) => (random.uniform() < 0.5 ? [1, -1] : [-1, 1]),
    }),
  },
  { name: '3 of 30 at 3', sources: 12, effects: three, place: codedEffects(three) },
  { name: '3 of 30 at 3', sources: 30, effects: three, place: codedEffects(three) },
  { name: '3 of 30 at 3', sources: 120, effects: three, place: codedEffects(three) },
  { name: '8 of 30 at 3 and 1/3', sources: 30, effects: eight, place: codedEffects(eight) },
];

/** Places as passages; `merged`: a run of the same codes is one. Uncoded ones are never there. */
function passagesOf(sources, merged) {
  const kept = sources.map((places) =>
    places.filter((place, i) => !merged || i === 0 || `${place.join('|')}` !== `${places[i - 1].join('|')}`),
  );
  const side = (k) => {
    const lists = kept.flat().map((place) => place[k]);
    const offsets = new Int32Array(lists.length + 1);
    lists.forEach((list, i) => {
      offsets[i + 1] = offsets[i] + list.length;
    });
    return { offsets, codes: Int32Array.from(lists.flat()) };
  };
  const starts = [0];
  for (const places of kept) starts.push(starts[starts.length - 1] + places.length);
  return {
    rowCount: rows,
    columnCount: columns,
    sources: Int32Array.from(starts),
    rows: side(0),
    columns: side(1),
    ordered: true,
  };
}

/** Mean of shares by project, pooled, with the standard error that projects give. */
function share(tallies) {
  const [hits, of] = [0, 1].map((k) => tallies.reduce((sum, tally) => sum + tally[k], 0));
  if (of === 0) return '';
  const mean = hits / of;
  const squares = tallies.reduce((sum, [hit, n]) => sum + (hit - mean * n) ** 2, 0);
  return `${(100 * mean).toFixed(1)} ± ${((100 * Math.sqrt(squares)) / of).toFixed(1)}`;
}

function judge(world, projects, seed, merged) {
  const effects = world.effects ?? [];
  const truth = new Float64Array(rows * columns);
  for (const [row, column, ratio] of effects) truth[row * columns + column] = Math.log(ratio);
  const tally = {
    five: [],
    one: [],
    printed: [],
    found: [],
    nullCover: [],
    plantedCover: [],
    z: [],
    scale: [],
  };
  for (let project = 0; project < projects; project++) {
    const random = new SeededRandom(seed, `${world.name} ${world.sources} ${project}`);
    const place = world.place(random);
    const sources = Array.from({ length: world.sources }, () =>
      Array.from({ length: Math.max(2, poisson(random, 20)) }, place),
    );
    const test = exchangeTest(passagesOf(sources, merged));
    const is = (cells, holds) => [cells.filter(holds).length, cells.length];
    const tested = test.cells.filter(({ pValue }) => pValue !== null);
    const trueOf = ({ row, column }) => truth[row * columns + column];
    const [free, planted] = [
      tested.filter((cell) => trueOf(cell) === 0),
      tested.filter((cell) => trueOf(cell) !== 0),
    ];
    const covers = (cell) =>
      Math.log(cell.interval.lower) <= trueOf(cell) && trueOf(cell) <= Math.log(cell.interval.upper);
    tally.five.push(is(free, ({ pValue }) => pValue <= 0.05));
    tally.one.push(is(free, ({ pValue }) => pValue <= 0.01));
    tally.printed.push([tested.length, rows * columns]);
    tally.found.push(is(planted, ({ pValue }) => pValue <= 0.05));
    tally.nullCover.push(is(free, covers));
    tally.plantedCover.push(is(planted, covers));
    tally.z.push(free.reduce((sum, { z }) => sum + z, 0) / free.length);
    tally.scale.push(test.scale.scale);
  }
  const mean = (values) => (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2);
  return [
    world.name,
    world.sources,
    merged ? 'runs merged' : 'each place',
    ...[tally.five, tally.one, tally.printed, tally.found, tally.nullCover, tally.plantedCover].map(share),
    mean(tally.z),
    mean(tally.scale),
  ];
}

const [projects = '48', seed = '77101', ...only] = process.argv.slice(2);
const table = [
  [
    'world',
    'sources',
    'passages',
    'p <= .05',
    'p <= .01',
    'has p',
    'planted found',
    'null covered',
    'planted covered',
    'mean z',
    'scale',
  ],
];
for (const world of worlds) {
  if (only.length > 0 && !only.some((name) => world.name.includes(name))) continue;
  for (const merged of [true, false]) table.push(judge(world, Number(projects), Number(seed), merged));
}
console.log(`${projects} projects a world, seed ${seed}; per cent ± standard error over projects`);
for (const line of table) console.log(`| ${line.join(' | ')} |`);
