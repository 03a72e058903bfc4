import { placedAfter, placedBefore } from './codebook.js';
import type { ComposedText } from './compose.js';
import type { Coder, Edition } from './edition.js';
import { codesOf, type Passage } from './passages.js';
import type { Rates } from './plan.js';
import type { Random } from './random.js';
import type { SentenceUse } from './sentenceUse.js';
import type { SourcePlan } from './sources.js';
import type { Span } from './textBuilder.js';

export type CoderId = Coder['id'];

export interface Coding extends Span {
  readonly source: string;
  readonly code: string;
  readonly coder: CoderId;
}

/** What the coders really did wrong; the planted rates are probabilities. */
export interface ErrorCounts {
  /** True codes that K1 and K2 had before them. */
  codes: number;
  missed: number;
  replaced: number;
  added: number;
  /** Selections that K1 and K2 made. */
  selections: number;
  shifted: number;
}

/** Codes a project: who errs, and how often, is the edition's. */
export class CodingDesk {
  readonly #errors: Rates['errors'];
  readonly #doubleCodedEvery: number;
  readonly #order: ReadonlyMap<string, number>;
  /** Codes that are taken for one another: a family, and in trade-offs a side of it. */
  readonly #lookalikes: readonly (readonly string[])[];
  readonly #otherSides: ReadonlyMap<string, string>;
  readonly #use: SentenceUse;
  readonly #random: Random;
  readonly counts: ErrorCounts = { codes: 0, missed: 0, replaced: 0, added: 0, selections: 0, shifted: 0 };

  constructor({ codebook, rates }: Edition, use: SentenceUse, random: Random) {
    const { conditions, indicators, interests, valences, sections } = codebook;
    const [before, after] = [interests.map(placedBefore), interests.map(placedAfter)];
    this.#errors = rates.errors;
    this.#doubleCodedEvery = rates.doubleCodedEvery;
    this.#order = new Map(codebook.rows.map(({ id }, index) => [id, index]));
    this.#lookalikes = [conditions, indicators, before, after, valences, ...sections];
    this.#otherSides = new Map(
      before.flatMap((id, i) => [
        [id, after[i]],
        [after[i], id],
      ]),
    );
    this.#use = use;
    this.#random = random;
  }

  /**
   * Codes one source: both coders and the reconciled coding in every fifth source, else one coder alone. Errors are
   * independent of the codes, of one another and of the text, so they tie no two codes together.
   *
   * @param index of the source in the project
   */
  code(source: SourcePlan, index: number, passages: readonly Passage[], composed: ComposedText): Coding[] {
    const single: CoderId = this.#random.happens(0.5) ? 'K1' : 'K2';
    const who: CoderId[] = (index + 1) % this.#doubleCodedEvery === 0 ? ['K1', 'K2', 'KR'] : [single];
    return who.flatMap((coder) => {
      const taken = new Set(composed.spans.map(({ start, end }) => `${start}-${end}`));
      return passages.flatMap((passage, i) => {
        const truth = codesOf(passage);
        const exact = coder === 'KR';
        const codes = exact ? truth : this.#withErrors(truth);
        const { start, end } = exact ? composed.spans[i] : this.#shifted(composed, i, taken);
        return codes.map((code) => ({ source: source.id, start, end, code, coder }));
      });
    });
  }

  #withErrors(truth: readonly string[]): string[] {
    const { miss, replace, add } = this.#errors;
    const counts = this.counts;
    const random = this.#random;
    const found = new Set<string>();
    for (const code of truth) {
      counts.codes++;
      const error = random.choose([miss, replace, add, 1 - miss - replace - add]);
      const others = (this.#lookalikes.find((group) => group.includes(code)) ?? []).filter(
        (other) =>
          !truth.includes(other) && !truth.includes(this.#otherSides.get(other) ?? '') && !found.has(other),
      );
      const mistaken = (error === 1 || error === 2) && others.length > 0;
      if (error === 0) counts.missed++;
      else if (!mistaken || error === 2) found.add(code);
      if (!mistaken) continue;
      found.add(random.pick(others));
      counts[error === 1 ? 'replaced' : 'added']++;
    }
    return [...found].sort((a, b) => this.#order.get(a)! - this.#order.get(b)!);
  }

  /** The span of a passage, now and then a sentence too long or too short at one end; never another's span. */
  #shifted(composed: ComposedText, passage: number, taken: Set<string>): Span {
    const span = composed.spans[passage];
    this.counts.selections++;
    if (!this.#random.happens(this.#errors.boundary)) return span;
    const { sentences, text } = composed;
    const { firstSentence: first, lastSentence: last } = span;
    const { line } = sentences[first];
    const points = [...text];
    const possible = [
      [first + 1, last],
      [first, last - 1],
      [first - 1, last],
      [first, last + 1],
    ]
      .filter(([from, to]) => from <= to && sentences[from]?.line === line && sentences[to]?.line === line)
      .map(([from, to]) => ({ start: sentences[from].start, end: sentences[to].end }))
      .filter(({ start, end }) => !taken.has(`${start}-${end}`))
      .filter(({ start, end }) => this.#use.mayQuote(points.slice(start, end).join('')));
    if (possible.length === 0) return span;
    this.counts.shifted++;
    const chosen = this.#random.pick(possible);
    taken.add(`${chosen.start}-${chosen.end}`);
    this.#use.noteQuote(points.slice(chosen.start, chosen.end).join(''));
    return chosen;
  }
}
