import type { Attack } from './attack.js';
import type { Demand } from './demands.js';
import type { RowsOfNumbers } from './rowsOfNumbers.js';
import type { OpenProgram, Solver } from './solver.js';

/** What was found out of one protected count. */
export interface Examined {
  readonly demand: Demand;
  /** Smallest and largest value with a witness. */
  readonly from: number;
  readonly to: number;
  /** Values with a witness. */
  readonly values: number;
  readonly holds: boolean;
  /** Keys of the counts that keep it from taking other values, as far as the solver can tell; empty where it holds. */
  readonly holding: readonly string[];
  /** Keys of subjects that keep it from that by their true numbers, and could be attacked with it. */
  readonly outside: readonly string[];
}

/** Numbers of questions put to the solver, and of those it could not answer. */
export interface Effort {
  solves: number;
  unfinished: number;
}

export interface ExamineOptions {
  readonly solver: Solver;
  readonly effort: Effort;
  readonly rowsOf: RowsOfNumbers;
  readonly onSolution: (numbers: readonly number[]) => void;
}

/**
 * Whether each protected count can still take the values that it must. Every solution is read for every count, since it is a
 * witness for all of them.
 *
 * @param open the attack in the memory of a solver
 * @param seen by demand: values that its count was seen to be able to have; those of solutions are added
 * @param options.rowsOf rows of the attack by number
 * @param options.onSolution called with every solution that shows a new value
 */
export function examine(
  attack: Attack,
  open: OpenProgram,
  demands: readonly Demand[],
  seen: readonly Set<number>[],
  { solver, effort, rowsOf, onSolution }: ExamineOptions,
): Examined[] {
  const sums = demands.map(({ subject, set, group }) => attack.sum(subject, set, group));
  const read = (numbers: readonly number[]) => {
    let told = false;
    sums.forEach((sum, d) => {
      const value = amount(numbers, sum);
      if (!seen[d].has(value)) {
        seen[d].add(value);
        told = true;
      }
    });
    return told;
  };
  const findings: Examined[] = [];
  for (const [d, demand] of demands.entries()) {
    const holding = new Set<string>();
    const outside = new Set<string>();
    const ask = (program: OpenProgram, way: -1 | 1): void => {
      effort.solves++;
      const found = program.optimise(sums[d], way);
      if (found.kind === 'unfinished') effort.unfinished++;
      if (found.kind === 'impossible') {
        // Nothing says which rows forbid it: any of those in which the count stands may.
        for (const i of sums[d])
          for (const { row } of rowsOf[i]) for (const other of attack.outside[row]) outside.add(other);
      }
      if (found.kind !== 'found') return;
      if (read(found.numbers)) onSolution(found.numbers);
      for (const row of found.holding) {
        // The row of a value that is tried has neither.
        const key = attack.keys[row] ?? null;
        if (key !== null) holding.add(key);
        for (const other of attack.outside[row] ?? []) outside.add(other);
      }
    };
    const hold = holds(demand, seen[d], {
      end: (way) => ask(open, way),
      between: (value) => {
        const row = attack.rowOf.get(demand.key);
        if (row !== undefined) {
          const { from, to } = attack.rows[row];
          open.bound(row, value, value);
          ask(open, 1);
          open.bound(row, from, to);
          return;
        }
        const only = { plus: sums[d], from: value, to: value };
        const program = solver.open({ limits: attack.limits, rows: [...attack.rows, only] });
        ask(program, 1);
        program.close();
      },
    });
    findings.push({
      demand,
      from: Math.min(...seen[d]),
      to: Math.max(...seen[d]),
      values: seen[d].size,
      holds: hold,
      holding: hold ? [] : [...holding],
      outside: hold ? [] : [...outside],
    });
  }
  return findings;
}

function amount(numbers: readonly number[], sum: readonly number[]): number {
  let value = 0;
  for (const i of sum) value += numbers[i];
  return value;
}

interface Questions {
  /** Finds the smallest or largest value. */
  readonly end: (way: -1 | 1) => void;
  /** Looks for a witness of one value. */
  readonly between: (value: number) => void;
}

/** Whether a demand is met; questions are put only where the values seen so far do not say. */
function holds(demand: Demand, seen: ReadonlySet<number>, { end, between }: Questions): boolean {
  const { all, many, notAll, size } = demand;
  const smallest = () => Math.min(...seen);
  const largest = () => Math.max(...seen);
  if (notAll && smallest() >= size) end(-1);
  if (notAll && smallest() >= size) return false;
  if (all) {
    if (smallest() > all.from) end(-1);
    if (smallest() > all.from) return false;
    if (largest() < all.to) end(1);
    if (largest() < all.to) return false;
    for (let value = all.from; value <= all.to; value++) {
      if (!seen.has(value)) between(value);
      if (!seen.has(value)) return false;
    }
  }
  if (seen.size < many) end(-1);
  if (seen.size < many) end(1);
  for (let value = smallest(); value < largest() && seen.size < many; value++) {
    if (!seen.has(value)) between(value);
  }
  return seen.size >= many;
}
