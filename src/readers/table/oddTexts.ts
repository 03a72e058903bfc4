import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { placeOf } from '../../shared/place.js';
import type { Text } from '../../shared/problem.js';
import { plural } from '../refi/findings.js';
import { columnName } from '../xlsx/columnName.js';
import type { Table } from './parseTable.js';

/** Letters of UTF-8 that were once read as Windows-1252: `Ã¥` for `å`, `â€œ` for a quotation mark. */
const twiceEncoded = /Ã[\u0080-\u00bf…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œžŸ˜¦“”]/u;

/** Warns of text that was spoiled before it came here. It is kept: what it was can only be guessed. */
export function warnOfSpoiledText(table: Table, builder: CorpusBuilder): void {
  let cells = 0;
  let first: Text = '';
  const look = (text: string, where: () => Text) => {
    if (!twiceEncoded.test(text)) return;
    if (cells++ === 0) first = where();
  };
  table.columns.forEach((name, i) => {
    look(name, () => placeOf(table.file, { line: table.headerLine, column: columnName(i) }));
  });
  for (const row of table.rows)
    row.values.forEach((value, i) => {
      look(value, () => placeOf(table.file, { line: row.line, column: columnName(i) }));
    });
  if (cells === 0) return;
  builder.warn('mojibake', first, {
    nb: `${plural(cells, 'celle har', 'celler har')} tegn som «Ã¥» for «å»: fila er lagret med feil tegnkoding før; beholdt som den er. Eksporter den på nytt som UTF-8 eller .xlsx`,
    en: `${plural(cells, 'cell has', 'cells have')} letters such as "Ã¥" for "å": the file was saved in the wrong encoding before; kept as it is. Export it anew as UTF-8 or .xlsx`,
  });
}
