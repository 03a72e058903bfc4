import { codeLabel } from '../figures/codeLabels.js';
import type { Statement } from '../report/statement.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import type { AgreementReport, CodeAgreement, Estimate } from './agreementReport.js';
import { type CoefficientName, coefficientLabels } from './coefficients.js';
import { prevalenceLabel } from './comparison.labels.js';
import type { PairCounts } from './prevalence.js';

export interface DescribeAgreementOptions {
  readonly language?: Language;
  /** Default: `krippendorffAlpha`. */
  readonly coefficient?: CoefficientName;
}

/**
 * Agreement in words: all codes together beside how much they agree on outright, the code that they agree on least, and
 * how much of the agreement is on absence.
 */
export function describeAgreement(
  report: AgreementReport,
  options: DescribeAgreementOptions = {},
): Statement {
  const language = options.language ?? 'nb';
  const coefficient = options.coefficient ?? 'krippendorffAlpha';
  const texts = words[language];
  const measure = coefficientLabels[coefficient][language];
  const { overall, status, codes } = report;
  const all = overall?.coefficients[coefficient];
  if (overall === null || all === undefined || all.value === null) {
    const why = (status ?? all?.status)?.text[language] ?? texts.nothing;
    return { kind: 'statement', text: why };
  }
  const of = (each: CodeAgreement) => each.coefficients[coefficient];
  const judged = codes.filter((each) => each.status?.kind !== 'never-used' && of(each).value !== null);
  const [lowest] = [...judged].sort((a, b) => of(a).value! - of(b).value!);
  const unsure = judged.filter((each) => isUnsure(of(each))).length;
  const sum = (cell: (pair: PairCounts) => number) =>
    overall.counts.reduce((total, pair) => total + cell(pair), 0);
  const onAbsence = sum(({ neither }) => neither) / sum(({ neither, both }) => neither + both);
  const percent = overall.coefficients.percent.value;
  const sentences = [
    texts.overall(
      measure,
      formatNumber(overall.codes, language),
      overall.codes === 1,
      withInterval(all, formatPercent(report.confidence, language), language),
    ),
    ...(percent === null || Number.isNaN(onAbsence)
      ? []
      : [texts.percent(prevalenceLabel(percent, language), prevalenceLabel(onAbsence, language))]),
    ...(judged.length > 1
      ? [texts.lowest(codeLabel(lowest.code, language), formatNumber(of(lowest).value!, language, 2))]
      : []),
    ...(report.replicates > 0 && unsure > 0
      ? [texts.uncertain(formatNumber(unsure, language), formatNumber(judged.length, language))]
      : []),
  ];
  return { kind: 'statement', text: sentences.join(' ') };
}

function isUnsure({ interval }: Estimate): boolean {
  return interval === null || interval.upper - interval.lower > 0.5;
}

function withInterval({ value, interval }: Estimate, confidence: string, language: Language): string {
  const number = (each: number) => formatNumber(each, language, 2);
  if (interval === null) return `**${number(value!)}**`;
  return `**${number(value!)}** (${words[language].interval(confidence)} ${number(interval.lower)}–${number(interval.upper)})`;
}

const words = {
  nb: {
    interval: (confidence: string) => `${confidence}-intervall`,
    nothing: 'Ingen av kodene har en verdi.',
    overall: (measure: string, codes: string, one: boolean, value: string) =>
      `${measure} er ${value} for ${one ? 'den ene koden' : `de ${codes} kodene`} som er brukt, samlet.`,
    percent: (percent: string, absence: string) =>
      `To kodere gjorde det samme i ${percent} av avgjørelsene; ${absence} av denne enigheten er at ingen av dem ga koden.`,
    lowest: (code: string, value: string) => `Lavest er **${code}** (${value}).`,
    uncertain: (unsure: string, codes: string) =>
      `For ${unsure} av ${codes} koder er intervallet bredere enn 0,5, eller det finnes ikke: lite kan sies sikkert der.`,
  },
  en: {
    interval: (confidence: string) => `${confidence} interval`,
    nothing: 'None of the codes has a value.',
    overall: (measure: string, codes: string, one: boolean, value: string) =>
      `${measure} is ${value} for the ${one ? 'one code' : `${codes} codes`} in use, taken together.`,
    percent: (percent: string, absence: string) =>
      `Two coders did the same in ${percent} of the decisions; ${absence} of this agreement is that neither gave the code.`,
    lowest: (code: string, value: string) => `Lowest is **${code}** (${value}).`,
    uncertain: (unsure: string, codes: string) =>
      `For ${unsure} of ${codes} codes the interval is wider than 0.5 or does not exist: little that is firm can be said there.`,
  },
} as const;
