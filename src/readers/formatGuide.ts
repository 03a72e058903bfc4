import { keysOf } from '../shared/records.js';
import { quotationWords } from './atlasti/quotationWords.js';
import { foreignFormats } from './foreign/foreignFormats.js';
import type { FormatId } from './formatIds.js';
import { segmentWords } from './maxqda/segmentWords.js';
import { referenceWords } from './nvivo/referenceWords.js';
import { relationshipWords } from './nvivo/relationshipWords.js';
import { type Evidence, evidences, type HeaderWords, interfaceLanguages } from './table/headerWords.js';

/** The words of the columns of each tool's table, where they are known in several languages. */
const columnWords: readonly (readonly [FormatId, HeaderWords<string>])[] = [
  ['atlasti-quotations', quotationWords],
  ['maxqda-segments', segmentWords],
  ['nvivo-references', referenceWords],
  ['nvivo-relationships', relationshipWords],
];

/** The tables of docs/formats.md that follow from records, as Markdown; `npm run formats` writes them there. */
export const formatGuides = {
  /** How many of the words of the columns were seen in files, are in documentation, or are translations of our own. */
  columns: (): string => {
    const languages = keysOf(interfaceLanguages);
    const rows = columnWords.map(([id, words]) => [
      `\`${id}\``,
      ...languages.map((language) => counts(words, language)),
    ]);
    return table(['', ...languages.map((language) => interfaceLanguages[language].en)], rows);
  },
  /** What is not read, and what to export instead: the sentence that the program says. */
  foreign: (): string =>
    table(
      ['is', 'instead'],
      foreignFormats.map(({ what, instead }) => [what.en, instead.en]),
    ),
};

export type FormatGuide = keyof typeof formatGuides;

/** `4 / 2 / 0`: words seen, documented, unseen; empty where the language has none. */
function counts(words: HeaderWords<string>, language: keyof typeof interfaceLanguages): string {
  const found = keysOf(words).flatMap((role) => words[role][language] ?? []);
  if (found.length === 0) return '';
  const of = (wanted: Evidence) => found.filter(({ evidence }) => evidence === wanted).length;
  return keysOf(evidences).map(of).join(' / ');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Where a table of the page stands: between these two lines. */
export function guidePlace(guide: FormatGuide): RegExp {
  return new RegExp(`(<!-- ${guide}: npm run formats -->\n)[^]*?(<!-- end -->)`, 'u');
}
