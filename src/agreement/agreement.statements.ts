import { codeLabel } from '../figures/codeLabels.js';
import type { Statement } from '../report/statement.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import type { Agreement, CodeAgreement, OverallAgreement } from './agreement.js';
import { coefficientLabel } from './coefficient.labels.js';
import type { CoefficientName } from './coefficients.js';
import { coefficientValue, intervalLabel, prevalenceLabel } from './comparison.labels.js';
import type { Estimate } from './estimate.js';
import type { PairCounts } from './prevalence.js';
import { statusText } from './status.labels.js';

export interface AgreementStatementOptions {
  /** Default: `krippendorffAlpha`. */
  readonly coefficient?: CoefficientName;
}

/**
 * Agreement in words: all codes together beside how much they agree on outright, the code that they agree on least, and
 * how much of the agreement is on absence.
 */
export function agreementStatement(found: Agreement, options: AgreementStatementOptions = {}): Statement {
  const coefficient = options.coefficient ?? 'krippendorffAlpha';
  const { overall, status, codes, confidence, replicates } = found;
  const { language } = found.corpus;
  const texts = words[language];
  const all = overall?.coefficients[coefficient];
  if (overall === null || all === undefined || all.value === null) {
    const why = status ?? all?.status ?? null;
    return { kind: 'statement', text: why === null ? texts.nothing : statusText(why, language) };
  }
  const of = (each: CodeAgreement) => each.coefficients[coefficient];
  const judged = codes.filter((each) => each.status !== 'never-used' && of(each).value !== null);
  const [lowest] = [...judged].sort((a, b) => of(a).value! - of(b).value!);
  const unsure = judged.filter((each) => isUnsure(of(each))).length;
  const sentences = [
    texts.overall({
      measure: coefficientLabel(coefficient, language),
      value: withInterval(all, confidence, language),
      codes: overall.codes,
    }),
    ...outright(overall, language),
    ...(judged.length > 1
      ? [texts.lowest(codeLabel(lowest.code, language), coefficientValue(of(lowest).value!, language))]
      : []),
    ...(replicates > 0 && unsure > 0
      ? [texts.uncertain(formatNumber(unsure, language), counted(judged.length, 'code', language))]
      : []),
  ];
  return { kind: 'statement', text: sentences.join(' ') };
}

/** How often two coders did the same, and how much of that is on absence. */
function outright({ counts, coefficients }: OverallAgreement, language: Language): string[] {
  const sum = (cell: (pair: PairCounts) => number) => counts.reduce((total, pair) => total + cell(pair), 0);
  const onAbsence = sum(({ neither }) => neither) / sum(({ neither, both }) => neither + both);
  const percent = coefficients.percent.value;
  if (percent === null || Number.isNaN(onAbsence)) return [];
  const [same, absence] = [percent, onAbsence].map((share) => prevalenceLabel(share, language));
  return [words[language].percent(same, absence)];
}

function isUnsure({ interval }: Estimate): boolean {
  return interval === null || interval.upper - interval.lower > 0.5;
}

function withInterval({ value, interval }: Estimate, confidence: number, language: Language): string {
  const bold = `**${coefficientValue(value!, language)}**`;
  if (interval === null) return bold;
  const kind = words[language].interval(formatPercent(confidence, language));
  return `${bold} (${kind} ${intervalLabel(interval, language)})`;
}

interface Overall {
  readonly measure: string;
  readonly value: string;
  /** Codes in use. */
  readonly codes: number;
}

const words = {
  nb: {
    interval: (confidence: string) => `${confidence}-intervall`,
    nothing: 'Ingen av kodene har en verdi.',
    overall: ({ measure, value, codes }: Overall) =>
      `${measure} er ${value} for ${codes === 1 ? 'den ene koden' : `de ${formatNumber(codes, 'nb')} kodene`} som er brukt, samlet.`,
    percent: (percent: string, absence: string) =>
      `To kodere gjorde det samme i ${percent} av avgjørelsene; ${absence} av denne enigheten er at ingen av dem ga koden.`,
    lowest: (code: string, value: string) => `Lavest er **${code}** (${value}).`,
    uncertain: (unsure: string, codes: string) =>
      `For ${unsure} av ${codes} er intervallet bredere enn 0,5, eller det finnes ikke: lite kan sies sikkert om dem.`,
  },
  en: {
    interval: (confidence: string) => `${confidence} interval`,
    nothing: 'None of the codes has a value.',
    overall: ({ measure, value, codes }: Overall) =>
      `${measure} is ${value} for the ${codes === 1 ? 'one code' : `${formatNumber(codes, 'en')} codes`} in use, taken together.`,
    percent: (percent: string, absence: string) =>
      `Two coders did the same in ${percent} of the decisions; ${absence} of this agreement is that neither gave the code.`,
    lowest: (code: string, value: string) => `Lowest is **${code}** (${value}).`,
    uncertain: (unsure: string, codes: string) =>
      `For ${unsure} of ${codes} the interval is wider than 0.5 or does not exist: little can be said with confidence about them.`,
  },
} as const;
