import { note } from '../figures/annotations.js';
import { theme } from '../figures/theme.js';
import { besideMark, crossMark } from '../disclosure/release.js';
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

/** What a cell says as text. */
export function textOf(row: Row, key: string, shown: (value: number) => string): string {
  const value = row[key] ?? '–';
  return typeof value === 'number' ? shown(value) : value;
}

/** Both bounds as an interval, where both are shown. */
export function intervalOf(row: Row, key: string): { readonly lower: number; readonly upper: number } | null {
  const [lower, upper] = [numberOf(row, `${key}_lower`), numberOf(row, `${key}_upper`)];
  return lower === null || upper === null ? null : { lower, upper };
}

/**
 * The ground of a row in which something is withheld: neither empty, as a zero is, nor pale, as a weak result would be.
 *
 * @param from,to in shares of the plot that `xref` names
 */
export function withheldGround(row: number, xref: string, half = 0.3): Readonly<Record<string, unknown>> {
  return {
    type: 'rect',
    xref: `${xref} domain`,
    yref: 'y',
    x0: 0,
    x1: 1,
    y0: row - half,
    y1: row + half,
    fillcolor: theme.color.stretch,
    line: { color: theme.color.reference, width: theme.width.thin, dash: 'dot' },
    layer: 'below',
  };
}

/** The word on that ground. */
export function withheldWord(
  row: number,
  xref: string,
  language: Language,
  place = 0.5,
): Readonly<Record<string, unknown>> {
  return note(
    `${crossMark} ${words[language].withheld}`,
    { xref: `${xref} domain`, yref: 'y', x: place, y: row, xanchor: 'center', yanchor: 'middle' },
    theme.size.small,
  );
}

/** What the legend says of it: a trace without points. */
export function withheldLegend(language: Language): Readonly<Record<string, unknown>> {
  return {
    type: 'scatter',
    mode: 'markers',
    name: words[language].legend,
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
    legend: '× holdt tilbake: verken null eller svakt belegg',
    sentence: (both: boolean) =>
      `Der det står ×${both ? ' eller ·' : ''}, er tallet holdt tilbake av hensyn til kildene; det er verken null eller svakt belegg.`,
  },
  en: {
    withheld: 'withheld',
    legend: '× withheld: neither zero nor weak evidence',
    sentence: (both: boolean) =>
      `Where ×${both ? ' or ·' : ''} stands the number is withheld to protect the sources; it is neither zero nor weak evidence.`,
  },
} as const;
