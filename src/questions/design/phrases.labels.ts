import { keyed, measured, type Phrase, phrase, sources } from '../../report/phrase.js';
import type { Language } from '../../shared/language.js';
import type { Interval } from '../../statistics/interval.js';
import { formatNumber, formatPercent, formatSigned } from '../../words/numbers.js';
import { adjustedPEquals } from '../../words/statistics.js';
import { inSentence, termsIn } from '../../words/terms.js';
import type { DesignGaps } from './designGaps.js';
import type { IndicatorDesign, Tested } from './indicatorDesign.js';

/** `62 %, 42–75 %`, a share with its interval; its bounds are known as `key_lower` and `key_upper`. */
export function sharePhrase(
  key: string,
  share: number | null,
  interval: Interval | null,
  language: Language,
): Phrase {
  const known = measured(key, share ?? Number.NaN, formatPercent(share ?? Number.NaN, language));
  if (interval === null) return [known];
  const lower = measured(`${key}_lower`, interval.lower, formatNumber(interval.lower * 100, language));
  const upper = measured(`${key}_upper`, interval.upper, formatPercent(interval.upper, language));
  return phrase`${known}, ${lower}–${upper}`;
}

/** `+60 prosentpoeng, 37 til 74`, without the unit. */
export function gapPhrase({ gap, gapInterval }: IndicatorDesign, unit: string, language: Language): Phrase {
  const points = measured('gap', gap ?? Number.NaN, formatSigned((gap ?? Number.NaN) * 100, language, 0));
  if (gapInterval === null) return phrase`${points} ${unit}`;
  const bound = (key: keyof Interval) =>
    measured(`gap_${key}`, gapInterval[key], formatNumber(gapInterval[key] * 100, language));
  return phrase`${points} ${unit}, ${bound('lower')} ${inSentence('to', language)} ${bound('upper')}`;
}

/** `justert p = 0,011`; nothing where there is none. */
export function adjustedPhrase({ adjusted }: Tested, language: Language): Phrase {
  return adjusted === null ? [] : [measured('adjusted', adjusted, adjustedPEquals(adjusted, language))];
}

/** `27 av 36 kilder`: those that promote, or hinder, of those that speak with direction. */
export function verdictPhrase(
  { verdicts, speaking }: IndicatorDesign,
  side: 'promotes' | 'hinders',
  language: Language,
): Phrase {
  return phrase`${keyed(side, sources(verdicts[side]))} ${termsIn(language).of} ${keyed('speaking', sources(speaking, 'source'))}`;
}

/** Whether some selection on an indicator says that value is destroyed. */
export function isDestroyed({ directed }: DesignGaps, { units }: IndicatorDesign): boolean {
  return units.some((unit) => directed.destroys[unit] === 1);
}
