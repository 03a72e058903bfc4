import { codeLabel } from '../../figures/codeLabels.js';
import type { Estimand } from '../../questions/design/estimands.js';
import { balanceKeys, gapKeys, unmetKeys } from '../../questions/design/keys.findings.js';
import { estimandLabel } from '../../questions/design/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { termsIn } from '../../words/terms.js';
import { derived, tableOf } from '../fields.js';
import type { PublicTable } from '../publicTable.js';
import type { DesignMaterial } from './indicators.tables.js';

/** The place of each indicator under each estimand: a place is computed from all that are put in order. */
export function estimandTable({ design, indicators }: DesignMaterial): PublicTable {
  const { language } = design.corpus;
  const texts = words[language];
  const { compared, among, indicators: orders } = design.estimands;
  const [gaps, unmet, balances] = [gapKeys(design), unmetKeys(design), balanceKeys(design)];
  const everything = [...gaps, ...unmet, ...balances];
  const from: Readonly<Record<Estimand, readonly string[]>> = {
    gap: gaps,
    gapOfAll: gaps,
    unmet,
    hindered: unmet,
    need: everything,
    netHindered: balances,
  };
  const order = new Map(orders.map((each) => [each.indicator, each]));
  return tableOf({ name: 'estimands', section: 'design', caption: texts.caption }, indicators, [
    {
      key: 'indicator',
      label: termsIn(language).indicator,
      value: ({ indicator }) => codeLabel(indicator, language),
    },
    ...compared.map((estimand) => ({
      key: estimand,
      label: estimandLabel(estimand, language),
      value: ({ indicator }: (typeof indicators)[number]) => {
        const place = order.get(indicator)!.ranks[estimand];
        return estimand === 'need' ? { literature: place } : derived(place, from[estimand]);
      },
    })),
    {
      key: 'amongFirst',
      label: texts.amongFirst(formatNumber(among, language)),
      value: ({ indicator }) => derived(order.get(indicator)!.amongFirst, everything),
    },
  ]);
}

const words = {
  nb: {
    amongFirst: (among: string) => `Hvor ofte blant de ${among} første`,
    caption:
      'Plassen til hver indikator som dårlig dekket, regnet på flere måter; 1 er dårligst, og like verdier deler den minste plassen. En plass er regnet av alle indikatorene, så der ett antall er holdt tilbake, er alle plassene det; plassen etter behovet alene er av studier.',
  },
  en: {
    amongFirst: (among: string) => `How often among the first ${among}`,
    caption:
      'The place of each indicator as badly met, counted in several ways; 1 is the worst, and equal values share the smallest place. A place is computed from all indicators, so that where one count is withheld all places are; the place by the need alone is of studies.',
  },
} as const;
