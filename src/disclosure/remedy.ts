import type { Attack } from './attack.js';
import type { Demand } from './demands.js';
import type { Effort } from './examine.js';
import type { Known } from './known.js';
import type { OpenProgram, Solver, SumRow } from './solver.js';
import { toldBy } from './told.js';

/** How much a reader loses when a count is withheld; null of one that cannot be. */
export type LossOf = (key: string) => number | null;

/**
 * The counts whose withholding lets an exposed count take the values that it must be able to have, and of which a reader loses the
 * least. Each count that is told may differ from its true value as far as it could if it were withheld, at the price of its loss
 * for each source; what differs in the cheapest solution has to go.
 *
 * @param attack in which the count is exposed
 * @returns keys of counts; null where withholding counts of this attack one by one does not help
 * @see Kelly, Golden and Assad (1992), Networks 22:397-417, for cell suppression by linear programming
 */
export function cheapestRemedy(
  attack: Attack,
  demand: Demand,
  known: Known,
  lossOf: LossOf,
  solver: Solver,
  effort: Effort,
): readonly string[] | null {
  const elastic = new Elastic(attack, demand, known, solver, effort);
  try {
    const found = waysToMeet(demand)
      .map((targets) => elastic.reach(targets, lossOf))
      .filter((keys) => keys !== null)
      .map((keys) => ({ keys, loss: keys.reduce((sum, key) => sum + (lossOf(key) ?? 0), 0) }))
      .sort((one, other) => one.loss - other.loss);
    return found[0]?.keys ?? null;
  } finally {
    elastic.close();
  }
}

/** Values that a count must be able to have, in each of the ways in which a demand can be met. */
function waysToMeet({ all, many, notAll, value, size }: Demand): number[][] {
  const ends = all ? [all.from, all.to].filter((end) => end !== value) : [];
  const less = notAll && !ends.some((end) => end < size) ? [size - 1] : [];
  if (all || many <= 1) return [[...ends, ...less]];
  // The lowest and the highest range of so many values that holds the true one.
  const lowest = Math.max(0, value - (many - 1));
  const highest = Math.max(0, Math.min(value, size - (many - 1)));
  return [...new Set([highest, lowest])].map((from) => [
    ...[from, from + many - 1].filter((end) => end !== value && end <= size),
    ...less,
  ]);
}

/** An attack in which counts that are told may be others, at a price. */
class Elastic {
  readonly #effort: Effort;
  readonly #open: OpenProgram;
  readonly #target: number;
  /** Count whose deviation a number beyond those of the attack is. */
  readonly #keys: readonly string[];
  readonly #first: number;

  constructor(
    attack: Attack,
    demand: Demand,
    { cells, policy, earlier, sizes }: Known,
    solver: Solver,
    effort: Effort,
  ) {
    this.#effort = effort;
    this.#first = attack.limits.length;
    const limits = [...attack.limits];
    const rows: SumRow[] = [...attack.rows];
    const keys: string[] = [];
    for (const [key, row] of attack.rowOf) {
      const cell = cells.get(key);
      if (cell?.status !== 'shown') continue;
      const before = earlier.get(key);
      const size = sizes.get(cell.group)!;
      const told = toldBy({ ...cell, status: 'beside' }, size, policy) ?? { from: 0, to: size };
      const from = Math.max(told.from, before?.from ?? 0);
      const to = Math.min(told.to, before?.to ?? size);
      const { plus, minus = [] } = attack.rows[row];
      const less = limits.push(Math.max(0, cell.value - from)) - 1;
      const more = limits.push(Math.max(0, to - cell.value)) - 1;
      keys.push(key, key);
      rows[row] = { plus: [...plus, less], minus: [...minus, more], from: cell.value, to: cell.value };
    }
    this.#keys = keys;
    this.#target = rows.length;
    rows.push({ plus: attack.sum(demand.subject, demand.set, demand.group), from: 0, to: demand.size });
    this.#open = solver.open({ limits, rows });
  }

  /** Counts to withhold so that the count can have all of these values; null where it cannot. */
  reach(values: readonly number[], lossOf: LossOf): string[] | null {
    const gone = new Set<string>();
    const deviations = this.#keys.map((_, n) => this.#first + n);
    for (const value of values) {
      this.#open.bound(this.#target, value, value);
      this.#effort.solves++;
      const weights = this.#keys.map((key) => (gone.has(key) ? 0 : (lossOf(key) ?? unbearable)));
      const found = this.#open.optimise(deviations, -1, weights);
      if (found.kind !== 'found') return null;
      for (const [n, key] of this.#keys.entries()) if (found.numbers[this.#first + n] > 0) gone.add(key);
    }
    return [...gone].every((key) => lossOf(key) !== null) ? [...gone] : null;
  }

  close(): void {
    this.#open.close();
  }
}

/** Price of what cannot be withheld. */
const unbearable = 1e6;
