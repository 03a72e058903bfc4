/**
 * What raters said of units: one row a unit, one column a rater, missing where a rater did not judge it.
 *
 * A row may stand for many equal units (`weights`): a text of a million characters that two coders coded or not
 * has four kinds of rows. Every coefficient gives the same as if the row were written that many times.
 */
export interface Ratings<Value = unknown> {
  /** What could be said, in rising order where there is one; a category that nobody used is among them. */
  readonly categories: readonly Value[];
  readonly raters: number;
  /** units x raters: position in `categories`, -1 where missing. */
  readonly values: Int32Array;
  /** Units that each row stands for. */
  readonly weights: Float64Array;
}

export interface RatingsOptions<Value> {
  /** All that could be said, in rising order; default: what was said, numbers rising, else as first met. */
  readonly categories?: readonly Value[];
  /** Units that each row stands for; default: one. */
  readonly weights?: readonly number[];
}

/**
 * Ratings from rows as one writes them down; null is missing. A set is written as an array, and sets with the same
 * members are the same.
 *
 * @throws RangeError for rows of unequal length, a value that is no category, or weights that do not fit
 * @example ratings([[1, 1], [2, 3], [null, 3]]).categories // [1, 2, 3]
 */
export function ratings<Value>(
  rows: readonly (readonly (Value | null)[])[],
  options: RatingsOptions<Value> = {},
): Ratings<Value> {
  const raters = rows.length === 0 ? 0 : rows[0].length;
  const positions = new Map<unknown, number>();
  const categories = options.categories ?? foundValues(rows);
  categories.forEach((category, i) => {
    positions.set(identity(category), i);
  });
  const values = new Int32Array(rows.length * raters).fill(-1);
  rows.forEach((row, unit) => {
    if (row.length !== raters) {
      throw new RangeError(
        `every unit needs ${raters} ratings (null where missing); unit ${unit} has ${row.length}`,
      );
    }
    row.forEach((value, rater) => {
      if (value === null) return;
      const position = positions.get(identity(value));
      if (position === undefined) {
        throw new RangeError(
          `unit ${unit}, rater ${rater}: ${JSON.stringify(value)} is not among the categories`,
        );
      }
      values[unit * raters + rater] = position;
    });
  });
  return { categories, raters, values, weights: checkedWeights(rows.length, options.weights) };
}

function foundValues<Value>(rows: readonly (readonly (Value | null)[])[]): Value[] {
  const found = new Map<unknown, Value>();
  for (const row of rows) for (const value of row) if (value !== null) found.set(identity(value), value);
  const values = [...found.values()];
  return values.every((value) => typeof value === 'number')
    ? values.sort((a, b) => Number(a) - Number(b))
    : values;
}

function checkedWeights(length: number, weights: readonly number[] | undefined): Float64Array {
  if (weights === undefined) return new Float64Array(length).fill(1);
  if (
    weights.length !== length ||
    weights.some((weight) => !(weight >= 0) || weight === Number.POSITIVE_INFINITY)
  ) {
    throw new RangeError(
      `${length} units need ${length} weights from 0 upwards; found ${weights.length} weights`,
    );
  }
  return Float64Array.from(weights);
}

/** Arrays are sets: their order and repetitions do not count. */
function identity(value: unknown): unknown {
  return Array.isArray(value)
    ? JSON.stringify([...new Set(value.map((member) => JSON.stringify(member)))].sort())
    : value;
}
