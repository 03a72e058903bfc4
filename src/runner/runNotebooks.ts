import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Language } from '../shared/language.js';
import { type CellFailure, executeNotebook, runnableCells } from './executeNotebook.js';
import { inLanguage } from './languageCells.js';
import { type Notebook, parseNotebook, serialiseNotebook } from './nbformat.js';
import { declaredParameters, injectParameters, type Parameters } from './parameters.js';
import { type Progress, type RunStatus, silentProgress } from './progress.js';
import { addStaticImages, hasFigures, type Pictures, requireBrowser } from './staticImages.js';
import { writeAside } from './writeAside.js';

export interface RunNotebooksOptions {
  /**
   * Imports resolve from the folder of path, wherever outputPath is; the two may be the same. Without an
   * outputPath the executed notebook is only returned.
   */
  notebooks: { path: string; outputPath?: string }[];
  /** Injected after the cell tagged `parameters` of every notebook. */
  parameters?: Parameters;
  /** The same, of which each notebook is given only what its own cell declares. */
  parametersDeclared?: Parameters;
  /** Keeps only what is written in this language; both stay if not given. */
  language?: Language;
  /** For each cell; 120,000 if not given. */
  cellTimeoutMs?: number;
  /** Kernels at a time; 2 if not given. */
  concurrency?: number;
  /** Stops everything; nothing is then written. */
  signal?: AbortSignal;
  progress?: Progress;
  /** Adds a PNG to every Plotly figure; true if not given. */
  renderImages?: boolean;
  /** Makes finer images for files too; false if not given. */
  renderPictures?: boolean;
  /**
   * What happens to the output file of a notebook that failed: `write` (if not given) puts the notebook with its
   * error there; `previous` leaves the file as it was.
   */
  keepOnFailure?: 'write' | 'previous';
}

export interface NotebookResult {
  path: string;
  outputPath?: string;
  status: RunStatus;
  /** Code cells that the notebook has to run. */
  cells: number;
  seconds: number;
  error?: CellFailure;
  /** As executed, with images; as read, if the run was cancelled. */
  notebook: Notebook;
  /** Finer images of its figures, for files. */
  pictures?: Pictures;
}

/**
 * Runs notebooks in tslab kernels, adds static images, and replaces the output files when all is done.
 *
 * @returns one result for each notebook, in order; when the signal aborts those not finished are `cancelled`, and
 *   no file is changed
 * @throws NotebookFormatError if a file is not a notebook, before any is run
 * @throws Error if images are wanted and no browser is found, before any is run
 */
export async function runNotebooks({
  notebooks,
  parameters = {},
  parametersDeclared = {},
  language,
  cellTimeoutMs = 120_000,
  concurrency = 2,
  signal,
  progress = silentProgress,
  renderImages = true,
  renderPictures = false,
  keepOnFailure = 'write',
}: RunNotebooksOptions): Promise<NotebookResult[]> {
  const results = await Promise.all(
    notebooks.map(async ({ path, outputPath }): Promise<NotebookResult> => {
      const read = parseNotebook(await readFile(path, 'utf8'), path);
      const notebook = injectParameters(language === undefined ? read : inLanguage(read, language), {
        ...parameters,
        ...declaredParameters(read, parametersDeclared),
      });
      const cells = runnableCells(notebook).length;
      return { path, outputPath, status: 'cancelled', cells, seconds: 0, notebook };
    }),
  );
  if (renderImages) requireBrowser();

  progress.start(results.reduce((sum, { cells }) => sum + cells, 0));
  try {
    await inParallel(results, concurrency, async (result) => {
      if (signal?.aborted) return;
      Object.assign(result, await execute(result, { cellTimeoutMs, signal, progress }));
      progress.done(result.path, result.status);
    });
    const executed = results.filter(({ status }) => status !== 'cancelled');
    if (renderImages && !signal?.aborted && executed.some(({ notebook }) => hasFigures(notebook))) {
      progress.stage('images');
      const pictures: Pictures | undefined = renderPictures ? new Map() : undefined;
      const withImages = await addStaticImages(
        executed.map(({ notebook }) => notebook),
        { signal, pictures },
      );
      for (const [index, result] of executed.entries())
        Object.assign(result, { notebook: withImages[index]!, pictures });
    }
    signal?.throwIfAborted();
    progress.stage('write');
    const wanted = results.filter(({ status }) => status === 'ok' || keepOnFailure === 'write');
    const files = wanted.flatMap(({ outputPath, notebook }) =>
      outputPath === undefined ? [] : [{ path: resolve(outputPath), text: serialiseNotebook(notebook) }],
    );
    await writeAside(files, signal);
  } catch (error) {
    if (!signal?.aborted) throw error;
    for (const result of results) if (result.status === 'ok') result.status = 'cancelled';
  } finally {
    progress.stop();
  }
  return results;
}

async function execute(
  { path, cells, notebook }: NotebookResult,
  { cellTimeoutMs, signal, progress }: { cellTimeoutMs: number; signal?: AbortSignal; progress: Progress },
): Promise<Partial<NotebookResult>> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  try {
    const run = await executeNotebook(notebook, {
      folder: dirname(resolve(path)),
      cellTimeoutMs,
      signal,
      onCell: (cellNumber) => progress.cell(path, cellNumber, cells),
    });
    const status = run.failure ? 'failed' : 'ok';
    return { status, seconds: seconds(), notebook: run.notebook, error: run.failure };
  } catch (error) {
    if (!signal?.aborted) throw error;
    return { status: 'cancelled', seconds: seconds() };
  }
}

/** A fixed number of workers take items in order; after an error no more are taken, and those under way end. */
async function inParallel<Item>(
  items: readonly Item[],
  workers: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const errors: unknown[] = [];
  const take = async () => {
    for (let item = queue.shift(); item !== undefined && errors.length === 0; item = queue.shift()) {
      await work(item).catch((error) => errors.push(error));
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, workers) }, take));
  if (errors.length > 0) throw errors[0];
}
