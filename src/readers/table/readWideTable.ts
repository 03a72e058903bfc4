import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { NewSource } from '../../corpus/newParts.js';
import { reportUnusedColumns } from './columns.js';
import { declaredCodes, sharedName } from './declaredCodes.js';
import { columnPresets, findColumn, type Mapping, sourceColumns, sourceName } from './mapping.js';
import { emptyIsNo, MissingJudgements, type OpenCells, reportMissing } from './missingJudgements.js';
import type { Table } from './parseTable.js';
import { type IsMissing, looksMissing, missingIn, zeroOrOne } from './values.js';

/**
 * A column with at most this share of cells that are neither 0 nor 1 is a column of codes with mistakes in it;
 * so is one with a single such cell among at least `fewest`.
 */
const mistakes = 0.02;
const fewest = 5;

/**
 * One row per line or unit, one 0/1 column per code. Every row is a line, coded or not. Columns of 0 and 1 are
 * codes unless the mapping says otherwise; a column that is constant within each source is a variable of it.
 *
 * A missing cell is a judgement that was not made. Where a table says no by leaving cells empty (see `emptyIsNo`), only
 * words are missing: NA, and those that the mapping declares.
 */
export function readWideTable(table: Table, mapping: Mapping, builder: CorpusBuilder): void {
  const { columns, rows } = table;
  const isMissing = missingIn(mapping);
  const sources = sourceColumns(columns, mapping);
  const [coder, text, line, speaker] = (['coder', 'text', 'line', 'speaker'] as const).map((role) =>
    findColumn(columns, role, mapping),
  );
  const reserved = new Set([...sources, coder, text, line, speaker]);
  const codeColumns = columns
    .map((_, i) => i)
    .filter((i) => !reserved.has(i) && isCodeColumn(table, i, mapping, builder));
  const variables = constantColumns(table, sources, new Set([...reserved, ...codeColumns]));
  const place = (row: { line: number }, column: number) =>
    `${table.file} line ${row.line}, column ${columns[column] || column + 1}`;

  const declared = declaredCodes(builder);
  const codebook = builder.codes.length > 0;
  const codes = codeColumns.map((column) => {
    const header = columns[column];
    const where = `${table.file} line ${table.headerLine}, column ${header}`;
    // Headers that differ by a trailing space only are different codes, so the id is the header to the letter.
    const id = columns.indexOf(header) === column ? header : `${header} (column ${column + 1})`;
    const found = declared(id);
    if (found.length > 1) builder.error('ambiguous-code', where, sharedName(builder, id, found));
    if (found.length > 0) return found[0];
    if (codebook) builder.warn('code-not-in-codebook', where, `code "${id}" is not in the codebook; added`);
    return builder.addCode({ id, name: header.trim() }, where);
  });

  const lineOf = new Map<string, number>();
  const quotes = new Map<number, string>();
  const counted = new Map<string, number>();
  const open = new Map<number, OpenCells>();
  const marks = emptyIsNo(table, codeColumns);
  const judgements = new MissingJudgements();
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
    const coderId = coder < 0 || isMissing(row.values[coder]) ? 'unknown' : row.values[coder].trim();
    const turn = `${source}\n${coderId}`;
    counted.set(turn, (counted.get(turn) ?? 0) + 1);
    // Two coders' rows are the same line when they bear the same number, or stand at the same place in a source.
    const number = line < 0 ? `${counted.get(turn)}` : row.values[line].trim();
    if (number === '' && coder >= 0)
      builder.error(
        'missing-line',
        place(row, line),
        'a row of one of several coders needs its line; found nothing',
      );
    const key = `${source}\n${number}`;
    const quote = text < 0 ? '' : row.values[text];
    let index = number === '' || (line < 0 && coder < 0) ? undefined : lineOf.get(key);
    if (index === undefined) {
      index = builder.addLine(
        source,
        quote,
        speaker < 0 ? '' : row.values[speaker].trim(),
        line < 0 ? '' : number,
      );
      lineOf.set(key, index);
      quotes.set(index, quote);
    } else if (coder >= 0 && quotes.get(index) !== quote) {
      builder.warn(
        'different-text',
        place(row, text),
        `line ${number} of source "${id}" has another text in an earlier row; counted as one line`,
      );
    } else if (coder < 0) {
      builder.warn(
        'repeated-line',
        place(row, line),
        `line "${row.values[line]}" of source "${id}" stands earlier; counted as one line`,
      );
    }
    const [missing, judged]: number[][] = [[], []];
    const coderIndex = builder.coder(coderId);
    const isJudged = codeColumns.some((column) => zeroOrOne(row.values[column]) !== undefined);
    codeColumns.forEach((column, i) => {
      const cell = row.values[column];
      const value = zeroOrOne(cell);
      if (value === undefined && isMissing(cell)) {
        const isNo =
          cell.trim() === '' && marks.has(column) && (isJudged || marks.size === codeColumns.length);
        (isNo ? judged : missing).push(codes[i]);
        const cells = open.get(column) ?? { no: 0, missing: 0 };
        open.set(column, cells);
        if (isNo) cells.no++;
        else cells.missing++;
        return;
      }
      judged.push(codes[i]);
      if (value === 1) builder.addCoding(builder.line(index), codes[i], coderIndex, place(row, column));
      else if (value === undefined)
        builder.error(
          'bad-cell',
          place(row, column),
          `a code's cell is 0 or 1; found "${cell}" (${looksMissing(cell) ? `a judgement that was not made: --missing "${cell.trim()}"; ` : ''}a column that is no code: name it in the mapping's notCodes)`,
        );
    });
    judgements.add({ source, line: index, coder: coderIndex, missing, judged });
  }
  reportMissing(table, codeColumns, open, marks, builder);
  judgements.finish(table, new Set(codes).size, builder);
  reportUnusedColumns(table, [...reserved, ...codeColumns, ...variables], builder);

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
    table.columns.some((_, i) => !sources.includes(i) && isBinary(table, i, missingIn(mapping)))
  );
}

/** What a wide table needs, for an error message. */
export const wideTableNeeds = `source (${columnPresets.source.slice(0, 4).join(', ')} …) and at least one column of 0 and 1`;

function isCodeColumn(table: Table, column: number, mapping: Mapping, builder: CorpusBuilder): boolean {
  const name = table.columns[column];
  if (mapping.codes !== undefined) return mapping.codes.includes(name);
  if (mapping.notCodes?.includes(name)) return false;
  const { filled, binary, others } = filledCells(table, column, missingIn(mapping));
  const wrong = filled - binary;
  if (filled > 0 && (wrong <= filled * mistakes || (wrong === 1 && filled >= fewest))) return true;
  if (filled > 0 && binary >= filled / 2) {
    const message = `${Math.floor((100 * binary) / filled)} % of the cells are 0 or 1, others are not: not read as a code (${others}name it in the mapping's codes if it is one)`;
    builder.warn('almost-code', `${table.file} column ${name}`, message);
  }
  return false;
}

function isBinary(table: Table, column: number, isMissing: IsMissing): boolean {
  const { filled, binary } = filledCells(table, column, isMissing);
  return filled > 0 && binary === filled;
}

/** How many cells of a column are filled, how many of these are 0 or 1, and a hint where others look like missing ones. */
function filledCells(table: Table, column: number, isMissing: IsMissing) {
  let filled = 0;
  let binary = 0;
  const words = new Set<string>();
  for (const { values } of table.rows) {
    const cell = values[column];
    if (isMissing(cell)) continue;
    filled++;
    if (zeroOrOne(cell) !== undefined) binary++;
    else if (words.size < 4 && looksMissing(cell)) words.add(cell.trim());
  }
  const others =
    words.size === 0 ? '' : `judgements that were not made: --missing "${[...words].join(';')}"; `;
  return { filled, binary, others };
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
