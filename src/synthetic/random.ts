import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { fnv1a } from '../shared/hash.js';
import { SeededRandom, type Seeding } from '../shared/seededRandom.js';

/**
 * The start of the generator from 32 bits. The project in data/brukermote was drawn so, and is kept byte for byte; the
 * streams of `SeededRandom` start from 128 bits, since many more of them are drawn.
 */
const shortSeed: Seeding = (text) => xoroshiro128plus(fnv1a(text));

/**
 * A stream of random numbers of the synthetic project, with what writing one takes. Every part of the generator has a
 * stream of its own, so that a change of the text leaves the codes as they are.
 */
export class Random extends SeededRandom {
  /** @param stream what the numbers are for; streams of different names share nothing */
  constructor(seed: number, stream: string) {
    super(seed, stream, shortSeed);
  }

  happens(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** A whole number from 0 up to, not including, `bound`: one uniform number each, as data/brukermote was drawn. */
  override below(bound: number): number {
    return Math.floor(this.uniform() * bound);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)];
  }

  /** The items in a random order (Fisher-Yates); those given stay as they are. */
  shuffled<Item>(items: readonly Item[]): Item[] {
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
