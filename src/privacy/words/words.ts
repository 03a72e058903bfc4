import { functionWords } from '../names/functionWords.js';
import { englishWords } from './englishWords.js';
import { isCompound, isEnglishForm, isNorwegianForm } from './forms.js';
import { norwegianWords } from './norwegianWords.js';
import { spokenWords } from './spokenWords.js';
import { type WordFilter, wordFilter } from './wordFilter.js';

const listed = new Set(`${functionWords} ${spokenWords}`.split(/\s+/u).filter((word) => word !== ''));
const inNorwegian = wordFilter(norwegianWords);
const inEnglish = wordFilter(englishWords);

/** Whether a word in small letters is in use in one of the Norwegian languages; forms count, compounds do not. */
export const isNorwegian = remembered(
  (word) =>
    listed.has(word) ||
    (word.length > 1 && inNorwegian(word)) ||
    isNorwegianForm(word, inNorwegian),
);

/** Whether a word in small letters is English; forms count. */
export const isEnglish: WordFilter = remembered(
  (word) =>
    listed.has(word) ||
    (word.length > 1 && inEnglish(word)) ||
    isEnglishForm(word, inEnglish) ||
    // "don't", "we'll", "who's"
    (/'(?:s|m|re|ve|ll|d|t)$/u.test(word) && isEnglish(word.replace(/(?:n't|'\p{L}+)$/u, ''))),
);

/** Whether a word in small letters can be two Norwegian words in one. */
export const isNorwegianCompound = remembered((word) => isCompound(word, isNorwegian));

/** Whether two letters beside one another were swapped, as hasty hands do: the word would be one without. */
export const isSwapped = remembered((word) => {
  if (word.length < 5) return false;
  for (let at = 0; at < word.length - 1; at++) {
    if (word[at] === word[at + 1]) continue;
    const mended = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
    if (isNorwegian(mended) || (word.length > 8 && isNorwegianCompound(mended))) return true;
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
