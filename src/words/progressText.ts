import type { Language } from '../shared/language.js';
import type { WorkKind } from '../shared/work.js';
import type { WorkState } from '../shared/workWatch.js';
import { formatNumber, formatPercent } from './numbers.js';

/** What is being done, and what a second has so many of; null where that says nothing. */
const kinds = {
  command: { nb: ['Arbeider', null], en: ['Working', null] },
  import: { nb: ['Leser prosjektet', null], en: ['Reading the project', null] },
  cells: { nb: ['Tester ruter', 'ruter'], en: ['Testing cells', 'cells'] },
  draws: { nb: ['Trekker på nytt', 'trekninger'], en: ['Drawing anew', 'draws'] },
  changes: {
    nb: ['Prøver hva som ville endret funnene', 'funn'],
    en: ['Trying what would change the findings', 'findings'],
  },
  specifications: { nb: ['Regner på andre måter', 'måter'], en: ['Counting in other ways', 'ways'] },
  sources: {
    nb: ['Utelater én kilde om gangen', 'kilder'],
    en: ['Leaving out one source at a time', 'sources'],
  },
  sections: { nb: ['Svarer på spørsmålene', null], en: ['Answering the questions', null] },
} as const satisfies Readonly<Record<WorkKind, Readonly<Record<Language, readonly [string, string | null]>>>>;

const words = {
  nb: { perSecond: 'i sekundet', left: 'igjen', seconds: 's', minutes: 'min', hours: 't' },
  en: { perSecond: 'a second', left: 'left', seconds: 's', minutes: 'min', hours: 'h' },
} as const;

/** What kind of work it is: `Tester ruter`. */
export function workLabel(kind: WorkKind, language: Language): string {
  return kinds[kind][language][0];
}

/**
 * How far work is, without what it is.
 *
 * @param parts of the whole that a change is told of: 100 where it stands in one place, 10 where each is a line of its own
 * @example progressText(state, 'en') // '45% · 1,250 draws a second · 14 s left'
 */
export function progressText(
  { share, secondsLeft, rate }: WorkState,
  language: Language,
  parts = 100,
): string {
  const noun = rate === null ? null : kinds[rate.kind][language][1];
  return [
    formatPercent(Math.floor(share * parts + 1e-9) / parts, language),
    ...(rate === null || noun === null
      ? []
      : [`${ofRate(rate.perSecond, language)} ${noun} ${words[language].perSecond}`]),
    ...(secondsLeft === null || share >= 1
      ? []
      : [`${formatDuration(secondsLeft, language)} ${words[language].left}`]),
  ].join(' · ');
}

function ofRate(perSecond: number, language: Language): string {
  return formatNumber(perSecond, language, perSecond >= 10 ? 0 : perSecond >= 0.1 ? 1 : 2);
}

/** Seconds as a person is told them: `14 s`, `3 min`, `2 h`; rounded up, so that it is never 0. */
export function formatDuration(seconds: number, language: Language): string {
  const { seconds: s, minutes, hours } = words[language];
  const [amount, unit] =
    seconds <= 90 ? [seconds, s] : seconds <= 5400 ? [seconds / 60, minutes] : [seconds / 3600, hours];
  return `${formatNumber(Math.max(1, Math.ceil(amount)), language)}\u00a0${unit}`;
}
