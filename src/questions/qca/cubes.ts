import { SearchTooLarge } from './searchTooLarge.js';

/**
 * Combinations with gaps, as numbers: each condition is a digit, its value or, for "any value", its number of levels.
 * A combination without gaps is smaller than every one that covers it.
 */
export class Cubes {
  readonly levels: readonly number[];
  /** What a digit of each condition counts. */
  readonly weights: readonly number[];
  readonly count: number;

  /**
   * @throws SearchTooLarge for more conditions than can be searched in full
   */
  constructor(levels: readonly number[]) {
    const weights = new Array<number>(levels.length);
    let count = 1;
    for (let c = levels.length - 1; c >= 0; c--) {
      weights[c] = count;
      count *= levels[c] + 1;
    }
    if (count > mostCubes) {
      throw new SearchTooLarge({
        kind: 'combinations',
        conditions: levels.length,
        combinations: count,
        most: mostCubes,
      });
    }
    this.levels = levels;
    this.weights = weights;
    this.count = count;
  }

  digit(cube: number, condition: number): number {
    return Math.floor(cube / this.weights[condition]) % (this.levels[condition] + 1);
  }

  /** The cube of a full combination. */
  of(values: readonly number[]): number {
    return values.reduce((cube, value, c) => cube + value * this.weights[c], 0);
  }

  /** Whether the combinations of `inner` are all among those of `outer`. */
  within(inner: number, outer: number): boolean {
    return this.levels.every((any, c) => {
      const digit = this.digit(outer, c);
      return digit === any || digit === this.digit(inner, c);
    });
  }
}

const mostCubes = 2_000_000;
