import { isEnglish, isNorwegian } from '../words/words.js';
import { placesAbroad, placesInNorway } from './geoNames.js';
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

/** Which names of places may begin with a word: none, those by hand, those of GeoNames. */
export type Beginning = 'none' | 'byHand' | 'further';

const begun = new Map<string, Beginning>();

/** Which names of places may begin with a word, in any case of letters; texts use few words often, so it is kept, within bounds. */
export function beginningOf(word: string): Beginning {
  let beginning = begun.get(word);
  if (beginning === undefined) {
    const lower = word.toLowerCase();
    furtherPlaces();
    beginning = beginnings.has(lower) ? 'byHand' : furtherBeginnings!.has(lower) ? 'further' : 'none';
    if (begun.size > 200_000) begun.clear();
    begun.set(word, beginning);
  }
  return beginning;
}

/** Whether a text is the name of a place in Norway. */
export function isPlace(text: string): boolean {
  return places.has(text.toLowerCase());
}

/** Whether the name of a place is a common word, or the name of people, too. */
export function isPlaceAndWord(text: string): boolean {
  return words.has(text.toLowerCase());
}

/**
 * Municipalities of about 50,000 inhabitants and more (by hand, from general knowledge), counties and regions: that tells
 * of nobody who is not known to live there.
 */
const large = new Set(
  wordsOf(
    'oslo, bergen, trondheim, stavanger, bærum, kristiansand, drammen, asker, lillestrøm, fredrikstad, sandnes, tromsø, skien, nordre follo, ålesund, sandefjord, sarpsborg, tønsberg, bodø, trøndelag, troms, finnmark, nordland, vestland, rogaland, agder, telemark, vestfold, buskerud, akershus, østfold, innlandet, hedmark, oppland, hordaland, viken, sogn og fjordane, møre og romsdal',
  ),
);

/** Whether so many people live in a place that its name alone tells of nobody. */
export function isLargePlace(text: string): boolean {
  return large.has(text.toLowerCase());
}

const folded = (name: string) => name.replace(/ł/gu, 'l').normalize('NFD').replace(/\p{M}/gu, '');
let further: ReadonlyMap<string, boolean> | undefined;
let furtherBeginnings: ReadonlySet<string> | undefined;

/** Places of GeoNames that the lists by hand do not have, and whether each is a word, too. */
function furtherPlaces(): ReadonlyMap<string, boolean> {
  if (further !== undefined) return further;
  const all = new Map<string, boolean>();
  const put = (name: string) => {
    if (!places.has(name) && name.length > 2) all.set(name, isNorwegian(name) || isEnglish(name));
  };
  for (const name of wordsOf(placesInNorway)) put(name);
  for (const name of wordsOf(placesAbroad)) {
    put(name);
    put(folded(name));
  }
  furtherBeginnings = new Set([...all.keys()].map((name) => name.split(/[ .-]/u, 1)[0]));
  further = all;
  return all;
}

/** Whether a text in small letters is the name of a place of GeoNames, at home or abroad: `word` if it is a common word, too. */
export function furtherPlace(lower: string): 'place' | 'word' | null {
  const known = furtherPlaces().get(lower);
  return known === undefined ? null : known ? 'word' : 'place';
}
