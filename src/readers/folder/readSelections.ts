import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { every } from '../../corpus/unjudged.js';
import { selectionWithoutPlace } from '../offsets/placeSpan.js';
import type { Table, TableRow } from '../table/parseTable.js';
import { type ByNumber, TableCells } from './tableCells.js';
import { rowOf } from './words.js';

/** The rows of lines.csv, coded or not. */
export function readLines(table: Table, builder: CorpusBuilder): ByNumber {
  const cells = new TableCells(table, builder);
  return cells.rows.map((row) => {
    const source = cells.named(row, 'source', 'source');
    return source === null
      ? -1
      : builder.addLine(
          source,
          cells.text(row, 'quote'),
          cells.text(row, 'speaker'),
          cells.text(row, 'label'),
        );
  });
}

/**
 * The rows of selections.csv, by the numbers in their column `id`: a row that somebody took out leaves the others their numbers.
 *
 * @param lines rows of lines.csv
 */
export function readSelections(table: Table, lines: ByNumber, builder: CorpusBuilder): ByNumber {
  const cells = new TableCells(table, builder);
  const selections: (number | undefined)[] = [];
  cells.rows.forEach((row, i) => {
    const written = cells.number(row, 'id', 1);
    const number = written === null || written < 0 ? i + 1 : written;
    const selection = selectionOf(row, number);
    if (selection >= 0 && cells.text(row, 'given').trim() === '1') builder.giveUnit(selection);
    if (selections[number - 1] === undefined) selections[number - 1] = selection;
    else
      cells.lose(row, 'id', 'duplicate-id', {
        nb: `nummer ${number} står før; kodinger med nummeret er lest som kodinger av det første tekstutdraget`,
        en: `number ${number} stands earlier; codings with the number are read as codings of the first selection`,
      });
  });
  return selections;

  function selectionOf(row: TableRow, number: number): number {
    const source = cells.named(row, 'source', 'source');
    if (source === null) return -1;
    const kind = cells.text(row, 'kind').trim();
    const quote = cells.text(row, 'quote');
    if (kind === 'span') return spanIn(row, source, quote, cells, builder);
    if (kind === 'source') return builder.wholeSource(source);
    // Equal words at two places are two selections, and quotes that were left out on purpose are not all one.
    if (kind === 'quote') return builder.quote(source, quote, `selection ${number}`, cells.text(row, 'told'));
    if (kind === 'line') {
      const line = cells.numbered(row, 'line', lines, rowOf('lines.csv'));
      if (line !== null && line >= 0) return builder.line(line);
      if (line !== null)
        cells.lose(row, 'line', 'missing-line', {
          nb: 'en linje trenger raden sin i lines.csv; fant ingenting, og tekstutdraget er beholdt uten plass',
          en: 'a line needs its row in lines.csv; found nothing, and the selection is kept without a place',
        });
    } else if (kind !== 'region')
      cells.lose(row, 'kind', 'bad-kind', {
        nb: `et tekstutdrag er en span, line, quote, region eller source; fant «${kind}», og tekstutdraget er beholdt uten plass`,
        en: `a selection is a span, line, quote, region or source; found "${kind}", and it is kept without a place`,
      });
    return builder.region(source, String(number), quote);
  }
}

/** The span that the columns start and end give; without numbers, a selection without a place. */
export function spanIn(
  row: TableRow,
  source: number,
  quote: string,
  cells: TableCells,
  builder: CorpusBuilder,
): number {
  const [start, end] = (['start', 'end'] as const).map((column) => cells.number(row, column));
  if (start !== null && end !== null && start >= 0 && end >= 0)
    return builder.span(source, start, end, () => cells.place(row), quote);
  if (start !== null && end !== null)
    cells.lose(row, 'start', 'missing-span', {
      nb: 'en rad trenger start og end; fant ikke begge, og tekstutdraget er beholdt uten plass',
      en: 'a row needs start and end; found not both, and the selection is kept without a place',
    });
  const place = `${cells.text(row, 'start')}–${cells.text(row, 'end')}`;
  // Two rows that say nothing of their place are two places.
  return selectionWithoutPlace(builder, source, quote, place === '–' ? `line ${row.line}` : place);
}

/** Coders who went through a source and found nothing in it. */
export function readReadings(table: Table, builder: CorpusBuilder): void {
  const cells = new TableCells(table, builder);
  for (const row of cells.rows) {
    const source = cells.named(row, 'source', 'source');
    const coder = source === null ? null : cells.named(row, 'coder', 'coder');
    if (source !== null && coder !== null) builder.addReading(source, coder);
  }
}

/**
 * Judgements that coders did not make.
 *
 * @param lines rows of lines.csv
 * @param selections as `readSelections` gives them
 */
export function readUnjudged(
  table: Table,
  lines: ByNumber,
  selections: ByNumber,
  builder: CorpusBuilder,
): void {
  const cells = new TableCells(table, builder);
  for (const row of cells.rows) {
    const source = cells.named(row, 'source', 'source');
    if (source === null) continue;
    const coder = cells.named(row, 'coder', 'coder');
    if (coder === null) continue;
    const code = cells.text(row, 'code').trim() === '' ? every : cells.named(row, 'code', 'code');
    if (code === null) continue;
    const line = cells.numbered(row, 'line', lines, rowOf('lines.csv'));
    const selection = cells.numbered(row, 'selection', selections, rowOf('selections.csv'));
    // What a judgement is missing for is not there either: it must not count for the whole source.
    if (line === null || selection === null) continue;
    builder.unjudged.add({ source, line, selection: selection < 0 ? every : selection, code, coder });
  }
}
