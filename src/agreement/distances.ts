/**
 * How far apart two values are, squared as Krippendorff does: categories x categories, 0 on the diagonal.
 *
 * @param totals how often each category occurs among the ratings that can be paired; only `ordinal` looks at it
 */
export type Distance<Value> = (categories: readonly Value[], totals: Float64Array) => Float64Array;

/**
 * Different is different: 0 or 1.
 *
 * @see Krippendorff (2019), Content Analysis, 4th ed., chapter 12
 * @example krippendorffAlpha(ratings([['a', 'a'], ['a', 'b']]), nominal)
 */
export function nominal(categories: readonly unknown[]): Float64Array {
  return between(categories, () => 1);
}

/**
 * Ranks: the square of how many ratings lie between two categories, counting half of those in each of the two. The
 * order is that of `categories`, so it needs to be the right one.
 *
 * @see Krippendorff (2019), Content Analysis, 4th ed., section 12.3.3
 * @example krippendorffAlpha(ratings([[1, 1], [1, 3]]), ordinal)
 */
export function ordinal(categories: readonly unknown[], totals: Float64Array): Float64Array {
  const middles: number[] = [];
  let below = 0;
  for (const total of totals) {
    middles.push(below + total / 2);
    below += total;
  }
  return between(middles, (a, b) => (a - b) ** 2, categories.length);
}

/**
 * Numbers whose differences mean something: (a - b)^2.
 *
 * @see Krippendorff (2019), Content Analysis, 4th ed., chapter 12
 * @example krippendorffAlpha(ratings([[1, 1], [1, 3]]), interval)
 */
export function interval(categories: readonly number[]): Float64Array {
  return between(numbers(categories, 'interval'), (a, b) => (a - b) ** 2);
}

/**
 * Numbers with a true zero: ((a - b) / (a + b))^2; 0 between 0 and 0.
 *
 * @see Krippendorff (2019), Content Analysis, 4th ed., chapter 12
 * @example krippendorffAlpha(ratings([[1, 1], [1, 3]]), ratio)
 */
export function ratio(categories: readonly number[]): Float64Array {
  return between(numbers(categories, 'ratio', 0), (a, b) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2));
}

/**
 * Sets: 1 - shared / either. Two empty sets are alike; an empty set is as far as can be from any other.
 *
 * @see Jaccard (1912), New Phytologist 11(2):37-50
 * @example krippendorffAlpha(ratings([[['C06'], ['C06', 'V06']]]), jaccard)
 */
export function jaccard(categories: readonly (readonly unknown[])[]): Float64Array {
  return betweenSets(categories, jaccardDistance);
}

/**
 * Sets, weighing in how they differ: 1 - Jaccard x m, m = 1 for equal sets, 2/3 when one holds the other, 1/3 when they
 * share something, 0 when nothing.
 *
 * @see Passonneau (2006), Measuring Agreement on Set-valued Items (MASI), LREC 2006
 * @example krippendorffAlpha(ratings([[['C06'], ['C06', 'V06']]]), masi)
 */
export function masi(categories: readonly (readonly unknown[])[]): Float64Array {
  return betweenSets(categories, masiDistance);
}

/** How far apart two sets are, from how many members each has and how many they share. */
export type SetDistance = (first: number, second: number, shared: number) => number;

/** @example jaccardDistance(1, 2, 1) // 0.5 */
export function jaccardDistance(first: number, second: number, shared: number): number {
  const either = first + second - shared;
  return either === 0 ? 0 : 1 - shared / either;
}

/** @example masiDistance(1, 2, 1) // 0.6667 */
export function masiDistance(first: number, second: number, shared: number): number {
  if (shared === first && shared === second) return 0;
  const monotonicity = shared === 0 ? 0 : shared === Math.min(first, second) ? 2 / 3 : 1 / 3;
  return 1 - (shared / (first + second - shared)) * monotonicity;
}

function between<Value>(
  values: readonly Value[],
  distance: (a: Value, b: Value) => number,
  size: number = values.length,
): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < a; b++) matrix[a * size + b] = matrix[b * size + a] = distance(values[a], values[b]);
  }
  return matrix;
}

function numbers(
  values: readonly number[],
  metric: string,
  least = Number.NEGATIVE_INFINITY,
): readonly number[] {
  const wrong = values.find((value) => !Number.isFinite(value) || value < least);
  if (wrong === undefined) return values;
  const what = least === 0 ? 'numbers from 0 upwards' : 'numbers';
  throw new RangeError(`the ${metric} metric needs ${what}; found ${JSON.stringify(wrong)}`);
}

function betweenSets(categories: readonly (readonly unknown[])[], distance: SetDistance): Float64Array {
  const sets = categories.map((members) => {
    if (Array.isArray(members)) return new Set<unknown>(members);
    throw new RangeError(`a distance of sets needs arrays of members; found ${JSON.stringify(members)}`);
  });
  return between(sets, (a, b) => {
    let shared = 0;
    for (const member of a) if (b.has(member)) shared++;
    return distance(a.size, b.size, shared);
  });
}
