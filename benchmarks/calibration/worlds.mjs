// Worlds whose truth is known: projects of the size that real ones have, drawn from a seed.

import { normal } from './drawing.mjs';

/** Codes of the rows, then codes of the columns, as conditions and indicators. */
export const rowCount = 12;
export const columnCount = 10;
/** Row p and column p are a planted pair, for p below this; pairs share no code, so they are independent tests. */
export const plantedPairs = 6;

/**
 * @typedef {object} Draw
 * @property {number[][][]} sources sources -> units -> codes; rows are 0 to 11, columns 12 to 21
 * @property {number[]} oddsRatios of each planted pair: what its interval should cover
 */

/** 30 to 112 sources of 4 to 60 units (log-uniform), codes in 3 to 10 % of the units, rates that vary by source. */
const usual = {
  sources: [30, 112],
  lengths: (random) => Math.round(4 * 15 ** random.uniform()),
  rates: [0.03, 0.1],
  sourceNoise: (random) => () => Math.exp(0.25 * normal(random)),
  persistence: 0,
  unitSpread: 0,
  dropsUncoded: false,
  effectSpread: 0,
};

export const worlds = [
  {
    name: 'independent',
    description: 'codes independent of one another; 30 to 112 sources of 4 to 60 units, codes in 3 to 10 %',
    ...usual,
  },
  {
    name: 'streaks',
    description:
      'the same, and every code goes on: a unit repeats what the unit before drew in 60 % of cases',
    ...usual,
    persistence: 0.6,
  },
  {
    name: 'unequal sources',
    description:
      'most sources of 4 to 8 units, a few of 60, each on some of the codes only; deep and shallow ones',
    ...usual,
    lengths: (random) => (random.uniform() < 0.12 ? 60 : 4 + random.below(5)),
    sourceNoise: (random) => {
      const depth = Math.exp(0.6 * normal(random));
      return () => (random.uniform() < 0.4 ? 2.2 : 0.2) * depth;
    },
  },
  {
    name: 'rare codes',
    description: 'as independent, with codes in 0.5 to 2 % of the units',
    ...usual,
    rates: [0.005, 0.02],
  },
  {
    name: 'busy units',
    description:
      'as independent, but some units attract codes of every kind (spread of log odds 0.8) and others none',
    ...usual,
    unitSpread: 0.8,
  },
  {
    name: 'coded units only',
    description: 'as independent, but units without any code are not in the material, as with selections',
    ...usual,
    dropsUncoded: true,
  },
];

/** For intervals: what is planted is the mean, and sources have odds ratios of their own around it. */
export const differing = {
  name: 'sources differ',
  description:
    'as independent, but the log odds ratio varies between sources with a standard deviation of 0.8',
  ...usual,
  effectSpread: 0.8,
};

/**
 * A project of a world.
 *
 * @param {typeof worlds[number]} world
 * @param {{ uniform(): number, below(bound: number): number }} random
 * @param {{ oddsRatio?: number, sources?: number }} options odds ratio of the planted pairs (1: nothing is planted);
 *   number of sources, drawn where it is not given
 * @returns {Draw}
 */
export function drawWorld(world, random, { oddsRatio = 1, sources: wanted } = {}) {
  const codes = rowCount + columnCount;
  const [fewest, most] = world.sources;
  const count = wanted ?? fewest + random.below(most - fewest + 1);
  const [low, high] = world.rates;
  const rates = Array.from({ length: codes }, () => low * (high / low) ** random.uniform());
  const draw = () => drawSource(world, random, rates, Math.log(oddsRatio));
  const sources = Array.from({ length: count }, draw)
    .map(({ units }) => (world.dropsUncoded ? units.filter((unit) => unit.length > 0) : units))
    .filter((units) => units.length > 0);
  return { sources, oddsRatios: targets(world, random, rates, oddsRatio) };
}

function drawSource(world, random, rates, effect) {
  const length = world.lengths(random);
  const { own, effects } = sourceRates(world, random, rates, effect);
  const busy = Array.from({ length }, () => (world.unitSpread > 0 ? world.unitSpread * normal(random) : 0));
  const units = Array.from({ length }, () => []);
  own.forEach((rate, code) => {
    const pair = code - rowCount;
    let coin = 0;
    for (let u = 0; u < length; u++) {
      const repeats = u > 0 && world.persistence > 0 && random.uniform() < world.persistence;
      if (!repeats) coin = random.uniform();
      const planted = pair >= 0 && pair < plantedPairs && units[u].includes(pair) ? effects[pair] : 0;
      if (coin < shifted(rate, busy[u] + planted)) units[u].push(code);
    }
  });
  return { units };
}

/** Rates of the codes in one source, and the log odds ratios of the planted pairs there. */
function sourceRates(world, random, rates, effect) {
  const noise = world.sourceNoise(random);
  return {
    own: rates.map((rate) => Math.min(0.45, Math.max(rate / 10, rate * noise()))),
    effects: Array.from({ length: plantedPairs }, () => effect + world.effectSpread * normal(random)),
  };
}

/**
 * What the intervals should cover: the odds ratio that is planted. Where sources differ it is the Mantel-Haenszel
 * odds ratio of all sources that the world could have, here of 5000.
 */
function targets(world, random, rates, oddsRatio) {
  if (world.effectSpread === 0) return Array.from({ length: plantedPairs }, () => oddsRatio);
  const concordant = new Float64Array(plantedPairs);
  const discordant = new Float64Array(plantedPairs);
  for (let s = 0; s < 5000; s++) {
    const others = world.lengths(random) - 1;
    const { own, effects } = sourceRates(world, random, rates, Math.log(oddsRatio));
    for (let pair = 0; pair < plantedPairs; pair++) {
      const [row, column] = [own[pair], own[rowCount + pair]];
      const withRow = shifted(column, effects[pair]);
      concordant[pair] += others * row * withRow * (1 - row) * (1 - column);
      discordant[pair] += others * row * (1 - withRow) * (1 - row) * column;
    }
  }
  return Array.from(concordant, (sum, pair) => sum / discordant[pair]);
}

function shifted(rate, logOddsRatio) {
  if (logOddsRatio === 0) return rate;
  const odds = (rate / (1 - rate)) * Math.exp(logOddsRatio);
  return odds / (1 + odds);
}

/**
 * The project as a corpus of lines, every line a unit.
 *
 * @param {Draw} draw
 * @param builder an empty `CorpusBuilder`
 */
export function corpusOf({ sources }, builder) {
  for (let code = 0; code < rowCount + columnCount; code++) {
    const id = code < rowCount ? `R${code}` : `C${code - rowCount}`;
    builder.addCode({ id, name: id }, id);
  }
  const coder = builder.coder('anna');
  sources.forEach((units, s) => {
    const source = builder.addSource({ id: `s${s}` }, `source ${s}`);
    for (const codes of units) {
      const line = builder.addLine(source, '');
      for (const code of codes) builder.addCoding(builder.line(line), code, coder, 'world');
    }
  });
  const provenance = { name: 'world', synthetic: true, licence: '', description: '' };
  return builder.build('world', 'world', 'calibration', provenance).corpus;
}
