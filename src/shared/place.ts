import type { Bilingual, Language } from './language.js';
import { type Text, textIn } from './problem.js';
import { sheetPlaces } from './sheetPlaces.js';

/** Where in a file something stands. */
export interface PlaceInFile {
  /** Line of a text, the header being line 1. */
  readonly line?: number;
  /** Row of a sheet, as the spreadsheet counts it. */
  readonly row?: number;
  /** Name of a column, or its number. */
  readonly column?: Text | number;
}

/**
 * A place as a person looks it up.
 *
 * @example placeOf('segments.csv', { line: 41, column: 'code' }).en // 'segments.csv line 41, column code'
 */
export function placeOf(file: Text, { line, row, column }: PlaceInFile = {}): Bilingual {
  const parts = (words: { line: string; row: string; column: string }, language: Language) => {
    const where = [
      line === undefined ? '' : ` ${words.line} ${line}`,
      row === undefined ? '' : ` ${words.row} ${row}`,
    ].join('');
    const named =
      column === undefined
        ? ''
        : `${where === '' ? '' : ','} ${words.column} ${typeof column === 'number' ? column : textIn(column, language)}`;
    return `${sheetPlaces(textIn(file, language), language)}${where}${named}`;
  };
  return {
    nb: parts({ line: 'linje', row: 'rad', column: 'kolonne' }, 'nb'),
    en: parts({ line: 'line', row: 'row', column: 'column' }, 'en'),
  };
}
