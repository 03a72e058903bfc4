import type { Identifier } from './identifier.js';
import { isFunctionWord, isOrganisation } from './names/lexicon.js';
import { matchesIn, stretchesAround } from './near.js';
import { furtherPlace, isPlace } from './places/lexicon.js';
import { isEnglish, isNorwegian } from './words/words.js';

/** Behind these somebody's address stands, in any dialect: "adressa mi e …", "adresse: …". */
const label =
  /(?<![A-Za-zÀ-ž])(?:bostedsadress|post(?:al)?adress|heimeadress|hjemmeadress|besøksadress|adress|address)(?:a|en|e|)(?: (?:mi|mæ|min|hans|hennes|hennar|vår|hjem|heime))?(?: (?:er|e|æ|va|var|vart|is|was))?:? (?=[A-Za-zÀ-ž])/gi;
/** As much of a line as an address has, up to a postcode or the end of what is said. */
const own =
  /^((?:[A-Za-zÀ-ž][A-Za-zÀ-ž'-]*\.?)(?: (?:[A-Za-zÀ-ž][A-Za-zÀ-ž'-]*\.?|\d{1,4} ?[a-hA-H]?(?![A-Za-zÀ-ž]))){0,5}?)(?=, ?(?:N-)?\d{4} [A-Za-zÀ-ž]|[,.;)\n]|$| (?:men|og|så|but|and)(?![A-Za-zÀ-ž]))/;
/** "flytta inn på Nedrehagen, Kaupanger": where somebody lives, a farm or a house by its name, and the place. */
const lives =
  /(?<![A-Za-zÀ-ž])(?:bor|bur|bodde|budde|bu|bo|flytt(?:et|a|er|ar|e)|leier|leide|leiger|heime|hjemme|oppvaks|vokste opp|vaks opp)(?: (?:nå|no|inn|ut|heim|hjem|opp))? (?:på|i|ved) ((?:[A-ZÀ-ÖØ-ÞČŠŽŁĐ][A-Za-zÀ-ž'-]{2,25})(?: (?:[A-ZÀ-ÖØ-ÞČŠŽŁĐ][A-Za-zÀ-ž'-]{2,25}|nedre|øvre|søndre|nordre|vestre|østre|på|i))*), ([A-ZÀ-ÖØ-ÞČŠŽŁĐ][A-Za-zÀ-ž-]{2,25})(?![A-Za-zÀ-ž\d])/g;

/**
 * Addresses without a number: what is called somebody's address, and a farm or house by its name where somebody lives, with the
 * place behind it.
 */
export function namedPlaces(text: string): Identifier[] {
  const found: Identifier[] = [];
  const add = (start: number, end: number) =>
    found.push({ kind: 'address', certainty: 'likely', start, end, text: text.slice(start, end) });
  for (const match of matchesIn(text, label, stretchesAround(text, /adress/gi, 12, 40))) {
    const at = match.index + match[0].length;
    const said = own.exec(text.slice(at, at + 70))?.[1];
    const isPostal = /^, ?(?:N-)?\d{4} [A-Za-zÀ-ž]/.test(
      text.slice(at + (said?.length ?? 0), at + (said?.length ?? 0) + 10),
    );
    if (said !== undefined && isNamed(said, isPostal)) add(at, at + said.length);
  }
  for (const match of matchesIn(text, lives, stretchesAround(text, /, [A-ZÆØÅ]/g, 110, 30))) {
    if (isOrganisation(match[1].toLowerCase()) || isPlace(match[1])) continue;
    if (!isPlace(match[2]) && furtherPlace(match[2].toLowerCase()) === null && !isNameOfPlace(match[2]))
      continue;
    const start = match.index + match[0].indexOf(match[1]);
    add(start, match.index + match[0].length);
  }
  return found;
}

/** Whether what is called an address names something: "ukjent" and "hemmelig" do not, nor does a sentence on addresses. */
function isNamed(said: string, isPostal: boolean): boolean {
  const words = said.split(' ');
  if (isFunctionWord(words[0].toLowerCase()) || isOrganisation(words[0].toLowerCase())) return false;
  if (isPostal) return true;
  return words.length < 5 && isNameOfPlace(words[0]) && !isPlace(words[0]);
}

/** A word that no list of words has, in any case of letters. */
function isNameOfPlace(word: string): boolean {
  const lower = word.toLowerCase();
  return lower.length > 3 && !isNorwegian(lower) && !isEnglish(lower) && !isFunctionWord(lower);
}
