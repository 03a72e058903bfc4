import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { headerIn } from './columns.js';
import type { Mapping } from './mapping.js';
import type { Table } from './parseTable.js';
import { isMissing } from './values.js';
import { withMapping } from './withMapping.js';

/** Words of a quote, on average, that a name, a code or a variable seldom has. */
const wordsOfQuote = 3;

/**
 * Lists as lost the column that seems to hold quotes, of a long table in which nothing says what in the source was coded: without it
 * all rows of a source are of the source as a whole, and all its codes stand together. Its name is none that is known, so it is read
 * only where a mapping says so.
 *
 * @param used columns that something was read from
 */
export function loseUnreadQuotes(
  table: Table,
  mapping: Mapping,
  used: Iterable<number>,
  builder: CorpusBuilder,
): void {
  const known = new Set(used);
  const column = table.columns.findIndex(
    (name, i) => !known.has(i) && name.trim() !== '' && holdsQuotes(table, i),
  );
  if (column < 0) return;
  const name = table.columns[column];
  const draft = withMapping({ text: name }, mapping);
  builder.lose('unread-quotes', headerIn(table, column), {
    nb: `ingen kolonne med kjent navn sier hva som er kodet, så hver rad gjelder kilden som helhet, og alle koder i en kilde står sammen. ${name} ser ut til å være sitatene; er den det: ${draft.nb}`,
    en: `no column of a known name says what was coded, so that each row is of the source as a whole, and all codes of a source stand together. ${name} looks like the quotes; if it is: ${draft.en}`,
  });
}

function holdsQuotes({ rows }: Table, column: number): boolean {
  const cells = rows.map(({ values }) => values[column].trim()).filter((cell) => !isMissing(cell));
  const words = cells.reduce((sum, cell) => sum + (cell.match(/\p{L}+/gu)?.length ?? 0), 0);
  return cells.length * 2 > rows.length && words >= cells.length * wordsOfQuote && new Set(cells).size > 1;
}
