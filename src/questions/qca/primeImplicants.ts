import type { Cubes } from './cubes.js';

/** What a full combination is to a minimisation: to be covered, free to be covered, or not to be covered. */
export interface Cover {
  /** Cubes of the combinations that have to be covered. */
  readonly positive: readonly number[];
  /** Those that may not be; null: all that are neither positive nor free. */
  readonly negative: readonly number[] | null;
  /** Those that may be, where `negative` is null. */
  readonly free: readonly number[];
}

/**
 * All prime implicants that cover something positive: the combinations with as many gaps as can be without covering
 * anything negative. They are those that Quine and McCluskey's merging finds. Here every combination with gaps is judged
 * once, from those that fill the gap, so that the work does not depend on how the positive ones lie.
 *
 * @returns cubes, ascending
 * @see Quine (1952), Am. Math. Monthly 59(8):521-531; McCluskey (1956), Bell Syst. Tech. J. 35(6):1417-1444
 */
export function primeImplicants(cubes: Cubes, { positive, negative, free }: Cover): number[] {
  const { levels, weights, count } = cubes;
  const state = new Uint8Array(count);
  state.fill(negative === null ? barred : 0);
  for (const cube of negative ?? []) state[cube] = barred;
  for (const cube of free) state[cube] = 0;
  for (const cube of positive) state[cube] = wanted;
  // One condition after the other: what a gap covers is what its values cover.
  levels.forEach((values, c) => {
    const step = weights[c];
    for (let block = 0; block < count; block += step * (values + 1)) {
      for (let cube = block; cube < block + step; cube++) {
        let joined = 0;
        for (let value = 0; value < values; value++) joined |= state[cube + value * step];
        state[cube + values * step] = joined;
      }
    }
  });
  const found: number[] = [];
  for (let cube = 0; cube < count; cube++) {
    if (state[cube] !== wanted) continue;
    const prime = levels.every((any, c) => {
      const digit = cubes.digit(cube, c);
      return digit === any || (state[cube + (any - digit) * weights[c]] & barred) !== 0;
    });
    if (prime) found.push(cube);
  }
  return found;
}

/** Bits: covers something that may not be covered; covers something that has to be. */
const [barred, wanted] = [1, 2];
