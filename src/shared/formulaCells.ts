/** Spreadsheets run a text that begins so as a formula; East Asian ones in full width too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Whether a spreadsheet that opens a CSV file would run this text. */
export function runsAsFormula(text: string): boolean {
  return formula.test(text);
}

/** The text with an apostrophe in front where a spreadsheet would run it. */
export function neutralised(text: string): string {
  return runsAsFormula(text) ? `'${text}` : text;
}

/**
 * Column that names, row by row, the columns whose cell got an apostrophe (with ; between). It stands in a table
 * only where some cell did, and lets a reader take off exactly what was put on, and nothing that was there before.
 */
export const neutralisedColumn = 'neutralised';

/** What the column `neutralised` says of a row: the columns by their names, or by their numbers where names could not be told apart. */
export function neutralisedNote(columns: readonly string[], positions: readonly number[]): string {
  const numbers = saysNumbers(columns);
  return positions.map((i) => (numbers ? `#${i + 1}` : columns[i])).join(';');
}

/** The columns and rows of a table with every cell safe, and the note of what was done where something was. */
export function safeTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const header = columns.map(neutralised);
  if (!rows.some((row) => row.some(runsAsFormula))) return { columns: header, rows };
  return {
    columns: [...header, neutralisedColumn],
    rows: rows.map((row) => {
      const changed = row.flatMap((cell, i) => (runsAsFormula(cell) ? [i] : []));
      return [...row.map(neutralised), neutralisedNote(header, changed)];
    }),
  };
}

/** The columns and rows of a table as they were before they were made safe; the note of what was done is no column of it. */
export function restoredTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const note = columns.length - 1;
  const own = columns.slice(0, note);
  if (columns[note] !== neutralisedColumn) return { columns, rows };
  const numbers = saysNumbers(own);
  const named = own.map((name, i) => (numbers ? `#${i + 1}` : name));
  const known = new Set(named);
  const isOurs = rows.every(
    (row) => (row[note] ?? '') === '' || row[note].split(';').every((name) => known.has(name)),
  );
  if (!isOurs) return { columns, rows };
  return {
    columns: own,
    rows: rows.map((row) => {
      const changed = new Set(row[note].split(';'));
      return own.map((_, i) => (changed.has(named[i]) && row[i].startsWith("'") ? row[i].slice(1) : row[i]));
    }),
  };
}

/** Whether names of columns, with ; between, would not come apart again. */
function saysNumbers(columns: readonly string[]): boolean {
  return columns.some((name) => name.includes(';')) || new Set(columns).size < columns.length;
}
