import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { every } from '../../corpus/unjudged.js';
import type { Table } from '../table/parseTable.js';
import { TableCells } from './tableCells.js';

/** The rows of lines.csv, coded or not. */
export function readLines(table: Table, builder: CorpusBuilder): void {
  const cells = new TableCells(table, builder);
  for (const row of cells.rows) {
    const source = cells.named(row, 'source', 'source');
    if (source !== null) builder.addLine(source, cells.text(row, 'quote'), cells.text(row, 'speaker'));
  }
}

/**
 * The rows of selections.csv.
 *
 * @param lineCount number of rows of lines.csv
 * @returns per row the index of its selection, -1 after an error
 */
export function readSelections(table: Table, lineCount: number, builder: CorpusBuilder): number[] {
  const cells = new TableCells(table, builder);
  return cells.rows.map((row, i) => {
    const source = cells.named(row, 'source', 'source');
    if (source === null) return -1;
    const kind = cells.text(row, 'kind').trim();
    const quote = cells.text(row, 'quote');
    const [start, end] = (['start', 'end'] as const).map((column) => cells.number(row, column));
    if (start === null || end === null) return -1;
    const number = cells.number(row, 'id', 1);
    if (number !== null && number !== i + 1)
      cells.error(row, 'id', 'bad-number', `selections are numbered from 1; row ${i + 1} has ${number}`);
    if (kind === 'span') return builder.span(source, start, end, cells.place(row, 'start'), quote);
    if (kind === 'source') return builder.wholeSource(source);
    // Equal words at two places are two selections, and quotes that were left out on purpose are not all one.
    if (kind === 'quote') return builder.quote(source, quote, `selection ${i + 1}`, '');
    if (kind === 'region') return builder.region(source, String(i + 1), quote);
    if (kind === 'line') {
      const line = cells.position(row, 'line', lineCount, 'a row of lines.csv');
      if (line !== null && line >= 0) return builder.line(line);
      if (line !== null)
        cells.error(row, 'line', 'missing-line', 'a line needs its row in lines.csv; found nothing');
      return -1;
    }
    cells.error(
      row,
      'kind',
      'bad-kind',
      `a selection is a span, line, quote, region or source; found "${kind}"`,
    );
    return -1;
  });
}

/** The rows of codings.csv where they name selections by number. */
export function readNumberedCodings(
  table: Table,
  selections: readonly number[],
  markCount: number,
  builder: CorpusBuilder,
): void {
  const cells = new TableCells(table, builder);
  for (const row of cells.rows) {
    const position = cells.position(row, 'selection', selections.length, 'a row of selections.csv');
    const code = cells.named(row, 'code', 'code');
    const coder = cells.named(row, 'coder', 'coder');
    const mark = cells.position(row, 'mark', markCount, 'a row of marks.csv');
    if (position === null || code === null || coder === null || mark === null) continue;
    if (position < 0) {
      cells.error(row, 'selection', 'missing-selection', 'a coding needs its selection; found nothing');
      continue;
    }
    if (selections[position] < 0) continue;
    const [id, created] = [cells.text(row, 'id'), cells.text(row, 'created')];
    builder.addCoding(selections[position], code, coder, cells.place(row), { mark, id, created });
  }
}

/** The rows of codings.csv where every coding is on a span, and some have an id or a time of the tool that they came from. */
export function readDatedCodings(table: Table, builder: CorpusBuilder): void {
  const cells = new TableCells(table, builder);
  builder.useOffsets('code points');
  for (const row of cells.rows) {
    const source = cells.named(row, 'source', 'source');
    const code = cells.named(row, 'code', 'code');
    const coder =
      cells.text(row, 'coder') === '' ? builder.coder('unknown') : cells.named(row, 'coder', 'coder');
    const [start, end] = (['start', 'end'] as const).map((column) => cells.number(row, column));
    if (source === null || code === null || coder === null || start === null || end === null) continue;
    const selection =
      start < 0 && end < 0
        ? builder.wholeSource(source)
        : builder.span(source, start, end, cells.place(row, 'start'));
    const [id, created] = [cells.text(row, 'id'), cells.text(row, 'created')];
    builder.addCoding(selection, code, coder, cells.place(row), { id, created });
  }
}

/** Whether the codings of a folder without a table of selections say more than where they stand. */
export function saysMoreOfCodings({ columns }: Table): boolean {
  return (
    (columns.includes('id') || columns.includes('created')) &&
    !['text', 'quote', 'memo', 'comment'].some((name) => columns.includes(name))
  );
}

/** Coders who went through a source and found nothing in it. */
export function readReadings(table: Table, builder: CorpusBuilder): void {
  const cells = new TableCells(table, builder);
  for (const row of cells.rows) {
    const source = cells.named(row, 'source', 'source');
    const coder = cells.named(row, 'coder', 'coder');
    if (source !== null && coder !== null) builder.addReading(source, coder);
  }
}

/**
 * Judgements that coders did not make.
 *
 * @param lineCount number of rows of lines.csv
 * @param selections as `readSelections` gives them
 */
export function readUnjudged(
  table: Table,
  lineCount: number,
  selections: readonly number[],
  builder: CorpusBuilder,
): void {
  const cells = new TableCells(table, builder);
  for (const row of cells.rows) {
    const source = cells.named(row, 'source', 'source');
    const coder = cells.named(row, 'coder', 'coder');
    const code = cells.text(row, 'code').trim() === '' ? every : cells.named(row, 'code', 'code');
    const line = cells.position(row, 'line', lineCount, 'a row of lines.csv');
    const position = cells.position(row, 'selection', selections.length, 'a row of selections.csv');
    if (source === null || coder === null || code === null || line === null || position === null) continue;
    const selection = position < 0 ? every : selections[position];
    builder.unjudged.add({ source, line, selection, code, coder });
  }
}
