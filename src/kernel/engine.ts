import { createRequire } from 'node:module';
import { CellConverter } from './cellConverter.js';
import { type CellError, thrownError, typeScriptError } from './cellFailure.js';
import { giveHelpers, helperDeclarations } from './helpers.js';
import { ownModules, requireWithOwn } from './ownModules.js';
import { packageEntry } from './package.js';
import { portablePaths } from './portablePaths.js';
import { type FileRead, Reads } from './reads.js';
import { type DisplayData, type Executor, type Handler, loadTslab, loadTypeScript } from './tslab.js';

export interface EngineOptions {
  /** The notebook's folder, from which its imports lead. */
  readonly folder: string;
  readonly display: DisplayData;
  undisturbed<Result>(work: () => Result): Result;
  /** Whether to remember the state after each cell, and what each has read. */
  readonly remembers: boolean;
}

/** What a kernel returns to: the declarations and the values of all cells so far. */
interface Remembered {
  readonly declarations: string;
  readonly locals: readonly (readonly [name: string, value: unknown])[];
}

/** tslab with what we put around it: runs cells one at a time, and answers questions about code. */
export class Engine {
  readonly handler: Handler;
  readonly #executor: Executor;
  readonly #converter: CellConverter;
  readonly #tell: (thrown: unknown) => CellError;
  readonly #remembered: Map<number, Remembered> | undefined;
  readonly #reads: Reads | undefined;
  #typesAreRead = false;
  #thrown: { readonly what: unknown } | undefined;

  constructor({ folder, display, undisturbed, remembers }: EngineOptions) {
    const ts = loadTypeScript();
    ownModules(ts, folder);
    const tslab = loadTslab();
    tslab.setDisplay(display);
    const helpers = helperDeclarations(ts);
    const converter = new CellConverter(tslab.createConverter({ isJS: false, isBrowser: false }), {
      ts,
      helpers,
      undisturbed,
    });
    // Cells for a browser are not run, only read: the same converter does.
    const converters = { node: converter, browser: converter, close: () => converter.close() };
    this.#converter = converter;
    this.#executor = tslab.createExecutor(folder, converters, {
      log: (value) => showLast(value),
      error: (...told) => this.#failed(told),
    });
    this.handler = tslab.createHandler(this.#executor);
    giveHelpers(ts, this.#executor.locals);
    const given = (globalThis as unknown as { __tslab__: { require: NodeJS.Require } }).__tslab__;
    given.require = requireWithOwn(given.require, folder);
    if (remembers) {
      this.#remembered = new Map([[0, { declarations: '', locals: Object.entries(this.#executor.locals) }]]);
      this.#reads = new Reads();
    }
    const portable = portablePaths(folder);
    this.#tell = (thrown) => thrownError(thrown, { ts, cells: converter.cells, portable });
  }

  /**
   * Runs a cell.
   *
   * @param number its number, by which errors name it
   * @returns its error; null where it went well. Never, where the cell was ended from outside
   */
  async run(source: string, number: number): Promise<CellError | null> {
    this.#converter.number = number;
    this.#converter.diagnostics = [];
    this.#thrown = undefined;
    try {
      this.#reads?.begin(number);
      const isDone = await this.#executor.execute(source);
      if (isDone) this.#remember(number);
      if (isDone) return null;
    } catch (error) {
      return this.#tell(error);
    }
    const { diagnostics } = this.#converter;
    if (diagnostics.length > 0) return typeScriptError(diagnostics, source);
    return this.#tell((this.#thrown as { what: unknown } | undefined)?.what);
  }

  /**
   * Returns to the state after a cell: names that later ones declared are unknown again, and those that they gave other values have the
   * earlier ones. What they changed within a value stays changed.
   *
   * @param number of the cell; 0 for before the first
   * @throws RangeError where that state is not remembered
   */
  rewind(number: number): void {
    const state = this.#remembered?.get(number);
    if (state === undefined) throw new RangeError(`no state after cell ${number} is remembered`);
    for (const later of this.#remembered!.keys()) if (later > number) this.#remembered!.delete(later);
    const { locals } = this.#executor;
    for (const name of Object.getOwnPropertyNames(locals)) delete locals[name];
    for (const [name, value] of state.locals) locals[name] = value;
    this.#converter.declarations = state.declarations;
    this.#reads?.forget(number);
  }

  /** What each cell has read of the disk, as far as it is remembered. */
  get reads(): readonly FileRead[] {
    return this.#reads?.all ?? [];
  }

  #remember(number: number): void {
    const { declared, declarations } = this.#converter;
    if (declarations !== undefined) this.#converter.declarations = declared;
    this.#remembered?.set(number, { declarations: declared, locals: Object.entries(this.#executor.locals) });
  }

  /** Lets the cell that runs go on alone: `run` ends. */
  leave(): void {
    this.#executor.interrupt();
  }

  /** As a text for what is printed: an error that no cell caught. */
  told(thrown: unknown): string {
    return this.#tell(thrown).traceback.join('\n');
  }

  /** Reads the types of the workbench, once, so that the first cell need not. */
  readTypes(): void {
    if (this.#typesAreRead) return;
    this.#typesAreRead = true;
    this.#converter.complete('', '', 0);
  }

  /** tslab tells type errors, which the converter keeps, as a pattern with its values; what a cell threw stands alone. */
  #failed(told: readonly unknown[]): void {
    if (told.length === 1) this.#thrown = { what: told[0] };
    else if (this.#converter.diagnostics.length === 0) console.error(...told);
  }
}

/** Loads the workbench, so that the first cell need not. */
export function loadWorkbench(): void {
  createRequire(import.meta.url)(packageEntry);
}

/** Shows the value of the last expression of a cell: as a figure or a table where it is one, else printed as tslab does. */
function showLast(value: unknown): void {
  if (typeof value === 'object' && value !== null) {
    // Loaded when it is needed: it brings the figures along, which a kernel need not wait for.
    const { showValue } = createRequire(import.meta.url)('../notebook/showValue.js') as {
      showValue(value: object): boolean;
    };
    if (showValue(value)) return;
  }
  console.log(value);
}
