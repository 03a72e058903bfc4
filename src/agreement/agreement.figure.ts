import { axisLabels, codeLabel } from '../figures/codeLabels.js';
import type { Figure } from '../figures/figure.js';
import { sentenceFigure } from '../figures/sentenceFigure.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { termsIn } from '../words/terms.js';
import type { Agreement, CodeAgreement } from './agreement.js';
import {
  type AgreementLine,
  type FoundEstimate,
  lineLayout,
  lineTraces,
  prevalenceText,
} from './agreementLines.figure.js';
import { chanceLabel, coefficientLabel } from './coefficient.labels.js';
import type { CoefficientName } from './coefficients.js';
import { coderLabel, comparisonText, estimateLabel, prevalenceLabel, unitName } from './comparison.labels.js';
import type { Estimate } from './estimate.js';
import type { CoderPrevalence } from './prevalence.js';
import { statusText } from './status.labels.js';

export interface AgreementFigureOptions {
  /** Default: `krippendorffAlpha`. */
  readonly coefficient?: CoefficientName;
  /** Codes shown at most, the most used first; default 50. */
  readonly most?: number;
}

/**
 * How well coders agree on each code: a dot for the coefficient and a bar for its interval, highest first, with all codes
 * together on top and as a dashed line through the others. How often each coder used the code stands beside it in
 * numbers, as agreement on a rare code is another thing than agreement on a common one.
 *
 * Codes without a value (nobody used them, or all used them everywhere) are named in the caption.
 */
export function agreementFigure(found: Agreement, options: AgreementFigureOptions = {}): Figure {
  const { corpus, unit, status } = found;
  const { language } = corpus;
  const coefficient = options.coefficient ?? 'krippendorffAlpha';
  const texts = words[language];
  const name = `agreement-by-code-${unit}`;
  const heading = texts.heading(coefficientLabel(coefficient, language), unitName(unit, language));
  const chosen = chooseCodes(found, coefficient, options.most ?? 50);
  const overall = found.overall?.coefficients[coefficient];
  if (found.overall === null || !hasValue(overall) || chosen.shown.length === 0) {
    const why = status ?? overall?.status ?? null;
    const sentence = why === null ? texts.nothing : statusText(why, language);
    return sentenceFigure(corpus, { name, heading, sentence }, language);
  }
  const lines = [
    overallLine(found, overall, found.overall.prevalence, coefficient),
    ...codeLines(found, chosen.shown, coefficient),
  ];
  return {
    kind: 'figure',
    name,
    data: lineTraces(lines),
    layout: lineLayout(found, heading, lines),
    caption: caption(found, chosen, coefficient),
    alternative: inWords(heading, lines, language),
  };
}

/** Codes that can be drawn, and how many are not. */
interface Chosen {
  readonly shown: readonly CodeAgreement[];
  /** Codes with a value that there was no room for. */
  readonly cut: number;
  readonly withoutValue: number;
}

function chooseCodes({ codes }: Agreement, coefficient: CoefficientName, most: number): Chosen {
  const of = (agreement: CodeAgreement) => agreement.coefficients[coefficient];
  const drawable = codes.filter((each) => each.status !== 'never-used' && hasValue(of(each)));
  const kept = [...drawable].sort((a, b) => codedUnits(b) - codedUnits(a)).slice(0, most);
  const shown = kept.sort((a, b) => of(b).value! - of(a).value! || codedUnits(b) - codedUnits(a));
  return {
    shown,
    cut: drawable.length - shown.length,
    withoutValue: codes.length - drawable.length,
  };
}

function hasValue(estimate: Estimate | undefined): estimate is FoundEstimate {
  return estimate !== undefined && estimate.value !== null;
}

/** An interval without width: the coders never disagreed, so no draw of sources holds a disagreement. */
function hasNoWidth({ interval }: Estimate): boolean {
  return interval !== null && interval.upper === interval.lower;
}

function codedUnits({ prevalence }: CodeAgreement): number {
  return prevalence.reduce((sum, { coded }) => sum + coded, 0);
}

function overallLine(
  { corpus }: Agreement,
  estimate: FoundEstimate,
  prevalence: readonly CoderPrevalence[],
  coefficient: CoefficientName,
): AgreementLine {
  const { language } = corpus;
  const label = `<b>${termsIn(language).allCodes}</b>`;
  const value = `${coefficientLabel(coefficient, language)}: ${estimateLabel(estimate, language)}`;
  return { label, estimate, prevalence, hover: `${label}<br>${value}` };
}

function codeLines(
  found: Agreement,
  shown: readonly CodeAgreement[],
  coefficient: CoefficientName,
): AgreementLine[] {
  const labels = axisLabels(
    shown.map(({ code }) => code),
    found.corpus.language,
  );
  return shown.flatMap((each, i) => {
    const estimate = each.coefficients[coefficient];
    if (!hasValue(estimate)) return [];
    const hover = hoverOf(found, each, coefficient);
    return [{ label: labels[i], estimate, prevalence: each.prevalence, hover }];
  });
}

function hoverOf({ corpus, sources }: Agreement, each: CodeAgreement, coefficient: CoefficientName): string {
  const { language } = corpus;
  const { of } = termsIn(language);
  const estimate = each.coefficients[coefficient];
  const number = (value: number) => formatNumber(value, language);
  const whyNoInterval = estimate.interval === null ? estimate.status : null;
  return [
    `<b>${codeLabel(each.code, language)}</b>`,
    `${coefficientLabel(coefficient, language)}: ${estimateLabel(estimate, language)}`,
    ...(whyNoInterval === null ? [] : [statusText(whyNoInterval, language)]),
    ...each.prevalence.map(
      ({ coder, coded, units, share }) =>
        `${coderLabel(coder)}: ${number(coded)} ${of} ${number(units)} (${prevalenceLabel(share, language)})`,
    ),
    `${words[language].sources}: ${number(each.sources)} ${of} ${number(sources.length)}`,
  ].join('<br>');
}

function caption(
  found: Agreement,
  { shown, cut, withoutValue }: Chosen,
  coefficient: CoefficientName,
): string {
  const { language } = found.corpus;
  const texts = words[language];
  const chance = chanceLabel(coefficient, language);
  const measure = coefficientLabel(coefficient, language);
  return [
    comparisonText(found),
    chance === null ? texts.uncorrected(measure) : texts.corrected(measure, chance),
    intervalText(found),
    texts.lineAndShares,
    ...(shown.some((each) => hasNoWidth(each.coefficients[coefficient])) ? [texts.certain] : []),
    ...(cut > 0 ? [texts.cut(shown.length, shown.length + cut)] : []),
    ...(withoutValue > 0 ? [texts.withoutValue(withoutValue)] : []),
  ].join(' ');
}

/** How the bars were made. */
function intervalText({ corpus, confidence, replicates, sources }: Agreement): string {
  const { language } = corpus;
  const texts = words[language];
  if (replicates === 0) return texts.noInterval;
  return texts.interval({
    confidence: formatPercent(confidence, language),
    replicates: formatNumber(replicates, language),
    sources: formatNumber(sources.length, language),
  });
}

/** All codes together, the three highest and the three lowest, for whoever cannot see the dots. */
function inWords(heading: string, [overall, ...codes]: readonly AgreementLine[], language: Language): string {
  const texts = words[language];
  const tell = ({ label, estimate, prevalence }: AgreementLine) =>
    `${label} ${estimateLabel(estimate, language)}, ${texts.used} ${prevalenceText(prevalence, language)}`;
  const high = codes.slice(0, 3).map(tell).join('; ');
  const low = codes.length > 6 ? ` ${texts.lowest}: ${codes.slice(-3).reverse().map(tell).join('; ')}.` : '';
  const all = `${termsIn(language).allCodes} ${estimateLabel(overall.estimate, language)}.`;
  return `${heading}. ${all} ${texts.highest}: ${high}.${low}`;
}

/** How an interval was made. */
interface Interval {
  readonly confidence: string;
  readonly replicates: string;
  readonly sources: string;
}

const words = {
  nb: {
    heading: (measure: string, unit: string) => `Enighet mellom kodere per ${unit}: ${measure}`,
    sources: 'Kilder med koden',
    used: 'brukt i',
    highest: 'Høyest',
    lowest: 'Lavest',
    nothing: 'Ingen av kodene har en verdi å vise.',
    corrected: (measure: string, chance: string) =>
      `Punktet er ${measure}: 1 er full enighet, 0 det som ventes av tilfeldighet alene (${chance}).`,
    uncorrected: (measure: string) =>
      `Punktet er ${measure}: 1 er full enighet, 0 ingen; det er ikke korrigert for tilfeldig enighet.`,
    interval: ({ confidence, replicates, sources }: Interval) =>
      `Stripen er ${confidence}-intervall fra ${replicates} trekninger av de ${sources} kildene; der den mangler, er koden for sjelden.`,
    noInterval: 'Det er ikke laget intervaller.',
    lineAndShares:
      'Den stiplede linjen er alle koder samlet. Til høyre står hvor stor andel av enhetene hver koder ga koden.',
    certain:
      'Der det ikke finnes en eneste uenighet, har stripen ingen bredde; det gjør ikke verdien sikker.',
    cut: (shown: number, all: number) => `Vist er de mest brukte: ${shown} av ${all} koder.`,
    withoutValue: (n: number) =>
      n === 1
        ? '1 kode er utelatt fordi ingen brukte den her, eller alle brukte den overalt.'
        : `${n} koder er utelatt fordi ingen brukte dem her, eller alle brukte dem overalt.`,
  },
  en: {
    heading: (measure: string, unit: string) => `Agreement between coders per ${unit}: ${measure}`,
    sources: 'Sources with the code',
    used: 'used in',
    highest: 'Highest',
    lowest: 'Lowest',
    nothing: 'None of the codes has a value to show.',
    corrected: (measure: string, chance: string) =>
      `The dot is ${measure}: 1 is full agreement, 0 what chance alone would give (${chance}).`,
    uncorrected: (measure: string) =>
      `The dot is ${measure}: 1 is full agreement, 0 none; it is not corrected for chance agreement.`,
    interval: ({ confidence, replicates, sources }: Interval) =>
      `The bar is the ${confidence} interval from ${replicates} draws of the ${sources} sources; where it is missing the code is too rare.`,
    noInterval: 'No intervals were made.',
    lineAndShares:
      'The dashed line is all codes together. To the right is the share of units that each coder gave the code.',
    certain:
      'Where there is not a single disagreement the bar has no width; that does not make the value certain.',
    cut: (shown: number, all: number) => `Shown are the most used: ${shown} of ${all} codes.`,
    withoutValue: (n: number) =>
      n === 1
        ? '1 code is left out, because nobody used it here or everybody used it everywhere.'
        : `${n} codes are left out, because nobody used them here or everybody used them everywhere.`,
  },
} as const;
