// Material of places with codes, with odds ratios planted at totals that stay: drawn worlds, and the embedded project.
import { exchangeTest } from '../../dist/inference/exchange/exchangeTest.js';
import { passageMoments } from '../../dist/inference/exchange/passageMoments.js';

/** Codes of the rows and of the columns in drawn worlds. */
export const [rowCount, columnCount] = [5, 6];
/** Cells in which odds ratios are planted; they share no code. */
export const planted = [
  [0, 0],
  [1, 2],
  [3, 4],
];

/** Each: sources, and the range of how often a code is used. Uncoded places are not in the material. */
export const worlds = [
  { name: '12 sources, common codes', sources: 12, rates: [0.1, 0.25] },
  { name: '30 sources, usual codes', sources: 30, rates: [0.06, 0.15] },
  { name: '30 sources, rare codes', sources: 30, rates: [0.02, 0.06] },
  { name: '112 sources, rare codes', sources: 112, rates: [0.02, 0.06] },
];

const chance = (logOdds) => 1 / (1 + Math.exp(-logOdds));

/** As Knuth does it. */
function poisson(random, mean) {
  let [count, product] = [-1, 1];
  for (; product > Math.exp(-mean); count++) product *= random.uniform();
  return count;
}

export function drawRates({ rates: [low, high] }, random) {
  return Array.from({ length: rowCount + columnCount }, () => low * (high / low) ** random.uniform());
}

/** Log odds of a code where the other is not, so that with this log odds ratio it is used as often as before. */
function baseAt(other, own, logOddsRatio) {
  let [low, high] = [-30, 30];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    const rate = other * chance(middle + logOddsRatio) + (1 - other) * chance(middle);
    if (rate < own) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Places of each source: about 20, each with its rows and columns.
 *
 * @param logOddsRatios of the planted cells
 */
export function drawPlaces(rates, sources, logOddsRatios, random) {
  const effectOf = new Map(planted.map(([row, column], i) => [column, { row, size: logOddsRatios[i] ?? 0 }]));
  const bases = Array.from({ length: columnCount }, (_, c) => {
    const { row, size } = effectOf.get(c) ?? { row: 0, size: 0 };
    return baseAt(rates[row], rates[rowCount + c], size);
  });
  const place = () => {
    for (;;) {
      const rows = [...Array(rowCount).keys()].filter((r) => random.uniform() < rates[r]);
      const columns = bases.flatMap((base, c) => {
        const effect = effectOf.get(c);
        const size = effect !== undefined && rows.includes(effect.row) ? effect.size : 0;
        return random.uniform() < chance(base + size) ? [c] : [];
      });
      if (rows.length + columns.length > 0) return [rows, columns];
    }
  };
  return Array.from({ length: sources }, () =>
    Array.from({ length: Math.max(2, poisson(random, 20)) }, place),
  );
}

/** Places as passages: a run of the very same codes is one. */
export function passagesOfPlaces(sources) {
  const kept = sources.map((places) =>
    places.filter((place, i) => i === 0 || place.join('|') !== places[i - 1].join('|')),
  );
  const starts = [0];
  for (const places of kept) starts.push(starts[starts.length - 1] + places.length);
  const source = Int32Array.from(kept, (_, i) => i);
  return {
    rowCount,
    columnCount,
    square: false,
    stretches: Int32Array.from(starts),
    source,
    cluster: source,
    clusteredBy: null,
    rows: side(kept.flat().map(([rows]) => rows)),
    columns: side(kept.flat().map(([, columns]) => columns)),
    unknown: null,
    ordered: true,
    kinds: 1,
    sourceOf: Int32Array.from(kept.flatMap((places, i) => places.map(() => i))),
  };
}

function side(lists) {
  const offsets = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    offsets[i + 1] = offsets[i] + list.length;
  });
  return { offsets, codes: Int32Array.from(lists.flat()) };
}

/** What the test says of cells, with what `smallestOddsRatio` and `planOf` read of a record. */
export function tested(passages, asked, estimates) {
  const { cells } = exchangeTest(passages, { asked, estimates });
  const moments = passageMoments(passages, asked);
  return cells.map((cell, i) => ({
    ...cell,
    rarity: moments[i].mean > 0 ? moments[i].variance / moments[i].mean : null,
    bySource: moments[i].bySource,
    clusters: { effective: cell.effectiveClusters },
    oddsRatio: { estimate: cell.logOddsRatio === null ? null : Math.exp(cell.logOddsRatio) },
  }));
}

/**
 * The same passages with the columns of some cells drawn anew: within each stretch as many passages as before bear the column, and
 * those with the row are preferred by the odds ratio.
 *
 * @param effects [row, column, log odds ratio], no column twice
 */
export function replanted(passages, effects, random) {
  const count = passages.rows.offsets.length - 1;
  const of = ({ offsets, codes }, passage) => [...codes.subarray(offsets[passage], offsets[passage + 1])];
  const rows = Array.from({ length: count }, (_, passage) => of(passages.rows, passage));
  const columns = Array.from({ length: count }, (_, passage) => of(passages.columns, passage));
  for (const [row, column, size] of effects) {
    for (let s = 0; s + 1 < passages.stretches.length; s++) {
      const all = [];
      for (let passage = passages.stretches[s]; passage < passages.stretches[s + 1]; passage++)
        all.push(passage);
      const bears = all.filter((passage) => columns[passage].includes(column)).length;
      const [withRow, without] = [true, false].map((is) =>
        all.filter((passage) => rows[passage].includes(row) === is),
      );
      for (const passage of all) columns[passage] = columns[passage].filter((code) => code !== column);
      const both = drawBoth(withRow.length, without.length, bears, size, random);
      for (const passage of [...some(withRow, both, random), ...some(without, bears - both, random)])
        columns[passage].push(column);
    }
  }
  return { ...passages, columns: side(columns.map((codes) => codes.sort((a, b) => a - b))) };
}

/** Fisher's noncentral hypergeometric distribution. */
function drawBoth(withRow, without, bears, logOddsRatio, random) {
  const from = Math.max(0, bears - without);
  const to = Math.min(bears, withRow);
  const logs = [0];
  for (let both = from; both < to; both++) {
    const step = ((withRow - both) * (bears - both)) / ((both + 1) * (without - bears + both + 1));
    logs.push(logs[logs.length - 1] + Math.log(step) + logOddsRatio);
  }
  const largest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - largest));
  let left = random.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  const at = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return from + (at < 0 ? weights.length - 1 : at);
}

function some(items, count, random) {
  const places = Int32Array.from(items.keys());
  random.shuffle(places);
  return [...places.subarray(0, count)].map((place) => items[place]);
}
