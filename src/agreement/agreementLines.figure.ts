import { baseLayout, type Figure } from '../figures/figure.js';
import { separators } from '../figures/separators.js';
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
        line: { color: '#777777', width: 1.2, dash: 'dash' },
      },
    ],
    annotations: [...besides(found, lines)],
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
    line: { color: '#8fb3d5', width: 5 },
  };
  const dots = {
    type: 'scatter',
    mode: 'markers',
    x: lines.map(({ estimate }) => rounded(estimate.value)),
    y: lines.map((_, y) => y),
    customdata: lines.map(({ hover }) => hover),
    hovertemplate: '%{customdata}<extra></extra>',
    cliponaxis: false,
    marker: {
      color: '#0b4a86',
      opacity: 1,
      size: lines.map((_, y) => (y === 0 ? 12 : 9)),
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
    xaxis: {
      range: [least, 1.02],
      zeroline: least < 0,
      zerolinecolor: '#bbbbbb',
      gridcolor: '#e6e6e6',
      fixedrange: true,
      dtick: 0.2,
      tickformat: '.1f',
    },
    yaxis: {
      range: [lines.length - 0.5, -0.5],
      tickvals: lines.map((_, y) => y),
      ticktext: lines.map(({ label }) => label),
      showgrid: false,
      zeroline: false,
      fixedrange: true,
      ticks: '',
    },
  };
}

/** Numbers to the right of the plot: the coefficient, and how often the code was used. */
function* besides({ corpus, coders }: Agreement, lines: readonly AgreementLine[]) {
  const { language } = corpus;
  const terms = termsIn(language);
  const base = { xref: 'paper', x: 1, showarrow: false, font: { size: 12 } };
  const names = coders.map(coderLabel);
  const who = severalNames(names) ? '' : names.join(' · ');
  const head = { ...base, yref: 'paper', y: 1, yanchor: 'bottom', align: 'left' };
  yield { ...head, xanchor: 'right', xshift: 54, text: terms.value };
  const heading = [terms.shareCoded, who].filter(Boolean).join('<br>');
  yield { ...head, xanchor: 'left', xshift: 74, text: heading };
  for (const [y, { estimate, prevalence }] of lines.entries()) {
    const beside = { ...base, yref: 'y', y };
    const value = coefficientValue(estimate.value, language);
    yield { ...beside, xanchor: 'right', xshift: 54, text: y === 0 ? `<b>${value}</b>` : value };
    yield { ...beside, xanchor: 'left', xshift: 74, text: prevalenceText(prevalence, language) };
  }
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
