import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { every } from '../../corpus/unjudged.js';
import { plural } from '../refi/findings.js';
import { listed } from './columns.js';
import type { Table } from './parseTable.js';
import { isUnitTable } from './unitTables.js';
import { zeroOrOne } from './values.js';

/** What one row of a wide table says of the codes. */
export interface JudgedRow {
  readonly source: number;
  readonly line: number;
  readonly coder: number;
  /** Codes whose cells are missing, and codes whose cells say yes or no. */
  readonly missing: readonly number[];
  readonly judged: readonly number[];
}

/**
 * Gathers what the rows of a wide table leave open, and tells the builder which judgements were not made: cells that are
 * missing, and lines of a source for which a coder has no row though others have, and the coder has rows for other lines.
 */
export class MissingJudgements {
  /** Per coder and line: the codes that were not judged there. */
  readonly #open = new Map<string, Set<number>>();
  readonly #linesOf = new Map<number, Set<number>>();
  readonly #coders = new Map<number, Set<number>>();

  add({ source, line, coder, missing, judged }: JudgedRow): void {
    const key = `${coder} ${line}`;
    const before = this.#open.get(key);
    // Of two rows of a coder for the same line, each may say what the other leaves open.
    const open = new Set(missing.filter((code) => before?.has(code) ?? true));
    for (const code of judged) open.delete(code);
    this.#open.set(key, open);
    this.#linesOf.set(source, (this.#linesOf.get(source) ?? new Set()).add(line));
    this.#coders.set(source, (this.#coders.get(source) ?? new Set()).add(coder));
  }

  /** @param codeCount codes of the table: a coder who left all of them open has not judged the line at all */
  finish(table: Table, codeCount: number, builder: CorpusBuilder): void {
    const without = new Map<number, number>();
    for (const [source, linesOfSource] of this.#linesOf) {
      const lines = [...linesOfSource];
      for (const coder of this.#coders.get(source)!) {
        if (lines.every((line) => !this.#judges(coder, line, codeCount))) continue;
        builder.addReading(source, coder);
        for (const line of lines) {
          const open = this.#open.get(`${coder} ${line}`);
          if (open === undefined) without.set(coder, (without.get(coder) ?? 0) + 1);
          const codes = open === undefined || open.size === codeCount ? [every] : open;
          for (const code of codes) builder.unjudged.add({ source, line, code, coder });
        }
      }
    }
    if (without.size === 0) return;
    const each = [...without].map(([coder, lines]) => `${builder.coders[coder].id} (${lines})`);
    const message = `lines that other coders have a row for, without a row of ${listed(each)}: not judged, which is neither a yes nor a no`;
    builder.warn('missing-rows', table.file, message);
  }

  /** Whether a coder said anything of a line. */
  #judges(coder: number, line: number, codeCount: number): boolean {
    const open = this.#open.get(`${coder} ${line}`);
    return open !== undefined && open.size < codeCount;
  }
}

/**
 * What an empty cell says in each column of codes of a wide table: 1 for no, 0 for a judgement that was not made.
 *
 * - A column that has a 0 says no in words, so what is empty there was not judged.
 * - A table without any 0 says no by leaving cells empty.
 * - A column without a 0 beside others that have one may do either. It is a column of marks where more of its cells are empty
 *   than filled, in rows of which other codes are judged: nobody skips a code so often and never says no.
 *
 * In a table of units that this software wrote, an empty cell was never a no.
 */
export function emptyIsNo(table: Table, columns: readonly number[]): ReadonlySet<number> {
  if (isUnitTable(table.columns)) return new Set();
  const [ones, blanks] = [new Map<number, number>(), new Map<number, number>()];
  const withZero = new Set<number>();
  for (const { values } of table.rows) {
    const filled = columns.filter((column) => zeroOrOne(values[column]) !== undefined);
    for (const column of filled) {
      if (zeroOrOne(values[column]) === 0) withZero.add(column);
      if (filled.length > 1) ones.set(column, (ones.get(column) ?? 0) + 1);
    }
    if (filled.length > 0)
      for (const column of columns)
        if (values[column].trim() === '') blanks.set(column, (blanks.get(column) ?? 0) + 1);
  }
  if (withZero.size === 0) return new Set(columns);
  return new Set(
    columns.filter((column) => !withZero.has(column) && (blanks.get(column) ?? 0) > (ones.get(column) ?? 0)),
  );
}

/** Cells of a column that are neither 0 nor 1: how many were read as no, and how many are missing. */
export interface OpenCells {
  no: number;
  missing: number;
}

/** Reports what cells that are neither 0 nor 1 were taken for. */
export function reportMissing(
  table: Table,
  columns: readonly number[],
  open: ReadonlyMap<number, OpenCells>,
  marks: ReadonlySet<number>,
  builder: CorpusBuilder,
): void {
  const found = columns.flatMap((column) => {
    const cells = open.get(column);
    return cells === undefined ? [] : [{ where: `${table.file} column ${table.columns[column]}`, ...cells }];
  });
  for (const { where, missing } of found) {
    if (missing === 0) continue;
    const message = `${plural(missing, 'cell is missing: a judgement that was', 'cells are missing: judgements that were')} not made, neither coded nor a 0`;
    builder.warn('missing-value', where, message);
  }
  const no = found.reduce((sum, cells) => sum + cells.no, 0);
  if (marks.size === columns.length && no > 0) {
    const message = `no cell of a code is 0, so ${plural(no, 'empty cell is read as a code that was', 'empty cells are read as codes that were')} not applied. Where judgements were not made, write 0 in the others`;
    builder.warn('blank-is-no', table.file, message);
  } else
    for (const { where, no: cells } of found) {
      if (cells === 0) continue;
      const message = `no cell of this column is 0, and more are empty than filled, so ${plural(cells, 'empty cell is', 'empty cells are')} read as not applied. Where judgements were not made, write NA in them`;
      builder.warn('blank-is-no', where, message);
    }
}
