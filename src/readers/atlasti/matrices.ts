import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { isTotal, readCountMatrix } from '../table/countMatrix.js';
import type { Mapping } from '../table/mapping.js';
import type { Table } from '../table/parseTable.js';
import { PathCodes } from '../table/pathCodes.js';
import type { TableKind } from '../table/tableKind.js';

/** The number of quotations of a code or document: `Gr=12`. */
const groundedness = /\bGr\s*[=:]\s*\d+/u;
/** Documents bear their number before their name, `3: Intervju 3` or `D 3: Intervju 3`; `Gs=` is the size of a group. */
const document = /^\s*(?:[DP]\s?)?\d+:\s/u;

/** ATLAS.ti's code-document table: how often each code was used in each document. */
export const atlastiCodeDocument: TableKind = {
  id: 'atlasti-code-document',
  name: 'ATLAS.ti code-document table',
  tool: 'ATLAS.ti',
  fits: (table) => isMatrix(table) && documentsIn(table) !== undefined,
  read: readCodeDocument,
};

/** ATLAS.ti's table of codes by codes: recognised to say why it cannot be read. */
export const atlastiCoOccurrence: TableKind = {
  id: 'atlasti-co-occurrence',
  name: 'ATLAS.ti code co-occurrence table',
  tool: 'ATLAS.ti',
  fits: (table) => isMatrix(table) && documentsIn(table) === undefined,
  read(table, _mapping, builder) {
    const message =
      'a table of how often codes stand together holds no codings: neither the quotes nor the documents can be told from it. Export the quotations (with codes) and read these; the co-occurrences are counted anew';
    builder.error('no-codings', table.file, message);
  },
};

/** Both sides of the table name their groundedness. */
function isMatrix(table: Table): boolean {
  if (table.columns.length < 2) return false;
  const columns = table.columns.slice(1).filter((label) => label.trim() !== '' && !isTotal(label));
  const bears = (labels: readonly string[]) =>
    labels.length > 0 && labels.every((label) => groundedness.test(label) || /\bGS?\s*=\s*\d+/u.test(label));
  return bears(columns) && bears(rowLabels(table));
}

function documentsIn(table: Table): 'rows' | 'columns' | undefined {
  const columns = table.columns.slice(1).filter((label) => label.trim() !== '' && !isTotal(label));
  if (columns.every((label) => document.test(label))) return 'columns';
  return rowLabels(table).every((label) => document.test(label)) ? 'rows' : undefined;
}

function rowLabels(table: Table): string[] {
  return table.rows.map(({ values }) => values[0]).filter((label) => label.trim() !== '' && !isTotal(label));
}

function readCodeDocument(table: Table, mapping: Mapping, builder: CorpusBuilder): void {
  const matrix = {
    table,
    codesInRows: documentsIn(table) === 'columns',
    codeOf: (label: string) => [nameIn(label)],
    sourceOf: (label: string) => nameIn(label).replace(document, ''),
  };
  readCountMatrix(matrix, new PathCodes(builder), mapping, builder);
}

/** The name without its counts and without the bullet in the code's colour. */
function nameIn(label: string): string {
  return label
    .replace(/[\s;,(]*\bGr\s*[=:].*$/su, '')
    .replace(/^[\s●○•◦]+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
