import type { Certainty, Identifier } from '../identifier.js';
import { isPlace } from '../places/lexicon.js';
import { type Introduction, introduction, mayIntroduce } from './introductions.js';
import { isFunctionWord, isOrganisation } from './lexicon.js';
import type { Surroundings } from './strangers.js';
import type { Word } from './tokens.js';

/** A text as the search for names reads it. */
export interface Reading extends Surroundings {
  readonly text: string;
  readonly words: readonly Word[];
}

/** A name that was found, and its last word. */
export interface Run {
  readonly name: Identifier;
  readonly last: number;
}

/** Names of a person have at most this many words here. */
const longest = 6;
const nickname = new Set(
  'tykk tjukk tynn lang kort stor store lille litle vesle gamle gammel ung unge røde blonde svarte halte døve snille sure glade galne gale bil båt fiske skole kaffe øl pizza data taxi buss post mat bok lang-'.split(
    ' ',
  ),
);
const particles = new Set(
  'av von van de da dos del der den bin bint ibn el al abu abd ould la le af zu ter ten di ben'.split(' '),
);

/** What stands from one word to another, as a name: without the genitive, which belongs to the sentence. */
export function run({ text, words }: Reading, first: number, last: number, certainty: Certainty): Run {
  let { start } = words[first];
  // "tykk-leif", "Vesle-Kari": what somebody is called to tell them from others.
  if (
    nickname.has(words[first - 1]?.lower ?? '') &&
    words[first].gap === '-' &&
    words[first].known?.first === true
  )
    start = words[first - 1].start;
  let { end } = words[last];
  const { known } = words[last];
  // What stands instead of the name takes the genitive over.
  // Before a comma nothing is owned: the s is one of the name ("Rita Malones, …").
  const owns = last === first || !/^[,;)\n]/u.test(text.slice(end, end + 1));
  if (known !== null) end -= owns ? known.genitive : 0;
  else if (words[last].lower.endsWith("'s")) end -= 2;
  const number = /^[_-]?\d+(?![\p{L}\d]|[.,]\d)/u.exec(text.slice(end, end + 8));
  if (number !== null && last > first && words[last].gap !== ' ') end += number[0].length;
  return { name: { kind: 'name', certainty, start, end, text: text.slice(start, end) }, last };
}

/** The last word of a name that begins with a word, by what may belong to it. */
export function extent(
  { words }: Reading,
  i: number,
  belongs: (next: Word, index: number) => boolean,
  most = longest - 1,
): number {
  let last = i;
  for (let j = i + 1; j < words.length && j - i <= most; j++) {
    const next = words[j];
    const own = words[last];
    if (!isJoint(next.gap, own, next, last > i)) break;
    if (own.known !== null && own.known.genitive > 0 && /\s/u.test(next.gap) && !own.known.family) break;
    if (belongs(next, j)) {
      last = j;
      continue;
    }
    // A particle, or two ("van der"), and a name behind.
    let behind = j;
    while (behind < words.length && behind < j + 2 && particles.has(words[behind].lower)) behind++;
    const after = words[behind];
    if (behind === j || after === undefined || !/^[ -]$/u.test(after.gap) || !belongs(after, behind)) break;
    last = behind;
    j = behind;
  }
  return last;
}

/** Whether what stands between two words can stand within a name. */
function isJoint(gap: string, own: Word, next: Word, isWithin: boolean): boolean {
  if (gap === ' ' || gap === '-' || gap === '_') return true;
  if (own.text.length === 1 && (own.capital || isWithin)) return gap === '. ' || gap === '.';
  if (gap === '' || gap === '.' || gap === '  ' || gap === '\n' || gap === '\r\n' || gap === '+')
    return (
      own.known?.first === true &&
      next.known !== null &&
      (next.known.family || next.known.first) &&
      (gap !== '\n' || next.known.family)
    );
  return false;
}

/** A word with a capital that does not go on with a name: another sentence, an organisation. */
export function isOther(word: Word): boolean {
  if (isOrganisation(word.lower)) return true;
  if (word.upper && word.known === null) return true;
  // "Thi My": a frequent word with a capital within a sentence, behind a name.
  if (isFunctionWord(word.lower))
    return (
      word.known === null ||
      (word.known.word && !(word.known.first && word.gap === ' ' && word.text.length > 1))
    );
  return isPlace(word.text) && word.known === null && word.opens;
}

/** Whether a name may begin with a particle here: `al-Tikriti`, `van der Berg`. */
export function isParticle(lower: string): boolean {
  return particles.has(lower);
}

/** What the words before one say of it. */
export function introducedAt({ text, words }: Reading, i: number): Introduction {
  return introduction(text, words[i].start, words[i - 1]?.lower ?? '');
}

/** Whether the words before one leave no doubt that a name follows: "jeg heter". */
export function isIntroduced(reading: Reading, i: number): boolean {
  return mayIntroduce(reading.words[i - 1]?.lower ?? '') && introducedAt(reading, i).strong;
}

/** `Kari: Hei`, at the beginning of a line. */
export function isSpeaker({ text }: Reading, { start, end, lower }: Word): boolean {
  if (text[end] !== ':' || isFunctionWord(lower)) return false;
  return start === 0 || /[\n\r]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** Whether a speaker that no list holds has another turn: what stands once before a colon is a heading. */
export function speaksAgain({ text }: Reading, { text: own, start }: Word): boolean {
  const turn = `\n${own}:`;
  return text.includes(turn, start) || text.lastIndexOf(turn, start - 2) >= 0;
}

/** Whether a sentence, or a part of it, ends behind a word. */
export function endsHere({ text }: Reading, { end }: Word): boolean {
  return end === text.length || /^(?:[.,!?;)\n]| og )/u.test(text.slice(end, end + 4));
}
