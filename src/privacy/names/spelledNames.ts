import type { Identifier } from '../identifier.js';
import { matchesIn, stretchesAround } from '../near.js';
import { isEnglish, isNorwegian, isNorwegianCompound } from '../words/words.js';
import { isFunctionWord, isOrganisation, knownName } from './lexicon.js';

/** Four letters and more, each by itself: `h r y t s e n k o`, `H-A-U-G-E`, `k, o, w, a, l`. */
const apart =
  /(?<![A-Za-zÀ-ž\d'@])[A-Za-zÀ-ž](?: ?[-–] ?|, | |\. )(?:[A-Za-zÀ-ž](?:-|, | |\. )){2,18}[A-Za-zÀ-ž](?![A-Za-zÀ-ž\d'])/g;
const spelling =
  /(?<![A-Za-zÀ-ž])(?:stav(?:er|es|et|a|ast|ar)?|bokstav[A-Za-zÀ-ž]*|skriv(?:er|es|ast)?|spell(?:s|ed|ing)?|spelt|letters?|navn(?:et)?|namn(?:et)?|name|etternavn(?:et)?|heter|heiter)(?![A-Za-zÀ-ž])[^\n]{0,60}$/i;

/** Names that are spelled, letter by letter: likely where somebody spells, or what the letters make is a name or no word. */
export function spelledNames(text: string): Identifier[] {
  const found: Identifier[] = [];
  const letters = stretchesAround(
    text,
    /(?<![a-zæøå])[a-zæøå](?:[ ,.–-]{1,3}[a-zæøå](?![a-zæøå])){3}/gi,
    4,
    70,
  );
  for (const match of matchesIn(text, apart, letters)) {
    const joined = match[0].replace(/[^A-Za-zÀ-ž]/g, '').toLowerCase();
    // Small words of one letter stand beside one another, too: "å i a e", "a b c d" is a list.
    if (!/[^aeiouyæøå]/u.test(joined) || /^abc/u.test(joined) || new Set(joined).size < 3) continue;
    if (joined.length < 5 && knownName(joined) === null) continue;
    const isSpelt = spelling.test(text.slice(Math.max(0, match.index - 70), match.index));
    const isWord = isFunctionWord(joined) || isOrganisation(joined) || isAnyWord(joined);
    if (isWord && !(isSpelt && knownName(joined) !== null)) continue;
    const isName = isSpelt || knownName(joined) !== null || text.toLowerCase().includes(joined);
    found.push({
      kind: 'name',
      certainty: isName ? 'likely' : 'possible',
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    });
  }
  return found;
}

const isAnyWord = (lower: string) => isNorwegian(lower) || isEnglish(lower) || isNorwegianCompound(lower);
