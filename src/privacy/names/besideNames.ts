import type { Identifier } from '../identifier.js';
import { matchesIn, stretchesAround } from '../near.js';
import { isEnglish, isNorwegian, isNorwegianCompound } from '../words/words.js';
import { isFunctionWord, isOrganisation } from './lexicon.js';

/** What lists of people have behind a name: a birth, a number to call, an office that somebody holds. */
const behind =
  '(?:(?:, ?| ?\\()(?:f\\. ?\\d|født |fødd |fnr|tlf|mob)|, ?(?:\\+47 ?)?[2-9]\\d(?: ?\\d){6}(?!\\d)| \\((?:(?:nest)?lede[rn]|leiar|referent|sekretær|kasserer|vara|mor|far|verge|tolk|pårørende|søker)\\))';
const listed = new RegExp(
  `(?<![\\p{L}\\p{N}@._-])(?:\\p{L}[\\p{L}'-]{2,30} ){1,2}\\p{L}[\\p{L}'-]{2,30}(?=${behind})`,
  'giu',
);
const signs =
  /, ?(?:f\.|født|fødd|fnr|tlf|mob|\+?\d)| ?\((?:f\.|f|n|lei|ref|sek|kas|var|mor|ver|tol|pår|søk)/giu;

/** Two or three words, the first of them none of a language known here, before what a list has behind a name: `jorkke salvamo, f. 12.03.70`. */
export function namesBesideData(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of matchesIn(text, listed, stretchesAround(text, signs, 100, 30))) {
    const words = match[0].split(' ');
    // The first that is no word begins the name; the family name behind it may be one.
    const first = words.findIndex(
      (word, at) =>
        isNoWord(word.toLowerCase()) && words.slice(at).every((next) => !isFunctionWord(next.toLowerCase())),
    );
    if (first < 0 || words.length - first < 2) continue;
    const own = words.slice(first).join(' ');
    const end = match.index + match[0].length;
    found.push({ kind: 'name', certainty: 'likely', start: end - own.length, end, text: own });
  }
  return found;
}

function isNoWord(lower: string): boolean {
  if (isFunctionWord(lower) || isOrganisation(lower)) return false;
  return !isNorwegian(lower) && !isEnglish(lower) && !isNorwegianCompound(lower);
}
