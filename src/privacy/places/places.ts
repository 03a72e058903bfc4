import type { Certainty } from '../identifier.js';
import { type Identifier, identifierOf } from '../identifier.js';
import { isOrganisation, knownName } from '../names/lexicon.js';
import { matchesIn, stretchesAround } from '../near.js';
import { isEnglish, isNorwegian, isNorwegianCompound } from '../words/words.js';
import { beginningOf, furtherPlace, isLargePlace, isPlace, isPlaceAndWord, longestPlace } from './lexicon.js';

const word = /\p{L}[\p{L}\p{M}]*/gu;
/** Where somebody lives or comes from: there a place is of a person, and not only spoken of. */
const ofSomebody =
  /(?<!\p{L})(?:bor|bodde|budde|bur|bo|flyttet|flytta|vokste opp|vokst opp|oppvokst|kommer|kjem|født|fødd|opprinnelig|hjemme|er|jobber|jobba|lives?|living|grew up|from)(?: (?:nå|fortsatt|her|alene|opprinnelig|egentlig))? (?:i|på|fra|frå|til|utenfor|in|from|near) $/iu;

/** What stands before a place where somebody is, comes from or goes to. */
const toPlace =
  /(?:^|[^\p{L}])(?:i|på|fra|frå|til|ved|utenfor|utafor|rundt|nær|mellom|mot|via|in|at|from|to|near|around|outside) $/iu;
const toPlaceSurely = /(?:^|[^\p{L}])(?:i|fra|frå|til|utenfor|utafor|in|from) $/iu;

/**
 * Names of places: likely where somebody lives or comes from there, or is, goes or works there and fewer than 50,000 people
 * live in it; otherwise possible. Places whose names are words are found with a capital only, and places abroad only where
 * somebody is or comes from there.
 */
export function places(text: string): Identifier[] {
  const words = [...text.matchAll(word)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: Identifier[] = [];
  for (let i = 0; i < words.length; i++) {
    const beginning = beginningOf(text.slice(words[i].start, words[i].end));
    if (beginning === 'none') continue;
    const byHand = beginning === 'byHand';
    for (let last = Math.min(words.length, i + longestPlace) - 1; last >= i; last--) {
      const own = text.slice(words[i].start, words[last].end);
      if (own.length < 2 || own.length > 24) continue;
      const listed = byHand && isPlace(own);
      const certainty = listed
        ? certaintyOf(text, own, words[i].start)
        : furtherCertainty(text, own, words[i].start);
      if (!listed && certainty === null) continue;
      if (certainty !== null)
        found.push({ kind: 'place', certainty, start: words[i].start, end: words[last].end, text: own });
      i = last;
      break;
    }
  }
  return found;
}

function certaintyOf(text: string, own: string, start: number): Certainty | null {
  const capital = own[0] !== own[0].toLowerCase();
  const ambiguous = isPlaceAndWord(own);
  const before = text.slice(Math.max(0, start - 40), start);
  if (ambiguous && !capital) return isNoWord(own) && toPlaceSurely.test(before) ? 'likely' : null;
  const lives = ofSomebody.test(before);
  const near = lives || (!isLargePlace(own) && toPlace.test(before));
  if (ambiguous) {
    const opens = before === '' || /[.!?:;…\n"«»“”()–—-]\s*$/u.test(before);
    return opens && !near ? null : near ? 'likely' : 'possible';
  }
  return near ? 'likely' : 'possible';
}

function furtherCertainty(text: string, own: string, start: number): Certainty | null {
  const lower = own.toLowerCase();
  const kind = furtherPlace(lower);
  if (kind === null) return null;
  const capital = own[0] !== lower[0];
  const before = text.slice(Math.max(0, start - 40), start);
  if (capital) return toPlace.test(before) ? 'likely' : null;
  return kind === 'place' && knownName(lower) === null && toPlaceSurely.test(before) ? 'likely' : null;
}

function isNoWord(own: string): boolean {
  const lower = own.toLowerCase();
  return !isNorwegian(lower) && !isEnglish(lower) && knownName(lower) === null;
}

const office =
  /(?<![\p{L}\p{N}])(?:NAV|Nav|nav)(?:[ -](?:kontoret|kontor|avdeling))?(?: (?:i|på|ved))? (\p{L}[\p{L}-]{1,30}(?: (?:(?:og|i) (?![Nn][Aa][Vv]))?(?![Nn][Aa][Vv][ -])\p{L}[\p{L}-]{1,30}){0,2})(?![\p{L}\p{N}])/gu;
/** What NAV + a word with a capital is, where it is no office of a place. */
const unit =
  /^(?:(?:Arbeid|Kontakt|Hjelpemiddel|Stat|Fylke|Region|Kontor|Norge|Direktorat|Klage|Eures|Marked|IT|Familie|Innkreving|Økonomi|Forvaltning|Ytelse|Vikafossen|Egne|Jobb|Ung|Ungdom|Veileder|Og|Er|Har|Internasjonal|Pensjon|Servicesenter|Service|Styring)|(?:Øst|Vest|Nord|Sør|Midt)(?![\p{L}-])|[A-ZÆØÅ](?![\p{L}])|[A-ZÆØÅ]{2,}(?![\p{L}]))/u;
/** A unit of NAV at a place: `NAV Familie- og pensjonsytelser Harstad`. */
const unitAt =
  /(?<![\p{L}\p{N}])(?:NAV|Nav) (?:Familie|Arbeid|Hjelpemiddel|Kontakt|Forvaltning|Ytelse|Klage|Økonomi|Pensjon|Marked)[\p{L}-]*(?: [\p{Ll}-]+){0,4} (?:(?:i|på) )?(\p{Lu}[\p{L}-]{2,30})(?![\p{L}\p{N}])/gu;
const work =
  '(?:ungdoms|barne|grunn|vidaregåande |videregående )?(?:sykehus|sjukehus|skole|skule)|videregående(?: skole)?|vidaregåande(?: skule)?|barnehage|legesenter|legekontor|legevakt|DPS|BUP|VGS|vgs|dps|bup|kirke|kyrkje|fengsel|krisesenter|sykehjem|sjukeheim|asylmottak|mottak|folkehøgskole|omsorgssenter|helsestasjon|familievernkontor|tingrett|politistasjon|voksenopplæring|vaksenopplæring|frivilligsentral|læringssenter|bosenter|bofellesskap|behandlingssenter|kvalifiseringssenter|attføringssenter|produksjonsskole';
/** A school, a hospital or the like with the name of its place. */
const workplace = new RegExp(
  `(?<![\\p{L}\\p{N}])(?!(?:De[nt]|En|Ei|Et|Vår|Min|Denne|Hver|Hvilken|Ny|The|Noen|Alle|På|Ved|Når|Da|Som|Både|Fra|Til) )(\\p{L}[\\p{L}-]{2,30}(?: \\p{L}[\\p{L}-]{2,30})?) (?:${work})(?!\\p{L})`,
  'gu',
);
/** The same the other way round: "legevakta i Asker", `DPS Groruddalen`. */
const workAt = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${work})(?:en|et|a|n)? (?:i|på|ved) |(?:DPS|BUP|Legevakta|Legevakten|dps|bup) )(\\p{L}[\\p{L}-]{2,30}(?: \\p{Lu}[\\p{L}-]{2,30})?)(?!\\p{L})`,
  'giu',
);
/** One of these stands in every name of such a place. */
const workWords =
  /s[yj]u?k(?:e|eh|h)|skole|skule|videregå|vidaregå|barnehage|lege|dps|bup|vgs|kirke|kyrkje|fengsel|senter|mottak|stasjon|kontor|rett|opplæring|frivillig|felles/giu;
const ofMany = /s[yj]u?ke|skole|skule|barnehage|legesenter|legekontor|kirke|kyrkje|mottak|felles|bosenter/iu;
/** Words behind "nav" that are places as well. */
const wordsBehindNav = /^(?:time|land|lade|stad|heim|råde|marker|strand|fjord|vik|sel|os|nes|gran|sande)$/u;

/**
 * Offices of NAV by their place (`NAV Grünerløkka`, "Nav-kontoret på Grorud"): likely. Schools, hospitals and other places of
 * work: likely by the name of a place, possible by another name.
 */
export function offices(text: string): Identifier[] {
  const found: Identifier[] = [];
  const add = (start: number, whole: string, certainty: Certainty) =>
    found.push({ kind: 'office', certainty, start, end: start + whole.length, text: whole });
  for (const match of matchesIn(text, office, stretchesAround(text, /nav/giu, 2, 130))) {
    const whole = officeIn(match);
    if (whole !== null) add(match.index, whole, 'likely');
  }
  for (const match of matchesIn(text, unitAt, stretchesAround(text, /nav /giu, 2, 250)))
    if (isAnyPlace(match[1])) add(match.index, match[0], 'likely');
  const atWork = stretchesAround(text, workWords, 70, 110);
  for (const match of matchesIn(text, workplace, atWork)) {
    const words = match[1].split(' ');
    const last = words[words.length - 1];
    const named = isAnyPlace(match[1]) ? match[1] : isAnyPlace(last) ? last : undefined;
    const skipped = named === undefined ? 0 : match[1].length - named.length;
    if (named !== undefined && (isCapital(named) || !isPlaceAndWord(named)))
      add(match.index + skipped, match[0].slice(skipped), 'likely');
    else if (isCapital(match[1]) && (words.length === 1 || isCapital(last)))
      found.push(identifierOf(match, 'office', 'possible'));
  }
  for (const match of matchesIn(text, workAt, atWork)) {
    const [first] = match[1].split(' ');
    const named = isAnyPlace(match[1]) ? match[1] : isAnyPlace(first) ? first : undefined;
    // A large place has many schools and churches, and one emergency clinic.
    const ofNobody = named === undefined || (isLargePlace(named) && ofMany.test(match[0]));
    if (
      named === undefined &&
      !(isCapital(first) && /^(?:DPS|BUP) /u.test(match[0]) && !isNorwegian(first.toLowerCase()))
    )
      continue;
    if (named !== undefined && (ofNobody || (!isCapital(named) && isPlaceAndWord(named)))) continue;
    add(
      match.index,
      match[0].slice(0, match[0].length - match[1].length + (named ?? first).length),
      'likely',
    );
  }
  return found;
}

/** The office that a match names, as far as it goes; null for a unit, or for what "nav" is said of. */
function officeIn(match: RegExpExecArray | RegExpMatchArray): string | null {
  const words = match[1].split(' ');
  const head = match[0].slice(0, match[0].length - match[1].length);
  const capital = isCapital(match[1]);
  let named = [match[1], words.slice(0, 2).join(' '), words[0]].find(isAnyPlace);
  if (named === undefined && capital && !unit.test(match[1]) && !/ (?:i|på|ved) $/u.test(head)) {
    // A name that no list has, with a second word that is written as one.
    named =
      words.length > 1 && isCapital(words[1]) && !isNorwegian(words[1].toLowerCase())
        ? words.slice(0, 2).join(' ')
        : words[0];
  }
  if (named === undefined) {
    const lower = words[0].toLowerCase();
    const unknown =
      lower.length > 4 &&
      !isNorwegian(lower) &&
      !isEnglish(lower) &&
      !isNorwegianCompound(lower) &&
      knownName(lower) === null;
    return !capital && unknown && !isOrganisation(lower) ? head + words[0] : null;
  }
  if (!isCapital(named) && wordsBehindNav.test(named) && !/kontor/u.test(head)) return null;
  // Two places with one office: "Klepp og Time".
  if (
    words[1] === 'og' &&
    words.length === 3 &&
    named === words[0] &&
    (isAnyPlace(words[2]) || isCapital(words[2]))
  )
    named = match[1];
  return head + named;
}

function isAnyPlace(text: string): boolean {
  return isPlace(text) || (furtherPlace(text.toLowerCase()) !== null && isCapital(text));
}

function isCapital(text: string): boolean {
  return text[0] !== text[0].toLowerCase();
}
