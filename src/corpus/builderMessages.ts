import type { Bilingual } from '../shared/language.js';
import { formatLabel } from './formatNames.js';

/** Offsets are kept in 32 bits; no text is as long. */
export const largestOffset: number = 2 ** 31 - 1;

/** Title of the error for a file that was not read. */
export function notRead(file: string, format: string, count: number): Bilingual {
  const article = /^(?:[AEIOU]|NVivo)/u.test(format) ? 'an' : 'a';
  return {
    nb: `${file} ble ikke lest (${formatLabel(format, 'nb')}): ${count} ${count === 1 ? 'problem' : 'problemer'}`,
    en: `${file} was not read as ${article} ${format}: ${count} ${count === 1 ? 'problem' : 'problems'}`,
  };
}

/** A span that its text does not have. */
export interface LostSpan {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly length: number;
  /** Whether both are numbers that some text could have. */
  readonly sound: boolean;
}

/** Why the place of a span was not kept. */
export function spanLost({ start, end, name, length, sound }: LostSpan): Bilingual {
  if (sound)
    return {
      nb: `tekstutdraget ${start} til ${end} går ut over teksten; kilden «${name}» har ${length} tegn. Sitatet er beholdt uten plass`,
      en: `the span ${start} to ${end} reaches outside its text; source "${name}" has ${length} characters. Its quote is kept without a place`,
    };
  return {
    nb: `et tekstutdrag trenger hele tall fra 0 og under ${largestOffset}; fant ${start} til ${end}. Sitatet er beholdt uten plass`,
    en: `a span needs whole numbers from 0 and below ${largestOffset}; found ${start} to ${end}. Its quote is kept without a place`,
  };
}

/** Enough of a text to find it again, on one line. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 57)}…` : line);
}
