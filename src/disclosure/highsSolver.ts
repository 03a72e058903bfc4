import type { Highs, Model } from 'highs';
import { type IntegerProgram, type OpenProgram, type Optimum, type Solver, satisfies } from './solver.js';

/** Seconds that one question may take; a longer one is unfinished, so unsafe. */
const secondsEach = 20;

/**
 * Integer programming with HiGHS. The relaxation to fractions is solved first: where its answer is whole it is the answer, at a
 * tenth of the time. Every answer is checked against the rows before it counts.
 *
 * @param highs the loaded package: its WebAssembly is fetched or read by whoever loads it
 * @see Huangfu and Hall (2018), Mathematical Programming Computation 10:119-142
 */
export function highsSolver(highs: Highs): Solver {
  return { open: (program) => new HighsProgram(highs, program) };
}

class HighsProgram implements OpenProgram {
  readonly #highs: Highs;
  readonly #model: Model;
  readonly #limits: readonly number[];
  readonly #rows: { plus: readonly number[]; minus?: readonly number[]; from: number; to: number }[];
  #whole = false;

  constructor(highs: Highs, { limits, rows }: IntegerProgram) {
    this.#highs = highs;
    this.#limits = limits;
    this.#rows = rows.map((row) => ({ ...row }));
    this.#model = highs.createModel();
    this.#model.options.set({ output_flag: false, time_limit: secondsEach });
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const { plus, minus = [] } of rows) {
      indices.push(...plus, ...minus);
      values.push(...plus.map(() => 1), ...minus.map(() => -1));
      starts.push(indices.length);
    }
    this.#model.passModel({
      numCols: limits.length,
      numRows: rows.length,
      sense: highs.constants.objectiveSense.minimize,
      colCost: new Float64Array(limits.length),
      colLower: new Float64Array(limits.length),
      colUpper: Float64Array.from(limits),
      rowLower: Float64Array.from(rows, ({ from }) => from),
      rowUpper: Float64Array.from(rows, ({ to }) => to),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: limits.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    });
  }

  bound(row: number, from: number, to: number): void {
    this.#rows[row].from = from;
    this.#rows[row].to = to;
    this.#model.changeRowBounds(row, from, to);
  }

  optimise(sum: readonly number[], way: -1 | 1, weights?: readonly number[]): Optimum {
    const { constants } = this.#highs;
    const cost = new Float64Array(this.#limits.length);
    sum.forEach((i, n) => {
      cost[i] -= way * (weights?.[n] ?? 1);
    });
    this.#model.changeColsCost(this.#every, cost);
    try {
      const relaxed = this.#solve(false);
      if (relaxed !== constants.modelStatus.optimal)
        return unanswered(relaxed, constants.modelStatus.infeasible);
      const { colValue, rowDual } = this.#model.getSolution();
      const holding = [...rowDual.keys()].filter((row) => Math.abs(rowDual[row]) > 1e-7);
      const numbers = this.#asWhole(colValue);
      if (numbers) return { kind: 'found', value: total(numbers, sum, weights), numbers, holding };
      const status = this.#solve(true);
      if (status !== constants.modelStatus.optimal)
        return unanswered(status, constants.modelStatus.infeasible);
      const best = this.#asWhole(this.#model.getSolution().colValue);
      return best
        ? { kind: 'found', value: total(best, sum, weights), numbers: best, holding }
        : { kind: 'unfinished' };
    } catch {
      return { kind: 'unfinished' };
    }
  }

  close(): void {
    this.#model.dispose();
  }

  get #every() {
    return { kind: 'range', from: 0, to: this.#limits.length - 1 } as const;
  }

  #solve(whole: boolean): number {
    if (whole !== this.#whole) {
      const { integer, continuous } = this.#highs.constants.variableType;
      const type = whole ? integer : continuous;
      this.#model.changeColsIntegrality(this.#every, new Int32Array(this.#limits.length).fill(type));
      this.#whole = whole;
    }
    // Time counts from the first question that the model was asked, unless its clocks are set back.
    this.#model.zeroAllClocks();
    this.#model.run();
    return this.#model.getModelStatus();
  }

  /** The solution as whole numbers, if it is one to within rounding and satisfies every row exactly. */
  #asWhole(values: Float64Array): number[] | null {
    const numbers = Array.from(values, (value) => Math.round(value) + 0);
    const near = numbers.every((value, i) => Math.abs(value - values[i]) < 1e-6);
    return near && satisfies(numbers, { limits: this.#limits, rows: this.#rows }) ? numbers : null;
  }
}

function unanswered(status: number, infeasible: number): Optimum {
  return { kind: status === infeasible ? 'impossible' : 'unfinished' };
}

function total(numbers: readonly number[], sum: readonly number[], weights?: readonly number[]): number {
  return sum.reduce((all, i, n) => all + numbers[i] * (weights?.[n] ?? 1), 0);
}
