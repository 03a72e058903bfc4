import { besideMark, crossMark, type Release } from '../disclosure/release.js';
import { matrixAxes } from '../figures/axes.js';
import { baseLayout, type Figure, type Material, matrixSize, shorten } from '../figures/figure.js';
import { heatmap, silentGaps } from '../figures/heatmap.js';
import { faintText } from '../figures/spans.js';
import { theme } from '../figures/theme.js';
import type { TableValue } from '../report/reportTable.js';
import { shownValue } from '../report/tableMarkup.js';
import { formatNumber } from '../words/numbers.js';
import { isWithheld, type ReleasedTable } from './publicTable.js';

/** A row of a released table: what is known of a pair. */
export type ReleasedPair = Readonly<Record<string, TableValue>>;

/** How the pairs of a released table are drawn: from the table alone. */
export interface PairGrid {
  readonly name: string;
  readonly heading: string;
  readonly caption: string;
  readonly alternative: string;
  /** Column that a cell prints and is coloured by. */
  readonly shown: string;
  /** What is printed of a number. */
  readonly text: (value: number, pair: ReleasedPair) => string;
  /** Colours and their legend. */
  readonly scale: Readonly<Record<string, unknown>>;
  /** What stands in a cell that nobody mentions; its column is empty or zero there. */
  readonly nobody: (pair: ReleasedPair) => boolean;
  /** What is printed where it is withheld; default: its sign. */
  readonly withheldText?: (pair: ReleasedPair) => string;
  /** What rests on few sources, and is shown on white in grey letters; absent: nothing. */
  readonly weak?: (pair: ReleasedPair) => boolean;
  /** What the legend calls a withheld cell, one that nobody mentions, and one of few sources. */
  readonly legend: { readonly withheld: string; readonly nobody: string; readonly weak?: string };
}

/**
 * A heat map of the pairs of a released table. What is withheld is grey with its sign; what nobody mentions is white with a faint
 * 0: neither looks like a value. Its hover texts are the row of the table.
 */
export function pairGridFigure(
  material: Material,
  table: ReleasedTable,
  { policy }: Pick<Release, 'policy'>,
  of: PairGrid,
): Figure {
  const { language } = table;
  const pairs = new Map(table.rows.map((row) => [JSON.stringify([row.row, row.column]), row]));
  const [rows, columns] = ['row', 'column'].map((side) => [
    ...new Set(table.rows.map((row) => String(row[side]))),
  ]);
  const cells = rows.map((row) => columns.map((column) => pairs.get(JSON.stringify([row, column]))));
  const labels = { rows: rows.map((each) => shorten(each)), columns: columns.map((each) => shorten(each)) };
  const hover = (pair: ReleasedPair | undefined) => (pair === undefined ? '' : hoverOf(table, pair));
  const shared = { ...labels, cells, hover, font: { size: theme.size.beside } };
  type Cell = ReleasedPair | undefined;
  const value = (pair: Cell) => (typeof pair?.[of.shown] === 'number' ? (pair[of.shown] as number) : null);
  const hidden = (pair: Cell) => pair !== undefined && isWithheld(pair[of.shown]);
  const none = (pair: Cell) => pair !== undefined && !hidden(pair) && of.nobody(pair);
  const weak = (pair: Cell) => value(pair) !== null && !none(pair) && of.weak?.(pair!) === true;
  const layer = (is: (pair: Cell) => boolean, text: (pair: ReleasedPair) => string, color: string) => ({
    ...heatmap<Cell>({
      ...shared,
      value: (pair) => (is(pair) ? 0 : null),
      text: (pair) => (is(pair) ? text(pair!) : ''),
    }),
    ...silentGaps,
    colorscale: [
      [0, color],
      [1, color],
    ],
    showscale: false,
  });
  const marks = policy.cross === 'mark' ? `${crossMark}, ${besideMark}` : crossMark;
  const size = matrixSize(labels.rows, labels.columns);
  return {
    kind: 'figure',
    name: of.name,
    data: [
      layer(none, () => faintText('0'), theme.color.ground),
      layer(
        hidden,
        (pair) => of.withheldText?.(pair) ?? `<b>${String(pair[of.shown])}</b>`,
        theme.color.withheld,
      ),
      layer(weak, (pair) => faintText(of.text(value(pair)!, pair)), theme.color.ground),
      {
        ...heatmap<Cell>({
          ...shared,
          value: (pair) => (none(pair) || weak(pair) ? null : value(pair)),
          text: (pair) => {
            const own = value(pair);
            return own === null || none(pair) || weak(pair) ? '' : of.text(own, pair!);
          },
        }),
        ...silentGaps,
        ...of.scale,
      },
      ...(table.rows.some(hidden)
        ? [legendMark(`${of.legend.withheld} (${marks})`, theme.color.withheld)]
        : []),
      ...(table.rows.some(none) ? [legendMark(`${of.legend.nobody} (0)`, theme.color.ground)] : []),
      ...(of.legend.weak !== undefined && table.rows.some(weak)
        ? [legendMark(of.legend.weak, theme.color.ground)]
        : []),
    ],
    layout: {
      ...baseLayout(material, of.heading, language),
      ...size,
      height: size.height + 30,
      margin: { ...size.margin, b: size.margin.b + 30 },
      ...matrixAxes({ standoff: 6 }),
      showlegend: true,
      legend: { orientation: 'h', x: 0, y: 0, yanchor: 'top', traceorder: 'normal' },
    },
    caption: of.caption,
    alternative: of.alternative,
  };
}

/** A square in the legend, and none in the plot. */
function legendMark(name: string, color: string): Record<string, unknown> {
  return {
    type: 'scatter',
    mode: 'markers',
    x: [null],
    y: [null],
    name,
    marker: {
      symbol: 'square',
      size: theme.marker.large,
      color,
      line: { color: theme.color.faint, width: theme.width.thin },
    },
    hoverinfo: 'skip',
  };
}

/** The row of the table, a line each; columns without a value are left out. */
function hoverOf({ columns, language }: ReleasedTable, pair: ReleasedPair): string {
  return columns
    .flatMap(({ key, label, shown, decimals = 3 }) => {
      const value = pair[key];
      if (value === null || value === undefined) return [];
      if (key === 'row' || key === 'column') return [`<b>${value}</b>`];
      const text =
        typeof value === 'number'
          ? shownValue(
              value,
              { shown, decimals: Number.isInteger(value) && decimals === 3 ? 0 : decimals },
              language,
            )
          : value;
      return [`${label}: ${text}`];
    })
    .join('<br>');
}

/** The pairs with the highest and the lowest of what is shown, for whoever cannot see the colours. */
export function extremePairs(
  { rows, language }: ReleasedTable,
  key: string,
  text: (value: number) => string = (value) => formatNumber(value, language),
): { readonly highest: string; readonly lowest: string } {
  const shown = rows
    .filter((row) => typeof row[key] === 'number')
    .sort((a, b) => (b[key] as number) - (a[key] as number));
  const listed = (some: typeof shown) =>
    some.map((row) => `${row.row} × ${row.column} (${text(row[key] as number)})`).join('; ') || '–';
  return { highest: listed(shown.slice(0, 3)), lowest: listed(shown.slice(-3).reverse()) };
}
