import type { Corpus } from '../../corpus/corpus.js';
import { baseLayout } from '../../figures/figure.js';
import type { Language } from '../../shared/language.js';
import { formatSigned } from '../../words/numbers.js';
import { headingOf, type StrengthPanel } from './strengths.figure.js';

const cell = 52;
const panelWidth = 150;
const panelGap = 18;

/** What is laid out: a matrix of the labelled interests, and panels of strengths on one scale. */
export interface Parts {
  readonly heading: string;
  /** Of the rows, and of the columns of the matrix. */
  readonly labels: readonly string[];
  readonly panels: readonly StrengthPanel[];
  /** Strengths go from its negative to it. */
  readonly limit: number;
}

/** The matrix left, the panels side by side to its right; headings above, scale and legend below. */
export function prioritiesLayout(corpus: Corpus, parts: Parts): Record<string, unknown> {
  const { language } = corpus;
  const { labels, panels, limit } = parts;
  const size = sizeOf(labels, panels.length);
  const share = (pixels: number) => Number((pixels / size.inner).toFixed(6));
  const starts = panels.map((_, p) => size.matrix + size.gap + p * (panelWidth + panelGap));
  const domains = starts.map((start) => [share(start), Math.min(1, share(start + panelWidth))]);
  return {
    ...baseLayout(corpus, parts.heading, language),
    width: Math.round(size.left + size.inner + size.right),
    height: Math.round(size.top + size.height + size.bottom),
    margin: { l: Math.round(size.left), r: size.right, t: Math.round(size.top), b: size.bottom },
    showlegend: false,
    ...matrixAxes(labels, share(size.matrix)),
    ...Object.fromEntries(
      domains.map((domain, p) => [`xaxis${p + 2}`, strengthAxis(domain, limit, language)]),
    ),
    shapes: labels.map((_, y) => ({
      type: 'line',
      xref: 'paper',
      yref: 'y',
      x0: share(size.matrix + size.gap),
      x1: 1,
      layer: 'below',
      y0: y,
      y1: y,
      line: { color: '#ececec', width: 1 },
    })),
    annotations: [
      ...panels.map((panel, p) => panelHeading(headingOf(panel), p)),
      scaleTitle(share((starts[0] + size.inner) / 2), language),
      matrixLegend(labels.length, language),
    ],
  };
}

function sizeOf(labels: readonly string[], panels: number) {
  const longest = Math.max(8, ...labels.map((text) => text.length));
  const matrix = labels.length * cell;
  const gap = 34;
  return {
    left: 28 + 6.6 * longest,
    top: 56 + 4.4 * longest,
    gap,
    matrix,
    inner: matrix + gap + panels * panelWidth + (panels - 1) * panelGap,
    right: 24,
    bottom: 58,
    height: Math.max(3, labels.length) * cell,
  };
}

function matrixAxes(labels: readonly string[], end: number) {
  const tickvals = labels.map((_, i) => i);
  return {
    xaxis: {
      domain: [0, end],
      range: [-0.5, labels.length - 0.5],
      side: 'top',
      tickangle: -40,
      tickvals,
      ticktext: labels,
      ticks: '',
      showgrid: false,
      zeroline: false,
      fixedrange: true,
    },
    yaxis: {
      range: [labels.length - 0.5, -0.5],
      ticks: '',
      tickvals,
      ticktext: labels,
      ticklabelstandoff: 6,
      showgrid: false,
      zeroline: false,
      fixedrange: true,
    },
  };
}

function strengthAxis(domain: readonly number[], limit: number, language: Language) {
  const ticks = Array.from({ length: 2 * limit + 1 }, (_, i) => i - limit).filter(
    (value) => value % (limit > 4 ? 4 : 2) === 0,
  );
  return {
    domain,
    range: [-limit, limit],
    tickvals: ticks,
    ticktext: ticks.map((value) => formatSigned(value, language, 0)),
    gridcolor: '#ececec',
    zeroline: true,
    zerolinecolor: '#777777',
    zerolinewidth: 1,
    fixedrange: true,
    anchor: 'y',
  };
}

function panelHeading(text: string, position: number) {
  return {
    xref: `x${position + 2}`,
    x: 0,
    xanchor: 'center',
    yref: 'paper',
    y: 1,
    yanchor: 'bottom',
    yshift: 4,
    text,
    showarrow: false,
    font: { size: 13 },
  };
}

function scaleTitle(x: number, language: Language) {
  return {
    xref: 'paper',
    x,
    xanchor: 'center',
    yref: 'paper',
    y: 0,
    yanchor: 'top',
    yshift: -28,
    text: words[language].scale,
    showarrow: false,
    font: { size: 13 },
  };
}

function matrixLegend(rows: number, language: Language) {
  return {
    xref: 'x',
    x: (rows - 1) / 2,
    xanchor: 'center',
    yref: 'paper',
    y: 0,
    yanchor: 'top',
    yshift: -8,
    text: words[language].legend,
    showarrow: false,
    font: { size: 12.5 },
    align: 'center',
  };
}

const words = {
  nb: {
    scale: 'styrke (log odds mot et gjennomsnittlig hensyn)',
    legend:
      'fet: avveininger der raden står foran · tynn: kilder<br>mørkt: raden oftest foran · lyst: raden oftest etter',
  },
  en: {
    scale: 'strength (log odds against an average interest)',
    legend:
      'bold: trade-offs with the row first · thin: sources<br>dark: row mostly first · light: row mostly after',
  },
} as const;
