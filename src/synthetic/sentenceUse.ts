import type { Random } from './random.js';
import type { Sentence } from './sentenceBank.js';

/**
 * Remembers what has been said, so that sentences are used evenly, an informant does not repeat himself, and no
 * quote stands too often.
 */
export class SentenceUse {
  readonly #random: Random;
  readonly #mostQuotes: number;
  readonly #uses = new Map<string, number>();
  readonly #quotes = new Map<string, number>();
  #inSource = new Map<string, number>();

  /** @param mostQuotes most times that one quote may stand in the whole project */
  constructor(random: Random, mostQuotes = 3) {
    this.#random = random;
    this.#mostQuotes = mostQuotes;
  }

  startSource(): void {
    this.#inSource = new Map();
  }

  /** Bank sentences used at least once. */
  get distinct(): number {
    return this.#uses.size;
  }

  usedHere(sentence: Sentence): boolean {
    return this.#inSource.has(sentence.id);
  }

  /**
   * The sentence that fits best: not yet in this source, then little misfit and little use.
   *
   * @returns undefined if there is none to choose from
   */
  choose(
    candidates: readonly Sentence[],
    misfit: (sentence: Sentence) => number = () => 0,
  ): Sentence | undefined {
    let best: Sentence | undefined;
    let lowest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
      const score =
        1000 * (this.#inSource.get(candidate.id) ?? 0) +
        misfit(candidate) +
        3 * (this.#uses.get(candidate.id) ?? 0) +
        this.#random.uniform();
      if (score < lowest) {
        lowest = score;
        best = candidate;
      }
    }
    return best;
  }

  /** Notes that a sentence now stands in the text of this source. */
  note(sentence: Sentence): void {
    const here = this.#inSource.get(sentence.id) ?? 0;
    this.#inSource.set(sentence.id, here + 1);
    this.#uses.set(sentence.id, (this.#uses.get(sentence.id) ?? 0) + 1);
  }

  /** Whether a quote may stand once more. */
  mayQuote(quote: string): boolean {
    return (this.#quotes.get(quote) ?? 0) < this.#mostQuotes;
  }

  noteQuote(quote: string): void {
    this.#quotes.set(quote, (this.#quotes.get(quote) ?? 0) + 1);
  }

  get mostRepeatedQuote(): number {
    return Math.max(0, ...this.#quotes.values());
  }
}
