import { note, upright } from '../figures/annotations.js';
import { gridAxis, labelledAxis, quietAxis, rowRange, separators } from '../figures/axes.js';
import { shorten } from '../figures/figure.js';
import { type Domain, stacked } from '../figures/panels.js';
import { theme } from '../figures/theme.js';
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
  const { top, percentile, z, gap, row, bottom } = heights;
  const { size, domains } = stacked([percentile, z, rows.length * row], gap);
  const left = 40 + 6.6 * Math.max(12, ...rows.map(({ text }) => text.replace(/<\/?b>/gu, '').length));
  const usual = drawn.findIndex((specification) => specification.usual);
  return {
    ...base,
    separators: separators(language),
    width: 980,
    height: Math.round(top + size + bottom),
    margin: { l: Math.round(left), r: 24, t: top, b: bottom },
    legend: { orientation: 'h', x: 0, y: 1 + 24 / size, yanchor: 'bottom', itemsizing: 'constant' },
    ...panelAxes(domains, rows, drawn.length, language),
    shapes: [
      ...stripes(rows),
      ...(usual < 0 ? [] : [upright(usual + 1, { ...axisLine, dash: 'dot' }, { xref: 'x' })]),
    ],
    annotations: [
      ...(usual < 0 ? [] : [usualNote(usual, drawn.length, language)]),
      ...(drawn.some((each) => each.percentile !== null) ? [] : [aloneNote(language)]),
    ],
  };
}

const axisLine = { color: theme.color.axis, width: theme.width.thin };

/** Percentiles, z and choices, over the one axis of specifications. */
function panelAxes(
  [ofPercentiles, ofZ, ofChoices]: readonly Domain[],
  rows: readonly ChoiceRow[],
  drawn: number,
  language: Language,
) {
  const texts = words[language];
  const outside = { showline: true, linecolor: axisLine.color, ticks: 'outside' };
  return {
    xaxis: quietAxis({
      ...outside,
      anchor: 'y3',
      range: [0, drawn + 1],
      title: { text: texts.axis },
      tickformat: 'd',
      ...(drawn < 8 ? { dtick: 1 } : {}),
    }),
    yaxis: gridAxis({
      ...outside,
      domain: ofPercentiles,
      range: [-4, 104],
      tickvals: [0, 25, 50, 75, 100],
      title: { text: texts.percentile, standoff: 8 },
      showgrid: true,
    }),
    yaxis2: gridAxis({
      ...outside,
      domain: ofZ,
      zeroline: true,
      zerolinecolor: axisLine.color,
      rangemode: 'tozero',
      title: { text: texts.z, standoff: 8 },
      showgrid: true,
    }),
    yaxis3: labelledAxis(
      rows.map(({ text }) => text),
      { domain: ofChoices, range: rowRange(rows.length, { room: 0.6 }), ticks: '' },
    ),
  };
}

/** A faint ground under every other row leads the eye from the label to the marks. */
function stripes(rows: readonly ChoiceRow[]) {
  const striped = rows.filter(({ choice }, i) => choice !== null && i % 2 === 0);
  return striped.map(({ y }) => ({
    type: 'rect',
    layer: 'below',
    xref: 'paper',
    yref: 'y3',
    x0: 0,
    x1: 1,
    y0: y - 0.5,
    y1: y + 0.5,
    fillcolor: theme.color.stripe,
    line: { width: theme.width.none },
  }));
}

/** Above the line of the usual choice; within the plot where that stands near an end. */
function usualNote(usual: number, drawn: number, language: Language) {
  const xanchor = usual > drawn * 0.9 ? 'right' : usual < drawn * 0.1 ? 'left' : 'center';
  return inked(words[language].usual, {
    xref: 'x',
    yref: 'paper',
    x: usual + 1,
    y: 1,
    yanchor: 'bottom',
    xanchor,
  });
}

/** In place of the percentiles, where there is nothing to stand among. */
function aloneNote(language: Language) {
  const place = { xref: 'paper', yref: 'y', x: 0.5, y: 50 };
  return inked(words[language].alone, { ...place, bgcolor: theme.color.ground });
}

function inked(text: string, own: Readonly<Record<string, unknown>>) {
  return note(text, { ...own, font: { size: theme.size.beside, color: theme.color.ink } });
}

const words = {
  nb: {
    percentile: 'prosentil',
    axis: 'spesifikasjoner, fra lavest til høyest prosentil',
    z: 'z (testen nederst)',
    usual: 'det vanlige valget',
    none: ' – kan ikke regnes',
    alone: 'matrisen har bare dette ene paret',
  },
  en: {
    percentile: 'percentile',
    axis: 'specifications, from the lowest percentile to the highest',
    z: 'z (the test below)',
    usual: 'the usual choice',
    none: ' – cannot be computed',
    alone: 'the matrix has this one pair only',
  },
} as const;
