import type { Edition } from './edition.js';
import type { Plan } from './plan.js';
import type { Random } from './random.js';
import type { SourcePlan } from './sources.js';

/** One interest was put before another. */
export interface Tradeoff {
  readonly before: string;
  readonly after: string;
}

/**
 * Draws trade-offs: which two interests meet is dealt evenly over the pairs, and which of them comes first follows
 * Bradley and Terry's model, P(i before j) = 1 / (1 + exp(strength j - strength i)).
 *
 * @see Bradley & Terry (1952), Biometrika 39(3/4):324-345
 */
export class TradeoffDrawer {
  readonly #plan: Plan;
  readonly #interests: readonly string[];
  readonly #nynorskPairs: Edition['nynorskPairs'];
  #nynorsk = 0;
  readonly #random: Random;
  /** Chances dealt so far, by pair, from a random start. */
  readonly #progress = new Map<string, number>();
  #pairs: (readonly [string, string])[] = [];

  constructor(plan: Plan, { codebook, nynorskPairs }: Edition, random: Random) {
    this.#plan = plan;
    this.#interests = codebook.interests;
    this.#nynorskPairs = nynorskPairs;
    this.#random = random;
  }

  /** Studies weigh nothing; Nynorsk documents have no sentences for it. */
  canWeigh(source: SourcePlan): boolean {
    return source.kind === 'interview' || (source.kind === 'document' && source.language === 'nb');
  }

  draw(source: SourcePlan): Tradeoff {
    const [first, second] = this.#nextPair(source);
    const strength = this.#plan.interestStrengths[source.group];
    const chance = 1 / (1 + Math.exp(strength[second] - strength[first]));
    const key = `${first}/${second}/${chance}`;
    return this.#comesFirst(key, chance)
      ? { before: first, after: second }
      : { before: second, after: first };
  }

  /**
   * Two interests meet a handful of times: planted outcomes are dealt evenly along the way (systematic sampling,
   * each with the given chance), as coins would often turn neighbours in the order.
   */
  #comesFirst(key: string, chance: number): boolean {
    if (!this.#plan.effects) return this.#random.happens(chance);
    const before = this.#progress.get(key) ?? this.#random.uniform();
    this.#progress.set(key, before + chance);
    return Math.floor(before + chance) > Math.floor(before);
  }

  /** Nynorsk has sentences for both outcomes of few pairs, so those meet there, in turn. */
  #nextPair(source: SourcePlan): readonly [string, string] {
    if (source.language === 'nn') return this.#nynorskPairs[this.#nynorsk++ % this.#nynorskPairs.length];
    if (this.#pairs.length === 0) {
      const all = this.#interests.flatMap((a, i) => this.#interests.slice(i + 1).map((b) => [a, b] as const));
      this.#pairs = this.#random.shuffled(all);
    }
    return this.#pairs.pop()!;
  }
}
