import { note } from '../figures/annotations.js';
import { gridAxis, labelledAxis, rowRange, separators } from '../figures/axes.js';
import { baseLayout, type Figure } from '../figures/figure.js';
import { hoverTexts } from '../figures/hover.js';
import { theme } from '../figures/theme.js';
import type { Language } from '../shared/language.js';
import { termsIn } from '../words/terms.js';
import type { Agreement } from './agreement.js';
import { coderLabel, coefficientValue, prevalenceLabel } from './comparison.labels.js';
import type { Estimate } from './estimate.js';
import type { CoderPrevalence } from './prevalence.js';

/** An estimate that exists. */
export type FoundEstimate = Estimate & { readonly value: number };

/** What stands on one line of the figure: a code, or all codes together. */
export interface AgreementLine {
  readonly label: string;
  readonly estimate: FoundEstimate;
  readonly prevalence: readonly CoderPrevalence[];
  readonly hover: string;
}

/** Size and axes of the figure, the line of all codes together, and the numbers beside each line. */
export function lineLayout(
  found: Agreement,
  heading: string,
  lines: readonly AgreementLine[],
): Figure['layout'] {
  const { language } = found.corpus;
  const [{ estimate: overall }] = lines;
  const least = Math.min(
    0,
    ...lines.map(({ estimate }) => Math.min(estimate.value, estimate.interval?.lower ?? 1)),
  );
  return {
    ...baseLayout(found.corpus, heading, language),
    ...axes(lines, Math.max(-1, Math.floor(least * 10) / 10)),
    shapes: [
      {
        type: 'line',
        layer: 'below',
        x0: overall.value,
        x1: overall.value,
        y0: 0,
        y1: lines.length - 0.5,
        line: { color: theme.color.zero, width: theme.width.light, dash: 'dash' },
      },
    ],
    annotations: besides(found, lines),
    showlegend: false,
    separators: separators(language),
  };
}

/** The bars of the intervals, and the dots over them. */
export function lineTraces(lines: readonly AgreementLine[]): Figure['data'] {
  const withIntervals = lines.flatMap(({ estimate: { interval } }, y) =>
    interval === null ? [] : [{ y, interval }],
  );
  const bars = {
    type: 'scatter',
    mode: 'lines',
    hoverinfo: 'skip',
    x: withIntervals.flatMap(({ interval: { lower, upper } }) => [rounded(lower), rounded(upper), null]),
    y: withIntervals.flatMap(({ y }) => [y, y, null]),
    line: { color: theme.color.interval, width: theme.width.broad },
  };
  const dots = {
    type: 'scatter',
    mode: 'markers',
    x: lines.map(({ estimate }) => rounded(estimate.value)),
    y: lines.map((_, y) => y),
    ...hoverTexts(lines.map(({ hover }) => hover)),
    cliponaxis: false,
    marker: {
      color: theme.color.accent,
      opacity: 1,
      size: lines.map((_, y) => (y === 0 ? theme.marker.large : theme.marker.dot)),
      symbol: lines.map((_, y) => (y === 0 ? 'diamond' : 'circle')),
    },
  };
  return [bars, dots];
}

function axes(lines: readonly AgreementLine[], least: number) {
  const rowHeight = lines.length > 25 ? 20 : 26;
  const left = 30 + 6.6 * Math.max(10, ...lines.map(({ label }) => label.replace(/<[^>]+>/gu, '').length));
  const top = 104;
  return {
    width: Math.round(left + 460 + rightMargin(lines)),
    height: Math.round(top + rowHeight * lines.length + 44),
    margin: { l: Math.round(left), r: rightMargin(lines), t: top, b: 44 },
    xaxis: gridAxis({
      range: [least, 1.02],
      zeroline: least < 0,
      zerolinecolor: theme.color.faintZero,
      dtick: 0.2,
      tickformat: '.1f',
    }),
    yaxis: labelledAxis(
      lines.map(({ label }) => label),
      { range: rowRange(lines.length), ticks: '' },
    ),
  };
}

/** Numbers to the right of the plot: the coefficient, and how often the code was used. */
function besides({ corpus, coders }: Agreement, lines: readonly AgreementLine[]) {
  const { language } = corpus;
  const terms = termsIn(language);
  const names = coders.map(coderLabel);
  const who = severalNames(names) ? [] : [names.join(' · ')];
  const head = { yref: 'paper', y: 1, yanchor: 'bottom', align: 'left' };
  return [
    ...pair(terms.value, [terms.shareCoded, ...who].join('<br>'), head),
    ...lines.flatMap(({ estimate, prevalence }, y) => {
      const value = coefficientValue(estimate.value, language);
      const shares = prevalenceText(prevalence, language);
      return pair(y === 0 ? `<b>${value}</b>` : value, shares, { yref: 'y', y });
    }),
  ];
}

/** The two columns to the right of the plot, on one line. */
function pair(value: string, shares: string, line: Readonly<Record<string, unknown>>) {
  const place = { xref: 'paper', x: 1, ...line };
  return [
    note(value, { ...place, xanchor: 'right', xshift: 54 }, theme.size.beside),
    note(shares, { ...place, xanchor: 'left', xshift: 74 }, theme.size.beside),
  ];
}

/** The share of each coder; the range where there are many, or their names are long. */
export function prevalenceText(prevalence: readonly CoderPrevalence[], language: Language): string {
  if (!severalNames(prevalence.map(({ coder }) => coderLabel(coder)))) {
    return prevalence.map(({ share }) => prevalenceLabel(share, language)).join(' · ');
  }
  const shares = prevalence.flatMap(({ share }) => (share === null ? [] : [share]));
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const range = [least, most].map((share) => prevalenceLabel(share, language));
  return range[0] === range[1] ? range[0] : range.join(' – ');
}

function severalNames(coders: readonly string[]): boolean {
  return coders.length > 3 || coders.join(' · ').length > 40;
}

function rightMargin(lines: readonly AgreementLine[]): number {
  const names = lines[0].prevalence.map(({ coder }) => coderLabel(coder));
  return severalNames(names) ? 200 : Math.max(190, 100 + 7 * names.join(' · ').length);
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
