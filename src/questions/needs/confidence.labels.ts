import { type ConfidenceLevel, components } from '../../corpus/judgement.js';
import type { Language } from '../../shared/language.js';
import { termsIn } from '../../words/terms.js';
import type { OverallConfidence } from './confidenceInNeeds.js';

/** `svært lav`. */
export function levelLabel(level: ConfidenceLevel, language: Language): string {
  const { high, low } = termsIn(language);
  const { moderate, veryLow } = words[language];
  return { high, moderate, low, 'very-low': veryLow }[level];
}

/** `moderat`, or `foreløpig moderat` where some component has no concern. */
export function overallLabel(overall: OverallConfidence | null, language: Language): string {
  if (overall === null) return '–';
  const level = levelLabel(overall.level, language);
  return overall.from.length < components.length ? `${words[language].provisionally} ${level}` : level;
}

const words = {
  nb: { moderate: 'moderat', veryLow: 'svært lav', provisionally: 'foreløpig' },
  en: { moderate: 'moderate', veryLow: 'very low', provisionally: 'provisionally' },
} as const;
