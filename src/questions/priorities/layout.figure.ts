import type { Corpus } from '../../corpus/corpus.js';
import { level, note } from '../../figures/annotations.js';
import { type Axis, above, labelledAxis, rowRange, zeroAxis } from '../../figures/axes.js';
import { baseLayout } from '../../figures/figure.js';
import { type Domain, sideBySide } from '../../figures/panels.js';
import { theme } from '../../figures/theme.js';
import type { Language } from '../../shared/language.js';
import { formatSigned } from '../../words/numbers.js';
import { headingOf, type StrengthPanel } from './strengths.figure.js';

const cellWidth = 44;
const cellHeight = 52;
const matrixGap = 28;
const panelWidth = 104;
const panelGap = 14;

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
  const matrixWidth = labels.length * cellWidth;
  const { size, domains, share } = sideBySide([
    { width: matrixWidth },
    ...panels.map((_, p) => ({ width: panelWidth, gap: p === 0 ? matrixGap : panelGap })),
  ]);
  const [ofMatrix, ...ofPanels] = domains;
  const longest = Math.max(8, ...labels.map((text) => text.length));
  const [left, top, right, bottom] = [28 + 6.6 * longest, 56 + 4.4 * longest, 24, 58];
  const row = { color: theme.color.panelGrid, width: theme.width.thin };
  return {
    ...baseLayout(corpus, parts.heading, language),
    width: Math.round(left + size + right),
    height: Math.round(top + Math.max(3, labels.length) * cellHeight + bottom),
    margin: { l: Math.round(left), r: right, t: Math.round(top), b: bottom },
    showlegend: false,
    xaxis: labelledAxis(labels, { ...above, domain: ofMatrix, range: [-0.5, labels.length - 0.5] }),
    yaxis: labelledAxis(labels, { range: rowRange(labels.length), ticks: '', ticklabelstandoff: 6 }),
    ...Object.fromEntries(
      ofPanels.map((domain, p) => [`xaxis${p + 2}`, strengthAxis(domain, limit, language)]),
    ),
    shapes: labels.map((_, y) => level(y, row, { x0: ofPanels[0][0], yref: 'y', layer: 'below' })),
    annotations: [
      ...panels.map((panel, p) => panelHeading(headingOf(panel), p)),
      scaleTitle(share((matrixWidth + matrixGap + size) / 2), language),
      matrixLegend(labels.length, language),
    ],
  };
}

function strengthAxis(domain: Domain, limit: number, language: Language): Axis {
  const ticks = Array.from({ length: 2 * limit + 1 }, (_, i) => i - limit).filter(
    // Those at the ends would run into those of the next panel.
    (value) => value % (limit > 4 ? 4 : 2) === 0 && Math.abs(value) < limit,
  );
  return zeroAxis({
    domain,
    range: [-limit, limit],
    tickvals: ticks,
    ticktext: ticks.map((value) => formatSigned(value, language, 0)),
    gridcolor: theme.color.panelGrid,
    zerolinecolor: theme.color.zero,
    anchor: 'y',
  });
}

function panelHeading(text: string, position: number) {
  return note(text, {
    xref: `x${position + 2}`,
    x: 0,
    xanchor: 'center',
    yref: 'paper',
    y: 1,
    yanchor: 'bottom',
    yshift: 4,
  });
}

function scaleTitle(x: number, language: Language) {
  const place = { xref: 'paper', x, xanchor: 'center', yref: 'paper', y: 0, yanchor: 'top', yshift: -28 };
  return note(words[language].scale, place);
}

function matrixLegend(rows: number, language: Language) {
  const [x, place] = [(rows - 1) / 2, { yref: 'paper', y: 0, yanchor: 'top', yshift: -8 }];
  return note(
    words[language].legend,
    { ...place, xref: 'x', x, xanchor: 'center', align: 'center' },
    theme.size.columns,
  );
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
