import type { Identifier } from '../identifier.js';
import { isEnglish, isNorwegian, isNorwegianCompound } from '../words/words.js';
import { isFunctionWord, isOrganisation, knownName } from './lexicon.js';

/** Four letters and more, each by itself: `h r y t s e n k o`, `H-A-U-G-E`, `k, o, w, a, l`. */
const apart =
  /(?<![\p{L}\p{N}'@])\p{L}(?: ?[-–] ?|, | |\. )(?:\p{L}(?:-|, | |\. )){2,18}\p{L}(?![\p{L}\p{N}'])/gu;
const spelling =
  /(?<!\p{L})(?:stav(?:er|es|et|a|ast|ar)?|bokstav\p{L}*|skriv(?:er|es|ast)?|spell(?:s|ed|ing)?|spelt|letters?|navn(?:et)?|namn(?:et)?|name|etternavn(?:et)?|heter|heiter)(?!\p{L})[^\n]{0,60}$/iu;

/** Names that are spelled, letter by letter: likely where somebody spells, or what the letters make is a name or no word. */
export function spelledNames(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of text.matchAll(apart)) {
    const joined = match[0].replace(/[^\p{L}]/gu, '').toLowerCase();
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
