import type { Agreement } from '../../agreement/agreement.js';
import { coefficientLabel } from '../../agreement/coefficient.labels.js';
import type { CoefficientName } from '../../agreement/coefficients.js';
import type { Estimates } from '../../agreement/estimate.js';
import { countKey } from '../../disclosure/countModel.js';
import type { Policy } from '../../disclosure/policy.js';
import { termsIn } from '../../words/terms.js';
import { codeNames } from '../codeNames.js';
import { isDominated } from '../dominance.js';
import { noValue } from '../fields.js';
import type { PublicTable, PublicValue } from '../publicTable.js';
import { type ComparedSources, comparedKey, twiceKey } from './comparedSources.js';

/** What is shown beside percent agreement: for two coders Cohen’s kappa as well, for more the one that suits them all. */
function coefficientsOf({ coders }: Agreement): CoefficientName[] {
  return ['percent', ...(coders.length === 2 ? (['cohenKappa'] as const) : []), 'krippendorffAlpha'];
}

/** Agreement code by code, without what each coder did: by the sources in which anybody used the code. */
export function agreementCountsTable(
  found: Agreement,
  { contributions }: ComparedSources,
  policy: Policy,
): PublicTable {
  const { language } = found.corpus;
  const terms = termsIn(language);
  const texts = words[language];
  const shown = coefficientsOf(found);
  const names = codeNames(
    found.codes.map(({ code }) => code),
    language,
  );
  const compared = countKey(comparedKey, 'compared');
  const row = (
    code: string,
    key: string,
    units: number,
    estimates: Estimates,
    dominated: boolean,
  ): Record<string, PublicValue> => {
    const from = [...new Set([compared, key])];
    const made = (value: number | null): PublicValue => ({ value: value ?? noValue, from, dominated });
    const { interval } = estimates.krippendorffAlpha;
    return {
      code,
      sources: { count: key },
      units: made(units),
      ...Object.fromEntries(shown.map((name) => [name, made(estimates[name].value)])),
      lower: made(interval?.lower ?? null),
      upper: made(interval?.upper ?? null),
    };
  };
  return {
    name: 'agreement',
    section: 'agreement',
    columns: [
      { key: 'code', label: texts.code },
      { key: 'sources', label: terms.sources },
      { key: 'units', label: texts.units, decimals: 0 },
      ...shown.map((key) => ({ key, label: coefficientLabel(key, language), decimals: 2 })),
      { key: 'lower', label: terms.lower, decimals: 2 },
      { key: 'upper', label: terms.upper, decimals: 2 },
    ],
    rows: [
      ...found.codes.map(({ code, units, coefficients }) =>
        row(
          names(code),
          countKey(twiceKey(code), 'used'),
          units,
          coefficients,
          isDominated(contributions.get(code) ?? [], policy.dominance),
        ),
      ),
      ...(found.overall === null
        ? []
        : [row(terms.allCodes, compared, found.units, found.overall.coefficients, false)]),
    ],
    caption: texts.caption(coefficientLabel('krippendorffAlpha', language)),
  };
}

const words = {
  nb: {
    code: 'Kode',
    units: 'Enheter som er sammenlignet',
    caption: (alpha: string) =>
      `Enighet mellom kodere i det som flere har kodet. Kilder er de blant disse der minst én av koderne har brukt koden; det som er regnet, står der det antallet og antallet kilder i alt gjør det. Nedre og øvre er intervallet for ${alpha}. Koderne er ikke navngitt.`,
  },
  en: {
    code: 'Code',
    units: 'Units that were compared',
    caption: (alpha: string) =>
      `Agreement of coders in what several have coded. Sources are those of it in which at least one of the coders used the code; what is computed stands where that number and the number of sources in all do. Lower and upper are the interval of ${alpha}. Coders are not named.`,
  },
} as const;
