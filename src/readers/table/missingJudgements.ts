import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { every } from '../../corpus/unjudged.js';
import { placeOf } from '../../shared/place.js';
import { plural } from '../refi/findings.js';
import { listed } from './columns.js';
import type { Table } from './parseTable.js';
import { isUnitTable } from './unitTables.js';
import { type CodeColumn, saidIn } from './wideColumns.js';

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

  /**
   * @param codeCount codes of the table: a coder who left all of them open has not judged the line at all
   * @param allJudged whether every coder is said to have judged every line: then a line without a row is one of all no
   */
  finish(table: Table, codeCount: number, builder: CorpusBuilder, allJudged = false): void {
    const without = new Map<number, number>();
    if (allJudged) for (const [source, lines] of this.#linesOf) this.#judgeAll(source, lines, builder);
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
    const each = listed([...without].map(([coder, lines]) => `${builder.coders[coder].id} (${lines})`));
    builder.warn('missing-rows', table.file, {
      nb: `linjer som andre kodere har en rad for, uten en rad av ${each}: ikke vurdert, som verken er ja eller nei`,
      en: `lines that other coders have a row for, without a row of ${each}: not judged, which is neither a yes nor a no`,
    });
  }

  /** Every coder of the table judged what no row of theirs says that they did not. */
  #judgeAll(source: number, lines: ReadonlySet<number>, builder: CorpusBuilder): void {
    const coders = new Set([...this.#coders.values()].flatMap((each) => [...each]));
    for (const coder of coders) {
      if (builder.coders[coder].reconciled) continue;
      this.#coders.get(source)!.add(coder);
      for (const line of lines) {
        const key = `${coder} ${line}`;
        if (!this.#open.has(key)) this.#open.set(key, new Set());
      }
    }
  }

  /** Whether a coder said anything of a line. */
  #judges(coder: number, line: number, codeCount: number): boolean {
    const open = this.#open.get(`${coder} ${line}`);
    return open !== undefined && open.size < codeCount;
  }
}

/**
 * The columns of codes of a wide table in which an empty cell is a no; in the others, it is a judgement that was not made.
 *
 * - A column that has a 0 (Nei, FALSE …) says no in words, so what is empty there was not judged.
 * - A column of signs alone (x, ✓) says no by leaving cells empty; so does a table without any word for no.
 * - Another column without a word for no, beside others that have one, may do either. It is a column of marks where more of its
 *   cells are empty than filled, in rows of which other codes are judged: nobody skips a code so often and never says no.
 *
 * In a table of units that this software wrote, an empty cell was never a no.
 */
export function emptyIsNo(table: Table, codes: readonly CodeColumn[]): ReadonlySet<number> {
  if (isUnitTable(table.columns)) return new Set();
  const [ones, blanks] = [new Map<number, number>(), new Map<number, number>()];
  const withNo = new Set(codes.filter(({ marks }) => marks.no.length > 0).map(({ column }) => column));
  for (const { values } of table.rows) {
    const filled = codes.filter((code) => saidIn(code, values[code.column]) !== undefined);
    if (filled.length > 1) for (const { column } of filled) ones.set(column, (ones.get(column) ?? 0) + 1);
    if (filled.length > 0)
      for (const { column } of codes)
        if (values[column].trim() === '') blanks.set(column, (blanks.get(column) ?? 0) + 1);
  }
  const marked = codes.filter(
    ({ column, marks }) =>
      withNo.size === 0 ||
      (!withNo.has(column) && (marks.bySign || (blanks.get(column) ?? 0) > (ones.get(column) ?? 0))),
  );
  return new Set(marked.map(({ column }) => column));
}

/** Cells of a column that are neither yes nor no: how many were read as no, and how many are missing. */
export interface OpenCells {
  no: number;
  missing: number;
}

/** Reports what cells that say neither yes nor no were taken for. */
export function reportMissing(
  table: Table,
  codes: readonly CodeColumn[],
  open: ReadonlyMap<number, OpenCells>,
  marks: ReadonlySet<number>,
  builder: CorpusBuilder,
): void {
  const found = codes.flatMap(({ column }) => {
    const cells = open.get(column);
    const where = placeOf(table.file, { column: table.columns[column] });
    return cells === undefined ? [] : [{ where, column, ...cells }];
  });
  for (const { where, missing } of found)
    if (missing > 0)
      builder.warn('missing-value', where, {
        nb: `${missing} ${missing === 1 ? 'celle mangler: en vurdering' : 'celler mangler: vurderinger'} som ikke ble gjort, verken kodet eller 0`,
        en: `${plural(missing, 'cell is missing: a judgement that was', 'cells are missing: judgements that were')} not made, neither coded nor a 0`,
      });
  const no = found.reduce((sum, cells) => sum + cells.no, 0);
  if (marks.size === codes.length && no > 0)
    builder.warn('blank-is-no', table.file, {
      nb: `ingen celle til en kode er 0, så ${no} ${no === 1 ? 'tom celle er lest som en kode' : 'tomme celler er lest som koder'} som ikke ble brukt. Der vurderinger ikke ble gjort, må de andre ha 0`,
      en: `no cell of a code is 0, so ${plural(no, 'empty cell is read as a code that was', 'empty cells are read as codes that were')} not applied. Where judgements were not made, write 0 in the others`,
    });
  else
    for (const { where, column, no: cells } of found) {
      if (cells === 0) continue;
      const bySign = codes.some((code) => code.column === column && code.marks.bySign);
      builder.warn('blank-is-no', where, {
        nb: `ingen celle i denne kolonnen er 0, og ${bySign ? 'den har bare merker' : 'flere er tomme enn fylt'}, så ${cells} ${cells === 1 ? 'tom celle er' : 'tomme celler er'} lest som ikke brukt. Der vurderinger ikke ble gjort, skriv NA`,
        en: `no cell of this column is 0, and ${bySign ? 'it has marks only' : 'more are empty than filled'}, so ${plural(cells, 'empty cell is', 'empty cells are')} read as not applied. Where judgements were not made, write NA in them`,
      });
    }
}
