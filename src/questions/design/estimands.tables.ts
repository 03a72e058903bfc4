import { codeLabel } from '../../figures/codeLabels.js';
import type { ReportTable } from '../../report/reportTable.js';
import { formatNumber } from '../../words/numbers.js';
import { termsIn } from '../../words/terms.js';
import type { DesignGaps } from './designGaps.js';
import { estimandLabel } from './labels.js';

/** The place of each indicator as badly met under each estimand, and under how many it is among the first. */
export function estimandTable({ corpus: { language }, estimands: orders }: DesignGaps): ReportTable {
  const texts = words[language];
  const { indicators, compared, among, gapWithNeed } = orders;
  return {
    kind: 'table',
    language,
    name: 'estimands',
    columns: [
      { key: 'indicator', label: termsIn(language).indicator },
      ...compared.map((estimand) => ({ key: estimand, label: estimandLabel(estimand, language) })),
      { key: 'amongFirst', label: texts.amongFirst(formatNumber(among, language)) },
    ],
    rows: indicators.map(({ indicator, ranks, amongFirst }) => ({
      indicator: codeLabel(indicator, language),
      ...ranks,
      amongFirst,
    })),
    caption: [
      texts.caption,
      ...(gapWithNeed === null ? [] : [texts.correlation(formatNumber(gapWithNeed, language, 2))]),
    ].join(' '),
  };
}

const words = {
  nb: {
    amongFirst: (among: string) => `Blant de ${among} første`,
    caption:
      'Plassen til hver indikator, 1 er dårligst dekket; like verdier deler den minste plassen. Gap: behov minus andelen som fremmer. Udekket behov: behov ganger andelen av kildene med retning som hemmer. Behov × netto hemmet: behov ganger (hemmer minus fremmer). Gap, alle kilder: også de som tier, teller som ikke fremmet.',
    correlation: (value: string) =>
      `Gapet og behovet alene har korrelasjon ${value} over indikatorene (Pearson).`,
  },
  en: {
    amongFirst: (among: string) => `Among the first ${among}`,
    caption:
      'The place of each indicator, 1 is the least met; equal values share the smallest place. Gap: need minus the share that promotes. Unmet need: need times the share of sources with a direction that hinder. Need × net hindered: need times (hinders minus promotes). Gap, all sources: silent ones count as not promoted, too.',
    correlation: (value: string) =>
      `The gap and the need alone have correlation ${value} over the indicators (Pearson).`,
  },
} as const;
