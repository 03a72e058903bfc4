import type { Bilingual } from '../../shared/language.js';

/**
 * Most bytes, rows and cells of a text table: with these the material takes less than 1 GB and 10 s (measured by
 * `benchmarks/attack/resources`). A study of 1,000 interviews with 200 codings each has 200,000 rows.
 */
export const tableLimits = { bytes: 120 * 1000 ** 2, rows: 200_000, cells: 1_800_000 } as const;

/** Shorter texts have no more rows than fit: each has a character and a line break. */
const shortText = 2 * tableLimits.rows;

/** What a table has too much of, before anything is cut out of it; undefined where it fits. */
export function tooLargeFor(text: string, columns: number): Bilingual | undefined {
  if (text.length <= shortText) return undefined;
  const rows = rowsIn(text) - 1;
  if (rows > tableLimits.rows) return tooMuch('rader', 'rows', tableLimits.rows, rows);
  const cells = rows * columns;
  return cells > tableLimits.cells ? tooMuch('celler', 'cells', tableLimits.cells, cells) : undefined;
}

/** What a file of so many bytes is told that is not read at all; undefined where it fits. */
export function tooManyBytes(size: number): Bilingual | undefined {
  return size > tableLimits.bytes ? tooMuch('byte', 'bytes', tableLimits.bytes, size) : undefined;
}

/** Rows of a text table, with its header: a line break ends a row unless a quotation mark is open. */
function rowsIn(text: string): number {
  let rows = 0;
  let open = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22) open = !open;
    else if (!open && (unit === 0x0a || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a))) rows++;
  }
  return rows;
}

function tooMuch(nb: string, en: string, most: number, found: number): Bilingual {
  return {
    nb: `en tabell har høyst ${most} ${nb}; denne har ${found}. Ta bort kolonner og rader som ikke trengs, eller del materialet i flere prosjekter`,
    en: `a table has at most ${most} ${en}; this one has ${found}. Leave out columns and rows that are not needed, or divide the material into several projects`,
  };
}
