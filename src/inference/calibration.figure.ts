import { level, upright } from '../figures/annotations.js';
import { gridAxis, labelledAxis, percentTicks, rowRange } from '../figures/axes.js';
import { baseLayout, type Figure } from '../figures/figure.js';
import { sentenceFigure } from '../figures/sentenceFigure.js';
import { theme } from '../figures/theme.js';
import { defaults } from '../shared/defaults.js';
import type { Language } from '../shared/language.js';
import { formatNumber } from '../words/numbers.js';
import {
  type Calibration,
  type CalibrationOptions,
  type CalibrationRecord,
  typeOneErrors,
} from './calibration.js';
import {
  calibratedLabel,
  ratePercent,
  ratesAxis,
  simulatedProjects,
  worldLabel,
} from './calibration.labels.js';
import { calibrationStatement } from './calibration.statements.js';

/**
 * Type-I error by test and world: a group of points for each world, one for each test, with two standard errors, and a
 * line at the level that was promised. Right of the line a test calls too much significant.
 */
export function calibrationFigure(calibration: Calibration, options: CalibrationOptions = {}): Figure {
  const { language } = calibration.corpus;
  const { alpha = defaults.alpha } = options;
  const texts = words[language];
  const shown = typeOneErrors(calibration, options);
  const heading = texts.heading(ratePercent(alpha, language));
  const inWords = calibrationStatement(calibration, options).text;
  if (shown.length === 0)
    return sentenceFigure(simulated, { name: 'calibration', heading, sentence: inWords }, language);
  const worlds = [...new Set(shown.map(({ world }) => world))];
  const tests = [...new Set(shown.map(({ test }) => test))];
  const runs = range(
    shown.map((record) => record.runs),
    language,
  );
  return {
    kind: 'figure',
    name: 'calibration',
    data: tests.map((test, t) => points({ shown, worlds, tests, t, test }, language)),
    layout: {
      ...baseLayout(simulated, heading, language),
      ...panel({ shown, worlds, tests, alpha }, language),
    },
    caption: texts.caption(runs, ratePercent(alpha, language)),
    alternative: `${heading}. ${inWords}`,
  };
}

/** Every number in it is simulated, whatever material it is shown with. */
const simulated = { provenance: { synthetic: true } };

interface Shown {
  readonly shown: readonly CalibrationRecord[];
  readonly worlds: readonly string[];
  readonly tests: readonly string[];
}

/** The points of one test, each with two standard errors. */
function points(
  { shown, worlds, tests, t, test }: Shown & { readonly t: number; readonly test: string },
  language: Language,
): Record<string, unknown> {
  const own = shown.filter((record) => record.test === test);
  const percent = (rate: number) => ratePercent(rate, language);
  const { series } = theme.color;
  const color = series[t % series.length];
  return {
    type: 'scatter',
    mode: 'markers',
    cliponaxis: false,
    name: calibratedLabel(test, language),
    x: own.map(({ rate }) => rate),
    y: own.map(({ world }) => worlds.indexOf(world) + ((t + 0.5) / tests.length - 0.5) * 0.76),
    error_x: {
      type: 'data',
      array: own.map(({ error }) => rounded(2 * error)),
      thickness: theme.width.light,
      width: theme.cap.none,
      color,
    },
    marker: { symbol: symbols[t % symbols.length], size: theme.marker.dot, color },
    text: own.map(
      ({ world, rate, error, runs }) =>
        `<b>${calibratedLabel(test, language)}</b><br>${worldLabel(world, language)}<br>${percent(rate)} ± ${percent(2 * error)}<br>${formatNumber(runs, language)} ${simulatedProjects[language]}`,
    ),
    hovertemplate: '%{text}<extra></extra>',
  };
}

/** Size, axes and lines: a band for each world, and a dashed line at the level. */
function panel(
  { shown, worlds, tests, alpha }: Shown & { readonly alpha: number },
  language: Language,
): Record<string, unknown> {
  const labels = worlds.map((world) => worldLabel(world, language));
  const left = 24 + 6.6 * Math.max(10, ...labels.map((label) => label.length));
  const band = Math.max(44, 15 * tests.length + 16);
  const furthest = Math.max(2 * alpha, ...shown.map(({ rate, error }) => rate + 2 * error));
  const atTheLevel = { color: theme.color.ink, width: theme.width.medium, dash: 'dash' } as const;
  const between = { color: theme.color.separator, width: theme.width.thin };
  return {
    width: Math.round(left + 560 + 190),
    height: 130 + band * Math.max(1, worlds.length),
    margin: { l: Math.round(left), r: 190, t: 70, b: 60 },
    legend: { x: 1.02, y: 1, traceorder: 'normal' },
    xaxis: gridAxis({
      range: [0, rounded(furthest * 1.04)],
      ...percentTicks(furthest * 1.04, language),
      title: { text: ratesAxis[language], standoff: 8 },
    }),
    yaxis: labelledAxis(labels, { range: rowRange(worlds.length), ticklabelstandoff: 8 }),
    shapes: [
      upright(alpha, atTheLevel, { xref: 'x', layer: 'between' }),
      ...worlds.slice(1).map((_, w) => level(w + 0.5, between, { yref: 'y', layer: 'below' })),
    ],
  };
}

/** `400`, or `100–400`. */
function range(numbers: readonly number[], language: Language): string {
  const ends = [...new Set([Math.min(...numbers), Math.max(...numbers)])];
  return ends.map((end) => formatNumber(end, language)).join('–');
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

/** Each test has a sign of its own beside its colour. */
const symbols = [
  'square',
  'square-open',
  'x-thin-open',
  'diamond',
  'triangle-up',
  'circle-open',
  'circle',
  'cross',
];

const words = {
  nb: {
    heading: (alpha: string) => `Hvor ofte testene tar feil når ingenting henger sammen (nivå ${alpha})`,
    caption: (runs: string, alpha: string) =>
      `Simulerte prosjekter der ingen koder hører sammen, ${runs} for hver type prosjekt og test, med enheten linje. Punktet er andelen ruter der testen likevel gir p på eller under ${alpha}, streken to standardfeil. Til høyre for den stiplede linjen finner testen for mye; til venstre er den forsiktig. Der en test mangler, gir den ingen p.`,
  },
  en: {
    heading: (alpha: string) => `How often the tests err where nothing goes together (level ${alpha})`,
    caption: (runs: string, alpha: string) =>
      `Simulated projects in which no codes go together, ${runs} for each kind of project and each test; the unit is the line. The point is the share of cells where the test nevertheless gives p at or below ${alpha}, the bar two standard errors. Right of the dashed line a test finds too much; left of it, it is cautious. Where a test is missing, it gives no p.`,
  },
} as const;
