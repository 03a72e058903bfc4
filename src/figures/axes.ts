import type { Language } from '../shared/language.js';
import { formatPercent } from '../words/numbers.js';
import { theme } from './theme.js';

/** What a figure says of an axis, in Plotly's words. */
export type Axis = Readonly<Record<string, unknown>>;

/** An axis that stays where it is: a figure is read with its caption, which tells what is shown. */
export function fixedAxis(own: Axis): Axis {
  return { fixedrange: true, ...own };
}

/** Labels or numbers without lines through the plot. */
export function quietAxis(own: Axis): Axis {
  return fixedAxis({ showgrid: false, zeroline: false, ...own });
}

/** Numbers with lines through the plot, and none at 0 that would stand out. */
export function gridAxis(own: Axis): Axis {
  return fixedAxis({ gridcolor: theme.color.grid, zeroline: false, ...own });
}

/** Numbers with lines through the plot, and one at 0 from which both sides are read. */
export function zeroAxis(own: Axis): Axis {
  return gridAxis({ zeroline: true, zerolinewidth: theme.width.thin, ...own });
}

/** Categories in the order given, with a line through the plot for each. */
export function categoryAxis(categories: readonly string[], own: Axis): Axis {
  return fixedAxis({
    type: 'category',
    categoryorder: 'array',
    categoryarray: categories,
    gridcolor: theme.color.grid,
    ticks: '',
    ...own,
  });
}

/** Labels at the positions 0, 1, 2 … */
export function labelledAxis(labels: readonly string[], own: Axis): Axis {
  return quietAxis({ tickvals: [...labels.keys()], ticktext: labels, ...own });
}

/** Ticks of shares from 0 up to the largest one, at most six steps: `20 %` in Norwegian, `20%` in English. */
export function percentTicks(largest: number, language: Language): Axis {
  const step = [0.01, 0.02, 0.05, 0.1].find((each) => largest / each <= 6) ?? 0.2;
  const tickvals = Array.from({ length: Math.floor(largest / step + 1e-9) + 1 }, (_, i) =>
    Number((i * step).toFixed(2)),
  );
  return { tickvals, ticktext: tickvals.map((share) => formatPercent(share, language)) };
}

/** Labels of columns, above the plot and aslant. */
export const above: Axis = { side: 'top', tickangle: -40, ticks: '' };

/** Where an axis of rows begins and ends: the first row on top. */
export function rowRange(
  rows: number,
  { least = 1, room = 0.5 }: { readonly least?: number; readonly room?: number } = {},
): [number, number] {
  // Without the digits of a rounding error.
  return [Math.max(least, rows) - Number((1 - room).toFixed(6)), -room];
}

/** Both axes of a matrix of labelled rows and columns. */
export function matrixAxes({
  standoff,
}: {
  readonly standoff?: number;
} = {}): Readonly<Record<'xaxis' | 'yaxis', Axis>> {
  const labels = { type: 'category', showgrid: false, ticks: '' };
  return {
    xaxis: fixedAxis({ ...labels, ...above }),
    yaxis: fixedAxis({
      ...labels,
      autorange: 'reversed',
      ...(standoff === undefined ? {} : { ticklabelstandoff: standoff }),
    }),
  };
}

/** No axes, where a sentence stands in place of a figure. */
export const noAxes = {
  xaxis: fixedAxis({ visible: false }),
  yaxis: fixedAxis({ visible: false }),
};

/** How an axis writes numbers (Plotly's `separators`): decimal and thousands, as `formatNumber` does. */
export function separators(language: Language): string {
  return language === 'nb' ? ',\u00a0' : '.,';
}
