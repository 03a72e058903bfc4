import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { stampOf } from '../../disk/stampOf.js';
import type { FileRead } from '../../kernel/reads.js';
import { loadTypeScript } from '../../kernel/tslab.js';
import { otherKernelOf } from '../clean/kernelOf.js';
import { type CellFailure, runnableCells, withoutRun } from '../executeNotebook.js';
import { type CellRun, Kernel } from '../kernel.js';
import { type CodeCell, type Notebook, type Output, parseNotebook } from '../nbformat.js';
import { type RanCell, type Start, whereToStart } from './whereToStart.js';

/** What running a notebook again came to. */
export type Update =
  /** Nothing that it follows from has changed. */
  | { readonly kind: 'same' }
  /** Something newer came meanwhile. */
  | { readonly kind: 'stopped' }
  /** It is for another kernel. */
  | { readonly kind: 'other'; readonly kernel: string }
  | UpdateRan;

export interface UpdateRan {
  readonly kind: 'ran';
  readonly start: Start;
  /** Cells with content. */
  readonly cells: number;
  /** What each cell that ran now put out, with its place among those with content. */
  readonly outputs: readonly { readonly cell: number; readonly outputs: readonly Output[] }[];
  readonly failure?: CellFailure;
  readonly seconds: number;
  /** As it stands, with the outputs of all cells, also of those that did not run now. */
  readonly notebook: Notebook;
  /** The text of the file that it was read from. */
  readonly text: string;
}

interface Executed {
  readonly source: string;
  readonly number: number | null;
  readonly run: CellRun;
  /** Whether it was stopped because something newer came. */
  readonly isStopped: boolean;
}

/** A notebook with a kernel that stays warm: what has changed since it last ran is run again, and what follows from it. */
export class WatchedNotebook {
  readonly path: string;
  readonly #timeoutMs: number;
  #kernel: Kernel | undefined;
  #executed: Executed[] = [];
  #reads: readonly FileRead[] = [];
  #stamp = '';
  #isStopped = false;
  #isRunning = false;

  /** @param timeoutMs for each cell */
  constructor(path: string, timeoutMs: number) {
    this.path = resolve(path);
    this.#timeoutMs = timeoutMs;
  }

  /** The notebook, and the files and folders that it follows from, each with the state in which it was first read. */
  get follows(): ReadonlyMap<string, string> {
    const found = new Map([[this.path, this.#stamp]]);
    for (const { path, stamp } of this.#reads) if (!found.has(path)) found.set(path, stamp);
    return found;
  }

  /**
   * Runs what has changed.
   *
   * @throws NotebookFormatError where the file is no notebook now; the system's error where it cannot be read
   */
  async update(): Promise<Update> {
    this.#isStopped = false;
    this.#stamp = stampOf(this.path);
    const text = readFileSync(this.path, 'utf8');
    const notebook = parseNotebook(text, this.path);
    const kernel = otherKernelOf(notebook);
    if (kernel !== undefined) return { kind: 'other', kernel };
    const cells = runnableCells(notebook).map((index) => notebook.cells[index]!.source);
    const found = whereToStart(loadTypeScript(), this.#ran(), cells);
    if (found === null) return { kind: 'same' };
    const isGone = this.#kernel === undefined && this.#executed.length > 0;
    const start: Start = isGone ? { from: 0, how: 'anew', number: 0 } : found;
    this.#isRunning = true;
    try {
      return await this.#run(start, notebook, text);
    } finally {
      this.#isRunning = false;
    }
  }

  /** Stops what runs, as something newer has come. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#isRunning) await this.#kernel?.interrupt();
  }

  /** Ends the kernel: the next update runs everything in a new one. Harmless to repeat. */
  async end(): Promise<void> {
    const kernel = this.#kernel;
    this.#kernel = undefined;
    this.#executed = [];
    this.#reads = [];
    await kernel?.stop();
  }

  #ran(): RanCell[] {
    return this.#executed.map(({ source, number, isStopped }, i) => ({
      source,
      number,
      isCurrent:
        !isStopped && this.#reads.every(({ cell, path, stamp }) => cell !== i + 1 || stampOf(path) === stamp),
    }));
  }

  async #run(start: Start, notebook: Notebook, text: string): Promise<Update> {
    const began = performance.now();
    const kernel = await this.#kernelAt(start);
    const places = runnableCells(notebook);
    let failure: CellFailure | undefined;
    for (const place of places.slice(start.from)) {
      if (this.#isStopped) break;
      const { source } = notebook.cells[place]!;
      const run = await kernel.execute(source, { timeoutMs: this.#timeoutMs });
      const { error, executionCount } = run;
      this.#executed.push({
        source,
        number: error === undefined ? executionCount : null,
        run,
        isStopped: this.#isStopped,
      });
      if (error === undefined) continue;
      failure = { cell: executionCount, cellIndex: place, source, ename: error.ename, evalue: error.evalue };
      break;
    }
    await this.#readReads(kernel);
    if (this.#isStopped) return { kind: 'stopped' };
    const outputs = this.#executed.slice(start.from).map(({ run }, i) => ({
      cell: start.from + i + 1,
      outputs: run.outputs,
    }));
    const seconds = (performance.now() - began) / 1000;
    const filled = this.#filled(notebook, places);
    return { kind: 'ran', start, cells: places.length, outputs, failure, seconds, notebook: filled, text };
  }

  /** The kernel in the state before the first cell that is to run. */
  async #kernelAt({ from, how, number }: Start): Promise<Kernel> {
    if (how === 'anew') await this.end();
    if (this.#kernel === undefined) {
      this.#executed = [];
      this.#kernel = await Kernel.start(dirname(this.path), undefined, { remembers: true });
    } else await this.#kernel.rewind(number);
    this.#executed.length = from;
    return this.#kernel;
  }

  /** A kernel that ended while a cell ran, by its time limit or by itself, tells no more, and has nothing to return to. */
  async #readReads(kernel: Kernel): Promise<void> {
    try {
      this.#reads = await kernel.reads();
    } catch {
      this.#kernel = undefined;
      await kernel.stop();
    }
  }

  #filled(notebook: Notebook, places: readonly number[]): Notebook {
    const bare = withoutRun(notebook);
    const cells = bare.cells.map((cell, index) => {
      const executed = this.#executed[places.indexOf(index)];
      if (cell.cell_type !== 'code' || executed === undefined || !places.includes(index)) return cell;
      const { outputs, executionCount } = executed.run;
      return { ...cell, outputs, execution_count: executionCount } satisfies CodeCell;
    });
    return { ...bare, cells };
  }
}
