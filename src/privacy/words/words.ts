import { functionWords } from '../names/functionWords.js';
import { englishWords } from './englishWords.js';
import { isCompound, isEnglishForm, isNorwegianForm } from './forms.js';
import { norwegianWords } from './norwegianWords.js';
import { spokenWords } from './spokenWords.js';
import { type WordFilter, wordFilter } from './wordFilter.js';

const listed = new Set(`${functionWords} ${spokenWords}`.split(/\s+/u).filter((word) => word !== ''));
const tens = 'tjue tretti førti femti seksti sytti åtti nitti'.split(' ');
for (const ten of tens)
  for (const one of 'en ein to tre fire fem seks sju syv åtte ni'.split(' ')) listed.add(ten + one);
const inNorwegian = wordFilter(norwegianWords);
const inEnglish = wordFilter(englishWords);

/** Whether a word in small letters is in use in one of the Norwegian languages; forms count, compounds do not. */
export const isNorwegian = remembered(
  (word) =>
    listed.has(word) ||
    (word.length > 1 && inNorwegian(word)) ||
    isNorwegianForm(word, (stem) => inNorwegian(stem) || listed.has(stem)),
);

/** Whether a word in small letters is English; forms count. */
export const isEnglish: WordFilter = remembered(
  (word) =>
    listed.has(word) ||
    (word.length > 1 && inEnglish(word)) ||
    isEnglishForm(word, inEnglish) ||
    isBritish(word) ||
    // "don't", "we'll", "who's"
    (/'(?:s|m|re|ve|ll|d|t)$/u.test(word) && isEnglish(word.replace(/(?:n't|'\p{L}+)$/u, ''))),
);

/** British spelling, which the list does not have. */
const british =
  /our|is(?:e|es|ed|ing|ation|ations|able)$|enquir|[dl]efence|offence|lled$|lling$|tre$|amme|logue|practis|wilful|fulfil/u;

/** Whether a word is one of English in its American spelling; one that has no other spelling is not asked again. */
function isBritish(word: string): boolean {
  if (!british.test(word)) return false;
  const own = american(word);
  return own !== word && isEnglish(own);
}

function american(word: string): string {
  return word
    .replace('practis', 'practic')
    .replace(/our/u, 'or')
    .replace(/is(e|es|ed|ing|ation|ations|able)$/u, 'iz$1')
    .replace(/tre$/u, 'ter')
    .replace('enquir', 'inquir')
    .replace(/fence/u, 'fense')
    .replace(/ll(ed|ing)$/u, 'l$1')
    .replace(/tre$/u, 'ter')
    .replace('amme', 'am')
    .replace('logue', 'log')
    .replace('wilful', 'willful')
    .replace(/fulfil(?!l)/u, 'fulfill');
}

/** Whether a word in small letters can be two Norwegian words in one. */
export const isNorwegianCompound = remembered((word) => isCompound(word, isNorwegian));

/** Letters that words of Norwegian have: slips of the hand stay among them. */
const plain = /^[abd-pr-vyæøå]+$/u;

/** Whether two letters beside one another were swapped, as hasty hands do: the word would be one without. */
export const isSwapped = remembered((word) => {
  if (word.length < 5 || !plain.test(word)) return false;
  for (let at = 0; at < word.length - 1; at++) {
    if (word[at] === word[at + 1]) continue;
    const mended = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
    if (isNorwegian(mended) || (word.length > 11 && isNorwegianCompound(mended))) return true;
  }
  return false;
});

const letters = [...'abdefghijklmnoprstuvyæøå'];

/** Whether one letter is too many in a longer word, or one too few: the word would be one without the slip. */
export const isMistyped = remembered((word) => {
  if (word.length < 7 || !plain.test(word)) return false;
  const isWord = (own: string) => isNorwegian(own) || (own.length > 7 && isNorwegianCompound(own));
  for (let at = 0; at < word.length; at++) if (isWord(word.slice(0, at) + word.slice(at + 1))) return true;
  if (word.length < 8) return false;
  for (let at = 1; at <= word.length; at++)
    for (const letter of letters) {
      const mended = word.slice(0, at) + letter + word.slice(at);
      if (isNorwegian(mended) || (word.length > 7 && isNorwegianCompound(mended))) return true;
    }
  return false;
});

/** Texts use few words often: what was asked once is kept, within bounds. */
function remembered(ask: WordFilter): WordFilter {
  const answers = new Map<string, boolean>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      answer = ask(word);
      if (answers.size > 200_000) answers.clear();
      answers.set(word, answer);
    }
    return answer;
  };
}
