import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { cellOf, placeIn } from './columns.js';
import type { LongLayout } from './longLayout.js';
import { MissingJudgements } from './missingJudgements.js';
import type { Table, TableRow } from './parseTable.js';
import { wholeNumber } from './values.js';

/** What a row says of its line: a code, none (the coder judged the line and applied nothing), or that it was not judged. */
export interface LineSaid {
  readonly source: number;
  readonly line: number;
  readonly coder: number;
  readonly isJudged: boolean;
}

/**
 * The lines of a long table in which each row names its line: rows of one source with an equal number are one line, whoever
 * coded them and whatever they quote. Lines that are numbered stand in the order of their numbers.
 */
export class LongLines {
  readonly #table: Table;
  readonly #layout: LongLayout;
  readonly #builder: CorpusBuilder;
  readonly #lineOf = new Map<string, number>();
  readonly #said: LineSaid[] = [];

  /** @param sourceOf index of the source of each row, -1 where it has none */
  constructor(table: Table, layout: LongLayout, sourceOf: readonly number[], builder: CorpusBuilder) {
    this.#table = table;
    this.#layout = layout;
    this.#builder = builder;
    const rowsOf = new Map<number, Map<string, TableRow[]>>();
    table.rows.forEach((row, i) => {
      const number = cellOf(row, layout.line);
      if (sourceOf[i] < 0 || number === '') return;
      const lines = rowsOf.get(sourceOf[i]) ?? new Map<string, TableRow[]>();
      rowsOf.set(sourceOf[i], lines);
      lines.set(number, [...(lines.get(number) ?? []), row]);
    });
    for (const [source, lines] of rowsOf)
      for (const [number, rows] of inOrder(lines)) this.#add(source, number, rows);
  }

  /** The line of a row, by index; -1 for a row that names none, which is reported. */
  at(row: TableRow, source: number): number {
    const number = cellOf(row, this.#layout.line);
    if (number !== '') return this.#lineOf.get(`${source}\n${number}`)!;
    this.#builder.lose('missing-line', () => placeIn(this.#table, row, this.#layout.line), {
      nb: 'en rad trenger nummeret på linjen sin; fant ingenting. Kodingen er beholdt, men står ikke på noen linje',
      en: 'a row needs the number of its line; found nothing. The coding is kept, and is on no line',
    });
    return -1;
  }

  /** What a row says of its line. */
  say(said: LineSaid): void {
    this.#said.push(said);
  }

  /** Tells the builder which judgements were not made: a coder of the source has no row for the line, or says so. */
  finish(): void {
    const codes = this.#builder.codes.map((_, code) => code);
    const judgements = new MissingJudgements();
    for (const { source, line, coder, isJudged } of this.#said)
      judgements.add({ source, line, coder, missing: isJudged ? [] : codes, judged: isJudged ? codes : [] });
    judgements.finish(this.#table, codes.length, this.#builder);
  }

  #add(source: number, number: string, rows: readonly TableRow[]): void {
    const { text, speaker } = this.#layout;
    const quoteOf = (row: TableRow) => (text < 0 ? '' : row.values[text]);
    const first = rows.find((row) => quoteOf(row).trim() !== '') ?? rows[0];
    const line = this.#builder.addLine(source, quoteOf(first), cellOf(first, speaker), number);
    this.#lineOf.set(`${source}\n${number}`, line);
    const { name } = this.#builder.sources[source];
    for (const row of rows)
      if (quoteOf(row).trim() !== '' && quoteOf(row).trim() !== quoteOf(first).trim())
        this.#builder.warn('different-text', () => placeIn(this.#table, row, text), {
          nb: `linje ${number} i kilden «${name}» har en annen tekst i en tidligere rad; regnet som én linje`,
          en: `line ${number} of source "${name}" has another text in an earlier row; counted as one line`,
        });
  }
}

/** Lines by their number, where all of them have one; else as they come. */
function inOrder(lines: ReadonlyMap<string, TableRow[]>): [string, TableRow[]][] {
  const all = [...lines];
  const numbers = new Map(all.map(([number]) => [number, wholeNumber(number)]));
  if ([...numbers.values()].includes(undefined)) return all;
  return all.sort(([a], [b]) => numbers.get(a)! - numbers.get(b)!);
}
