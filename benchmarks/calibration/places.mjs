// What is coded at a place: codes by a model of which the truth is known, place after place.
import { chance, happens, logUniform, normal, odds, poisson, times, weighted } from './drawing.mjs';

/** Codes of the rows, then of the columns, in all worlds that do not say otherwise. */
export const [rowCount, columnCount] = [5, 6];

/**
 * Codes by a logistic model: the log odds ratio of a row and a column on one place, the others held, is what is
 * planted, also where `keeps` leaves out places by how many codes of each family they have.
 *
 * @param {object} options
 * @param {number} [options.rows]
 * @param {number} [options.columns]
 * @param {[number, number]} [options.rates] lowest and highest rate of a code
 * @param {[number, number, number][]} [options.effects] row, column, log odds ratio
 * @param {(rows: number[], columns: number[], random) => boolean} [options.keeps] whether a place is in the material
 * @param {(random) => [number, number]} [options.mood] shifts of the log odds of all rows, and all columns, of a place
 * @returns {(random) => (shifts?: number[], effects?: [number, number, number][]) => number[]} for a project, then for
 *   a place; `shifts` of the log odds of each code
 */
export const logistic =
  ({
    rows = rowCount,
    columns = columnCount,
    rates = [0.06, 0.15],
    effects: planted = [],
    keeps = coded,
    mood = () => [0, 0],
  } = {}) =>
  (random) => {
    const base = times(rows + columns, () => odds(logUniform(random, ...rates)));
    return (shifts = [], effects = planted) => {
      const logOdds = base.map((own, code) => own + (shifts[code] ?? 0));
      for (;;) {
        const [rowMood, columnMood] = mood(random);
        const ofRow = [];
        const ofColumn = [];
        for (let r = 0; r < rows; r++) if (happens(random, chance(logOdds[r] + rowMood))) ofRow.push(r);
        for (let c = 0; c < columns; c++) {
          let sum = logOdds[rows + c] + columnMood;
          for (const [row, column, effect] of effects) if (column === c && ofRow.includes(row)) sum += effect;
          if (happens(random, chance(sum))) ofColumn.push(c);
        }
        if (keeps(ofRow, ofColumn, random)) return [...ofRow, ...ofColumn.map((c) => rows + c)];
      }
    };
  };

export const coded = (rows, columns) => rows.length + columns.length > 0;
export const anywhere = () => true;

/** One code of each family, or `number` codes of all; how often each is used differs by code. */
export const exactly = ({ number, rows = rowCount, columns = columnCount } = {}) => {
  const draw = (random, weights, count) => {
    const left = [...weights];
    return times(count, () => {
      const found = weighted(random, left);
      left[found] = 0;
      return found;
    }).sort((a, b) => a - b);
  };
  return (random) => {
    const weights = times(rows + columns, () => 0.5 + random.uniform());
    return () =>
      number === undefined
        ? [
            ...draw(random, weights.slice(0, rows), 1),
            ...draw(random, weights.slice(rows), 1).map((c) => rows + c),
          ]
        : draw(random, weights, number);
  };
};

/** Independent codes at rates such that a coded place bears `mean` of them. */
export const crowded =
  (mean, rows = rowCount, columns = columnCount) =>
  (random) => {
    const weights = times(rows + columns, () => logUniform(random, 0.6, 1.6));
    let [low, high] = [-12, 6];
    for (let step = 0; step < 60; step++) {
      const middle = (low + high) / 2;
      const rates = weights.map((weight) => chance(middle + Math.log(weight)));
      const any = 1 - rates.reduce((product, rate) => product * (1 - rate), 1);
      if (rates.reduce((sum, rate) => sum + rate, 0) / any < mean) low = middle;
      else high = middle;
    }
    const rates = weights.map((weight) => chance(low + Math.log(weight)));
    return () => {
      for (;;) {
        const found = [...rates.keys()].filter((code) => happens(random, rates[code]));
        if (found.length > 0) return found;
      }
    };
  };

/** About 20 places a source, at least 2. */
export const about = (mean) => (random) => Math.max(2, poisson(random, mean));

/**
 * Sources of places that have nothing to do with one another, or with where they stand.
 *
 * @param place for a project, then for a place
 * @param shape how they lie on the material
 */
export const unordered =
  (place, { sources = 30, length = about(20), shape = asIs } = {}) =>
  (random) => {
    const next = place(random);
    const counts = Array.isArray(sources) ? sources : times(sources, () => length(random));
    return counts.map((count) =>
      shape(
        times(count, () => ({ codes: next() })),
        random,
      ),
    );
  };

const asIs = (places) => places;

/**
 * Codes that go on from one place to the next, and move with the place in the source: a place keeps the coin that
 * decided a code in the place before with probability `persistence`.
 *
 * @param shiftsAt (position from 0 to 1, random) -> shifts of the log odds of each code
 */
export const streaky = ({
  rates = [0.06, 0.15],
  persistence = 0.6,
  shiftsAt = () => [],
  keeps = coded,
  moodSpread = 0,
  codes = rowCount + columnCount,
}) => {
  return (random) => {
    const base = times(codes, () => odds(logUniform(random, ...rates)));
    return (count) => {
      const coins = times(codes, () => random.uniform());
      const places = [];
      for (let i = 0; i < count; i++) {
        const shifts = shiftsAt(i / Math.max(1, count - 1), random);
        const mood = moodSpread > 0 ? moodSpread * normal(random) : 0;
        const found = [];
        for (let code = 0; code < codes; code++) {
          if (!(i > 0 && happens(random, persistence))) coins[code] = random.uniform();
          if (coins[code] < chance(base[code] + (shifts[code] ?? 0) + mood)) found.push(code);
        }
        const [rows, columns] = [0, 1].map((side) =>
          found.filter((code) => code >= rowCount === (side === 1)),
        );
        if (keeps(rows, columns, random)) places.push({ codes: found });
      }
      return places;
    };
  };
};
