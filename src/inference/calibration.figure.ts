import type { Corpus } from '../corpus/corpus.js';
import { baseLayout, type Figure, type FigureOptions } from '../figures/figure.js';
import { sentenceFigure } from '../figures/sentenceFigure.js';
import type { Bilingual, Language } from '../shared/language.js';
import { formatNumber } from '../words/numbers.js';
import { testLabel } from './test.labels.js';

/** How often a test called something significant in projects drawn from a world where nothing goes together. */
export interface CalibrationRecord {
  /** `type-I`; records of other kinds (power, coverage) may stand among them and are passed over. */
  readonly kind?: string;
  readonly world: string;
  readonly test: string;
  readonly alpha: number;
  readonly rate: number;
  /** Standard error of the rate. */
  readonly error: number;
  /** Projects that were drawn. */
  readonly runs: number;
}

export interface CalibrationOptions extends FigureOptions {
  /** The level that is shown; default 0.05. */
  readonly alpha?: number;
  /** Which tests; default: all of them, save variants of the exact test. */
  readonly tests?: readonly string[];
}

/** What the simulation tries beside the tests that are offered. */
const variants = ['permutation', 'exact mid-p', 'normal z'];

/**
 * Type-I error by test and world: a group of points for each world, one for each test, with two standard errors, and a
 * line at the level that was promised. Right of the line a test calls too much significant.
 */
export function calibrationFigure(
  records: readonly CalibrationRecord[],
  options: CalibrationOptions = {},
): Figure {
  const language = options.language ?? 'nb';
  const alpha = options.alpha ?? 0.05;
  const texts = words[language];
  const shown = typeOneErrors(records, alpha, options.tests);
  const simulated = { provenance: { synthetic: true } } as Corpus;
  const heading = texts.heading(shownPercent(alpha, language));
  if (shown.length === 0)
    return sentenceFigure(simulated, { name: 'calibration', heading, sentence: texts.nothing }, language);
  const worlds = [...new Set(shown.map(({ world }) => world))];
  const tests = [...new Set(shown.map(({ test }) => test))];
  const percent = (rate: number) => shownPercent(rate, language);
  const labels = worlds.map((world) => worldLabel(world, language));
  const left = 24 + 6.6 * Math.max(10, ...labels.map((label) => label.length));
  const band = Math.max(44, 15 * tests.length + 16);
  const data = tests.map((test, t) => {
    const points = shown.filter((record) => record.test === test);
    return {
      type: 'scatter',
      mode: 'markers',
      cliponaxis: false,
      name: calibratedLabel(test, language),
      x: points.map(({ rate }) => rate),
      y: points.map(({ world }) => worlds.indexOf(world) + ((t + 0.5) / tests.length - 0.5) * 0.76),
      error_x: {
        type: 'data',
        array: points.map(({ error }) => rounded(2 * error)),
        thickness: 1.2,
        width: 0,
        color: colors[t % colors.length],
      },
      marker: { symbol: symbols[t % symbols.length], size: 9, color: colors[t % colors.length] },
      text: points.map(
        ({ world, rate, error, runs }) =>
          `<b>${calibratedLabel(test, language)}</b><br>${worldLabel(world, language)}<br>${percent(rate)} ± ${percent(2 * error)}<br>${formatNumber(runs, language)} ${texts.projects}`,
      ),
      hovertemplate: '%{text}<extra></extra>',
    };
  });
  const furthest = Math.max(2 * alpha, ...shown.map(({ rate, error }) => rate + 2 * error));
  const line = { type: 'line', xref: 'x', yref: 'paper', y0: 0, y1: 1, layer: 'below' };
  const layout = {
    ...baseLayout(simulated, heading, language),
    width: Math.round(left + 560 + 190),
    height: 130 + band * Math.max(1, worlds.length),
    margin: { l: Math.round(left), r: 190, t: 70, b: 60 },
    legend: { x: 1.02, y: 1, traceorder: 'normal' },
    xaxis: {
      range: [0, rounded(furthest * 1.04)],
      tickformat: '.0%',
      title: { text: texts.axis, standoff: 8 },
      gridcolor: '#e6e6e6',
      zeroline: false,
      fixedrange: true,
    },
    yaxis: {
      range: [Math.max(1, worlds.length) - 0.5, -0.5],
      tickvals: worlds.map((_, w) => w),
      ticktext: labels,
      ticklabelstandoff: 8,
      showgrid: false,
      zeroline: false,
      fixedrange: true,
    },
    shapes: [
      { ...line, x0: alpha, x1: alpha, line: { color: '#222222', width: 1.5, dash: 'dash' } },
      ...worlds.slice(1).map((_, w) => ({
        ...{ type: 'line', xref: 'paper', x0: 0, x1: 1, yref: 'y', y0: w + 0.5, y1: w + 0.5, layer: 'below' },
        line: { color: '#cccccc', width: 1 },
      })),
    ],
  };
  return {
    kind: 'figure',
    basis: 'working material',
    name: 'calibration',
    data,
    layout,
    caption: texts.caption(
      range(
        shown.map(({ runs }) => runs),
        language,
      ),
      percent(alpha),
    ),
    alternative: `${heading}. ${calibrationInWords(records, { ...options, alpha, language })}`,
  };
}

/**
 * In which worlds which tests err more often than they promise, by more than two standard errors, and which tests never
 * do: a sentence each.
 */
export function calibrationInWords(
  records: readonly CalibrationRecord[],
  options: CalibrationOptions = {},
): string {
  const alpha = options.alpha ?? 0.05;
  const language = options.language ?? 'nb';
  const texts = words[language];
  const found = typeOneErrors(records, alpha, options.tests);
  if (found.length === 0) return texts.nothing;
  const tooOften = found.filter(({ rate, error }) => rate - 2 * error > alpha);
  const worlds = [...new Set(tooOften.map(({ world }) => world))].map((world) => {
    const tests = tooOften
      .filter((record) => record.world === world)
      .sort((a, b) => b.rate - a.rate)
      .map(({ test, rate }) => `${calibratedLabel(test, language)} ${shownPercent(rate, language)}`);
    return `${worldLabel(world, language)}: ${tests.join(', ')}`;
  });
  const held = [...new Set(found.map(({ test }) => test))]
    .filter((test) => !tooOften.some((record) => record.test === test))
    .map((test) => calibratedLabel(test, language));
  const level = shownPercent(alpha, language);
  return [
    ...(worlds.length > 0 ? [texts.liberal(level, worlds.join('; '))] : []),
    ...(held.length > 0 ? [texts.held(level, held.join(', '))] : []),
  ].join(' ');
}

function typeOneErrors(
  records: readonly CalibrationRecord[],
  alpha: number,
  tests: readonly string[] | undefined,
): CalibrationRecord[] {
  const chosen = (test: string) => (tests === undefined ? !variants.includes(test) : tests.includes(test));
  return records.filter(
    ({ kind, alpha: level, test }) =>
      (kind ?? 'type-I') === 'type-I' && Math.abs(level - alpha) < 1e-9 && chosen(test),
  );
}

/** `400`, or `100–400`. */
function range(numbers: readonly number[], language: Language): string {
  const ends = [...new Set([Math.min(...numbers), Math.max(...numbers)])];
  return ends.map((end) => formatNumber(end, language)).join('–');
}

function shownPercent(rate: number, language: Language): string {
  const decimals = rate === 0 || Math.abs(rate * 100 - Math.round(rate * 100)) < 1e-6 ? 0 : 1;
  return formatNumber(rate * 100, language, decimals) + (language === 'nb' ? '\u00a0%' : '%');
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

/** The names that the simulation uses beside those of the tests. */
function calibratedLabel(test: string, language: Language): string {
  return Object.hasOwn(calibratedLabels, test) ? calibratedLabels[test][language] : testLabel(test, language);
}

function worldLabel(world: string, language: Language): string {
  return Object.hasOwn(worldLabels, world) ? worldLabels[world][language] : world;
}

/** Different in grey and to the colour-blind, and each test has its own sign too. */
const colors = ['#08306b', '#4292c6', '#7f7f7f', '#1b7837', '#b2182b', '#e08214', '#542788', '#222222'];
const symbols = [
  ...['square', 'square-open', 'x-thin-open', 'diamond'],
  ...['triangle-up', 'circle-open', 'circle', 'cross'],
];

const calibratedLabels: Readonly<Record<string, Bilingual>> = {
  'exact mid-p': { nb: 'eksakt test, midt-p', en: 'exact test, mid-p' },
  'normal z': { nb: 'z mot normalfordeling', en: 'z against the normal' },
  'pooled (foil)': { nb: 'sammenslått (til advarsel)', en: 'pooled (as a warning)' },
};

const worldLabels: Readonly<Record<string, Bilingual>> = {
  independent: { nb: 'uavhengige koder', en: 'independent codes' },
  streaks: { nb: 'koder i serier', en: 'codes in streaks' },
  'unequal sources': { nb: 'ulike kilder', en: 'unequal sources' },
  'rare codes': { nb: 'sjeldne koder', en: 'rare codes' },
  'busy units': { nb: 'travle enheter', en: 'busy units' },
  'coded units only': { nb: 'bare kodede enheter', en: 'coded units only' },
};

const words = {
  nb: {
    heading: (alpha: string) => `Hvor ofte testene tar feil når ingenting henger sammen (nivå ${alpha})`,
    axis: 'Andel ruter med p på eller under nivået',
    projects: 'simulerte prosjekter',
    nothing: 'Resultatene av simuleringene følger ikke med her, så det er ingenting å vise.',
    caption: (runs: string, alpha: string) =>
      `Simulerte prosjekter der ingen koder hører sammen, ${runs} for hver verden og test, med enheten linje. Punktet er andelen ruter der testen likevel gir p på eller under ${alpha}, streken to standardfeil. Til høyre for den stiplede linjen finner testen for mye; til venstre er den forsiktig.`,
    liberal: (alpha: string, worlds: string) =>
      `Feil oftere enn de lovede ${alpha} i verdener med ${worlds}.`,
    held: (alpha: string, tests: string) => `Holder ${alpha} i alle verdener: ${tests}.`,
  },
  en: {
    heading: (alpha: string) => `How often the tests err where nothing goes together (level ${alpha})`,
    axis: 'Share of cells with p at or below the level',
    projects: 'simulated projects',
    nothing: 'The results of the simulations are not part of this copy, so there is nothing to show.',
    caption: (runs: string, alpha: string) =>
      `Simulated projects in which no codes go together, ${runs} for each world and test, in the unit line. The point is the share of cells where the test gives p at or below ${alpha} all the same, the line two standard errors. Right of the dashed line a test finds too much; left of it, it is cautious.`,
    liberal: (alpha: string, worlds: string) =>
      `Wrong more often than the promised ${alpha} in worlds with ${worlds}.`,
    held: (alpha: string, tests: string) => `Keep ${alpha} in all worlds: ${tests}.`,
  },
} as const;
