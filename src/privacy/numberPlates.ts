import { type Identifier, identifierOf } from './identifier.js';
import { matchesIn, stretchesAround } from './near.js';

/** Two letters of those that are in use, and five digits (four on trailers and tractors). */
const plate = /(?<![\p{L}\d./-])[A-HJ-NPR-Z]{2}[ -]?(?:[1-9]\d{4}|[1-9]\d \d{3})(?![\p{L}\d]|[.,/-]\d)/gu;
const any =
  /(?<!\p{L})(?:skilt(?:et|nummer(?:et)?)?|registrerings(?:nummer(?:et)?|nr)|reg\.? ?nr|regnummer(?:et)?|bil(?:en)?(?: (?:min|mi|hans|hennes|vår))?(?: med)?|number ?plate|licen[cs]e plate)\.?(?: min| mitt| hans| hennes)?(?: er| var| med| is)?:? ((?!for|til|med)[a-zæøå]{2}[ -]?\d{4,5}|[a-zæøå]{2}[ -]?\d{2}[ ]\d{3})(?![\p{L}\d])/giu;
/** In small letters; two letters that are words or abbreviations are none. */
const small =
  /(?<![\p{L}\p{N}./@_-])(?!(?:nr|kr|id|av|ca|et|en|to|de|du|er|se|ha|jo|pr|pb|my|by|at|be|el|ta|la|le|ja|ny|te|fe|an|as|am|ad|al|ed|eg|ei|me|ka|kl|no|na)[ -])[a-hj-npr-z]{2}[ -]?(?:[1-9]\d{4}|[1-9]\d \d{3})(?![\p{L}\d]|[.,/-]\d| (?:kr|kroner))/gu;
/** Four digits, of trailers and tractors; a year is none. */
const trailer = /(?<![\p{L}\d./-])[A-HJ-NPR-Z]{2} ?(?!19|20)[1-9]\d{3}(?![\p{L}\d]|[.,/-]\d)/gu;
/** Three letters and three digits, of neighbouring countries. */
const foreign = /(?<![\p{L}\d./-])[A-Z]{3} ?\d{3}(?![\p{L}\d]|[.,/-]\d)/gu;
const vehicle = /bil|skilt|kjør|køyr|parker|henger|hengar|traktor|moped|car\b|plate|drove|driving/iu;
/** Letters before five digits that mean something else. */
const other = /^(?:NR|ID|KR|NS|EN|PB|NO|NK|RF|KL|CA|PR|AS|SN)/u;

/** Norwegian number plates: `AB 12345`; in any letters where a car or its plate is spoken of. */
export function numberPlates(text: string): Identifier[] {
  const digits = stretchesAround(text, /\d{2,}/gu, 80, 40);
  return [
    ...[...matchesIn(text, plate, digits)].map((match) =>
      identifierOf(match, 'number-plate', other.test(match[0]) ? 'possible' : 'likely'),
    ),
    ...[...matchesIn(text, small, digits)].map((match) => identifierOf(match, 'number-plate', 'likely')),
    ...[...matchesIn(text, trailer, digits)].map((match) =>
      identifierOf(match, 'number-plate', other.test(match[0]) ? 'possible' : 'likely'),
    ),
    ...[...matchesIn(text, foreign, digits)].map((match) =>
      identifierOf(match, 'number-plate', vehicle.test(near(text, match.index)) ? 'likely' : 'possible'),
    ),
    ...[...matchesIn(text, any, digits)].map((match) => identifierOf(match, 'number-plate', 'likely', 1)),
  ];
}

function near(text: string, at: number): string {
  return text.slice(Math.max(0, at - 60), at + 60);
}
