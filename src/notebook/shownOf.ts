import { cellStatement } from '../cooccurrence/cell.statements.js';
import { type Cell, CooccurrenceMatrix, matrixOfCell } from '../cooccurrence/cooccurrenceMatrix.js';
import { Corpus } from '../corpus/corpus.js';
import { importSummaryTable } from '../corpus/import.tables.js';
import type { ImportedProject } from '../corpus/importReport.js';
import { corpusOverviewTable } from '../corpus/overview.tables.js';
import type { CellTest } from '../inference/cellTest.js';
import { cellTestTable } from '../inference/cellTest.tables.js';
import type { ComparedGroups } from '../inference/compareGroups.js';
import { comparedGroupsTable } from '../inference/compareGroups.tables.js';
import { coOccurrenceFigure } from '../inference/matrix.figure.js';
import { testedMatrix } from '../inference/matrixTests.js';
import { AskedCounts } from './asking/askedCounts.js';
import { AskedTests } from './asking/askedTests.js';
import { AskedUnits } from './asking/askedUnits.js';
import type { Shown } from './show.js';

/** Results that are shown as one figure, table or statement. */
export type ShownAsOne =
  | CooccurrenceMatrix
  | Corpus
  | ImportedProject
  | ComparedGroups
  | Cell
  | readonly CellTest[]
  | AskedUnits
  | AskedCounts
  | AskedTests;

/**
 * What a person wants to see of a value: a matrix as its heatmap, one of its cells in words, its tests as their table, two groups
 * compared as a table, a corpus as what it holds, a project as how it was read; the steps of a question as what they have found.
 *
 * @returns undefined for what is shown in another way, or not at all
 */
export function shownOf(value: object): Shown | readonly Shown[] | undefined {
  if (isShown(value)) return value;
  if (Array.isArray(value)) return shownOfList(value);
  if (value instanceof CooccurrenceMatrix) return coOccurrenceFigure(value);
  if (value instanceof Corpus) return corpusOverviewTable(value);
  if (value instanceof AskedUnits) return corpusOverviewTable(value.corpus);
  if (value instanceof AskedCounts) return coOccurrenceFigure(value.matrix);
  if (value instanceof AskedTests) return cellTestTable(value.matrix, value.tests);
  if (isProject(value)) return importSummaryTable(value);
  if (isCompared(value)) return comparedGroupsTable(value);
  const matrix = matrixOfCell(value);
  return matrix === undefined ? undefined : cellStatement(matrix, value as Cell);
}

function shownOfList(list: readonly unknown[]): Shown | readonly Shown[] | undefined {
  const matrix = testedMatrix(list);
  if (matrix !== undefined) return cellTestTable(matrix, list as readonly CellTest[]);
  return list.length > 0 && list.every(isShown) ? list : undefined;
}

const kinds = ['figure', 'table', 'statement', 'findings', 'quotes'];

function isShown(value: unknown): value is Shown {
  return isRecord(value) && kinds.includes(String(value.kind)) && hasWhatIsShown(value);
}

/** A record of the user's own may have a `kind` too. */
function hasWhatIsShown(value: Readonly<Record<string, unknown>>): boolean {
  if (value.kind === 'figure') return Array.isArray(value.data) && typeof value.alternative === 'string';
  if (value.kind === 'table') return Array.isArray(value.columns) && Array.isArray(value.rows);
  if (value.kind === 'quotes') return Array.isArray(value.quotes) && typeof value.caption === 'string';
  return value.kind === 'statement' ? 'text' in value : 'question' in value;
}

function isProject(value: object): value is ImportedProject {
  return 'corpus' in value && value.corpus instanceof Corpus && 'report' in value;
}

function isCompared(value: object): value is ComparedGroups {
  return (
    'matrix' in value && value.matrix instanceof CooccurrenceMatrix && 'groups' in value && 'cells' in value
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
