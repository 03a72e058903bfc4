import type { Language } from '../shared/language.js';
import { plainText } from '../shared/shielded.js';
import { formatNumber } from '../words/numbers.js';
import { formatP } from '../words/statistics.js';
import { termsIn } from '../words/terms.js';
import { terminalText } from './escape/terminalText.js';
import { type OutputWords, outputTable } from './outputTable.js';
import type { ReportTable, TableColumn, TableValue } from './reportTable.js';
import { spreadsheetCsv } from './spreadsheetCsv.js';

const words = {
  nb: {
    search: 'Søk i tabellen',
    before: 'Forrige side',
    after: 'Neste side',
    cut: (shown: number, all: number) =>
      `Vist er de første ${formatNumber(shown, 'nb')} av ${formatNumber(all, 'nb')} rader; «save» lagrer alle.`,
  },
  en: {
    search: 'Search the table',
    before: 'Previous page',
    after: 'Next page',
    cut: (shown: number, all: number) =>
      `Shown are the first ${formatNumber(shown, 'en')} of ${formatNumber(all, 'en')} rows; “save” keeps all.`,
  },
} as const satisfies Readonly<Record<Language, Omit<OutputWords, 'of' | 'all'>>>;

/** What stands on the buttons of a table, and below it. */
function wordsIn(language: Language): OutputWords {
  const { of, all } = termsIn(language);
  return { of, all, ...words[language] };
}

/** A table as HTML for a notebook; every text is escaped. A wide one scrolls, a long one is paged. */
export function tableHtml(table: ReportTable): string {
  const { language, columns, caption } = table;
  return outputTable({
    head: columns.map(({ label }) => label),
    rows: table.rows.map((row) =>
      columns.map((column) => ({
        text: shownValue(row[column.key], column, language),
        ...(typeof row[column.key] === 'number' ? { kind: 'number' as const } : {}),
      })),
    ),
    caption,
    words: wordsIn(language),
  });
}

/** The words of tables whose language nobody knows, as that of a frame: both. */
export const wordsOfBoth: OutputWords = {
  search: `${words.nb.search} · ${words.en.search}`,
  of: '/',
  all: `${termsIn('nb').all} · ${termsIn('en').all}`,
  before: `${words.nb.before} · ${words.en.before}`,
  after: `${words.nb.after} · ${words.en.after}`,
  cut: (shown, all) => `${shown} / ${all}`,
};

/** A table as plain text, for a terminal and for readers without HTML. */
export function tableText(table: ReportTable): string {
  const { language } = table;
  const lines = table.rows.map((row) =>
    table.columns.map((column) => inOneCell(shownValue(row[column.key], column, language))).join(' | '),
  );
  const head = table.columns.map((column) => inOneCell(column.label)).join(' | ');
  return terminalText([head, ...lines, '', table.caption].join('\n'));
}

/** A table as CSV: stable keys, numbers at full precision, formulas of spreadsheets made harmless. */
export function tableCsv(table: ReportTable): string {
  const keys = table.columns.map((column) => column.key);
  return spreadsheetCsv(
    keys,
    table.rows.map((row) => keys.map((key) => plainValue(row[key] ?? null))),
  );
}

/** A line break would begin another row. */
function inOneCell(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]\s*/gu, ' ');
}

/** A value as a person is shown it: a dash where there is none. */
export function shownValue(
  value: TableValue | undefined,
  column: Pick<TableColumn, 'decimals' | 'shown'>,
  language: Language,
): string {
  if (value === null || value === undefined) return '–';
  if (typeof value !== 'number') return value;
  return column.shown === 'p'
    ? formatP(value, language)
    : formatNumber(value, language, column.decimals ?? 0);
}

/** A value with its names as they are. */
export function plainValue(value: TableValue): TableValue {
  return typeof value === 'string' ? plainText(value) : value;
}
