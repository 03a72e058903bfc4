import { neutralised } from '../../shared/formulaCells.js';
import { plainText } from '../../shared/shielded.js';
import { visible } from './visible.js';

/**
 * Any text for a cell of a CSV table that people read: no spreadsheet runs it as a formula, and no terminal that shows the file acts on
 * it. Control characters and overrides of direction are shown as signs. (Data that comes back to the letter is written by
 * `writers/tables/csvFile`.)
 *
 * @example csvText('=1+1') // "'=1+1"
 */
export function csvText(text: string): string {
  return neutralised(visible(plainText(text)));
}
