import type { Corpus } from '../corpus/corpus.js';
import { axisLabels, codeLabel } from '../figures/codeLabels.js';
import { baseLayout, type Figure, type FigureOptions } from '../figures/figure.js';
import { sentenceFigure } from '../figures/sentenceFigure.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import type { AgreementReport, CodeAgreement, Estimate } from './agreementReport.js';
import { type CoefficientName, coefficientLabels } from './coefficients.js';
import { coderLabel, describeComparison, prevalenceLabel, unitName } from './comparison.labels.js';
import type { CoderPrevalence } from './prevalence.js';

export interface AgreementByCodeOptions extends FigureOptions {
  /** Default: `krippendorffAlpha`. */
  readonly coefficient?: CoefficientName;
  /** Codes shown at most, the most used first; default 50. */
  readonly most?: number;
}

/** What stands on one line of the figure. */
interface Line {
  readonly label: string;
  readonly estimate: Estimate & { readonly value: number };
  readonly prevalence: readonly CoderPrevalence[];
  readonly hover: string;
}

/**
 * How well coders agree on each code: a dot for the coefficient and a bar for its interval, highest first, with all codes
 * together on top and as a dashed line through the others. How often each coder used the code stands beside it in
 * numbers, as agreement on a rare code is another thing than agreement on a common one.
 *
 * Codes without a value (nobody used them, or all used them everywhere) are named in the caption.
 *
 * @param report of `agreementReport` on the same corpus
 */
export function agreementByCode(
  corpus: Corpus,
  report: AgreementReport,
  options: AgreementByCodeOptions = {},
): Figure {
  const { language } = corpus;
  const coefficient = options.coefficient ?? 'krippendorffAlpha';
  const texts = words[language];
  const measure = coefficientLabels[coefficient][language];
  const name = `agreement-by-code-${report.unit}`;
  const heading = texts.heading(measure, unitName(report.unit, language));
  const { shown, cut, withoutValue } = chooseCodes(report, coefficient, options.most ?? 50);
  const overall = report.overall?.coefficients[coefficient];
  if (!hasValue(overall) || shown.length === 0) {
    const sentence = (report.status ?? overall?.status)?.text[language] ?? texts.nothing;
    return sentenceFigure(corpus, { name, heading, sentence }, language);
  }

  const labels = axisLabels(
    shown.map(({ code }) => code),
    language,
  );
  const lines: Line[] = [
    {
      label: `<b>${texts.overall}</b>`,
      estimate: overall,
      prevalence: report.overall!.prevalence,
      hover: `<b>${texts.overall}</b><br>${measure}: ${withInterval(overall, language)}`,
    },
    ...shown.map((agreement, i) => ({
      label: labels[i],
      estimate: agreement.coefficients[coefficient] as Line['estimate'],
      prevalence: agreement.prevalence,
      hover: hoverOf(agreement, coefficient, report, language),
    })),
  ];
  const least = Math.min(
    0,
    ...lines.map(({ estimate }) => Math.min(estimate.value, estimate.interval?.lower ?? 1)),
  );
  const layout = {
    ...baseLayout(corpus, heading, language),
    ...axes(lines, Math.max(-1, Math.floor(least * 10) / 10)),
    shapes: [
      {
        ...{
          type: 'line',
          layer: 'below',
          x0: overall.value,
          x1: overall.value,
          y0: 0,
          y1: lines.length - 0.5,
        },
        line: { color: '#777777', width: 1.2, dash: 'dash' },
      },
    ],
    annotations: [...besides(lines, report, language)],
    showlegend: false,
    separators: language === 'nb' ? ', ' : '.,',
  };
  const sentences = [
    describeComparison(report, language),
    texts.howToRead(measure, intervalText(report, language)),
    ...(shown.some((each) => hasNoWidth(each.coefficients[coefficient])) ? [texts.certain] : []),
    ...(cut > 0 ? [texts.cut(shown.length, shown.length + cut)] : []),
    ...(withoutValue.length > 0 ? [texts.withoutValue(withoutValue.length)] : []),
  ];
  return {
    kind: 'figure',
    basis: 'working material',
    name,
    data: traces(lines),
    layout,
    caption: sentences.join(' '),
    alternative: inWords(heading, lines, language),
  };
}

function chooseCodes(report: AgreementReport, coefficient: CoefficientName, most: number) {
  const of = (agreement: CodeAgreement) => agreement.coefficients[coefficient];
  const drawable = report.codes.filter((each) => each.status?.kind !== 'never-used' && hasValue(of(each)));
  const kept = [...drawable].sort((a, b) => codedUnits(b) - codedUnits(a)).slice(0, most);
  const shown = kept.sort((a, b) => of(b).value! - of(a).value! || codedUnits(b) - codedUnits(a));
  return {
    shown,
    cut: drawable.length - shown.length,
    withoutValue: report.codes.filter((each) => !drawable.includes(each)),
  };
}

function hasValue(estimate: Estimate | undefined): estimate is Estimate & { readonly value: number } {
  return estimate !== undefined && estimate.value !== null;
}

/** An interval without width: the coders never disagreed, so no draw of sources holds a disagreement. */
function hasNoWidth({ interval }: Estimate): boolean {
  return interval !== null && interval.upper === interval.lower;
}

function codedUnits({ prevalence }: CodeAgreement): number {
  return prevalence.reduce((sum, { coded }) => sum + coded, 0);
}

function traces(lines: readonly Line[]): Figure['data'] {
  const withIntervals = lines.flatMap(({ estimate: { interval } }, y) =>
    interval === null ? [] : [{ y, interval }],
  );
  const bars = {
    ...{ type: 'scatter', mode: 'lines', hoverinfo: 'skip' },
    x: withIntervals.flatMap(({ interval: { lower, upper } }) => [rounded(lower), rounded(upper), null]),
    y: withIntervals.flatMap(({ y }) => [y, y, null]),
    line: { color: '#8fb3d5', width: 5 },
  };
  const dots = {
    ...{ type: 'scatter', mode: 'markers' },
    x: lines.map(({ estimate }) => rounded(estimate.value)),
    y: lines.map((_, y) => y),
    customdata: lines.map(({ hover }) => hover),
    hovertemplate: '%{customdata}<extra></extra>',
    cliponaxis: false,
    marker: {
      ...{ color: '#0b4a86', opacity: 1 },
      size: lines.map((_, y) => (y === 0 ? 12 : 9)),
      symbol: lines.map((_, y) => (y === 0 ? 'diamond' : 'circle')),
    },
  };
  return [bars, dots];
}

function axes(lines: readonly Line[], least: number) {
  const rowHeight = lines.length > 25 ? 20 : 26;
  const left = 30 + 6.6 * Math.max(10, ...lines.map(({ label }) => label.replace(/<[^>]+>/gu, '').length));
  const top = 104;
  return {
    width: Math.round(left + 460 + rightMargin(lines)),
    height: Math.round(top + rowHeight * lines.length + 44),
    margin: { l: Math.round(left), r: rightMargin(lines), t: top, b: 44 },
    xaxis: {
      ...{ range: [least, 1.02], zeroline: least < 0, zerolinecolor: '#bbbbbb', gridcolor: '#e6e6e6' },
      ...{ fixedrange: true, dtick: 0.2, tickformat: '.1f' },
    },
    yaxis: {
      range: [lines.length - 0.5, -0.5],
      tickvals: lines.map((_, y) => y),
      ticktext: lines.map(({ label }) => label),
      ...{ showgrid: false, zeroline: false, fixedrange: true, ticks: '' },
    },
  };
}

/** Numbers to the right of the plot: the coefficient, and how often the code was used. */
function* besides(lines: readonly Line[], report: AgreementReport, language: Language) {
  const texts = words[language];
  const base = { xref: 'paper', x: 1, showarrow: false, font: { size: 12 } };
  const coders = report.coders.map(coderLabel);
  const who = severalNames(coders) ? '' : coders.join(' · ');
  const head = { ...base, yref: 'paper', y: 1, yanchor: 'bottom', align: 'left' };
  yield { ...head, xanchor: 'right', xshift: 54, text: texts.value };
  yield { ...head, xanchor: 'left', xshift: 74, text: [texts.prevalence, who].filter(Boolean).join('<br>') };
  for (const [y, { estimate, prevalence }] of lines.entries()) {
    const beside = { ...base, yref: 'y', y };
    const value = formatNumber(estimate.value, language, 2);
    yield { ...beside, xanchor: 'right', xshift: 54, text: y === 0 ? `<b>${value}</b>` : value };
    yield { ...beside, xanchor: 'left', xshift: 74, text: prevalenceText(prevalence, language) };
  }
}

/** The share of each coder; the range where there are many, or their names are long. */
function prevalenceText(prevalence: readonly CoderPrevalence[], language: Language): string {
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

function rightMargin(lines: readonly Line[]): number {
  const names = lines[0].prevalence.map(({ coder }) => coderLabel(coder));
  return severalNames(names) ? 200 : Math.max(190, 100 + 7 * names.join(' · ').length);
}

function hoverOf(
  agreement: CodeAgreement,
  coefficient: CoefficientName,
  report: AgreementReport,
  language: Language,
): string {
  const texts = words[language];
  const estimate = agreement.coefficients[coefficient];
  const number = (value: number) => formatNumber(value, language);
  return [
    `<b>${codeLabel(agreement.code, language)}</b>`,
    `${coefficientLabels[coefficient][language]}: ${withInterval(estimate, language)}`,
    ...(estimate.interval === null && estimate.status !== null ? [estimate.status.text[language]] : []),
    ...agreement.prevalence.map(
      ({ coder, coded, units, share }) =>
        `${coderLabel(coder)}: ${number(coded)} ${texts.of} ${number(units)} (${prevalenceLabel(share, language)})`,
    ),
    `${texts.sources}: ${number(agreement.sources)} ${texts.of} ${number(report.sources.length)}`,
  ].join('<br>');
}

function withInterval({ value, interval }: Estimate, language: Language): string {
  if (value === null) return '–';
  const number = (each: number) => formatNumber(each, language, 2);
  if (interval === null) return number(value);
  return `${number(value)} (${number(interval.lower)}–${number(interval.upper)})`;
}

/** How the bars were made; null where there are none. */
function intervalText({ confidence, replicates, sources }: AgreementReport, language: Language) {
  if (replicates === 0) return null;
  return words[language].interval(
    formatPercent(confidence, language),
    formatNumber(replicates, language),
    formatNumber(sources.length, language),
  );
}

/** All codes together, the three highest and the three lowest, for whoever cannot see the dots. */
function inWords(heading: string, [overall, ...codes]: readonly Line[], language: Language): string {
  const texts = words[language];
  const tell = ({ label, estimate, prevalence }: Line) =>
    `${label} ${withInterval(estimate, language)}, ${texts.used} ${prevalenceText(prevalence, language)}`;
  const high = codes.slice(0, 3).map(tell).join('; ');
  const low = codes.length > 6 ? ` ${texts.lowest}: ${codes.slice(-3).reverse().map(tell).join('; ')}.` : '';
  const all = `${texts.overall} ${withInterval(overall.estimate, language)}.`;
  return `${heading}. ${all} ${texts.highest}: ${high}.${low}`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

const words = {
  nb: {
    heading: (measure: string, unit: string) => `Enighet mellom kodere per ${unit}: ${measure}`,
    overall: 'Alle koder samlet',
    value: 'Verdi',
    prevalence: 'Andel kodet',
    of: 'av',
    sources: 'Kilder med koden',
    used: 'brukt i',
    highest: 'Høyest',
    lowest: 'Lavest',
    nothing: 'Ingen av kodene har en verdi å vise.',
    interval: (confidence: string, replicates: string, sources: string) =>
      ` Stripen er ${confidence}-intervall fra ${replicates} trekninger av de ${sources} kildene; der den mangler, er koden for sjelden.`,
    howToRead: (measure: string, interval: string | null) =>
      `Punktet er ${measure}: 1 er full enighet, 0 det som ventes av tilfeldighet alene.${interval ?? ' Det er ikke laget intervaller.'} Den stiplede linjen er alle koder samlet. Til høyre står hvor stor andel av enhetene hver koder ga koden.`,
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
    overall: 'All codes together',
    value: 'Value',
    prevalence: 'Share coded',
    of: 'of',
    sources: 'Sources with the code',
    used: 'used in',
    highest: 'Highest',
    lowest: 'Lowest',
    nothing: 'None of the codes has a value to show.',
    interval: (confidence: string, replicates: string, sources: string) =>
      ` The bar is the ${confidence} interval from ${replicates} draws of the ${sources} sources; where it is missing the code is too rare.`,
    howToRead: (measure: string, interval: string | null) =>
      `The dot is ${measure}: 1 is full agreement, 0 what chance alone would give.${interval ?? ' No intervals were made.'} The dashed line is all codes together. To the right is the share of units that each coder gave the code.`,
    certain:
      'Where there is not a single disagreement the bar has no width; that does not make the value certain.',
    cut: (shown: number, all: number) => `Shown are the most used: ${shown} of ${all} codes.`,
    withoutValue: (n: number) =>
      n === 1
        ? '1 code is left out, as nobody used it here or all used it everywhere.'
        : `${n} codes are left out, as nobody used them here or all used them everywhere.`,
  },
} as const;
