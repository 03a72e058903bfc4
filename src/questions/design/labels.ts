import { measured, type Phrase, type PhrasePart, phrase, phraseText, sources } from '../../report/phrase.js';
import { defaults } from '../../shared/defaults.js';
import type { Language } from '../../shared/language.js';
import type { Interval } from '../../statistics/interval.js';
import { formatNumber, formatPercent, formatSigned } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { inSentence, termsIn } from '../../words/terms.js';
import type { DesignGaps } from './designGaps.js';
import type { Estimand } from './estimands.js';
import type { IndicatorDesign } from './indicatorDesign.js';

/** `34 studier`: published literature, so that their number is never bounded. */
export function studiesText({ corpus, studies }: DesignGaps): string {
  return counted(studies, 'study', corpus.language);
}

/** `42 intervjuer og 36 dokumenter`; `20 andre kilder` where kinds are not stated. */
export function describingPhrase({ corpus, describing }: DesignGaps): Phrase {
  const { interviews, documents, others } = describing;
  if (others > 0) return phrase`${sources(others, 'other')}`;
  const { and } = words[corpus.language];
  return phrase`${sources(interviews, 'interview')} ${and} ${sources(documents, 'document')}`;
}

/** The same for a caption. */
export function describingText(design: DesignGaps): string {
  return phraseText(describingPhrase(design), design.corpus.language);
}

/** `+60 (38 til 74)`, in percentage points. */
export function gapText(gap: number | null, interval: Interval | null, language: Language): string {
  if (gap === null) return '–';
  const points = formatSigned(gap * 100, language, 0);
  if (interval === null) return points;
  const bound = (value: number) => formatNumber(value * 100, language);
  return `${points} (${bound(interval.lower)} ${inSentence('to', language)} ${bound(interval.upper)})`;
}

/** Which pattern an indicator shows, in words; empty where none can be distinguished from chance. */
export function patternText(
  { pattern, opposed }: Pick<IndicatorDesign, 'pattern' | 'opposed'>,
  language: Language,
): string {
  const texts = words[language];
  return [
    ...(pattern === null ? [] : [pattern === 'gap' ? texts.gap : texts.met]),
    ...(opposed ? [texts.opposed] : []),
  ].join('; ');
}

/** What an estimand is called in a heading. */
export function estimandLabel(estimand: Estimand, language: Language): string {
  return estimand === 'need' ? termsIn(language).need : words[language].estimands[estimand];
}

/** `62 % (42–75)`, an unmet need with its interval. */
export function unmetText(unmet: number | null, interval: Interval | null, language: Language): string {
  if (unmet === null) return '–';
  const share = formatPercent(unmet, language);
  if (interval === null) return share;
  const bound = (value: number) => formatNumber(value * 100, language);
  return `${share} (${bound(interval.lower)}–${bound(interval.upper)})`;
}

/** The probability with which it is said what the material would have shown. */
export function powerPart(language: Language): PhrasePart {
  return measured('power', defaults.power, formatPercent(defaults.power, language));
}

const words = {
  nb: {
    estimands: {
      gap: 'Gap',
      unmet: 'Udekket behov',
      hindered: 'Hemmes',
      netHindered: 'Behov × netto hemmet',
      gapOfAll: 'Gap, alle kilder',
    },
    and: 'og',
    gap: 'gap',
    met: 'møtt',
    opposed: 'fremmes i dokumentene, hemmes i intervjuene',
  },
  en: {
    estimands: {
      gap: 'Gap',
      unmet: 'Unmet need',
      hindered: 'Hindered',
      netHindered: 'Need × net hindered',
      gapOfAll: 'Gap, all sources',
    },
    and: 'and',
    gap: 'gap',
    met: 'met',
    opposed: 'promoted in documents, hindered in interviews',
  },
} as const;
