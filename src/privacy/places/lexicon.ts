import { placeNames, placesThatAreWords } from './placeNames.js';

const wordsOf = (list: string) =>
  list
    .split(',')
    .map((each) => each.trim().replace(/\s+/gu, ' ').toLowerCase())
    .filter((each) => each !== '');

const places = new Set([...wordsOf(placeNames), ...wordsOf(placesThatAreWords)]);
const words = new Set(wordsOf(placesThatAreWords));

/** Longest name of a place in words, counted as hyphens and spaces part them. */
export const longestPlace = Math.max(...[...places].map((name) => name.split(/[ -]/u).length));

const beginnings = new Set([...places].map((name) => name.split(/[ .-]/u, 1)[0]));

/** Whether the name of a place may begin with a word. */
export function beginsPlace(word: string): boolean {
  return beginnings.has(word.toLowerCase());
}

/** Whether a text is the name of a place in Norway. */
export function isPlace(text: string): boolean {
  return places.has(text.toLowerCase());
}

/** Whether the name of a place is a common word, or the name of people, too. */
export function isPlaceAndWord(text: string): boolean {
  return words.has(text.toLowerCase());
}
