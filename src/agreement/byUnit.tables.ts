import type { ReportTable } from '../report/reportTable.js';
import type { Language } from '../shared/language.js';
import { formatPercent } from '../words/numbers.js';
import type { AgreementReport } from './agreementReport.js';
import { type CoefficientName, coefficientLabels } from './coefficients.js';
import { coderLabel, listed, matchingLabel, unitName } from './comparison.labels.js';

export interface AgreementByUnitOptions {
  readonly language?: Language;
  /** Default: `krippendorffAlpha`. */
  readonly coefficient?: CoefficientName;
}

/**
 * All codes together, counted in several ways: a row for each report. Selections leave out the text that nobody
 * coded, and characters count all of it, so the share of units coded differs, and with it what chance would give.
 */
export function agreementByUnit(
  reports: readonly AgreementReport[],
  options: AgreementByUnitOptions = {},
): ReportTable {
  const language = options.language ?? 'nb';
  const coefficient = options.coefficient ?? 'krippendorffAlpha';
  const texts = words[language];
  const rows = reports.flatMap(({ unit, matching, units, sources, overall }) => {
    if (overall === null) return [];
    const { value, interval } = overall.coefficients[coefficient];
    const judged = overall.prevalence.reduce((sum, each) => sum + each.units, 0);
    const coded = overall.prevalence.reduce((sum, each) => sum + each.coded, 0);
    return [
      {
        unit: unitName(unit, language),
        matching: matching === null ? '' : matchingLabel(matching, language),
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
  const measure = coefficientLabels[coefficient][language];
  const columns = [
    { key: 'unit', label: texts.unit },
    { key: 'matching', label: texts.matching },
    { key: 'units', label: texts.units },
    { key: 'sources', label: texts.sources },
    { key: 'prevalence', label: texts.prevalence, decimals: 3 },
    { key: 'percent', label: coefficientLabels.percent[language], decimals: 3 },
    { key: 'value', label: measure, decimals: 2 },
    { key: 'lower', label: texts.lower, decimals: 2 },
    { key: 'upper', label: texts.upper, decimals: 2 },
  ];
  const [first] = reports;
  const why = first?.status?.text[language] ?? texts.nothing;
  const empty = reports.filter(({ overall }) => overall === null).map(({ unit }) => unitName(unit, language));
  const caption = () =>
    [
      texts.caption(
        listed(first.coders.map(coderLabel), language),
        measure,
        formatPercent(first.confidence, language),
      ),
      ...(empty.length > 0 ? [texts.empty(listed([...new Set(empty)], language))] : []),
    ].join(' ');
  return {
    kind: 'table',
    language,
    name: 'agreement-by-unit',
    columns: rows.length === 0 ? columns.slice(0, 1) : columns,
    rows,
    caption: rows.length === 0 ? why : caption(),
  };
}

const words = {
  nb: {
    unit: 'Enhet',
    matching: 'Samme enhet når',
    units: 'Enheter',
    sources: 'Kilder',
    prevalence: 'Andel kodet',
    lower: 'Nedre',
    upper: 'Øvre',
    nothing: 'Ingenting er sammenlignet.',
    empty: (units: string) => `Materialet har ikke noe å telle for enheten ${units}.`,
    caption: (coders: string, measure: string, confidence: string) =>
      `Alle koder samlet, ${coders}. Andel kodet er delen av alle avgjørelser (enhet × kode × koder) som er ja. Nedre og øvre er ${confidence}-intervall for ${measure}.`,
  },
  en: {
    unit: 'Unit',
    matching: 'Same unit when',
    units: 'Units',
    sources: 'Sources',
    prevalence: 'Share coded',
    lower: 'Lower',
    upper: 'Upper',
    nothing: 'Nothing was compared.',
    empty: (units: string) => `The material has nothing to count for the unit ${units}.`,
    caption: (coders: string, measure: string, confidence: string) =>
      `All codes together, ${coders}. Share coded is the part of all decisions (unit × code × coder) that are yes. Lower and upper are the ${confidence} interval of ${measure}.`,
  },
} as const;
