import { codeLabel } from '../figures/codeLabels.js';
import type { ReportTable, TableValue } from '../report/reportTable.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import type { Agreement } from './agreement.js';
import { coefficientLabel } from './coefficient.labels.js';
import { type CoefficientName, coefficients } from './coefficients.js';
import { coderLabel, comparisonText } from './comparison.labels.js';
import type { Estimate, Estimates } from './estimate.js';
import type { CoderPrevalence } from './prevalence.js';
import { statusText } from './status.labels.js';

export interface AgreementTableOptions {
  /** Coefficients side by side; default: those that suit the number of coders, uncorrected first. */
  readonly coefficients?: readonly CoefficientName[];
  /** The coefficient whose interval is shown; default: the last one. */
  readonly intervalOf?: CoefficientName;
}

/**
 * Agreement code by code: how often each coder used the code, coefficients side by side, and the interval of one of
 * them; all codes together at the end. A value that does not exist is a dash, and the last column says why.
 *
 * Codes that nobody used in what was compared have nothing to agree on; the caption counts them.
 */
export function agreementTable(found: Agreement, options: AgreementTableOptions = {}): ReportTable {
  const { language } = found.corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const shown = options.coefficients ?? coefficientsFor(found.coders.length);
  const intervalOf = options.intervalOf ?? shown[shown.length - 1];
  const line = ({ code, sources, prevalence, estimates }: Line) => ({
    code,
    sources,
    ...Object.fromEntries(prevalence.map(({ share }, c) => [`prevalence${c + 1}`, share])),
    ...Object.fromEntries(shown.map((name): [string, TableValue] => [name, estimates[name].value])),
    lower: estimates[intervalOf].interval?.lower ?? null,
    upper: estimates[intervalOf].interval?.upper ?? null,
    note: whyMissing(estimates[intervalOf]),
  });
  const whyMissing = ({ value, interval, status }: Estimate) =>
    status !== null && (value === null || interval === null) ? statusText(status, language) : '';
  const used = found.codes.filter(({ status }) => status !== 'never-used');
  const rows = used.map(({ code, sources, prevalence, coefficients: estimates }) =>
    line({ code: codeLabel(code, language), sources, prevalence, estimates }),
  );
  if (found.overall !== null && used.length > 0) {
    const { prevalence, coefficients: estimates } = found.overall;
    rows.push(line({ code: terms.allCodes, sources: found.sources.length, prevalence, estimates }));
  }
  const columns = [
    { key: 'code', label: texts.code },
    { key: 'sources', label: terms.sources },
    ...found.coders.map((coder, c) => ({
      key: `prevalence${c + 1}`,
      label: `${terms.share} ${coderLabel(coder)}`,
      decimals: 3,
    })),
    ...shown.map((name) => ({
      key: name,
      label: coefficientLabel(name, language),
      decimals: name === 'percent' ? 3 : 2,
    })),
    { key: 'lower', label: terms.lower, decimals: 2 },
    { key: 'upper', label: terms.upper, decimals: 2 },
    { key: 'note', label: terms.note },
  ].filter(({ key }) => key !== 'note' || rows.some(({ note }) => note !== ''));
  return {
    kind: 'table',
    language,
    name: `agreement-${found.unit}`,
    columns: rows.length === 0 ? columns.slice(0, 1) : columns,
    rows,
    caption: caption(found, intervalOf),
  };
}

/** What a line of the table is made from. */
interface Line {
  readonly code: string;
  readonly sources: number;
  readonly prevalence: readonly CoderPrevalence[];
  readonly estimates: Estimates;
}

function coefficientsFor(coders: number): CoefficientName[] {
  const suited = coders > 2 ? 'more' : 'two';
  return coefficients.flatMap(({ id, shownFor }) => (shownFor.some((each) => each === suited) ? [id] : []));
}

function caption(found: Agreement, intervalOf: CoefficientName): string {
  const { corpus, status, codes, replicates, confidence } = found;
  const { language } = corpus;
  if (status !== null) return statusText(status, language);
  const texts = words[language];
  const unused = codes.filter((each) => each.status === 'never-used').length;
  const interval = {
    measure: coefficientLabel(intervalOf, language),
    confidence: formatPercent(confidence, language),
    replicates: formatNumber(replicates, language),
  };
  return [
    comparisonText(found),
    texts.shareIs,
    ...(replicates === 0 ? [] : [texts.interval(interval)]),
    ...(unused > 0 ? [texts.unused(counted(unused, 'code', language), unused === 1)] : []),
  ].join(' ');
}

interface Interval {
  readonly measure: string;
  readonly confidence: string;
  readonly replicates: string;
}

const words = {
  nb: {
    code: 'Kode',
    shareIs: 'Andel er delen av enhetene som koderen ga koden.',
    interval: ({ measure, confidence, replicates }: Interval) =>
      `Nedre og øvre er ${confidence}-intervall for ${measure}, fra ${replicates} trekninger av kilder.`,
    unused: (codes: string) => `${codes} ble ikke brukt i det som sammenlignes, og har ingen enighet å måle.`,
  },
  en: {
    code: 'Code',
    shareIs: 'Share is the proportion of units to which the coder gave the code.',
    interval: ({ measure, confidence, replicates }: Interval) =>
      `Lower and upper are the ${confidence} interval of ${measure}, from ${replicates} draws of sources.`,
    unused: (codes: string, one: boolean) =>
      `${codes} ${one ? 'was' : 'were'} not used in what is compared, and ${one ? 'has' : 'have'} no agreement to measure.`,
  },
} as const;
