import { attributeOf } from '../../corpus/attributeOf.js';
import type { Source } from '../../corpus/source.js';

/** Methodological quality of a study, as its appraisal says. */
export const qualities = ['low', 'medium', 'high'] as const;

export type Quality = (typeof qualities)[number];

/** Words for the three, in Norwegian and English. */
const words: Readonly<Record<string, Quality>> = {
  lav: 'low',
  svak: 'low',
  low: 'low',
  weak: 'low',
  middels: 'medium',
  moderat: 'medium',
  medium: 'medium',
  moderate: 'medium',
  høy: 'high',
  god: 'high',
  sterk: 'high',
  high: 'high',
  strong: 'high',
};

/**
 * The quality of a study by its attribute.
 *
 * @returns null where the attribute is missing, or says something else
 */
export function qualityOf(study: Source, attribute = 'study_quality'): Quality | null {
  const word = (attributeOf(study, attribute) ?? '').trim().toLocaleLowerCase('nb');
  return Object.hasOwn(words, word) ? words[word] : null;
}

/** How many studies have each quality. */
export interface QualityCounts {
  readonly low: number;
  readonly medium: number;
  readonly high: number;
  readonly unknown: number;
}

export function countQualities(studies: readonly Source[], attribute?: string): QualityCounts {
  const counts = { low: 0, medium: 0, high: 0, unknown: 0 };
  for (const study of studies) counts[qualityOf(study, attribute) ?? 'unknown']++;
  return counts;
}

/** Mean quality from 1 (low) to 3 (high) of the studies whose quality is known; null where none is. */
export function meanQuality({ low, medium, high }: QualityCounts): number | null {
  const known = low + medium + high;
  return known === 0 ? null : (low + 2 * medium + 3 * high) / known;
}
