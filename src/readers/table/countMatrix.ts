import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { plural } from '../refi/findings.js';
import { columnName } from '../xlsx/columnName.js';
import { foldHeader, listed } from './columns.js';
import type { Mapping } from './mapping.js';
import type { Table } from './parseTable.js';
import type { PathCodes } from './pathCodes.js';
import { looksMissing, missingIn } from './values.js';

/** A table with a code on one side, a source on the other, and numbers of codings in between. */
export interface CountMatrix {
  readonly table: Table;
  /** Whether the codes are the rows. */
  readonly codesInRows: boolean;
  /** The path of the code, or the name of the source, that a label stands for. */
  readonly codeOf: (label: string) => readonly string[];
  readonly sourceOf: (label: string) => string;
}

/** What tools call sums, which are no code and no source (lower case). */
const totals = /^(?:(?:grand |sum )?totals?|totales|totais|summen?|gesamt|sum|gesamtsumme)(?:\b|$)/iu;

/** Whether a label is that of a sum. */
export function isTotal(label: string): boolean {
  return totals.test(foldHeader(label));
}

/**
 * Counts as presence: a code that was used in a source at least once is coded to the source as a whole. How often, and on
 * what, the table does not say in a way that codings could be made of; a warning says so, with the sum that is lost.
 */
export function readCountMatrix(
  matrix: CountMatrix,
  codes: PathCodes,
  mapping: Mapping,
  builder: CorpusBuilder,
): void {
  const { table, codesInRows } = matrix;
  const coder = builder.coder('unknown');
  const isMissing = missingIn(mapping);
  const columns = table.columns
    .map((label, i) => ({ label, i }))
    .filter(({ label, i }) => i > 0 && label.trim() !== '' && !isTotal(label));
  const skipped = table.columns.filter((label, i) => i > 0 && isTotal(label));
  const where = (line: number, column: number) => `${table.file} line ${line}, column ${columnName(column)}`;
  const source = (label: string, place: string) => {
    const id = matrix.sourceOf(label);
    return builder.sourceIndex(id) ?? builder.addSource({ id, kind: mapping.sourceKind ?? 'other' }, place);
  };
  const ofColumn = columns.map(({ label, i }) =>
    codesInRows
      ? source(label, where(table.headerLine, i))
      : codes.at(matrix.codeOf(label), where(table.headerLine, i)),
  );
  let sum = 0;
  let present = 0;
  let missing = 0;
  for (const row of table.rows) {
    const label = row.values[0];
    if (label.trim() === '' || isTotal(label)) continue;
    const place = where(row.line, 0);
    const ofRow = codesInRows ? codes.at(matrix.codeOf(label), place) : source(label, place);
    columns.forEach(({ i }, c) => {
      const [code, at] = codesInRows ? [ofRow, ofColumn[c]] : [ofColumn[c], ofRow];
      if (row.values[i].trim() !== '' && isMissing(row.values[i])) {
        missing++;
        if (code >= 0 && at >= 0) builder.unjudged.add({ source: at, code, coder });
        return;
      }
      const value = countIn(row.values[i]);
      if (value === undefined) {
        const found = row.values[i].trim().slice(0, 60);
        const hint = looksMissing(found) ? ` (a judgement that was not made: --missing "${found}")` : '';
        const message = `a cell is a number of codings; found "${found}"${hint}`;
        builder.error('bad-cell', where(row.line, i), message);
        return;
      }
      if (value === 0 || code < 0 || at < 0) return;
      sum += value;
      present++;
      builder.addCoding(builder.wholeSource(at), code, coder, where(row.line, i));
    });
  }
  if (skipped.length > 0)
    builder.notUnderstood(
      'totals',
      `${table.file} line ${table.headerLine}`,
      `sums are not read: ${listed(skipped)}`,
    );
  if (missing > 0) {
    const message = `${plural(missing, 'cell is', 'cells are')} missing: judgements that were not made, and not a 0`;
    builder.warn('missing-value', table.file, message);
  }
  builder.warn(
    'counts-as-presence',
    table.file,
    `a table of counts: ${Number(sum.toFixed(6))} codings in ${present} cells are read as presence of the code in the source, so only the unit source can be used. Export the coded quotes to have them all`,
  );
}

/** The count that a cell begins with: `3`, `3,0`, `3\n12 %`. Empty is none: such a table has a row for every pair. */
function countIn(cell: string): number | undefined {
  const text = cell.trim();
  if (text === '' || text === '-' || text === '–') return 0;
  const match = /^(\d{1,12}(?:[.,]\d+)?)\s*(?:%|[\s(]|$)/u.exec(text);
  return match === null ? undefined : Number(match[1].replace(',', '.'));
}
