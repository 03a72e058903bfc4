import { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { Corpus } from '../corpus/corpus.js';
import { importSummaryTable } from '../corpus/import.tables.js';
import type { ImportedProject } from '../corpus/importReport.js';
import { corpusOverviewTable } from '../corpus/overview.tables.js';
import { notebookConfig } from '../figures/plotlyConfig.js';
import type { CellTest } from '../inference/cellTest.js';
import { cellTestTable } from '../inference/cellTest.tables.js';
import { coOccurrenceFigure } from '../inference/matrix.figure.js';
import { testedMatrix } from '../inference/matrixTests.js';
import { figureBundle, type MimeBundle } from './bundle.js';
import { displayBundle } from './display.js';
import { arqueroBundle, frameBundle, isArquero, isFrame } from './frameBundle.js';
import { type Shown, show } from './show.js';

/**
 * Shows a value as what a person wants to see of it: a figure, table, statement or findings (or a list of them) as `show` does, a
 * matrix as its heatmap, tests of a matrix as their table, a corpus as what it holds, a project as how it was read, a frame as a
 * table, a Plotly specification as its figure. A value may say itself how it is shown, by a method
 * `[Symbol.for('Jupyter.display')]` that gives a bundle, as in Deno.
 *
 * @returns false for any other value, of which nothing is shown
 */
export function showValue(value: object): boolean {
  const bundle = ownBundle(value);
  if (bundle !== undefined) displayBundle(bundle);
  else if (isShown(value)) show(value);
  else if (Array.isArray(value)) return showList(value);
  else if (value instanceof CooccurrenceMatrix) show(coOccurrenceFigure(value));
  else if (value instanceof Corpus) show(corpusOverviewTable(value));
  else if (isProject(value)) show(importSummaryTable(value));
  else if (isFrame(value)) displayBundle(frameBundle(value));
  else if (isArquero(value)) displayBundle(arqueroBundle(value));
  else if (isPlotly(value)) displayBundle(figureBundle({ config: notebookConfig, ...value }, titleOf(value)));
  else return false;
  return true;
}

function showList(list: readonly unknown[]): boolean {
  const matrix = testedMatrix(list);
  if (matrix !== undefined) show(cellTestTable(matrix, list as readonly CellTest[]));
  else if (list.length > 0 && list.every(isShown)) show(list);
  else return false;
  return true;
}

const kinds = ['figure', 'table', 'statement', 'findings'];

function isShown(value: unknown): value is Shown {
  return isRecord(value) && kinds.includes(String(value.kind)) && hasWhatIsShown(value);
}

/** A record of the user's own may have a `kind` too. */
function hasWhatIsShown(value: Readonly<Record<string, unknown>>): boolean {
  if (value.kind === 'figure') return Array.isArray(value.data) && typeof value.alternative === 'string';
  if (value.kind === 'table') return Array.isArray(value.columns) && Array.isArray(value.rows);
  return value.kind === 'statement' ? 'text' in value : 'question' in value;
}

function isProject(value: object): value is ImportedProject {
  return 'corpus' in value && value.corpus instanceof Corpus && 'report' in value;
}

interface PlotlySpecification {
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly layout?: Readonly<Record<string, unknown>>;
}

/** Traces with a type, or with a layout beside them. */
function isPlotly(value: object): value is PlotlySpecification {
  if (!('data' in value) || !Array.isArray(value.data) || value.data.length === 0) return false;
  const hasLayout = 'layout' in value && isRecord(value.layout);
  return value.data.every((trace) => isRecord(trace) && (hasLayout || typeof trace.type === 'string'));
}

function titleOf({ layout }: PlotlySpecification): string {
  const title = layout?.title;
  const text = isRecord(title) ? title.text : title;
  return typeof text === 'string' ? text : 'Plotly';
}

function ownBundle(value: object): MimeBundle | undefined {
  const display = (value as Record<symbol, unknown>)[Symbol.for('Jupyter.display')];
  if (typeof display !== 'function') return undefined;
  const bundle: unknown = display.call(value);
  return isRecord(bundle) ? bundle : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
