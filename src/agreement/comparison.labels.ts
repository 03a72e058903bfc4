import type { Coder } from '../corpus/source.js';
import { shorten } from '../figures/figure.js';
import type { Bilingual, Language } from '../shared/language.js';
import { shielded } from '../shared/shielded.js';
import { measuresText, sameText } from '../units/place.labels.js';
import type { PlaceCount } from '../units/placeCounts.js';
import { canOverlap } from '../units/places.js';
import type { Matching, OverlapBasis } from '../units/spanMatching.js';
import { listed } from '../words/lists.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { counted, noun } from '../words/plurals.js';
import type { Agreement } from './agreement.js';
import type { AgreementUnit } from './codeTables.js';
import type { Estimate } from './estimate.js';

/** A coder by a short id (`K1`), or by name where the id is long. */
export function coderLabel({ id, name }: Coder): string {
  return shielded(id.length <= 6 ? id : shorten(name, 24));
}

/** What the unit is called: `tekstutdrag`. */
export function unitName(unit: AgreementUnit, language: Language): string {
  return noun(1, unit, language);
}

/**
 * When selections of two coders are one unit, as the end of a sentence.
 *
 * @param places the kinds of place that the selections have, which the rule speaks of; default: spans of a text
 */
export function matchingLabel(
  matching: Matching,
  language: Language,
  places: readonly PlaceCount[] = [],
): string {
  const texts = words[language];
  if (matching.rule === 'identical') return sameText(places, language);
  const share = formatPercent(matching.minimumOverlap, language);
  const measures = places.filter(({ kind }) => canOverlap(kind));
  const isText = measures.every(({ kind }) => kind === 'characters');
  return texts.overlap(
    share,
    basisWords[matching.of][language],
    isText ? '' : measuresText(measures, language),
  );
}

/** How agreement was counted: units, sources, coders, and when selections of two coders are the same unit. */
export function comparisonText({
  corpus,
  coders,
  sources,
  unit,
  units,
  matching,
  kindsOfPlace,
}: Agreement): string {
  const { language } = corpus;
  const texts = words[language];
  const names = listed(coders.map(coderLabel), language);
  const where = texts.where({
    units: counted(units, unit, language),
    sources: counted(sources.length, 'source', language),
    coders: coders.length > 2 ? texts.twoOf(names) : names,
  });
  return matching === null
    ? where
    : `${where} ${texts.same(matchingLabel(matching, language, kindsOfPlace))}`;
}

/** A share of units: one decimal below ten per cent, as most codes are rare. */
export function prevalenceLabel(share: number | null, language: Language): string {
  return share === null ? '–' : formatPercent(share, language, share < 0.0995 ? 1 : 0);
}

/** `0,62 (0,48–0,71)`; the value alone where it has no interval, and a dash where there is none. */
export function estimateLabel({ value, interval }: Estimate, language: Language): string {
  if (value === null) return '–';
  return interval === null
    ? coefficientValue(value, language)
    : `${coefficientValue(value, language)} (${intervalLabel(interval, language)})`;
}

/** `0,48–0,71` */
export function intervalLabel(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  language: Language,
): string {
  return `${coefficientValue(lower, language)}–${coefficientValue(upper, language)}`;
}

/** A coefficient with the two decimals that it is read with. */
export function coefficientValue(value: number, language: Language): string {
  return formatNumber(value, language, 2);
}

const basisWords: Readonly<Record<OverlapBasis, Bilingual>> = {
  shorter: { nb: 'det korteste', en: 'the shorter one' },
  longer: { nb: 'det lengste', en: 'the longer one' },
  union: { nb: 'begge til sammen', en: 'both together' },
};

/** What was compared: `230 lines`, `4 sources`, `anna and bo`. */
interface Compared {
  readonly units: string;
  readonly sources: string;
  readonly coders: string;
}

const words = {
  nb: {
    overlap: (share: string, of: string, measures: string) =>
      `det de har felles${measures === '' ? ',' : ` (${measures})`} er minst ${share} av ${of}`,
    twoOf: (names: string) => `minst to av ${names}`,
    where: ({ units, sources, coders }: Compared) => `${units} i ${sources}, kodet av ${coders}.`,
    same: (rule: string) => `Tekstutdrag fra ulike kodere er samme enhet når ${rule}.`,
  },
  en: {
    overlap: (share: string, of: string, measures: string) =>
      `what they share${measures === '' ? '' : ` (${measures})`} is at least ${share} of ${of}`,
    twoOf: (names: string) => `at least two of ${names}`,
    where: ({ units, sources, coders }: Compared) => `${units} in ${sources}, coded by ${coders}.`,
    same: (rule: string) => `Selections of different coders are the same unit when ${rule}.`,
  },
} as const;
