import { codeLabel } from '../figures/codeLabels.js';
import type { ReportTable, TableValue } from '../report/reportTable.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import type { AgreementReport, Estimate, Estimates } from './agreementReport.js';
import { type CoefficientName, coefficientLabels } from './coefficients.js';
import { coderLabel, describeComparison } from './comparison.labels.js';
import type { CoderPrevalence } from './prevalence.js';

export interface AgreementTableOptions {
  readonly language?: Language;
  /** Coefficients side by side; default: those that suit the number of coders, uncorrected first. */
  readonly coefficients?: readonly CoefficientName[];
  /** The coefficient whose interval is shown; default: the last one. */
  readonly intervalOf?: CoefficientName;
}

const forTwo = ['percent', 'cohenKappa', 'gwetAc1', 'krippendorffAlpha'] as const;
const forMore = ['percent', 'congerKappa', 'fleissKappa', 'gwetAc1', 'krippendorffAlpha'] as const;

/**
 * Agreement code by code: how often each coder used the code, coefficients side by side, and the interval of one of
 * them; all codes together at the end. A value that does not exist is a dash, and the last column says why.
 *
 * Codes that nobody used in what was compared have nothing to agree on; the caption counts them.
 */
export function agreementTable(report: AgreementReport, options: AgreementTableOptions = {}): ReportTable {
  const language = options.language ?? 'nb';
  const texts = words[language];
  const coefficients = options.coefficients ?? (report.coders.length > 2 ? forMore : forTwo);
  const intervalOf = options.intervalOf ?? coefficients[coefficients.length - 1];
  const used = report.codes.filter(({ status }) => status?.kind !== 'never-used');
  const line = (
    code: string,
    sources: number | null,
    prevalence: readonly CoderPrevalence[],
    estimates: Estimates,
  ) => ({
    code,
    sources,
    ...Object.fromEntries(prevalence.map(({ share }, c) => [`prevalence${c + 1}`, share])),
    ...Object.fromEntries(coefficients.map((name): [string, TableValue] => [name, estimates[name].value])),
    lower: estimates[intervalOf].interval?.lower ?? null,
    upper: estimates[intervalOf].interval?.upper ?? null,
    note: noteOf(estimates[intervalOf], language),
  });
  const rows = used.map(({ code, sources, prevalence, coefficients: estimates }) =>
    line(codeLabel(code, language), sources, prevalence, estimates),
  );
  if (report.overall !== null && used.length > 0) {
    const { prevalence, coefficients: estimates } = report.overall;
    rows.push(line(texts.overall, report.sources.length, prevalence, estimates));
  }
  const columns = [
    { key: 'code', label: texts.code },
    { key: 'sources', label: texts.sources },
    ...report.coders.map((coder, c) => ({
      ...{ key: `prevalence${c + 1}`, label: `${texts.prevalence} ${coderLabel(coder)}`, decimals: 3 },
    })),
    ...coefficients.map((name) => ({
      key: name,
      label: coefficientLabels[name][language],
      decimals: name === 'percent' ? 3 : 2,
    })),
    { key: 'lower', label: texts.lower, decimals: 2 },
    { key: 'upper', label: texts.upper, decimals: 2 },
    { key: 'note', label: texts.note },
  ].filter(({ key }) => key !== 'note' || rows.some(({ note }) => note !== ''));
  return {
    kind: 'table',
    language,
    name: `agreement-${report.unit}`,
    columns: rows.length === 0 ? columns.slice(0, 1) : columns,
    rows,
    caption: caption(report, coefficientLabels[intervalOf][language], language),
  };
}

/** Why there is no value, or no interval. */
function noteOf({ value, interval, status }: Estimate, language: Language): string {
  return value === null || interval === null ? (status?.text[language] ?? '') : '';
}

function caption(report: AgreementReport, measure: string, language: Language): string {
  if (report.status !== null) return report.status.text[language];
  const texts = words[language];
  const unused = report.codes.filter(({ status }) => status?.kind === 'never-used').length;
  return [
    describeComparison(report, language),
    texts.prevalenceIs,
    ...(report.replicates === 0
      ? []
      : [
          texts.interval(
            measure,
            formatPercent(report.confidence, language),
            formatNumber(report.replicates, language),
          ),
        ]),
    ...(unused > 0 ? [texts.unused(unused)] : []),
  ].join(' ');
}

const words = {
  nb: {
    code: 'Kode',
    sources: 'Kilder',
    prevalence: 'Andel',
    overall: 'Alle koder samlet',
    lower: 'Nedre',
    upper: 'Øvre',
    note: 'Merknad',
    prevalenceIs: 'Andel er delen av enhetene som koderen ga koden.',
    interval: (measure: string, confidence: string, replicates: string) =>
      `Nedre og øvre er ${confidence}-intervall for ${measure}, fra ${replicates} trekninger av kilder.`,
    unused: (n: number) =>
      n === 1
        ? '1 kode ble ikke brukt i det som sammenlignes, og har ingen enighet å måle.'
        : `${n} koder ble ikke brukt i det som sammenlignes, og har ingen enighet å måle.`,
  },
  en: {
    code: 'Code',
    sources: 'Sources',
    prevalence: 'Share',
    overall: 'All codes together',
    lower: 'Lower',
    upper: 'Upper',
    note: 'Note',
    prevalenceIs: 'Share is the part of the units that the coder gave the code.',
    interval: (measure: string, confidence: string, replicates: string) =>
      `Lower and upper are the ${confidence} interval of ${measure}, from ${replicates} draws of sources.`,
    unused: (n: number) =>
      n === 1
        ? '1 code was not used in what is compared, and has no agreement to measure.'
        : `${n} codes were not used in what is compared, and have no agreement to measure.`,
  },
} as const;
