import { type Identifier, identifierOf } from './identifier.js';

/** Two letters of those that are in use, and five digits (four on trailers and tractors). */
const plate = /(?<![\p{L}\d./-])[A-HJ-NPR-Z]{2}[ -]?(?:[1-9]\d{4}|[1-9]\d \d{3})(?![\p{L}\d]|[.,/-]\d)/gu;
const any =
  /(?<!\p{L})(?:skilt(?:et|nummer(?:et)?)?|registrerings(?:nummer(?:et)?|nr)|reg\.? ?nr|regnummer(?:et)?|bil(?:en)?(?: (?:min|mi|hans|hennes|vår))?(?: med)?|number ?plate|licen[cs]e plate)\.?(?: min| mitt| hans| hennes)?(?: er| var| med| is)?:? ((?!for|til|med)[a-zæøå]{2}[ -]?\d{4,5}|[a-zæøå]{2}[ -]?\d{2}[ ]\d{3})(?![\p{L}\d])/giu;
/** Letters before five digits that mean something else. */
const other = /^(?:NR|ID|KR|NS|EN|PB|NO|NK|RF|KL|CA|PR|AS|SN)/u;

/** Norwegian number plates: `AB 12345`; in any letters where a car or its plate is spoken of. */
export function numberPlates(text: string): Identifier[] {
  return [
    ...[...text.matchAll(plate)].map((match) =>
      identifierOf(match, 'number-plate', other.test(match[0]) ? 'possible' : 'likely'),
    ),
    ...[...text.matchAll(any)].map((match) => identifierOf(match, 'number-plate', 'likely', 1)),
  ];
}
