import type { Corpus } from '../corpus/corpus.js';
import type { Interval } from '../statistics/interval.js';
import { note } from './annotations.js';
import { fixedAxis, gridAxis, rowRange, separators } from './axes.js';
import { baseLayout } from './figure.js';
import { hoverTexts } from './hover.js';
import { theme } from './theme.js';

/** An end of a dumbbell; null where there is none. */
export interface DumbbellEnd {
  readonly value: number;
  readonly interval: Interval | null;
}

export interface DumbbellRow {
  readonly label: string;
  readonly first: DumbbellEnd | null;
  readonly second: DumbbellEnd | null;
  /** Right of the axes, one a column. */
  readonly texts: readonly string[];
  /** Drawn with a heavy line. */
  readonly emphasised: boolean;
  readonly hover: string;
}

export interface DumbbellAxes {
  readonly heading: string;
  readonly firstName: string;
  readonly secondName: string;
  readonly axisTitle: string;
  readonly range: readonly [number, number];
  readonly ticks: readonly number[];
  /** What stands at a tick. */
  readonly tickText: (value: number) => string;
  /** Whether a dark line stands at 0. */
  readonly zeroLine: boolean;
  /** Headings of the columns and their widths in pixels. */
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
}

export interface Dumbbell {
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly layout: Readonly<Record<string, unknown>>;
}

/** How far the ends stand above and below the middle of their row. */
const apart = 0.14;

/**
 * Two values a row, joined by a line: a dot above it and a hollow diamond below it, each with its interval, so that they
 * are told apart by form and place and not by colour alone.
 */
export function dumbbell(corpus: Corpus, rows: readonly DumbbellRow[], axes: DumbbellAxes): Dumbbell {
  const lines = [false, true].map((heavy) => rowsOf(rows, (row) => joins(row) && row.emphasised === heavy));
  const firsts = rowsOf(rows, ({ first }) => first !== null);
  const seconds = rowsOf(rows, ({ second }) => second !== null);
  return {
    data: [
      lineTrace(rows, lines[0], { color: theme.color.joint, width: theme.width.bold }),
      lineTrace(rows, lines[1], { color: theme.color.axis, width: theme.width.broad }),
      endTrace(rows, firsts, 'first', axes),
      endTrace(rows, seconds, 'second', axes),
    ],
    layout: layoutOf(corpus, rows, axes),
  };
}

/** Positions of the rows that something is drawn of. */
function rowsOf(rows: readonly DumbbellRow[], wanted: (row: DumbbellRow) => boolean): number[] {
  return [...rows.keys()].filter((i) => wanted(rows[i]));
}

function joins({ first, second }: DumbbellRow): boolean {
  return first !== null && second !== null;
}

function lineTrace(
  rows: readonly DumbbellRow[],
  shown: readonly number[],
  line: { readonly color: string; readonly width: number },
): Record<string, unknown> {
  return {
    type: 'scatter',
    mode: 'lines',
    x: shown.flatMap((i) => [sixDigits(rows[i].first!.value), sixDigits(rows[i].second!.value), null]),
    y: shown.flatMap((i) => [i - apart, i + apart, null]),
    line,
    hoverinfo: 'skip',
    showlegend: false,
  };
}

function endTrace(
  rows: readonly DumbbellRow[],
  shown: readonly number[],
  which: 'first' | 'second',
  { firstName, secondName, range }: DumbbellAxes,
): Record<string, unknown> {
  const isFirst = which === 'first';
  const color = theme.color[which];
  const ends = shown.map((i) => rows[i][which]!);
  const clip = (value: number) => sixDigits(Math.min(Math.max(value, range[0]), range[1]));
  const bound = (side: 'lower' | 'upper') => (each: DumbbellEnd) =>
    each.interval === null ? 0 : sixDigits(Math.abs(clip(each.interval[side]) - each.value));
  return {
    type: 'scatter',
    mode: 'markers',
    name: isFirst ? firstName : secondName,
    x: ends.map(({ value }) => sixDigits(value)),
    y: shown.map((i) => (isFirst ? i - apart : i + apart)),
    error_x: {
      type: 'data',
      symmetric: false,
      array: ends.map(bound('upper')),
      arrayminus: ends.map(bound('lower')),
      color,
      thickness: theme.width.light,
      width: theme.cap.short,
    },
    marker: {
      symbol: isFirst ? 'circle' : 'diamond',
      size: theme.marker.large,
      color: isFirst ? color : theme.color.ground,
      opacity: 1,
      line: { color, width: theme.width.strong },
    },
    ...hoverTexts(shown.map((i) => rows[i].hover)),
  };
}

function layoutOf(corpus: Corpus, rows: readonly DumbbellRow[], axes: DumbbellAxes): Record<string, unknown> {
  const { language } = corpus;
  const left = 30 + 6.8 * Math.max(8, ...rows.map(({ label }) => label.length));
  const plot = 400;
  const beside = axes.columns.reduce((sum, { width }) => sum + width, 0);
  const bodyHeight = Math.max(3, rows.length) * 40;
  const [top, bottom] = [118, 62];
  return {
    ...baseLayout(corpus, axes.heading, language),
    separators: separators(language),
    width: Math.round(left + plot + 24 + beside),
    height: top + bodyHeight + bottom,
    margin: { l: Math.round(left), r: 24 + beside, t: top, b: bottom },
    legend: { orientation: 'h', x: 0, xanchor: 'left', y: 1, yanchor: 'bottom' },
    xaxis: gridAxis({
      title: { text: axes.axisTitle, font: { size: theme.size.large } },
      range: [...axes.range],
      tickvals: [...axes.ticks],
      ticktext: axes.ticks.map(axes.tickText),
      zeroline: axes.zeroLine,
      zerolinecolor: theme.color.ink,
      zerolinewidth: theme.width.firm,
    }),
    yaxis: fixedAxis({
      tickvals: [...rows.keys()],
      ticktext: rows.map(({ label, emphasised }) => (emphasised ? `<b>${label}</b>` : label)),
      range: rowRange(rows.length, { least: 3, room: 0.55 }),
      gridcolor: theme.color.rowGrid,
      zeroline: false,
      ticks: '',
    }),
    annotations: columnTexts(rows, axes, plot),
  };
}

/** The columns right of the axes: heading, then one text a row. */
function columnTexts(
  rows: readonly DumbbellRow[],
  { columns }: DumbbellAxes,
  plot: number,
): Record<string, unknown>[] {
  let from = plot + 24;
  return columns.flatMap(({ heading, width: room }, column) => {
    const x = from / plot;
    from += room;
    const common = { xref: 'paper', xanchor: 'left', align: 'left', x };
    return [
      note(`<b>${heading}</b>`, { ...common, yref: 'paper', y: 1, yanchor: 'bottom' }, theme.size.beside),
      ...rows.map((row, i) => ({
        ...common,
        showarrow: false,
        yref: 'y',
        y: i,
        yanchor: 'middle',
        text: row.emphasised ? `<b>${row.texts[column]}</b>` : row.texts[column],
      })),
    ];
  });
}

function sixDigits(value: number): number {
  return Number(value.toPrecision(6));
}
