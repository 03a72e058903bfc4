import { Cubes } from './cubes.js';
import { type Expectations, easyCounterfactuals } from './easyCounterfactuals.js';
import { type Literal, type Term, termText } from './expression.js';
import { minimalCovers } from './minimalCovers.js';
import { type ModelFit, modelFit } from './modelFit.js';
import { type Cover, primeImplicants } from './primeImplicants.js';
import { SearchTooLarge } from './searchTooLarge.js';
import type { TruthTable } from './truthTable.js';

/**
 * What may be assumed of combinations that no case shows.
 *
 * - `conservative` (complex): nothing
 * - `parsimonious`: whatever makes the solution shorter
 * - `intermediate`: only what agrees with the expectations of each condition
 */
export type SolutionKind = 'conservative' | 'parsimonious' | 'intermediate';

export interface MinimiseOptions {
  /** Default: `conservative`. */
  readonly solution?: SolutionKind;
  /** For the intermediate solution: the value of a condition, by name, that is expected to help the outcome. */
  readonly expectations?: Expectations;
  /** Models that are listed at most; default 100. */
  readonly most?: number;
}

/** One of the shortest expressions that cover the positive rows. */
export interface Model extends ModelFit {
  readonly terms: readonly Term[];
  /** Which conservative and parsimonious model an intermediate one lies between: `C1P1`; elsewhere empty. */
  readonly origins: readonly string[];
  /** Numbers of the combinations without cases that the model covers all the same. */
  readonly assumed: readonly number[];
}

export interface Minimisation {
  readonly table: TruthTable;
  readonly solution: SolutionKind;
  readonly primeImplicants: readonly Term[];
  /** All models of the least number of terms: more than one is model ambiguity. Empty where no row is positive. */
  readonly models: readonly Model[];
  /** False where there are more models than are listed. */
  readonly complete: boolean;
}

/**
 * Boolean minimisation: the shortest expressions that cover every positive row of a truth table and no negative or
 * contradictory one.
 *
 * Caveats: the solution describes these cases and is no test; it depends on calibration and cut-offs; where several
 * models are listed the material does not choose between them.
 *
 * @throws SearchTooLarge for too many conditions, or a search that takes too long
 * @throws RequestError for an expectation of a condition that there is none of
 * @see Dusa (2018), QCA with R, ch. 8; Ragin & Sonnett (2005) for easy counterfactuals
 * @example minimise(truthTable(data), { solution: 'parsimonious' }).models[0].terms
 */
export function minimise(table: TruthTable, options: MinimiseOptions = {}): Minimisation {
  const solution = options.solution ?? 'conservative';
  const most = options.most ?? 100;
  const { conditions } = table.data;
  const cubes = new Cubes(conditions.map(({ levels }) => levels));
  const rowsOf = (...outputs: string[]) =>
    table.rows.filter(({ output }) => outputs.includes(output)).map(({ values }) => cubes.of(values));
  const positive = rowsOf('positive');
  const negative = rowsOf('negative', 'contradiction');
  const solve = (cover: Cover): Solved => {
    if (positive.length === 0) return { primes: [], models: [], complete: true };
    const primes = primeImplicants(cubes, cover);
    const rows = primes.map((prime) =>
      [...positive.keys()].filter((row) => cubes.within(positive[row], prime)),
    );
    const { covers, complete } = minimalCovers(positive.length, rows, most);
    return { primes, models: covers.map((cover) => cover.map((prime) => primes[prime])), complete };
  };
  const conservative = () => solve({ positive, negative: null, free: [] });
  const parsimonious = () => solve({ positive, negative, free: [] });

  const found = new Map<string, { cubes: readonly number[]; origins: string[] }>();
  const primes = new Set<number>();
  let complete = true;
  const add = (solved: Solved, origin: string) => {
    complete &&= solved.complete;
    for (const prime of solved.primes) primes.add(prime);
    for (const model of solved.models) {
      const key = model.join();
      const origins = found.get(key)?.origins ?? [];
      found.set(key, { cubes: model, origins: origin === '' ? origins : [...origins, origin] });
    }
  };
  if (solution === 'intermediate') {
    const [complex, short] = [conservative(), parsimonious()];
    complete = complex.complete && short.complete;
    const isEasy = easyCounterfactuals(cubes, conditions, options.expectations ?? {});
    const solvedBefore = new Map<string, Solved>();
    for (const [c, from] of complex.models.entries()) {
      for (const [p, to] of short.models.entries()) {
        const free = isEasy(from, to).filter((cube) => !positive.includes(cube) && !negative.includes(cube));
        const key = free.join();
        if (!solvedBefore.has(key)) {
          // Enough is listed: what lies between further pairs is left out, and said to be.
          if (found.size >= most) {
            complete = false;
            continue;
          }
          if ((solvedBefore.size + 1) * cubes.count > mostWork)
            throw new SearchTooLarge({
              kind: 'models',
              conservative: complex.models.length,
              parsimonious: short.models.length,
            });
          solvedBefore.set(key, solve({ positive, negative: null, free }));
        }
        add(solvedBefore.get(key)!, `C${c + 1}P${p + 1}`);
      }
    }
  } else add(solution === 'conservative' ? conservative() : parsimonious(), '');

  const shown = new Set([...positive, ...negative]);
  return {
    table,
    solution,
    primeImplicants: [...primes].sort((a, b) => a - b).map((prime) => termOf(cubes, prime)),
    models: [...found.values()].slice(0, most).map(({ cubes: model, origins }) => {
      const terms = model.map((cube) => termOf(cubes, cube));
      return { terms, origins, assumed: assumedRows(cubes, model, shown), ...modelFit(table, terms) };
    }),
    complete: complete && found.size <= most,
  };
}

/** Combinations with gaps that are judged for one intermediate solution: some seconds. */
const mostWork = 50_000_000;

interface Solved {
  readonly primes: readonly number[];
  readonly models: readonly (readonly number[])[];
  readonly complete: boolean;
}

function termOf(cubes: Cubes, cube: number): Literal[] {
  return cubes.levels.flatMap((any, condition) => {
    const value = cubes.digit(cube, condition);
    return value === any ? [] : [{ condition, value }];
  });
}

/** Numbers, from 1, of the combinations that a model covers and that are not among the shown. */
function assumedRows(cubes: Cubes, model: readonly number[], shown: ReadonlySet<number>): number[] {
  const found: number[] = [];
  forEachCombination(cubes, (cube, number) => {
    if (!shown.has(cube) && model.some((outer) => cubes.within(cube, outer))) found.push(number);
  });
  return found;
}

function forEachCombination(cubes: Cubes, visit: (cube: number, number: number) => void): void {
  const total = cubes.levels.reduce((product, levels) => product * levels, 1);
  for (let number = 0; number < total; number++) {
    let [rest, cube] = [number, 0];
    for (let c = cubes.levels.length - 1; c >= 0; c--) {
      cube += (rest % cubes.levels[c]) * cubes.weights[c];
      rest = Math.floor(rest / cubes.levels[c]);
    }
    visit(cube, number + 1);
  }
}

/** The models of a minimisation as QCA writes them: `DEV*STB + ~URB`. */
export function modelText({ table }: Minimisation, { terms }: Pick<Model, 'terms'>): string {
  return terms.map((term) => termText(table.data, term)).join(' + ');
}
