import type { Language } from '../shared/language.js';
import { groupLabel } from '../words/labels.js';
import { formatNumber } from '../words/numbers.js';
import { attributeOf, type Counts, type UnitKind, unitRecord } from './units.js';

/**
 * The noun of a unit as it stands after a number.
 *
 * @example unitNoun('paragraph', 2, 'en') // 'paragraphs'
 */
export function unitNoun(unit: UnitKind, count: number, language: Language): string {
  return withAttribute(unit, nounFor(unitRecord(unit).noun, count, language), language);
}

/** The same in a caption, where a selection is a coded one: `512 kodede tekstutdrag`. */
export function countedUnits(unit: UnitKind, count: number, language: Language): string {
  const { noun, inCaptions = noun } = unitRecord(unit);
  const word = withAttribute(unit, nounFor(inCaptions, count, language), language);
  return `${formatNumber(count, language)} ${word}`;
}

/** Of the two forms the one that a number takes. */
export function nounFor(noun: Counts, count: number, language: Language): string {
  return noun[language][count === 1 ? 0 : 1];
}

/** `grupper av kilder etter nivå` */
function withAttribute(unit: UnitKind, noun: string, language: Language): string {
  const attribute = attributeOf(unit);
  return attribute === null ? noun : `${noun} ${by[language]} ${groupLabel(attribute, language)}`;
}

const by = { nb: 'etter', en: 'by' } as const;
