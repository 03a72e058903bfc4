import type { Certainty } from '../identifier.js';
import { type Identifier, identifierOf } from '../identifier.js';
import { beginsPlace, isPlace, isPlaceAndWord, longestPlace } from './lexicon.js';

const word = /\p{L}[\p{L}\p{M}]*/gu;
/** Where somebody lives or comes from: there a place is of a person, and not only spoken of. */
const ofSomebody =
  /(?<!\p{L})(?:bor|bodde|budde|bur|bo|flyttet|flytta|vokste opp|vokst opp|oppvokst|kommer|kjem|født|fødd|opprinnelig|hjemme|er|jobber|jobba|lives?|living|grew up|from)(?: (?:nå|fortsatt|her|alene|opprinnelig|egentlig))? (?:i|på|fra|frå|til|utenfor|in|from|near) $/iu;

/**
 * Names of places in Norway: possible, since most places have many people; likely where somebody lives or comes from there.
 * Places whose names are words are found with a capital only.
 */
export function places(text: string): Identifier[] {
  const words = [...text.matchAll(word)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: Identifier[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!beginsPlace(text.slice(words[i].start, words[i].end))) continue;
    for (let last = Math.min(words.length, i + longestPlace) - 1; last >= i; last--) {
      const own = text.slice(words[i].start, words[last].end);
      if (own.length < 2 || own.length > 24 || !isPlace(own)) continue;
      const certainty = certaintyOf(text, own, words[i].start);
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
  if (ambiguous && !capital) return null;
  const before = text.slice(Math.max(0, start - 40), start);
  const lives = ofSomebody.test(before);
  if (ambiguous) {
    const opens = before === '' || /[.!?:;…\n"«»“”()–—-]\s*$/u.test(before);
    return opens && !lives ? null : lives ? 'likely' : 'possible';
  }
  return lives ? 'likely' : 'possible';
}

const office =
  /(?<![\p{L}\p{N}])(?:NAV|Nav|nav)(?:[ -](?:kontoret|kontor|avdeling))?(?: (?:i|på|ved))? (\p{L}[\p{L}-]{1,30}(?: (?:og (?![Nn][Aa][Vv])|i )?(?![Nn][Aa][Vv][ -])\p{Lu}[\p{L}-]{1,30}){0,2})(?![\p{L}\p{N}])/gu;
/** What NAV + a word with a capital is, where it is no office of a place. */
const unit =
  /^(?:Arbeid|Kontakt|Hjelpemiddel|Stat|Fylke|Region|Kontor|Øst|Vest|Nord|Sør|Midt|Norge|Direktorat|Klage|Eures|Marked|IT|Familie|Innkreving|Økonomi|Forvaltning|Ytelse|Vikafossen|Egne|Jobb|Ung|Ungdom|Veileder|Og|Er|Har|Internasjonal|Pensjon|Servicesenter|Service|Styring|[A-ZÆØÅ](?![\p{L}])|[A-ZÆØÅ]{2,}(?![\p{L}]))/u;
/** A school, a hospital or the like with the name of its place. */
const workplace =
  /(?<![\p{L}\p{N}])(?!(?:De[nt]|En|Ei|Et|Vår|Min|Denne|Hver|Hvilken|Ny|The|Noen|Alle|På|Ved|Når|Da|Som|Både|Fra|Til) )(\p{Lu}[\p{L}-]{2,30}(?: \p{Lu}[\p{L}-]{2,30})?) (?:sykehus|sjukehus|skole|skule|ungdomsskole|barneskole|videregående(?: skole)?|barnehage|legesenter|legekontor|DPS|kirke|fengsel|krisesenter|sykehjem|sjukeheim|asylmottak|folkehøgskole|omsorgssenter)(?!\p{L})/gu;

/**
 * Offices of NAV by their place (`NAV Grünerløkka`, "Nav-kontoret på Grorud"): likely. Schools, hospitals and other places of
 * work by their name: possible.
 */
export function offices(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of text.matchAll(office)) {
    const words = match[1].split(' ');
    const capital = /^\p{Lu}/u.test(match[1]);
    const place = [match[1], words.slice(0, 2).join(' '), words[0]].find(isPlace);
    if (place === undefined && (!capital || unit.test(match[1]))) continue;
    if (place === undefined && / (?:i|på|ved) $/u.test(match[0].slice(0, -match[1].length))) continue;
    if (place !== undefined && !capital && isPlaceAndWord(place)) continue;
    const named = place ?? words[0];
    const whole = match[0].slice(0, match[0].length - match[1].length + named.length);
    found.push({
      kind: 'office',
      certainty: 'likely',
      start: match.index,
      end: match.index + whole.length,
      text: whole,
    });
  }
  for (const match of text.matchAll(workplace)) found.push(identifierOf(match, 'office', 'possible'));
  return found;
}
