import { plainText } from '../../shared/shielded.js';
import { visible } from './visible.js';

/** Signs that mean something to TeX, and what stands for each in text. */
const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  // In the usual old fonts these three are other characters.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  // A straight quote would close, and in Norwegian begin a command of babel.
  '"': '\\textquotedbl{}',
  // Not every font and engine has these as letters.
  '−': '$-$',
  '×': '$\\times$',
  '≤': '$\\leq$',
  '≥': '$\\geq$',
  '→': '$\\rightarrow$',
  '∞': '$\\infty$',
  '²': '\\textsuperscript{2}',
  '–': '--',
  '—': '---',
  '…': '\\dots{}',
  '\u00a0': '~',
  '\u202f': '~',
};

/** What TeX would join to another sign: two hyphens to a dash, an opening bracket of a row to an option. */
const joins = /--+|\?`|!`|``|''|,,|<<|>>/gu;

/**
 * Any text for LaTeX, on one line: every sign stands as itself, and nothing in it is a command. Letters beyond ASCII are kept, which
 * LaTeX reads as UTF-8.
 *
 * @example latexText('50 % & A_1') // '50 \\% \\& A\\_1'
 */
export function latexText(text: string): string {
  const line = visible(plainText(text)).replace(/\s*[\r\n\t\u2028\u2029]\s*/gu, ' ');
  return line
    .replace(joins, (found) => [...found].join('\u200b'))
    .replace(/[\\{}$&#%_^~<>|"−×≤≥→∞²–—…\u00a0\u202f]/gu, (sign) => signs[sign])
    .replaceAll('\u200b', '{}');
}
