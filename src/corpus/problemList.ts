import type { Language } from '../shared/language.js';
import {
  type Problem,
  type ProblemDraft,
  shortenedProblem,
  type Text,
  toldProblem,
} from '../shared/problem.js';

/** The place of something, for messages; as a function where there are many, as most are never named. */
export type Place = Text | (() => Text);

/** What was required and found, as a function where finding the words is work. */
export type Message = Text | (() => Text);

/** Problems of one kind that are told one by one; nobody reads more, and a million fill the memory. */
const mostOfKind = 1000;

/** Problems in the order in which they were found. Of a kind that never ends, the first thousand and how many more. */
export class ProblemList {
  readonly #problems: ProblemDraft[] = [];
  readonly #counts = new Map<string, number>();
  #length = 0;

  /** Number of problems, told or not. */
  get length(): number {
    return this.#length;
  }

  add(kind: string, where: Place, message: Message): void {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    this.#length++;
    if (count > mostOfKind) return;
    const place = typeof where === 'function' ? where() : where;
    const text = typeof message === 'function' ? message() : message;
    this.#problems.push(shortenedProblem({ kind, where: place, message: text }));
  }

  /** The problems in both languages, for an error. */
  toDrafts(): readonly ProblemDraft[] {
    const more = [...this.#counts].flatMap(([kind, count]) => {
      if (count <= mostOfKind) return [];
      const rest = count - mostOfKind;
      const message = {
        nb: `${rest} til av slaget «${kind}», etter de ${mostOfKind} som er ført opp`,
        en: `${rest} more of the kind "${kind}", after the ${mostOfKind} that are listed`,
      };
      return [{ kind, where: '', message, more: rest }];
    });
    return [...this.#problems, ...more];
  }

  toProblems(language: Language = 'en'): readonly Problem[] {
    return this.toDrafts().map((draft) => toldProblem(draft, language));
  }
}
