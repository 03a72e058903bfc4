/** Whether a word stands in a list. */
export type Holds = (word: string) => boolean;

const norwegianEndings =
  'e en et a er r ene ne n t te ede de dde tt st s es ens ets enes ers ar ane as este este ast are arer ere ende ande else ing inga ingen inger ig lig leg het elig lege lige igt het hets heten heter hetene'.split(
    ' ',
  );
const englishEndings =
  "s es ed d ing er ers r rs st est ly ness ment able ies ied ier iest 's ish less ful y".split(' ');
const longerEndings = englishEndings.filter((ending) => !/^(?:d|rs?|st|y)$/u.test(ending));
/** Short last parts of Norwegian compounds; other last parts have four letters or more. */
const shortParts = new Set(
  'år tid dag rom mat bil sak lov ord sjef hus sum dør vei veg råd del liv mål tak tur bok sal båt fag kar feil krav løp kur lag par pc penn plan skap gang vis sett stil tall trygd type stad'.split(
    ' ',
  ),
);

/** What stands before words and is none by itself. */
const beginnings = new Set(
  'sam gjen mis inn ut over under med mot etter før for fler mange ny super kjempe mega hyper anti mikro makro multi sosio psyko selv sjølv eks ikke ikkje utan bio eko øko tele video nett web'.split(
    ' ',
  ),
);

/** Whether a word is a form of one that a list of Norwegian words holds, with its ending; nynorsk forms too. */
export function isNorwegianForm(word: string, holds: Holds): boolean {
  if (word.length < 4) return false;
  // A genitive has the ending of its word before it.
  if (word.endsWith('s')) {
    const bare = word.slice(0, -1);
    if (holds(bare) || inflected(bare, norwegianEndings, holds)) return true;
  }
  return (
    inflected(word, norwegianEndings, holds) ||
    (/(?:a|ar|ast)$/u.test(word) && word.length < 7 && holds(`${word.replace(/a(?:r|st)?$/u, '')}e`)) ||
    (word.startsWith('kv') && holds(`hv${word.slice(2)}`)) ||
    (/ei|øy|au/u.test(word) && holds(word.replace(/ei/u, 'e').replace(/øy/u, 'ø').replace(/au/u, 'ø')))
  );
}

const prefix = /^(?:un|re|in|dis|non|over|out|mis)(?=.{3})/u;

/** Whether a word is a form of one that a list of English words holds. */
export function isEnglishForm(word: string, holds: Holds): boolean {
  const stem = (own: string) => holds(own) || (prefix.test(own) && holds(own.replace(prefix, '')));
  if (word.length < 4) return false;
  // "-d", "-r" and "-st" stand behind an e, "-y" behind a consonant: others are no forms ("shah", "shahd").
  const may = /(?:[^e][dr]|[^e]rs|[^e]st|[aeiouy]y)$/u.test(word) ? longerEndings : englishEndings;
  return stem(word) || inflected(word, may, stem);
}

function inflected(word: string, endings: readonly string[], holds: Holds): boolean {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    // A short stem is nearly anybody's; a plural in -s is not.
    if (stem.length < (ending === 's' || ending.startsWith('i') ? 3 : 4)) continue;
    if (holds(stem) || holds(`${stem}e`)) return true;
    const last = stem.length - 1;
    if (stem.length > 4 && stem[last] === stem[last - 1] && holds(stem.slice(0, last))) return true;
    if (/^i(?:es|ed|er|est)$/u.test(ending)) if (holds(`${stem}y`)) return true;
  }
  return false;
}

/**
 * Whether a word can be two Norwegian words in one, perhaps with an s or e between them.
 *
 * @param isWord asked for each part
 */
export function isCompound(word: string, isWord: Holds): boolean {
  if (word.length < 6 || word.length > 40) return false;
  for (let cut = 3; cut <= word.length - 2; cut++) {
    const right = word.slice(cut);
    if (right.length < 4 && !shortParts.has(right)) continue;
    if (!isWord(right) && !(word.length > 13 && right.length > 8 && isCompound(right, isWord))) continue;
    const left = word.slice(0, cut);
    if (isWord(left) || beginnings.has(left) || isCompound(left, isWord)) return true;
    // Of three like letters one is not written: blikk + kontakt.
    if (left[cut - 1] === left[cut - 2] && isWord(left + right[0]) === false && isWord(left[cut - 1] + right))
      return true;
    const bare = left.length > 3 && /[se]$/u.test(left) ? left.slice(0, -1) : '';
    if (bare !== '' && (isWord(bare) || isCompound(bare, isWord))) return true;
  }
  return false;
}
