import load from 'highs';
import { highsSolver } from '../disclosure/highsSolver.js';
import type { Solver } from '../disclosure/solver.js';

/** The package describes itself as a CommonJS module; what Node imports is its ES module, whose default is the loader. */
const loadHighs = load as unknown as typeof load.default;

/** HiGHS, with its WebAssembly read from the package. */
export async function loadSolver(): Promise<Solver> {
  return highsSolver(await loadHighs());
}
