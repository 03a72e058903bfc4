import { countedLabel } from '../cooccurrence/unit.labels.js';
import type { Corpus } from '../corpus/corpus.js';
import { sourceLabelIn } from '../corpus/sourceLabels.js';
import { upright } from '../figures/annotations.js';
import { categoryAxis, gridAxis, separators } from '../figures/axes.js';
import { codeLabel } from '../figures/codeLabels.js';
import { baseLayout, type Figure, shorten } from '../figures/figure.js';
import { hoverTexts } from '../figures/hover.js';
import { halves, whole } from '../figures/panels.js';
import { sentenceFigure } from '../figures/sentenceFigure.js';
import { sourceLabel } from '../figures/sourceLabel.js';
import { theme } from '../figures/theme.js';
import { oddsLabel, testLabel, zLabel } from '../inference/test.labels.js';
import type { Language } from '../shared/language.js';
import { shielded } from '../shared/shielded.js';
import { formatNumber, formatSigned } from '../words/numbers.js';
import { inSentence, termsIn } from '../words/terms.js';
import type { LeaveOneOut, WithoutSource } from './leaveOneOut.js';
import { reasonText } from './reason.labels.js';

export interface LeaveOneOutFigureOptions {
  /** Sources shown at most, the most influential; default 25. */
  readonly most?: number;
}

/** A source without which there is still something to compare. */
type Able = WithoutSource & { readonly z: number; readonly influence: number };

/**
 * A dot for each source: z, and beside it the odds ratio, when that source is left out. The line is the value with
 * every source.
 */
export function leaveOneOutFigure(left: LeaveOneOut, options: LeaveOneOutFigureOptions = {}): Figure {
  const { corpus } = left;
  const { language } = corpus;
  const texts = words[language];
  const pair =
    left.row === null || left.column === null
      ? ''
      : `: ${shorten(codeLabel(left.row, language), 40)} × ${shorten(codeLabel(left.column, language), 40)}`;
  const heading = `${texts.heading}${pair}`;
  const able = left.sources.filter((each): each is Able => each.z !== null && each.influence !== null);
  // Sources that have neither code move nothing; where none moves anything, that is what there is to see.
  const moving = able.filter(({ influence }) => Math.abs(influence) > 1e-9);
  const shown = (moving.length > 0 ? moving : able).slice(0, options.most ?? 25).sort((a, b) => a.z - b.z);
  if (shown.length === 0 || left.z === null) {
    const sentence = left.reason === null ? texts.nothing : reasonText(corpus, left.reason, language);
    return sentenceFigure(corpus, { name: 'leave-one-out', heading, sentence }, language);
  }
  const withAll = formatSigned(left.z, language, 2);
  const labels = namesOf(
    shown.map(({ source, both }) => `${sourceLabel(corpus, source)} (${formatNumber(both, language)})`),
  );
  const withOdds = shown.some(({ oddsRatio }) => drawable(oddsRatio) !== null);
  const strongest = left.sources
    .slice(0, 3)
    .map(
      ({ source, z }) => `${sourceLabel(corpus, source)}: ${z === null ? '–' : formatSigned(z, language, 2)}`,
    );
  const end = (value: number | undefined) => (value === undefined ? '–' : formatSigned(value, language, 2));
  return {
    kind: 'figure',
    name: 'leave-one-out',
    data: dots(corpus, shown, labels, withOdds),
    layout: {
      ...baseLayout(corpus, heading, language),
      ...panels(left, shown, labels, withOdds),
    },
    caption: caption(left, withAll, { shown, moving, able, withOdds }),
    alternative: `${heading}. ${texts.alternative({
      z: withAll,
      lowest: end(left.range.z?.lowest),
      highest: end(left.range.z?.highest),
      list: strongest.join('; '),
    })}`,
  };
}

/** The dots of z, and of the odds ratio where a logarithmic axis can show one. */
function dots(
  corpus: Corpus,
  shown: readonly Able[],
  labels: readonly string[],
  withOdds: boolean,
): Record<string, unknown>[] {
  const { language } = corpus;
  const texts = words[language];
  const odds = inSentence('oddsRatio', language);
  const hover = shown.map(
    ({ source, both, units, z, oddsRatio, influence }) =>
      `<b>${shielded(sourceLabelIn(corpus, source))}</b><br>${texts.has(formatNumber(both, language), formatNumber(units, language))}<br>${texts.without}: z ${formatSigned(z, language, 2)} (${formatSigned(-influence, language, 2)}), ${odds} ${ratio(oddsRatio, language)}`,
  );
  const shared = {
    type: 'scatter',
    mode: 'markers',
    y: labels,
    ...hoverTexts(hover),
    showlegend: false,
    marker: { color: theme.color.estimateInterval, size: theme.marker.dot },
  };
  const ofZ = { ...shared, x: shown.map(({ z }) => Number(z.toPrecision(6))) };
  if (!withOdds) return [ofZ];
  return [ofZ, { ...shared, x: shown.map(({ oddsRatio }) => drawable(oddsRatio)), xaxis: 'x2' }];
}

/** Size, the one or two axes side by side, and the lines of the values with every source. */
function panels(
  left: LeaveOneOut,
  shown: readonly Able[],
  labels: readonly string[],
  withOdds: boolean,
): Record<string, unknown> {
  const { language } = left.corpus;
  const odds = shown.map(({ oddsRatio }) => drawable(oddsRatio));
  const room = 40 + 6.6 * Math.max(...labels.map((label) => label.length));
  const [ofZ, ofOdds] = withOdds ? halves : [whole];
  return {
    separators: separators(language),
    width: 900,
    height: Math.round(118 + Math.max(5, shown.length) * 22),
    margin: { l: Math.round(room), r: 24, t: 64, b: 54 },
    xaxis: gridAxis({
      title: { text: `${termsIn(language).zWithout} (${testLabel(left.test, language)})` },
      domain: ofZ,
      range: around([...shown.map(({ z }) => z), left.z], 0.5),
      showgrid: true,
      automargin: true,
    }),
    ...(withOdds
      ? {
          xaxis2: gridAxis({
            title: { text: words[language].oddsAxis },
            domain: ofOdds,
            type: 'log',
            range: around([...odds, drawable(left.oddsRatio)].map(logarithm), 0.1),
            showgrid: true,
            automargin: true,
            ...logTicks(odds),
          }),
        }
      : {}),
    yaxis: categoryAxis(labels, {
      range: [-0.7, Math.max(5, shown.length) - 0.3],
      showgrid: true,
      gridcolor: theme.color.sourceGrid,
    }),
    shapes: [
      ...lineAt(left.z, 'x'),
      ...(withOdds && drawable(left.oddsRatio) !== null ? lineAt(left.oddsRatio, 'x2') : []),
    ],
  };
}

function lineAt(value: number | null, xref: string): Readonly<Record<string, unknown>>[] {
  if (value === null) return [];
  const line = { color: theme.color.ink, width: theme.width.medium };
  return [upright(value, line, { xref, layer: 'between' })];
}

function caption(
  left: LeaveOneOut,
  z: string,
  {
    shown,
    moving,
    able,
    withOdds,
  }: {
    readonly shown: readonly Able[];
    readonly moving: readonly Able[];
    readonly able: readonly Able[];
    readonly withOdds: boolean;
  },
): string {
  const { language } = left.corpus;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  return [
    texts.caption({
      units: countedLabel(left.unit, left.units, language),
      sources: number(left.sources.length),
      z: `${zLabel(left.test, language)} = ${z}`,
      odds: `${oddsLabel(left.test, language)} ${ratio(left.oddsRatio, language)}`,
    }),
    ...(shown.length < moving.length ? [texts.cut(number(shown.length), number(moving.length))] : []),
    ...(moving.length > 0 && moving.length < able.length
      ? [texts.still(number(able.length - moving.length))]
      : []),
    ...(left.carrying.length > 0
      ? [texts.carrying(left.carrying.map((source) => sourceLabel(left.corpus, source)).join(', '))]
      : []),
    ...(withOdds ? [] : [texts.noOdds]),
  ].join(' ');
}

function ratio(value: number | null, language: Language): string {
  return value === Number.POSITIVE_INFINITY ? '∞' : formatNumber(value ?? Number.NaN, language, 2);
}

/** A range that holds all values with room at its ends, and does not blow up differences that are none. */
function around(values: readonly (number | null)[], least: number): [number, number] {
  const found = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...found), Math.max(...found)];
  const room = Math.max(0.06 * (high - low), (least - (high - low)) / 2);
  return [Number((low - room).toPrecision(6)), Number((high + room).toPrecision(6))];
}

function logarithm(value: number | null): number | null {
  return value === null ? null : Math.log10(value);
}

/** Ratios such as 11, 12, 13 where the values are close, decades where they are far apart. */
function logTicks(values: readonly (number | null)[]): Record<string, unknown> {
  const found = values.filter((value) => value !== null);
  return Math.max(...found) / Math.min(...found) < 8 ? { nticks: 6, tickformat: '~r' } : { dtick: 1 };
}

/** A ratio that a logarithmic axis can show. */
function drawable(value: number | null): number | null {
  return value !== null && value > 0 && Number.isFinite(value) ? Number(value.toPrecision(6)) : null;
}

/** An axis merges equal labels. */
function namesOf(labels: readonly string[]): string[] {
  return labels.map((label, i) => {
    const earlier = labels.slice(0, i).filter((other) => other === label).length;
    return earlier === 0 ? label : `${label} [${earlier + 1}]`;
  });
}

interface Caption {
  readonly units: string;
  readonly sources: string;
  readonly z: string;
  readonly odds: string;
}

interface InWords {
  readonly z: string;
  readonly lowest: string;
  readonly highest: string;
  readonly list: string;
}

const words = {
  nb: {
    heading: 'Uten én kilde om gangen',
    nothing: 'Det er ingenting å utelate her.',
    without: 'Uten kilden',
    oddsAxis: 'oddsforhold uten kilden (logaritmisk)',
    has: (both: string, units: string) => `${both} av kildens ${units} enheter har begge koder`,
    caption: ({ units, sources, z, odds }: Caption) =>
      `${units}; antall kilder: ${sources}. Hver prikk er z og oddsforholdet når kilden til venstre er utelatt; i parentes hvor mange av dens enheter som har begge koder. Streken er verdien med alle kilder: ${z}, ${odds}. En prikk til venstre for streken vil si at kilden trekker sammenhengen opp.`,
    cut: (shown: string, all: string) => `Vist er de ${shown} som betyr mest, av ${all} kilder som endrer z.`,
    still: (count: string) => `Kilder som ikke endrer z, er ikke tegnet (${count}).`,
    carrying: (list: string) => `Uten ${list} er det ingenting igjen å sammenligne, så der er ingen prikk.`,
    noOdds: 'Oddsforholdet er 0 eller uendelig og er ikke tegnet.',
    alternative: ({ z, lowest, highest, list }: InWords) =>
      `Med alle kilder er z ${z}; uten én kilde om gangen ligger den mellom ${lowest} og ${highest}. Mest betyr: ${list}.`,
  },
  en: {
    heading: 'Without one source at a time',
    nothing: 'There is nothing to leave out here.',
    without: 'Without the source',
    oddsAxis: 'odds ratio without the source (logarithmic)',
    has: (both: string, units: string) => `${both} of the source’s ${units} units have both codes`,
    caption: ({ units, sources, z, odds }: Caption) =>
      `${units}; number of sources: ${sources}. Each dot is z and the odds ratio when the source to the left is left out; in brackets how many of its units have both codes. The line is the value with every source: ${z}, ${odds}. A dot to the left of the line means that the source pulls the association up.`,
    cut: (shown: string, all: string) =>
      `Shown are the ${shown} that matter most, of ${all} sources that change z.`,
    still: (count: string) => `Sources that do not change z are not drawn (${count}).`,
    carrying: (list: string) => `Without ${list} nothing is left to compare, so there is no dot.`,
    noOdds: 'The odds ratio is 0 or infinite and is not drawn.',
    alternative: ({ z, lowest, highest, list }: InWords) =>
      `With every source z is ${z}; without one source at a time it lies between ${lowest} and ${highest}. Most influential: ${list}.`,
  },
} as const;
