import type { Corpus } from '../corpus/corpus.js';
import type { Language } from '../shared/language.js';
import type { Interval } from '../statistics/interval.js';
import { baseLayout } from './figure.js';
import { separators } from './separators.js';

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

const firstColour = '#0072b2';
const secondColour = '#d55e00';

/**
 * Two values a row, joined by a line: a dot above it and a hollow diamond below it, each with its interval, so that they
 * are told apart by form and place and not by colour alone.
 */
export function dumbbell(
  corpus: Corpus,
  rows: readonly DumbbellRow[],
  axes: DumbbellAxes,
  language: Language,
): { data: Record<string, unknown>[]; layout: Record<string, unknown> } {
  const places = rows.map((_, i) => i);
  const apart = 0.14;
  const round = (value: number) => Number(value.toPrecision(6));
  const clip = (value: number) => round(Math.min(Math.max(value, axes.range[0]), axes.range[1]));
  const joined = (heavy: boolean) => {
    const shown = places.filter(
      (i) => rows[i].emphasised === heavy && rows[i].first !== null && rows[i].second !== null,
    );
    return {
      type: 'scatter',
      mode: 'lines',
      x: shown.flatMap((i) => [round(rows[i].first!.value), round(rows[i].second!.value), null]),
      y: shown.flatMap((i) => [i - apart, i + apart, null]),
      line: { color: heavy ? '#444444' : '#b8b8b8', width: heavy ? 5 : 2.5 },
      hoverinfo: 'skip',
      showlegend: false,
    };
  };
  const end = (which: 'first' | 'second', name: string, colour: string, symbol: string, shift: number) => {
    const shown = places.filter((i) => rows[i][which] !== null);
    const ends = shown.map((i) => rows[i][which]!);
    const bound = (side: 'lower' | 'upper') => (each: DumbbellEnd) =>
      each.interval === null ? 0 : round(Math.abs(clip(each.interval[side]) - each.value));
    return {
      type: 'scatter',
      mode: 'markers',
      name,
      x: ends.map(({ value }) => round(value)),
      y: shown.map((i) => i + shift),
      error_x: {
        type: 'data',
        symmetric: false,
        array: ends.map(bound('upper')),
        arrayminus: ends.map(bound('lower')),
        color: colour,
        thickness: 1.2,
        width: 3,
      },
      marker: {
        symbol,
        size: 12,
        color: symbol === 'circle' ? colour : '#ffffff',
        opacity: 1,
        line: { color: colour, width: 2 },
      },
      customdata: shown.map((i) => rows[i].hover),
      hovertemplate: '%{customdata}<extra></extra>',
    };
  };
  const left = 30 + 6.8 * Math.max(8, ...rows.map(({ label }) => label.length));
  const plot = 400;
  const beside = axes.columns.reduce((sum, { width }) => sum + width, 0);
  const width = Math.round(left + plot + 24 + beside);
  const bodyHeight = Math.max(3, rows.length) * 40;
  const [top, bottom] = [118, 62];
  let from = plot + 24;
  const texts = axes.columns.flatMap(({ heading, width: room }, column) => {
    const x = from / plot;
    from += room;
    const common = { xref: 'paper', xanchor: 'left', align: 'left', showarrow: false, x };
    return [
      { ...common, yref: 'paper', y: 1, yanchor: 'bottom', text: `<b>${heading}</b>`, font: { size: 12 } },
      ...rows.map((row, i) => ({
        ...common,
        yref: 'y',
        y: i,
        yanchor: 'middle',
        text: row.emphasised ? `<b>${row.texts[column]}</b>` : row.texts[column],
      })),
    ];
  });
  return {
    data: [
      joined(false),
      joined(true),
      end('first', axes.firstName, firstColour, 'circle', -apart),
      end('second', axes.secondName, secondColour, 'diamond', apart),
    ],
    layout: {
      ...baseLayout(corpus, axes.heading, language),
      separators: separators(language),
      width,
      height: top + bodyHeight + bottom,
      margin: { l: Math.round(left), r: 24 + beside, t: top, b: bottom },
      legend: { orientation: 'h', x: 0, xanchor: 'left', y: 1, yanchor: 'bottom' },
      xaxis: {
        title: { text: axes.axisTitle, font: { size: 14 } },
        range: [...axes.range],
        tickvals: [...axes.ticks],
        ticktext: axes.ticks.map(axes.tickText),
        gridcolor: '#e6e6e6',
        zeroline: axes.zeroLine,
        zerolinecolor: '#222222',
        zerolinewidth: 1.6,
        fixedrange: true,
      },
      yaxis: {
        tickvals: places,
        ticktext: rows.map(({ label, emphasised }) => (emphasised ? `<b>${label}</b>` : label)),
        range: [Math.max(3, rows.length) - 0.45, -0.55],
        gridcolor: '#f2f2f2',
        zeroline: false,
        fixedrange: true,
        ticks: '',
      },
      annotations: texts,
    },
  };
}
