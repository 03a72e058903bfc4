import type { ReportTable } from '../report/reportTable.js';
import { listed } from '../words/lists.js';
import { formatPercent } from '../words/numbers.js';
import { termsIn } from '../words/terms.js';
import type { Agreement } from './agreement.js';
import { coefficientLabel } from './coefficient.labels.js';
import type { CoefficientName } from './coefficients.js';
import { coderLabel, matchingLabel, unitName } from './comparison.labels.js';
import { statusText } from './status.labels.js';

export interface AgreementByUnitTableOptions {
  /** Default: `krippendorffAlpha`. */
  readonly coefficient?: CoefficientName;
}

/**
 * All codes together, counted in several ways: a row for each. Selections leave out the text that nobody coded, and
 * characters count all of it, so the share of units coded differs, and with it what chance would give.
 *
 * @param found of one corpus, one or more
 * @throws RangeError where nothing is given
 * @example agreementByUnitTable(waysToCount(corpus).map((way) => agreement(corpus, way)))
 */
export function agreementByUnitTable(
  found: readonly Agreement[],
  options: AgreementByUnitTableOptions = {},
): ReportTable {
  if (found.length === 0) throw new RangeError('agreement by unit needs one agreement or more; found none');
  const coefficient = options.coefficient ?? 'krippendorffAlpha';
  const [first] = found;
  const { language } = first.corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const rows = found.flatMap(({ unit, matching, kindsOfPlace, units, sources, overall }) => {
    if (overall === null) return [];
    const { value, interval } = overall.coefficients[coefficient];
    const judged = overall.prevalence.reduce((sum, each) => sum + each.units, 0);
    const coded = overall.prevalence.reduce((sum, each) => sum + each.coded, 0);
    return [
      {
        unit: unitName(unit, language),
        matching: matching === null ? '' : matchingLabel(matching, language, kindsOfPlace),
        units,
        sources: sources.length,
        prevalence: judged === 0 ? null : coded / judged,
        percent: overall.coefficients.percent.value,
        value,
        lower: interval?.lower ?? null,
        upper: interval?.upper ?? null,
      },
    ];
  });
  const columns = [
    { key: 'unit', label: terms.unit },
    { key: 'matching', label: texts.matching },
    { key: 'units', label: texts.units },
    { key: 'sources', label: terms.sources },
    { key: 'prevalence', label: terms.shareCoded, decimals: 3 },
    { key: 'percent', label: coefficientLabel('percent', language), decimals: 3 },
    { key: 'value', label: coefficientLabel(coefficient, language), decimals: 2 },
    { key: 'lower', label: terms.lower, decimals: 2 },
    { key: 'upper', label: terms.upper, decimals: 2 },
  ];
  return {
    kind: 'table',
    language,
    name: 'agreement-by-unit',
    columns: rows.length === 0 ? columns.slice(0, 1) : columns,
    rows,
    caption:
      rows.length === 0 && first.status !== null
        ? statusText(first.status, language)
        : caption(found, coefficient),
  };
}

function caption(found: readonly Agreement[], coefficient: CoefficientName): string {
  const [{ corpus, coders, confidence }] = found;
  const { language } = corpus;
  const texts = words[language];
  const empty = found.filter(({ overall }) => overall === null).map(({ unit }) => unitName(unit, language));
  const how = {
    coders: listed(coders.map(coderLabel), language),
    measure: coefficientLabel(coefficient, language),
    confidence: formatPercent(confidence, language),
  };
  return [
    texts.caption(how),
    ...(empty.length > 0 ? [texts.empty(listed([...new Set(empty)], language))] : []),
  ].join(' ');
}

interface How {
  readonly coders: string;
  readonly measure: string;
  readonly confidence: string;
}

const words = {
  nb: {
    matching: 'Samme enhet når',
    units: 'Enheter',
    empty: (units: string) => `Materialet har ikke noe å telle for enheten ${units}.`,
    caption: ({ coders, measure, confidence }: How) =>
      `Alle koder samlet, ${coders}. Andel kodet er delen av alle avgjørelser (enhet × kode × koder) som er ja. Nedre og øvre er ${confidence}-intervall for ${measure}.`,
  },
  en: {
    matching: 'Same unit when',
    units: 'Units',
    empty: (units: string) => `The material has nothing to count for the unit ${units}.`,
    caption: ({ coders, measure, confidence }: How) =>
      `All codes together, ${coders}. Share coded is the proportion of all decisions (unit × code × coder) that are yes. Lower and upper are the ${confidence} interval of ${measure}.`,
  },
} as const;
