import { shorten } from '../figures/figure.js';
import { separators } from '../figures/separators.js';
import type { Language } from '../shared/language.js';
import { type Specification, type SpecificationChoice, specificationChoices } from './specification.js';
import { choiceLabel, choiceValueLabel } from './specification.labels.js';
import { choiceValues, type SpecificationCurve } from './specificationCurve.js';

const heights = { top: 108, percentile: 180, z: 140, gap: 22, row: 20, bottom: 48 };

/** One line of the lower panel; headings have no choice. */
export interface ChoiceRow {
  readonly y: number;
  readonly choice: SpecificationChoice | null;
  readonly value: string | boolean;
  readonly text: string;
}

/** The values of every choice that has more than one. */
export function choiceRows(
  curve: SpecificationCurve,
  drawn: readonly Specification[],
  language: Language,
): ChoiceRow[] {
  const rows: ChoiceRow[] = [];
  for (const choice of specificationChoices) {
    const values = choiceValues(curve, choice);
    if (values.length < 2) continue;
    rows.push({ y: rows.length, choice: null, value: '', text: `<b>${choiceLabel(choice, language)}</b>` });
    for (const value of values) {
      const name = shorten(choiceValueLabel(curve.corpus, choice, value, language), 34);
      const none = drawn.some((specification) => specification[choice] === value) ? '' : words[language].none;
      rows.push({ y: rows.length, choice, value, text: name + none });
    }
  }
  return rows;
}

/** The three panels over one another, on one row of specifications. */
export function specificationLayout(
  base: Record<string, unknown>,
  rows: readonly ChoiceRow[],
  drawn: readonly Specification[],
  language: Language,
): Record<string, unknown> {
  const texts = words[language];
  const { top, percentile, z, gap, row, bottom } = heights;
  const choices = rows.length * row;
  const plot = percentile + gap + z + gap + choices;
  const at = (pixels: number) => 1 - pixels / plot;
  const left = 40 + 6.6 * Math.max(12, ...rows.map(({ text }) => text.replace(/<\/?b>/gu, '').length));
  const usual = drawn.findIndex((specification) => specification.usual);
  const line = { color: '#444444', width: 1 };
  const quiet = { showgrid: true, gridcolor: '#e6e6e6', zeroline: false, fixedrange: true, ...axisLine };
  return {
    ...base,
    separators: separators(language),
    width: 980,
    height: Math.round(top + plot + bottom),
    margin: { l: Math.round(left), r: 24, t: top, b: bottom },
    legend: { orientation: 'h', x: 0, y: 1 + 24 / plot, yanchor: 'bottom', itemsizing: 'constant' },
    xaxis: {
      anchor: 'y3',
      range: [0, drawn.length + 1],
      title: { text: texts.axis },
      showgrid: false,
      zeroline: false,
      fixedrange: true,
      tickformat: 'd',
      ...(drawn.length < 8 ? { dtick: 1 } : {}),
      ...axisLine,
    },
    yaxis: {
      ...quiet,
      domain: [at(percentile), 1],
      range: [-4, 104],
      tickvals: [0, 25, 50, 75, 100],
      title: { text: texts.percentile, standoff: 8 },
    },
    yaxis2: {
      ...quiet,
      domain: [at(percentile + gap + z), at(percentile + gap)],
      zeroline: true,
      zerolinecolor: '#444444',
      rangemode: 'tozero',
      title: { text: 'z', standoff: 8 },
    },
    yaxis3: {
      domain: [0, Math.max(0.001, choices / plot)],
      range: [Math.max(1, rows.length) - 0.4, -0.6],
      tickvals: rows.map(({ y }) => y),
      ticktext: rows.map(({ text }) => text),
      showgrid: false,
      zeroline: false,
      fixedrange: true,
      ticks: '',
    },
    shapes: [
      // A faint ground under every other row leads the eye from the label to the marks.
      ...rows
        .filter(({ choice }, i) => choice !== null && i % 2 === 0)
        .map(({ y }) => ({
          type: 'rect',
          layer: 'below',
          xref: 'paper',
          yref: 'y3',
          x0: 0,
          x1: 1,
          y0: y - 0.5,
          y1: y + 0.5,
          fillcolor: '#f5f5f5',
          line: { width: 0 },
        })),
      ...(usual < 0
        ? []
        : [
            {
              type: 'line',
              xref: 'x',
              yref: 'paper',
              x0: usual + 1,
              x1: usual + 1,
              y0: 0,
              y1: 1,
              line: { ...line, dash: 'dot' },
            },
          ]),
    ],
    annotations: [
      ...(usual < 0
        ? []
        : [
            {
              ...note,
              xref: 'x',
              yref: 'paper',
              x: usual + 1,
              y: 1,
              yanchor: 'bottom',
              xanchor: usual > drawn.length * 0.9 ? 'right' : usual < drawn.length * 0.1 ? 'left' : 'center',
              text: texts.usual,
            },
          ]),
      ...(drawn.some(({ percentile }) => percentile !== null)
        ? []
        : [{ ...note, xref: 'paper', yref: 'y', x: 0.5, y: 50, text: texts.alone, bgcolor: '#ffffff' }]),
    ],
  };
}

const note = { showarrow: false, font: { size: 12, color: '#222222' } } as const;
const axisLine = { showline: true, linecolor: '#444444', ticks: 'outside' } as const;

const words = {
  nb: {
    percentile: 'prosentil',
    axis: 'spesifikasjoner, fra lavest til høyest prosentil',
    usual: 'det vanlige valget',
    none: ' – kan ikke regnes',
    alone: 'matrisen har bare dette ene paret',
  },
  en: {
    percentile: 'percentile',
    axis: 'specifications, from the lowest percentile to the highest',
    usual: 'the usual choice',
    none: ' – cannot be computed',
    alone: 'the matrix has this one pair only',
  },
} as const;
