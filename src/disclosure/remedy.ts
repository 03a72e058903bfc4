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
  tools: { readonly solver: Solver; readonly effort: Effort },
): readonly string[] | null {
  const elastic = new Elastic(attack, demand, known, tools);
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
  readonly #value: number;
  /** Count whose deviation a number beyond those of the attack is. */
  readonly #keys: readonly string[];
  readonly #first: number;

  constructor(
    attack: Attack,
    demand: Demand,
    { cells, policy, earlier, sizes }: Known,
    { solver, effort }: { readonly solver: Solver; readonly effort: Effort },
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
    this.#value = demand.value;
    rows.push({ plus: attack.sum(demand.subject, demand.set, demand.group), from: 0, to: demand.size });
    this.#open = solver.open({ limits, rows });
  }

  /** Counts to withhold so that the count can have all of these values; null where it cannot. */
  reach(values: readonly number[], lossOf: LossOf): string[] | null {
    const gone = new Set<string>();
    for (const value of values) {
      const found = this.#cheapest(value, gone, lossOf);
      if (!found) return null;
      for (const key of found) gone.add(key);
    }
    return [...gone];
  }

  /**
   * What has to go, beside what is gone, for one value. A count costs the same however much it differs; as a sum of differences
   * that is a price for each source, which is set anew by how much it differed before, a few times.
   */
  #cheapest(value: number, gone: ReadonlySet<string>, lossOf: LossOf): ReadonlySet<string> | null {
    const distance = Math.max(1, Math.abs(value - this.#value));
    const deviations = this.#keys.map((_, n) => this.#first + n);
    const losses = this.#keys.map((key) => (gone.has(key) ? 0 : (lossOf(key) ?? unbearable)));
    let weights = losses.map((loss) => loss / distance);
    let best: { readonly keys: ReadonlySet<string>; readonly loss: number } | null = null;
    this.#open.bound(this.#target, value, value);
    for (let round = 0; round < mostRounds; round++) {
      this.#effort.solves++;
      const found = this.#open.optimise(deviations, -1, weights);
      if (found.kind !== 'found') break;
      const differs = deviations.map((i) => found.numbers[i]);
      const lossByKey = new Map(
        this.#keys.flatMap((key, n) => (differs[n] > 0 && !gone.has(key) ? [[key, losses[n]]] : [])),
      );
      const loss = [...lossByKey.values()].reduce((sum, each) => sum + each, 0);
      if (loss >= unbearable) break;
      if (best && loss >= best.loss) break;
      best = { keys: new Set(lossByKey.keys()), loss };
      if (loss === 0) break;
      weights = losses.map((each, n) => each / (differs[n] > 0 ? differs[n] : distance));
    }
    return best?.keys ?? null;
  }

  close(): void {
    this.#open.close();
  }
}

/** Price of what cannot be withheld. */
const unbearable = 1e6;
/** How often prices are set anew. */
const mostRounds = 4;
