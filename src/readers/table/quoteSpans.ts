import type { Table } from './parseTable.js';
import { wholeNumber } from './values.js';

/**
 * Whether most quotes of a table do not fit between their start and end: then these are no characters, but paragraphs, lines or
 * pages. Without quotes, whether most starts are ends as well. False where no row has what is compared.
 *
 * @param start column, -1 where there is none; so `end` and `text`
 */
export function quotesExceedSpans({ rows }: Table, start: number, end: number, text: number): boolean {
  if (start < 0 || end < 0) return false;
  let [compared, longer] = [0, 0];
  for (const { values } of rows) {
    const [first, last] = [wholeNumber(values[start]), wholeNumber(values[end])];
    // Spaces and line breaks are counted in more than one way.
    const letters = text < 0 ? 1 : [...values[text].replace(/\s+/gu, '')].length;
    if (first === undefined || last === undefined || letters === 0) continue;
    compared++;
    if (letters > Math.abs(last - first)) longer++;
  }
  return longer * 2 > compared;
}
