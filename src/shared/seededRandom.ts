import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { RequestError } from '../shared/problem.js';
import { fnv1a, fnv1aStart, mixed } from './hash.js';

/** Name of the generator, as results record it. */
export const generatorName = 'xoroshiro128plus (pure-rand 8)';

const twoTo32 = 4294967296;

/** A generator of pure-rand, by its shape: notebooks read declarations without the types of that package. */
export interface RandomGenerator {
  clone(): RandomGenerator;
  next(): number;
  getState(): readonly number[];
}

/** How a generator starts from the text that names seed and stream: `2026/block 0`. */
export type Seeding = (text: string) => RandomGenerator;

/** All 128 bits of the state from the text. */
const fullState: Seeding = (text) =>
  xoroshiro128plusFromState(
    [fnv1aStart, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((start) => mixed(fnv1a(text, start))),
  );

/**
 * Random numbers from a seed and the name of a stream. Equal seeds and names give equal numbers on every machine;
 * different names give streams that share nothing, so work that is cut into streams (one a block of permutations)
 * gives the same numbers however the blocks are spread over workers.
 *
 * @throws RangeError for a seed that is no whole number
 * @see Blackman & Vigna (2021), ACM Trans. Math. Softw. 47(4):36
 * @example new SeededRandom(2026, 'block 0').below(6) // 0 to 5
 */
export class SeededRandom {
  readonly #generator: RandomGenerator;

  /** @param stream what the numbers are for */
  constructor(seed: number, stream: string | number, seeding: Seeding = fullState) {
    if (!Number.isSafeInteger(seed))
      throw new RequestError({
        nb: `et frø er et helt tall; fant ${seed}`,
        en: `a seed is a whole number; found ${seed}`,
      });
    this.#generator = seeding(`${seed}/${stream}`);
  }

  /** Uniform from 0 up to, not including, 1, in steps of 2^-53. */
  uniform(): number {
    return uniformFloat64(this.#generator);
  }

  /**
   * A whole number from 0 up to, not including, `bound`, each exactly as likely (`bound` from 1 to 2^32).
   *
   * @see Lemire (2019), ACM Trans. Model. Comput. Simul. 29(1):3
   */
  below(bound: number): number {
    // The product is exact in a double only up to 2^53.
    if (bound > 0x200000) return uniformInt(this.#generator, 0, bound - 1);
    let product = (this.#generator.next() >>> 0) * bound;
    let low = product >>> 0;
    if (low < bound) {
      const unfair = twoTo32 % bound;
      while (low < unfair) {
        product = (this.#generator.next() >>> 0) * bound;
        low = product >>> 0;
      }
    }
    return ((product - low) / twoTo32) | 0;
  }

  /** Puts the items in a random order, in place (Fisher-Yates); every order is as likely. */
  shuffle(items: Int32Array): void {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      const kept = items[i];
      items[i] = items[j];
      items[j] = kept;
    }
  }
}
