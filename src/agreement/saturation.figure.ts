import { coderRuleLabel } from '../cooccurrence/matrix.labels.js';
import { sourceLabelIn } from '../corpus/sourceLabels.js';
import { upright } from '../figures/annotations.js';
import { fixedAxis, quietAxis, separators } from '../figures/axes.js';
import { codeLabel } from '../figures/codeLabels.js';
import { baseLayout, type Figure } from '../figures/figure.js';
import { hoverTexts } from '../figures/hover.js';
import { sentenceFigure } from '../figures/sentenceFigure.js';
import { theme } from '../figures/theme.js';
import { shielded } from '../shared/shielded.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { termsIn } from '../words/terms.js';
import type { Saturation } from './saturation.js';
import { cameAfterLabel, saturationText, stillComingLabel } from './saturation.labels.js';

export interface SaturationFigureOptions {
  /** Whether the order that was asked for is that of the years. */
  readonly byYear?: boolean;
}

/**
 * How many different codes have been used after one source, two, three …: in the order of the material, on average over
 * all orders, and as an interval over random orders. The sources of the base are shaded, and a dashed line stands
 * where saturation is reached. Where the last sources still brought new codes, reached or not, the curve ends open: in a hollow
 * point, with a broken line that goes on as steeply as they did.
 */
export function saturationFigure(found: Saturation, options: SaturationFigureOptions = {}): Figure {
  const { corpus, steps } = found;
  const { language } = corpus;
  const texts = words[language];
  const name = 'saturation-curve';
  const total = steps.at(-1)?.cumulative ?? 0;
  if (steps.length < 2 || total === 0) {
    const instead = { name, heading: texts.heading, sentence: saturationText(found) };
    return sentenceFigure(corpus, instead, language);
  }
  const number = (value: number) => formatNumber(value, language);
  const inWords = texts.inWords(number(steps[0].cumulative), number(total), number(steps.length));
  return {
    kind: 'figure',
    name,
    data: [...traces(found, options.byYear === true), ...openEnd(found)],
    layout: layoutOf(found, Math.max(total, beyond(found).y, ...steps.map(({ upper }) => upper))),
    caption: caption(found, total),
    alternative: `${texts.heading}. ${inWords} ${saturationText(found)}`,
  };
}

function layoutOf(found: Saturation, highest: number): Figure['layout'] {
  const { corpus, steps } = found;
  const { language } = corpus;
  const texts = words[language];
  return {
    ...baseLayout(corpus, texts.heading, language),
    width: 860,
    height: 500,
    margin: { l: 70, r: 30, t: 88, b: 64 },
    xaxis: quietAxis({
      title: { text: texts.x },
      range: [0.5, Math.max(steps.length + 0.5, beyond(found).x + 0.2 * (beyond(found).x - steps.length))],
      tickformat: 'd',
      ...(steps.length <= 12 ? { dtick: 1 } : {}),
    }),
    yaxis: fixedAxis({
      title: { text: texts.y },
      range: [0, highest * 1.06],
      gridcolor: theme.color.grid,
    }),
    separators: separators(language),
    legend: { orientation: 'h', x: 0, y: 1.01, yanchor: 'bottom' },
    shapes: isJudged(found) ? [baseShape(found), ...reachedLine(found)] : [],
    annotations: [...reachedText(found), ...openText(found)],
  };
}

/** Where the broken line of an open end goes; the last point itself where no code came lately. */
function beyond({ steps, stillComing, runLength }: Saturation): { readonly x: number; readonly y: number } {
  const total = steps.at(-1)?.cumulative ?? 0;
  if (stillComing === 0) return { x: steps.length, y: total };
  const further = Math.max(0.8, steps.length * 0.07);
  return {
    x: steps.length + further,
    y: total + (further * stillComing) / Math.min(runLength, steps.length),
  };
}

/** The last point hollow, and a broken line from it; nothing where no code came lately. */
function openEnd(found: Saturation): Figure['data'] {
  const { steps, stillComing, corpus } = found;
  if (stillComing === 0) return [];
  const end = beyond(found);
  const color = theme.color.accent;
  const x = [steps.length, end.x];
  const y = [steps[steps.length - 1].cumulative, end.y];
  return [
    {
      type: 'scatter',
      mode: 'lines+markers',
      x,
      y,
      name: stillComingLabel(corpus.language),
      hoverinfo: 'skip',
      line: { color, width: theme.width.curve, dash: 'dot' },
      marker: {
        size: [theme.marker.large, 0],
        color: theme.color.ground,
        opacity: 1,
        line: { color, width: theme.width.curve },
      },
      showlegend: false,
    },
  ];
}

/** The words at an open end, and the head of its arrow. */
function openText(found: Saturation) {
  const { steps, stillComing, corpus } = found;
  if (stillComing === 0) return [];
  const { x, y } = beyond(found);
  const from = { x: steps.length, y: steps[steps.length - 1].cumulative };
  // The head needs some length behind it to be drawn.
  const back = 0.4;
  return [
    {
      text: '',
      x,
      y,
      ax: x - back * (x - from.x),
      ay: y - back * (y - from.y),
      xref: 'x',
      yref: 'y',
      axref: 'x',
      ayref: 'y',
      showarrow: true,
      arrowhead: 2,
      arrowsize: 1.4,
      arrowwidth: theme.width.curve,
      arrowcolor: theme.color.accent,
    },
    {
      text: `<b>${stillComingLabel(corpus.language)}</b>`,
      x,
      y: from.y,
      xanchor: 'right',
      yanchor: 'top',
      yshift: -14,
      showarrow: false,
      font: { color: theme.color.accent },
      bgcolor: theme.color.noteGround,
      borderpad: 0,
    },
  ];
}

/** Whether there are enough sources, with codes in the first, for the question to have an answer. */
function isJudged({ status }: Saturation): boolean {
  return status === 'reached' || status === 'not-reached';
}

function traces(found: Saturation, byYear: boolean): Figure['data'] {
  const { corpus, steps, confidence } = found;
  const { language } = corpus;
  const texts = words[language];
  const shared = { type: 'scatter', mode: 'lines', x: steps.map((_, i) => i + 1) };
  const { band: color } = theme.color;
  const band = { ...shared, hoverinfo: 'skip', line: { width: theme.width.none, color } };
  return [
    { ...band, y: steps.map(({ lower }) => lower), showlegend: false },
    {
      ...band,
      y: steps.map(({ upper }) => upper),
      fill: 'tonexty',
      fillcolor: color,
      name: texts.band(formatPercent(confidence, language)),
    },
    {
      ...shared,
      y: steps.map(({ mean }) => Number(mean.toPrecision(12))),
      name: texts.mean,
      hoverinfo: 'skip',
      line: { color: theme.color.mean, width: theme.width.firm, dash: 'dot' },
    },
    {
      ...shared,
      y: steps.map(({ cumulative }) => cumulative),
      name: byYear ? texts.byYear : texts.order,
      mode: steps.length <= 60 ? 'lines+markers' : 'lines',
      marker: { size: theme.marker.small },
      line: { color: theme.color.accent, width: theme.width.curve },
      ...hoverTexts(steps.map((_, i) => hoverOf(found, i))),
    },
  ];
}

/** A ground behind the sources of the base. */
function baseShape({ baseSize }: Saturation) {
  return {
    type: 'rect',
    layer: 'below',
    yref: 'paper',
    x0: 0.5,
    x1: baseSize + 0.5,
    y0: 0,
    y1: 1,
    fillcolor: theme.color.stretch,
    line: { width: theme.width.none },
  };
}

/** Faint where codes came after it: then it was no end. */
function reachedLine({ reachedAfter, cameAfter }: Saturation) {
  if (reachedAfter === null) return [];
  const color = cameAfter > 0 ? theme.color.faintZero : theme.color.ink;
  const line = { color, width: theme.width.firm, dash: cameAfter > 0 ? 'dot' : 'dash' } as const;
  return [upright(reachedAfter + 0.5, line)];
}

function reachedText(found: Saturation) {
  const { corpus, reachedAfter, runLength, threshold, steps } = found;
  if (reachedAfter === null) return [];
  const { language } = corpus;
  const reached = words[language].reached(reachedAfter, runLength, formatPercent(threshold, language));
  const later = cameAfterLabel(found);
  const isLate = reachedAfter > steps.length * 0.7;
  return [
    {
      text: later === '' ? reached : `${reached}<br><b>${later}</b>`,
      x: reachedAfter + 0.5,
      xanchor: isLate ? 'right' : 'left',
      xshift: isLate ? -8 : 8,
      yref: 'paper',
      y: 0.06,
      yanchor: 'bottom',
      showarrow: false,
      align: 'left',
      bgcolor: theme.color.noteGround,
      borderpad: 3,
    },
  ];
}

function caption(found: Saturation, total: number): string {
  const { corpus, steps, baseSize, confidence, overOrders, coders } = found;
  const { language } = corpus;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  return [
    texts.caption(number(total), number(steps.length), coderRuleLabel(coders, language, corpus.coders)),
    saturationText(found),
    ...(isJudged(found) ? [texts.base(baseSize)] : []),
    texts.orders(formatPercent(confidence, language), number(overOrders.orders)),
    ...(found.stillComing > 0 ? [texts.open] : []),
  ].join(' ');
}

function hoverOf({ corpus, steps }: Saturation, i: number): string {
  const { language } = corpus;
  const { source, newCodes, cumulative, lower, upper } = steps[i];
  const number = (value: number) => formatNumber(value, language);
  const named = newCodes.slice(0, 8).map((code) => codeLabel(code, language));
  const more = newCodes.length > 8 ? [`… + ${newCodes.length - 8}`] : [];
  return [
    `<b>${number(i + 1)}: ${shielded(sourceLabelIn(corpus, source))}</b>`,
    `${words[language].y}: ${number(cumulative)} (${number(lower)}–${number(upper)})`,
    `${termsIn(language).newCodes}: ${number(newCodes.length)}`,
    ...named,
    ...more,
  ].join('<br>');
}

const words = {
  nb: {
    heading: 'Metning av koder',
    x: 'Antall kilder',
    y: 'Ulike koder',
    order: 'Kildene i materialets rekkefølge',
    byYear: 'Kildene etter år',
    mean: 'Gjennomsnitt av alle rekkefølger',
    band: (percent: string) => `${percent} av tilfeldige rekkefølger`,
    reached: (after: number, run: number, limit: string) =>
      `<b>${after}+${run}</b>: de ${run} neste kildene gir<br>høyst ${limit} nye koder`,
    caption: (codes: string, sources: string, coders: string) =>
      `${codes} ulike koder i ${sources} kodede kilder; kodere: ${coders}.`,
    base: (base: number) => `Grått er de første ${base} kildene, som nye koder måles mot.`,
    orders: (percent: string, orders: string) =>
      `Båndet holder ${percent} av ${orders} tilfeldige rekkefølger av de samme kildene; derfor møtes de til slutt, også om kodene ikke er uttømt.`,
    open: 'Åpen ende: de siste kildene ga nye koder, og den stiplede linjen går videre like bratt.',
    inWords: (first: string, last: string, sources: string) =>
      `Ulike koder: ${first} i den første kilden, ${last} i alle ${sources}.`,
  },
  en: {
    heading: 'Code saturation',
    x: 'Number of sources',
    y: 'Different codes',
    order: 'Sources in the order of the material',
    byYear: 'Sources by year',
    mean: 'Mean of all orders',
    band: (percent: string) => `${percent} of random orders`,
    reached: (after: number, run: number, limit: string) =>
      `<b>${after}+${run}</b>: the next ${run} sources give<br>at most ${limit} new codes`,
    caption: (codes: string, sources: string, coders: string) =>
      `${codes} different codes in ${sources} coded sources; coders: ${coders}.`,
    base: (base: number) => `Grey are the first ${base} sources, which new codes are measured against.`,
    orders: (percent: string, orders: string) =>
      `The band holds ${percent} of ${orders} random orders of the same sources; that is why they meet at the end, even where codes are not exhausted.`,
    open: 'Open end: the last sources brought new codes, and the broken line goes on as steeply.',
    inWords: (first: string, last: string, sources: string) =>
      `Different codes: ${first} in the first source, ${last} in all ${sources}.`,
  },
} as const;
