import { SeededRandom } from '../shared/seededRandom.js';

/** The ways to turn the signs of sources that a test goes through. */
export interface TurnedSigns {
  /** Whether these are all the ways there are, the one seen among them. */
  readonly enumerated: boolean;
  /** How many ways. */
  readonly ways: number;
  /** Calls `visit` with each way: per source 1, or -1 where it is turned. The array is filled anew each time. */
  forEach(visit: (signs: Int8Array, way: number) => void): void;
  /**
   * The p of what so many ways reach: their share where all were taken, otherwise with the one seen added to those
   * that were drawn.
   */
  pOf(reached: number): number;
}

/**
 * All ways to turn the signs of sources where they are few, otherwise so many drawn at random. Whole sources are turned:
 * what one person says hangs together.
 *
 * @param sources how many can be turned
 * @param draws ways that are drawn; where all are no more than this, all are taken
 * @param stream name of the stream of random numbers; the tests have one each
 * @see Good (2005), Permutation, Parametric and Bootstrap Tests of Hypotheses, 3rd ed., ch. 3
 * @example turnedSigns(3, 9999, 1, 'sign flips').ways // 8
 */
export function turnedSigns(sources: number, draws: number, seed: number, stream: string): TurnedSigns {
  const enumerated = 2 ** sources <= draws;
  const ways = enumerated ? 2 ** sources : draws;
  return {
    enumerated,
    ways,
    forEach(visit) {
      const signs = new Int8Array(sources);
      const random = new SeededRandom(seed, stream);
      for (let way = 0; way < ways; way++) {
        for (let s = 0; s < sources; s++) {
          // By division, since a whole number of more than 31 signs cannot be shifted.
          const turned = enumerated ? Math.floor(way / 2 ** s) % 2 : random.below(2);
          signs[s] = turned === 1 ? -1 : 1;
        }
        visit(signs, way);
      }
    },
    pOf: (reached) => (enumerated ? reached / ways : (1 + reached) / (ways + 1)),
  };
}
