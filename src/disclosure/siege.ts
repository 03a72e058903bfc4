import { type Attack, attackOn, rangeOf } from './attack.js';
import type { CountSubject } from './countModel.js';
import { type Demand, demandOf, isMet, type ProtectedCount, protectedCounts } from './demands.js';
import { type Effort, type Examined, examine } from './examine.js';
import type { Known } from './known.js';
import { numbersOf } from './neighbours.js';
import { cheapestRemedy, type LossOf } from './remedy.js';
import { type RowsOfNumbers, rowsOfNumbers } from './rowsOfNumbers.js';
import type { OpenProgram, Solver } from './solver.js';
import type { Walker } from './walker.js';

/**
 * Numbers that one attack may have, and how often it is widened by the subjects that keep it from succeeding; larger ones are not
 * tried, and what they would save counts as exposed.
 */
const near = { numbers: 400, rings: 3 } as const;
const far = { numbers: 4000, rings: 80 } as const;
/** Questions to the solver while one subject is planned. Not seconds: the same material gives the same publication everywhere. */
const mostSolves = 250;

/**
 * The attack on one subject while a publication is planned: what stands for its counts may change, and the solver keeps the
 * rest. Other subjects keep their true numbers (but for those that count the same sources) unless that alone would expose it: then
 * those whose numbers stand in the way are free as well, and so on outwards. A way for these numbers to be others is one for the
 * whole material, so that what is found safe is safe; what could only be saved by going farther counts as exposed.
 */
export class Siege {
  readonly #subject: CountSubject;
  readonly #known: Known;
  readonly #tools: Tools;
  readonly #before: number;
  readonly #protected: readonly ProtectedCount[];
  #reach: { readonly numbers: number; readonly rings: number } = near;
  /** By how far out subjects are free. */
  readonly #rings: Ring[] = [];

  constructor(subject: CountSubject, known: Known, tools: Tools) {
    this.#subject = subject;
    this.#known = known;
    this.#tools = tools;
    this.#before = tools.effort.solves;
    this.#protected = protectedCounts(subject, known);
  }

  /**
   * What was found of every protected count of the subject, as its counts stand now.
   *
   * @param options.first stop at the first count that is exposed
   * @param options.only of this count alone
   */
  examine({ first = false, only }: { readonly first?: boolean; readonly only?: string } = {}): Examined[] {
    const own = this.#protected.filter(({ key }) => only === undefined || key === only);
    const demands = own.flatMap((count) => demandOf(count, this.#known) ?? []);
    const { seen, walk } = this.#tools.walker.valuesOf(this.#subject.key, demands);
    const values = new Map(demands.map(({ key }, d) => [key, seen[d]]));
    const found: Examined[] = [];
    const open: Demand[] = [];
    for (const [d, demand] of demands.entries()) {
      if (!isMet(demand, seen[d])) walk(d);
      if (isMet(demand, seen[d])) found.push(held(demand, seen[d]));
      else if (!first) open.push(demand);
      else {
        const [asked] = this.#askFor([demand], values);
        found.push(asked);
        if (!asked.holds) return found;
      }
    }
    return [...found, ...this.#askFor(open, values)];
  }

  /** What the solver finds of counts of which walking has not shown enough. */
  #askFor(demands: readonly Demand[], seen: ReadonlyMap<string, Set<number>>): Examined[] {
    if (demands.length === 0) return [];
    let found = this.#ring(0, [])!.examine(demands, seen);
    for (let r = 1; r <= this.#reach.rings && found.some(({ holds }) => !holds); r++) {
      const failed = found.filter(({ holds }) => !holds);
      const ring = this.#ring(
        r,
        failed.flatMap(({ outside }) => outside),
      );
      if (!ring) break;
      const open = failed.map(({ demand }) => demand);
      const again = new Map(ring.examine(open, seen).map((one) => [one.demand.key, one]));
      found = found.map((one) => again.get(one.demand.key) ?? one);
    }
    return found;
  }

  /** Counts whose withholding keeps an exposed count from being known, at the least loss; null where none of this attack would. */
  remedy(demand: Demand, lossOf: LossOf): readonly string[] | null {
    return this.#rings.at(-1)?.remedy(demand, lossOf) ?? null;
  }

  /** Whether more questions were asked than one subject may take: what is not shown to be safe by now is withheld. */
  get isTired(): boolean {
    return this.#tools.effort.solves - this.#before > mostSolves;
  }

  /** Whether a count is safe after all if other subjects may be otherwise, however many: asked only of what would have to go. */
  holdsFar({ key }: Demand): boolean {
    const before = this.#reach;
    this.#reach = far;
    const holds = this.examine({ only: key }).every((one) => one.holds);
    this.#reach = before;
    return holds;
  }

  /** From now on goes as far as it takes: what can be done for one subject, and not for every step of its planning. */
  goFar(): void {
    this.#reach = far;
  }

  close(): void {
    for (const ring of this.#rings) ring.close();
    this.#rings.length = 0;
  }

  /** @param outside subjects that keep counts from being others in the ring within */
  #ring(r: number, outside: readonly string[]): Ring | null {
    const { neighbours, subjects: all } = this.#known;
    const before = this.#rings[r - 1]?.subjects ?? [this.#subject];
    const missing = outside.filter((key) => !this.#rings.some(({ has }) => has.has(key)));
    if (this.#rings[r] && (missing.length === 0 || r + 1 < this.#rings.length)) return this.#rings[r];
    const subjects = neighbours.tied([
      ...(this.#rings[r]?.subjects ?? before),
      ...missing.map((key) => all.get(key)!),
    ]);
    if ((r > 0 && missing.length === 0) || numbersOf(subjects) > this.#reach.numbers)
      return this.#rings[r] ?? null;
    this.#rings[r]?.close();
    this.#rings[r] = new Ring(subjects, this.#known, this.#tools);
    return this.#rings[r];
  }
}

/** What a siege works with. */
export interface Tools {
  readonly solver: Solver;
  readonly walker: Walker;
  readonly effort: Effort;
}

function held(demand: Demand, seen: ReadonlySet<number>): Examined {
  const [from, to] = [Math.min(...seen), Math.max(...seen)];
  return { demand, from, to, values: seen.size, holds: true, holding: [], outside: [] };
}

/** An attack on some subjects in the memory of a solver. */
class Ring {
  readonly subjects: readonly CountSubject[];
  readonly has: ReadonlySet<string>;
  readonly #known: Known;
  readonly #tools: Tools;
  readonly #attack: Attack;
  readonly #open: OpenProgram;
  readonly #rowsOf: RowsOfNumbers;

  constructor(subjects: readonly CountSubject[], known: Known, tools: Tools) {
    this.subjects = subjects;
    this.has = new Set(subjects.map(({ key }) => key));
    this.#known = known;
    this.#tools = tools;
    this.#attack = attackOn(subjects, known);
    this.#open = tools.solver.open(this.#attack);
    this.#rowsOf = rowsOfNumbers(this.#attack.limits.length, this.#attack.rows);
  }

  examine(demands: readonly Demand[], values: ReadonlyMap<string, Set<number>>): Examined[] {
    const seen = demands.map(({ key }) => values.get(key)!);
    this.#restate();
    return examine(this.#attack, this.#open, demands, seen, {
      ...this.#tools,
      rowsOf: this.#rowsOf,
      onSolution: (numbers) => this.#tools.walker.remember(this.#differences(numbers)),
    });
  }

  #differences(numbers: readonly number[]): Map<string, Map<number, number>> {
    const { truth, start } = this.#attack;
    return new Map(
      this.subjects.map(({ key, counts, categories }) => {
        const first = start.get(key)!;
        const own = new Map<number, number>();
        for (let i = 0; i < counts.length * categories.length; i++) {
          const by = numbers[first + i] - truth[first + i];
          if (by !== 0) own.set(i, by);
        }
        return [key, own];
      }),
    );
  }

  remedy(demand: Demand, lossOf: LossOf): readonly string[] | null {
    this.#restate();
    return cheapestRemedy(this.#attack, demand, this.#known, lossOf, this.#tools);
  }

  close(): void {
    this.#open.close();
  }

  /** Gives the rows the bounds of what stands for the counts now. */
  #restate(): void {
    for (const [key, row] of this.#attack.rowOf) {
      const own = this.#attack.rows[row];
      const { from, to } = rangeOf(key, this.#attack.ofTold.get(key)!.group, this.#known)!;
      if (own.from === from && own.to === to) continue;
      this.#attack.rows[row] = { ...own, from, to };
      this.#open.bound(row, from, to);
    }
  }
}
