import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Name of the generator, as truth.json and the data package state it. */
export const randomName = 'xoroshiro128plus (pure-rand 8)';

/**
 * A stream of random numbers. Every part of the generator has a stream of its own, so that a change of the text
 * leaves the codes as they are.
 */
export class Random {
  readonly #generator: ReturnType<typeof xoroshiro128plus>;

  /** @param stream what the numbers are for; streams of different names share nothing */
  constructor(seed: number, stream: string) {
    this.#generator = xoroshiro128plus(hash(`${seed}/${stream}`));
  }

  /** Uniform from 0 up to, not including, 1. */
  uniform(): number {
    return uniformFloat64(this.#generator);
  }

  happens(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number {
    return Math.floor(this.uniform() * below);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)];
  }

  /** The items in a random order (Fisher-Yates). */
  shuffle<Item>(items: readonly Item[]): Item[] {
    const shuffled = [...items];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
    }
    return shuffled;
  }

  /** Standard normal (Box-Muller). */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    return radius * Math.cos(2 * Math.PI * this.uniform());
  }

  /** Index drawn with the given probabilities; what they lack to 1 goes to the last. */
  choose(probabilities: readonly number[]): number {
    let left = this.uniform();
    for (let i = 0; i < probabilities.length - 1; i++) {
      left -= probabilities[i];
      if (left < 0) return i;
    }
    return probabilities.length - 1;
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}
