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
  return positions.map((i) => (saysNumbers(columns) ? `#${i + 1}` : columns[i])).join(';');
}

/** The cells of a row as they were before they were made safe. */
export function restoredCells(columns: readonly string[], values: readonly string[]): readonly string[] {
  const note = columns.lastIndexOf(neutralisedColumn);
  if (note < 0 || values[note] === '') return values;
  const named = new Set(values[note].split(';'));
  const own = columns.slice(0, note);
  const isNamed = saysNumbers(own)
    ? (i: number) => named.has(`#${i + 1}`)
    : (i: number) => named.has(columns[i]);
  return values.map((value, i) => (isNamed(i) && value.startsWith("'") ? value.slice(1) : value));
}

/** Whether names of columns, with ; between, would not come apart again. */
function saysNumbers(columns: readonly string[]): boolean {
  return columns.some((name) => name.includes(';')) || new Set(columns).size < columns.length;
}
