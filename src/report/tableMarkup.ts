import type { Language } from '../shared/language.js';
import { formatNumber } from '../words/numbers.js';
import type { ReportTable, TableColumn, TableValue } from './reportTable.js';
import { spreadsheetCsv } from './spreadsheetCsv.js';

/** A table as HTML for a notebook; every text is escaped. */
export function tableHtml(table: ReportTable): string {
  const { language } = table;
  const cell = (row: Readonly<Record<string, TableValue>>, column: TableColumn) => {
    const value = row[column.key];
    const align = typeof value === 'number' ? 'right' : 'left';
    return `<td style="text-align:${align}">${escapeHtml(shownValue(value, column, language))}</td>`;
  };
  const head = table.columns
    .map((column) => `<th style="text-align:left">${escapeHtml(column.label)}</th>`)
    .join('');
  const body = table.rows.map(
    (row) => `<tr>${table.columns.map((column) => cell(row, column)).join('')}</tr>`,
  );
  const caption = `<caption style="caption-side:bottom;text-align:left">${escapeHtml(table.caption)}</caption>`;
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
    table.columns.map((column) => shownValue(row[column.key], column, language)).join(' | '),
  );
  return [table.columns.map((column) => column.label).join(' | '), ...lines, '', table.caption].join('\n');
}

/** A table as CSV: stable keys, numbers at full precision, formulas of spreadsheets made harmless. */
export function tableCsv(table: ReportTable): string {
  const keys = table.columns.map((column) => column.key);
  return spreadsheetCsv(
    keys,
    table.rows.map((row) => keys.map((key) => row[key] ?? null)),
  );
}

function shownValue(value: TableValue | undefined, column: TableColumn, language: Language): string {
  if (value === null || value === undefined) return '–';
  return typeof value === 'number' ? formatNumber(value, language, column.decimals ?? 0) : value;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe inside HTML elements and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (letter) => entities[letter]);
}
