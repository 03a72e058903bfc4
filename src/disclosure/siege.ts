import { type Attack, attackOn, rangeOf } from './attack.js';
import type { CountSubject } from './countModel.js';
import { type Demand, demandsOf } from './demands.js';
import { type Effort, type Examined, examine, type Witnesses } from './examine.js';
import type { Known } from './known.js';
import { type OpenProgram, type Solver, satisfies } from './solver.js';

/** Numbers that one attack may have; larger ones are not tried, and what they would save counts as exposed. */
const mostNumbers = 4000;

/**
 * The attack on one subject while a publication is planned: what stands for its counts may change, and the solver keeps the
 * rest. Other subjects keep their true numbers unless that alone would expose it: then those that hold it, or that it holds, are
 * free as well, and so on outwards.
 */
export class Siege {
  readonly #subject: CountSubject;
  readonly #known: Known;
  readonly #solver: Solver;
  readonly #effort: Effort;
  /** By how far out subjects are free. */
  readonly #rings: Ring[] = [];

  constructor(subject: CountSubject, known: Known, solver: Solver, effort: Effort) {
    this.#subject = subject;
    this.#known = known;
    this.#solver = solver;
    this.#effort = effort;
  }

  /**
   * What was found of every protected count of the subject, as its counts stand now.
   *
   * @param options.first stop at the first count that is exposed
   * @param options.only of this count alone
   */
  examine({ first = false, only }: { readonly first?: boolean; readonly only?: string } = {}): Examined[] {
    const all = demandsOf(this.#subject, this.#known);
    const demands = only === undefined ? all : all.filter(({ key }) => key === only);
    let found = this.#ring(0)!.examine(demands, first);
    for (let r = 1; found.some(({ holds }) => !holds); r++) {
      const ring = this.#ring(r);
      if (!ring) break;
      const open = found.filter(({ holds }) => !holds).map(({ demand }) => demand);
      const again = new Map(ring.examine(open, first).map((one) => [one.demand.key, one]));
      found = found.map((one) => again.get(one.demand.key) ?? one);
      if (first && found.every(({ holds }) => holds) && found.length < demands.length) {
        const done = new Set(found.map(({ demand }) => demand.key));
        const rest = demands.filter(({ key }) => !done.has(key));
        found = [...found, ...ring.examine(rest, first)];
      }
    }
    return found;
  }

  close(): void {
    for (const ring of this.#rings) ring.close();
    this.#rings.length = 0;
  }

  #ring(r: number): Ring | null {
    if (this.#rings[r]) return this.#rings[r];
    const before = this.#rings[r - 1]?.subjects ?? [];
    const subjects = r === 0 ? [this.#subject] : outwards(before, this.#known);
    const numbers = subjects.reduce(
      (sum, { counts, categories }) => sum + counts.length * categories.length,
      0,
    );
    if (r > 0 && (subjects.length === before.length || numbers > mostNumbers)) return null;
    this.#rings[r] = new Ring(subjects, this.#known, this.#solver, this.#effort);
    return this.#rings[r];
  }
}

/** These subjects, and those that hold one of them or that one of them holds. */
function outwards(subjects: readonly CountSubject[], { model }: Known): CountSubject[] {
  const own = new Set(subjects.map(({ key }) => key));
  const reached = new Set(own);
  for (const { lesser, greater } of model.within) {
    if (own.has(lesser.subject)) reached.add(greater.subject);
    if (own.has(greater.subject)) reached.add(lesser.subject);
  }
  for (const { whole, parts } of model.unions ?? []) {
    const all = [whole, ...parts].map(({ subject }) => subject);
    if (all.some((subject) => own.has(subject))) for (const subject of all) reached.add(subject);
  }
  return [...subjects, ...model.subjects.filter(({ key }) => reached.has(key) && !own.has(key))];
}

/** An attack on some subjects in the memory of a solver. */
class Ring {
  readonly subjects: readonly CountSubject[];
  readonly #known: Known;
  readonly #solver: Solver;
  readonly #effort: Effort;
  readonly #attack: Attack;
  readonly #open: OpenProgram;
  readonly #witnesses: Witnesses;

  constructor(subjects: readonly CountSubject[], known: Known, solver: Solver, effort: Effort) {
    this.subjects = subjects;
    this.#known = known;
    this.#solver = solver;
    this.#effort = effort;
    this.#attack = attackOn(subjects, known);
    this.#open = solver.open(this.#attack);
    this.#witnesses = [this.#attack.truth];
  }

  examine(demands: readonly Demand[], first: boolean): Examined[] {
    this.#restate();
    const fitting = this.#witnesses.filter((numbers) => satisfies(numbers, this.#attack));
    const count = fitting.length;
    const found = examine(this.#attack, this.#open, demands, fitting, this.#effort, {
      solver: this.#solver,
      first,
    });
    this.#witnesses.push(...fitting.slice(count));
    return found;
  }

  close(): void {
    this.#open.close();
  }

  /** Gives the rows the bounds of what stands for the counts now. */
  #restate(): void {
    for (const [key, row] of this.#attack.rowOf) {
      const own = this.#attack.rows[row];
      const { from, to } = rangeOf(key, this.#attack.groupOf.get(key)!, this.#known)!;
      if (own.from === from && own.to === to) continue;
      this.#attack.rows[row] = { ...own, from, to };
      this.#open.bound(row, from, to);
    }
  }
}
