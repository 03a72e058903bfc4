import { besideMark, crossMark } from '../disclosure/release.js';
import { note } from '../figures/annotations.js';
import { theme } from '../figures/theme.js';
import type { Language } from '../shared/language.js';
import { isWithheld, type ReleasedTable } from './publicTable.js';

type Row = ReleasedTable['rows'][number];

/** A number of a released row; null where it is withheld or does not exist. */
export function numberOf(row: Row, key: string): number | null {
  const value = row[key];
  return typeof value === 'number' ? value : null;
}

/** Whether a value of a released row is withheld. */
export function hidden(row: Row, key: string): boolean {
  return isWithheld(row[key] ?? null);
}

/** What a cell says as text; where it is withheld, its sign. */
export function textOf(row: Row, key: string, shown: (value: number) => string): string {
  const value = row[key] ?? '–';
  return typeof value === 'number' ? shown(value) : value;
}

/** The same where there is room: `· withheld`. A lone dot would be overlooked. */
export function toldOf(
  row: Row,
  key: string,
  language: Language,
  shown: (value: number) => string = String,
): string {
  return hidden(row, key) ? withheldText(row, [key], language) : textOf(row, key, shown);
}

/** The sign of what is withheld among some cells of a row, with its word: that of what is small comes first. */
function withheldText(row: Row, keys: readonly string[], language: Language): string {
  const signs = keys.map((key) => row[key]).filter((value) => isWithheld(value ?? null));
  return `${signs.includes(crossMark) ? crossMark : (signs[0] ?? crossMark)} ${words[language].withheld}`;
}

/** Both bounds as an interval, where both are shown. */
export function intervalOf(row: Row, key: string): { readonly lower: number; readonly upper: number } | null {
  const [lower, upper] = [numberOf(row, `${key}_lower`), numberOf(row, `${key}_upper`)];
  return lower === null || upper === null ? null : { lower, upper };
}

/**
 * The ground of a row, or of a part of it, where something is withheld: neither empty, as a zero is, nor pale, as a weak result
 * would be.
 *
 * @param xref name of the axis; `part` is in shares of it
 */
export function withheldGround(
  row: number,
  xref: string,
  {
    half = 0.3,
    part = [0, 1],
  }: { readonly half?: number; readonly part?: readonly [from: number, to: number] } = {},
): Readonly<Record<string, unknown>> {
  return {
    type: 'rect',
    xref: `${xref} domain`,
    yref: 'y',
    x0: part[0],
    x1: part[1],
    y0: row - half,
    y1: row + half,
    fillcolor: theme.color.stretch,
    line: { color: theme.color.reference, width: theme.width.thin, dash: 'dot' },
    layer: 'below',
  };
}

/** The word on that ground, with the sign that the table has. */
export function withheldWord(
  row: Row,
  keys: readonly string[],
  { y, xref, x = 0.5 }: { readonly y: number; readonly xref: string; readonly x?: number },
  language: Language,
): Readonly<Record<string, unknown>> {
  return note(
    withheldText(row, keys, language),
    {
      xref: `${xref} domain`,
      yref: 'y',
      x,
      y,
      xanchor: 'center',
      yanchor: 'middle',
      bgcolor: theme.color.stretch,
    },
    theme.size.small,
  );
}

/** What the legend says of it, where something of the table is withheld: a trace without points. */
export function withheldLegend(
  table: ReleasedTable,
  language: Language,
): Readonly<Record<string, unknown>>[] {
  const signs = [crossMark, besideMark].filter((sign) =>
    table.rows.some((row) => Object.values(row).includes(sign)),
  );
  if (signs.length === 0) return [];
  const trace = {
    type: 'scatter',
    mode: 'markers',
    name: words[language].legend(signs),
    x: [null],
    y: [null],
    marker: {
      symbol: 'square',
      size: theme.marker.large,
      color: theme.color.stretch,
      line: { color: theme.color.reference, width: theme.width.medium },
    },
    hoverinfo: 'skip',
  };
  return [trace];
}

/** What the caption of a figure says where something is withheld; empty where nothing is. */
export function withheldSentence(tables: readonly ReleasedTable[], language: Language): string {
  const values = tables.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row)));
  if (!values.some((value) => isWithheld(value))) return '';
  return words[language].sentence(values.includes(besideMark));
}

const words = {
  nb: {
    withheld: 'holdt tilbake',
    legend: (signs: readonly string[]) =>
      `${signs.join(' og ')} holdt tilbake: verken null eller svakt belegg`,
    sentence: (both: boolean) =>
      `Der det står ×${both ? ' eller ·' : ''}, er tallet holdt tilbake av hensyn til kildene; det er verken null eller svakt belegg.`,
  },
  en: {
    withheld: 'withheld',
    legend: (signs: readonly string[]) => `${signs.join(' and ')} withheld: neither zero nor weak evidence`,
    sentence: (both: boolean) =>
      `Where ×${both ? ' or ·' : ''} stands the number is withheld to protect the sources; it is neither zero nor weak evidence.`,
  },
} as const;
