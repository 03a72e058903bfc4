import type { Language } from '../shared/language.js';
import { type ClusterCount, fewestClusters } from '../statistics/sourceClusters.js';
import { label } from '../words/labels.js';
import { formatNumber } from '../words/numbers.js';

/**
 * Which sources were taken to be alike, for a caption; nothing where each stands for itself.
 *
 * @param by attribute whose values are the clusters
 * @param correlation how alike sources of one cluster are, where it is known
 * @example clusterSentences({ count: 5, grouped: true, few: true }, 'office', 'en')
 */
export function clusterSentences(
  { count, grouped, few }: ClusterCount,
  by: string | null,
  language: Language,
  correlation: number | null = null,
): string[] {
  if (!grouped || by === null) return [];
  const texts = words[language];
  const told = correlation === null ? '' : texts.correlation(formatNumber(correlation, language, 2));
  return [
    `${texts.together(label(by, language), formatNumber(count, language))}${told}.`,
    ...(few ? [texts.few(formatNumber(fewestClusters, language))] : []),
  ];
}

const words = {
  nb: {
    together: (by: string, count: string) =>
      `Kilder med samme ${by} regnes som like (${count} grupper i alt)`,
    correlation: (value: string) => `; intraklassekorrelasjonen er ${value}`,
    few: (fewest: string) =>
      `Med færre enn ${fewest} grupper regnes ingen p, og intervallene følger t-fordelingen.`,
  },
  en: {
    together: (by: string, count: string) =>
      `Sources with the same ${by} are taken to be alike (${count} groups in all)`,
    correlation: (value: string) => `; the intraclass correlation is ${value}`,
    few: (fewest: string) =>
      `With fewer than ${fewest} groups no p is computed, and intervals follow the t distribution.`,
  },
} as const;
