import type { Language } from '../shared/language.js';
import { plainText } from '../shared/shielded.js';
import { formatNumber } from '../words/numbers.js';
import { formatP } from '../words/statistics.js';
import { htmlText } from './escape/htmlText.js';
import { terminalText } from './escape/terminalText.js';
import type { ReportTable, TableColumn, TableValue } from './reportTable.js';
import { spreadsheetCsv } from './spreadsheetCsv.js';

/** A table as HTML for a notebook; every text is escaped. */
export function tableHtml(table: ReportTable): string {
  const { language } = table;
  const cell = (row: Readonly<Record<string, TableValue>>, column: TableColumn) => {
    const value = row[column.key];
    const align = typeof value === 'number' ? 'right' : 'left';
    return `<td style="text-align:${align}">${htmlText(shownValue(value, column, language))}</td>`;
  };
  const head = table.columns
    .map((column) => `<th style="text-align:left">${htmlText(column.label)}</th>`)
    .join('');
  const body = table.rows.map(
    (row) => `<tr>${table.columns.map((column) => cell(row, column)).join('')}</tr>`,
  );
  const caption = `<caption style="caption-side:bottom;text-align:left">${htmlText(table.caption)}</caption>`;
  return [
    `<table>${caption}`,
    `<thead><tr>${head}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody>',
    '</table>',
  ].join('\n');
}

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
