import { htmlText } from './escape/htmlText.js';
import { outputText } from './escape/outputText.js';
import { outputScript, outputStyle } from './outputTableParts.js';

/** A table as an output of a cell shows it. */
export interface OutputTable {
  readonly head: readonly string[];
  /** Cells as they are shown; as many as there are in the head. */
  readonly rows: readonly (readonly OutputCell[])[];
  readonly caption: string;
  readonly words: OutputWords;
}

export interface OutputCell {
  readonly text: string;
  /** What stands to the left (text, the default), to the right (a number), or names its row. */
  readonly kind?: 'number' | 'name';
}

/** What stands on the buttons of a long table. */
export interface OutputWords {
  readonly search: string;
  readonly of: string;
  readonly all: string;
  readonly before: string;
  readonly after: string;
  /** Said under a table of which not all rows are shown. */
  cut(shown: number, all: number): string;
}

/** Rows of a page; a table of no more has no pages. */
const page = 25;
/** Columns that a narrow window still shows. */
const wide = 8;
/** Rows that an output holds at most: many more would stop the front end. */
const most = 2000;

/**
 * A table as HTML for a notebook; every text is escaped. A wide one scrolls, with its first column in place; a long one is paged and can
 * be searched. Without scripts (a notebook that is not trusted, GitHub) it is a plain table with all of its rows. It has no ids, so that
 * equal tables give equal outputs, and it fetches nothing.
 */
export function outputTable(table: OutputTable): string {
  const { head, words } = table;
  const rows = table.rows.slice(0, most);
  const caption = [
    table.caption,
    ...(rows.length < table.rows.length ? [words.cut(rows.length, table.rows.length)] : []),
  ].join(' ');
  const isLong = rows.length > page;
  if (!isLong && head.length <= wide) return plainTable(head, rows, caption);
  const told = ['search', 'of', 'all', 'before', 'after'] as const;
  const about = isLong
    ? ` data-page="${page}" ${told.map((key) => `data-${key}="${htmlText(words[key])}"`).join(' ')}`
    : '';
  return [
    `<figure class="brukermote-table" style="margin:0"${about}>`,
    `<style>${outputStyle}</style>`,
    '<div style="overflow-x:auto">',
    plainTable(head, rows),
    '</div>',
    ...(caption === '' ? [] : [`<figcaption>${outputText(caption)}</figcaption>`]),
    ...(isLong ? [`<script>${outputScript}</script>`] : []),
    '</figure>',
  ].join('\n');
}

function plainTable(head: readonly string[], rows: readonly (readonly OutputCell[])[], caption = ''): string {
  const named =
    caption && `<caption style="caption-side:bottom;text-align:left">${outputText(caption)}</caption>`;
  const names = head.map((name) => `<th style="text-align:left">${outputText(name)}</th>`).join('');
  return [
    `<table>${named}`,
    `<thead><tr>${names}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

/** A number stays on one line. JupyterLab sets cells to the right by a rule that only a style is stronger than; elsewhere they stand to the left. */
function cellHtml({ text, kind }: OutputCell): string {
  if (kind === 'number') return `<td align="right">${outputText(text).replaceAll(' ', '\u00a0')}</td>`;
  const tag = kind === 'name' ? 'th' : 'td';
  return `<${tag} style="text-align:left">${outputText(text)}</${tag}>`;
}
