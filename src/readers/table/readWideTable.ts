import type { CorpusBuilder, NewSource } from '../../corpus/corpusBuilder.js';
import { columnPresets, findColumn, type Mapping, sourceColumns, sourceName } from './mapping.js';
import type { Table } from './parseTable.js';
import { isMissing, zeroOrOne } from './values.js';

/** A column with at most this share of cells that are neither 0 nor 1 is a column of codes with a mistake in it. */
const mistakes = 0.02;

/**
 * One row per line or unit, one 0/1 column per code. Every row is a line, coded or not. Columns of 0 and 1 are
 * codes unless the mapping says otherwise; a column that is constant within each source is a variable of it.
 */
export function readWideTable(table: Table, mapping: Mapping, builder: CorpusBuilder): void {
  const { columns, rows } = table;
  const sources = sourceColumns(columns, mapping);
  const [coder, text, line] = (['coder', 'text', 'line'] as const).map((role) =>
    findColumn(columns, role, mapping),
  );
  const reserved = new Set([...sources, coder, text, line]);
  const codeColumns = columns
    .map((_, i) => i)
    .filter((i) => !reserved.has(i) && isCodeColumn(table, i, mapping, builder));
  const variables = constantColumns(table, sources, new Set([...reserved, ...codeColumns]));
  const place = (row: { line: number }, column: number) =>
    `${table.file} line ${row.line}, column ${columns[column] || column + 1}`;

  const codes = codeColumns.map((column) => {
    const header = columns[column];
    // Headers that differ by a trailing space only are different codes, so the id is the header to the letter.
    const id = columns.indexOf(header) === column ? header : `${header} (column ${column + 1})`;
    return (
      builder.codeIndex(id) ??
      builder.addCode({ id, name: header.trim() }, `${table.file} line 1, column ${header}`)
    );
  });

  const lineOf = new Map<string, number>();
  const counted = new Map<string, number>();
  const empty = new Map<number, number>();
  for (const row of rows) {
    const id = sourceName(row.values, sources);
    if (id === '') {
      builder.error(
        'missing-source',
        place(row, sources[0]),
        'a row needs the name of a source; found nothing',
      );
      continue;
    }
    const source =
      builder.sourceIndex(id) ?? builder.addSource(newSource(id, row.values), place(row, sources[0]));
    const coderId = coder < 0 || row.values[coder].trim() === '' ? 'unknown' : row.values[coder].trim();
    const turn = `${source}\n${coderId}`;
    counted.set(turn, (counted.get(turn) ?? 0) + 1);
    // Two coders' rows are the same line when they bear the same number, or stand at the same place in a source.
    const key = `${source}\n${line < 0 ? counted.get(turn) : row.values[line].trim()}`;
    let index = line < 0 && coder < 0 ? undefined : lineOf.get(key);
    if (index === undefined) {
      index = builder.addLine(source, text < 0 ? '' : row.values[text]);
      lineOf.set(key, index);
    } else if (coder < 0) {
      builder.warn(
        'repeated-line',
        place(row, line),
        `line "${row.values[line]}" of source "${id}" stands earlier; counted as one line`,
      );
    }
    codeColumns.forEach((column, i) => {
      const cell = row.values[column];
      const value = zeroOrOne(cell);
      if (value === 1)
        builder.addCoding(builder.line(index), codes[i], builder.coder(coderId), place(row, column));
      else if (value === undefined && isMissing(cell)) empty.set(column, (empty.get(column) ?? 0) + 1);
      else if (value === undefined) {
        builder.error(
          'bad-cell',
          place(row, column),
          `a code's cell is 0 or 1; found "${cell}" (a column that is no code: name it in the mapping's notCodes)`,
        );
      }
    });
  }
  for (const [column, cells] of empty) {
    const message = `${cells} empty ${cells === 1 ? 'cell is' : 'cells are'} missing values: not coded, and not a 0`;
    builder.warn('missing-value', `${table.file} column ${columns[column]}`, message);
  }
  const unused = columns
    .map((_, i) => i)
    .filter(
      (i) =>
        !reserved.has(i) && !codeColumns.includes(i) && !variables.includes(i) && columns[i].trim() !== '',
    );
  if (unused.length > 0) {
    const names = unused.map((i) => columns[i]).join(', ');
    builder.warn(
      'unused-column',
      `${table.file} line 1`,
      `columns that are neither codes nor constant within a source were not read: ${names}`,
    );
  }

  function newSource(id: string, values: readonly string[]): NewSource {
    const attributes = variables
      .map((column) => [columns[column], values[column].trim()] as const)
      .filter(([, value]) => !isMissing(value));
    return { id, kind: mapping.sourceKind ?? 'other', attributes: Object.fromEntries(attributes) };
  }
}

/** Whether a table has what a wide table needs: the column of a source, and at least one column of 0 and 1. */
export function isWideTable(table: Table, mapping: Mapping): boolean {
  const sources = sourceColumns(table.columns, mapping);
  if (sources.length === 0) return false;
  return (
    mapping.codes !== undefined ||
    table.columns.some((_, i) => !sources.includes(i) && binaryShare(table, i) === 1)
  );
}

/** What a wide table needs, for an error message. */
export const wideTableNeeds = `source (${columnPresets.source.slice(0, 4).join(', ')} …) and at least one column of 0 and 1`;

function isCodeColumn(table: Table, column: number, mapping: Mapping, builder: CorpusBuilder): boolean {
  const name = table.columns[column];
  if (mapping.codes !== undefined) return mapping.codes.includes(name);
  if (mapping.notCodes?.includes(name)) return false;
  const share = binaryShare(table, column);
  if (share >= 1 - mistakes) return true;
  if (share >= 0.5) {
    const message = `${Math.floor(share * 100)} % of the cells are 0 or 1, others are not: not read as a code (name it in the mapping's codes if it is one)`;
    builder.warn('almost-code', `${table.file} column ${name}`, message);
  }
  return false;
}

/** Share of the filled cells of a column that are 0 or 1; NaN when none is filled. */
function binaryShare(table: Table, column: number): number {
  let filled = 0;
  let binary = 0;
  for (const { values } of table.rows) {
    if (isMissing(values[column])) continue;
    filled++;
    if (zeroOrOne(values[column]) !== undefined) binary++;
  }
  return binary / filled;
}

/** Columns, codes aside, with a single value in each source. */
function constantColumns(table: Table, sources: readonly number[], taken: ReadonlySet<number>): number[] {
  const candidates = new Set(
    table.columns.flatMap((name, i) => (taken.has(i) || name.trim() === '' ? [] : [i])),
  );
  const first = new Map<string, readonly string[]>();
  for (const { values } of table.rows) {
    const id = sourceName(values, sources);
    const seen = first.get(id);
    if (seen === undefined) first.set(id, values);
    else for (const i of candidates) if (seen[i] !== values[i]) candidates.delete(i);
  }
  return [...candidates];
}
