import { type Identifier, identifierOf } from './identifier.js';
import { matchesIn, stretchesAround } from './near.js';

/** Two letters of those that are in use, and five digits (four on trailers and tractors). */
const plate = /(?<![\p{L}\d./-])[A-HJ-NPR-Z]{2}[ -]?(?:[1-9]\d{4}|[1-9]\d \d{3})(?![\p{L}\d]|[.,/-]\d)/gu;
const any =
  /(?<!\p{L})(?:skilt(?:et|nummer(?:et)?)?|registrerings(?:nummer(?:et)?|nr)|reg\.? ?nr|regnummer(?:et)?|bil(?:en)?(?: (?:min|mi|hans|hennes|vår))?(?: med)?|number ?plate|licen[cs]e plate)\.?(?: min| mitt| hans| hennes)?(?: er| var| med| is)?:? ((?!for|til|med)[a-zæøå]{2}[ -]?\d{4,5}|[a-zæøå]{2} \d \d{2} \d{2}|[a-zæøå]{2}[ -]?\d{2}[ ]\d{3})(?![\p{L}\d])/giu;
/** In small letters; two letters that are words or abbreviations are none. */
const small =
  /(?<![\p{L}\p{N}./@_-])(?!(?:nr|kr|id|av|ca|et|en|to|de|du|er|se|ha|jo|pr|pb|my|by|at|be|el|ta|la|le|ja|ny|te|fe|an|as|am|ad|al|ed|eg|ei|me|ka|kl|no|na)[ -])[a-hj-npr-z]{2}[ -]?(?:[1-9]\d{4}|[1-9]\d \d{3})(?![\p{L}\d]|[.,/-]\d| (?:\d|kr|kroner))/gu;
/** Four digits, of trailers and tractors; a year is none. */
const trailer = /(?<![\p{L}\d./-])[A-HJ-NPR-Z]{2} ?(?!19|20)[1-9]\d{3}(?![\p{L}\d]|[.,/-]\d)/gu;
/** Three letters and three digits, of neighbouring countries. */
const foreign = /(?<![\p{L}\d./-])[A-Z]{3} ?\d{3}(?![\p{L}\d]|[.,/-]\d)/gu;
const vehicle =
  /bil|skilt|kjør|køyr|parker|henger|hengar|traktor|moped|scooter|motorsykkel|stasjonsvogn|kassevogn|vogna|vogn(?!\p{L})|\bcars?\b|\bvan\b|\btaxi|drosje|plate|drove|driving|regist?r|regnr|\b(?:opel|audi|bmw|toyota|volvo|volkswagen|passat|golf|ford|mazda|skoda|škoda|tesla|nissan|peugeot|renault|citro[eë]n|fiat|kia|hyundai|honda|suzuki|mitsubishi|subaru|mercedes|saab|seat|dacia|transit|caddy|hiace|yaris|corolla|leaf|zoe)\b/iu;
/** Letters and digits in two or three groups, as countries in Europe have them: `AB12 CDE`, `B-MX 4411`, `WX 5AB12`, `KL1 234`. */
const european =
  /(?<![\p{L}\d./-])(?=[A-Z\d -]*[A-Z])(?:[A-Z]{1,3}[ -]?\d{1,5}[ -]?[A-Z]{1,3}(?:[ -]?\d{1,4})?|[A-Z]{1,3}-[A-Z]{1,2} ?\d{1,4}|[A-Z]{2,3} \d{1,2}[A-Z]{1,3}\d{0,3}[A-Z]?|[A-Z]{1,3}\d{1,2} ?\d{3}|[A-Z]{1,3} \d{3,5}|[A-Z]{2} \d{2} \d{3}|\d{1,3}-?[A-Z]{2,3}-?\d{1,3})(?![\p{L}\d]|[.,/-]\d)/gu;
/** A plate that its owner has chosen: behind "skiltet er". */
const chosen =
  /(?<!\p{L})(?:[Ss]kilt(?:et|nummer(?:et)?)?|[Rr]egistreringsnummer(?:et)?|[Rr]eg\.?nr\.?)(?: (?:hans|hennes|mitt|deres))?(?:(?: er| var| sto det)?:| er| var| sto det) ?[«"]?((?=[A-ZÆØÅ\d]*[A-ZÆØÅ])[A-ZÆØÅ\d]{3,7}|[A-ZÆØÅ]{2,4} \d{1,5})(?![\p{L}\d])/gu;
/** Flights have letters and digits as well. */
const flight = /(?:fly(?:et|ver|ene)?|flight|rute|avgang|buss|tog)(?: (?:med|nr\.?|nummer))?,? ?$/iu;
/** What stands before a number, and is on no plate. */
const noPlate =
  /^(?:KL|NR|KR|NOK|EUR|USD|BMW|AAP|NAV|DPS|EU|ISO|NS|VG|TEK|ICD|MP|USB|PC|TV|RTL|AV|CA|SMS|IP|HR|FN|COVID|UKE|ICPC|F|E|R|A|V|H|K|P|C|T|X|HB|BMI|IQ|GAF|CRP|MR|CT|B)[ -]?\d/u;
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
      identifierOf(match, 'number-plate', isNone(text, match) ? 'possible' : 'likely'),
    ),
    ...[...matchesIn(text, european, digits)]
      .filter(
        (match) =>
          vehicle.test(near(text, match.index)) &&
          !noPlate.test(match[0]) &&
          !isNone(text, match) &&
          match[0].replace(/[ -]/gu, '').length > 4,
      )
      .map((match) => identifierOf(match, 'number-plate', 'likely')),
    ...[...text.matchAll(chosen)].map((match) => identifierOf(match, 'number-plate', 'likely', 1)),
    ...[...matchesIn(text, foreign, digits)].map((match) =>
      identifierOf(match, 'number-plate', vehicle.test(near(text, match.index)) ? 'likely' : 'possible'),
    ),
    ...[...matchesIn(text, any, digits)].map((match) => identifierOf(match, 'number-plate', 'likely', 1)),
  ];
}

function isNone(text: string, match: RegExpExecArray): boolean {
  return (
    other.test(match[0]) ||
    flight.test(text.slice(Math.max(0, match.index - 24), match.index)) ||
    isFlight(text, match)
  );
}

/** `SK1234`: an airline that flies here, and its number, where no vehicle is spoken of. */
function isFlight(text: string, match: RegExpExecArray): boolean {
  return (
    /^(?:SK|DY|WF|LH|KL|BA|AF|AY|FR|LO|TK|EK|QR|ET|W6|D8|BT) ?\d{3,4}$/u.test(match[0]) &&
    !/skilt|bil|reg/iu.test(text.slice(Math.max(0, match.index - 25), match.index))
  );
}

function near(text: string, at: number): string {
  return text.slice(Math.max(0, at - 60), at + 60);
}
