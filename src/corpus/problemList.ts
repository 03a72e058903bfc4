import { type Problem, shortenedProblem } from '../shared/problem.js';

/** The place of something, for messages; as a function where there are many, as most are never named. */
export type Place = string | (() => string);

/** What was required and found, as a function where finding the words is work. */
export type Message = string | (() => string);

/** Problems of one kind that are told one by one; nobody reads more, and a million fill the memory. */
const mostOfKind = 1000;

/** Problems in the order in which they were found. Of a kind that never ends, the first thousand and how many more. */
export class ProblemList {
  readonly #problems: Problem[] = [];
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
    const place = typeof where === 'string' ? where : where();
    const text = typeof message === 'string' ? message : message();
    this.#problems.push(shortenedProblem({ kind, where: place, message: text }));
  }

  toProblems(): readonly Problem[] {
    const more = [...this.#counts].flatMap(([kind, count]) => {
      if (count <= mostOfKind) return [];
      const message = `${count - mostOfKind} more of the kind "${kind}", after the ${mostOfKind} that are listed`;
      return [{ kind, where: '', message }];
    });
    return [...this.#problems, ...more];
  }
}
