import type { Certainty, Identifier } from '../identifier.js';
import { isPlace } from '../places/lexicon.js';
import { initials } from './initials.js';
import { doing, introduction } from './introductions.js';
import { joinedName } from './joinedName.js';
import { isFunctionWord, isOrganisation } from './lexicon.js';
import { tokens, type Word } from './tokens.js';

/** Names of a person have at most this many words here. */
const longest = 6;
const particles = new Set([
  'av',
  'von',
  'van',
  'de',
  'da',
  'dos',
  'del',
  'der',
  'den',
  'bin',
  'bint',
  'ibn',
  'el',
  'al',
  'abu',
  'ould',
  'la',
  'le',
  'af',
  'al-',
]);

/**
 * Names of people: by lists of names of many origins, in any case of letters, and by forms such as "heter …" and
 * "kollegaen min, …".
 *
 * A first name with another name behind it, or a name that is introduced, is likely; so is a listed first name alone unless it
 * is a common word where a capital is due anyway. A family name alone is likely only where it is no place or word. Names
 * that no list holds and nothing introduces are not found: no list of names is whole.
 *
 * @param text as `plainText` gives it
 * @example names('Jeg snakket med kari nordmann om det.')[0].text // 'kari nordmann'
 */
export function names(text: string): Identifier[] {
  const words = tokens(text);
  const found: Identifier[] = [];
  for (let i = 0; i < words.length; i++) {
    const run = runAt(text, words, i);
    if (run === null) continue;
    found.push(run.name);
    i = run.last;
  }
  return [...found, ...initials(text)];
}

interface Run {
  readonly name: Identifier;
  readonly last: number;
}

function runAt(text: string, words: readonly Word[], i: number): Run | null {
  const word = words[i];
  if (word.capital && word.text.length > 1) return capitalRun(text, words, i);
  if (word.capital) return initialRun(text, words, i);
  return plainRun(text, words, i);
}

/** Words with a capital. */
function capitalRun(text: string, words: readonly Word[], i: number): Run | null {
  const word = words[i];
  if (isFunctionWord(word.lower) && !introducedAt(text, words, i).strong && !isNameHere(words, i))
    return null;
  if (isOrganisation(word.lower)) return null;
  const last = extent(words, i, (next) => (next.capital || next.upper) && !isOther(next));
  const { known } = word;
  const rest = words.slice(i + 1, last + 1);
  if (known?.first === true) {
    if (rest.length > 0 && rest.some((next) => next.known !== null || next.text.length > 1))
      return run(
        text,
        words,
        i,
        last,
        known.thing && rest.every((next) => next.known === null) ? 'possible' : 'likely',
      );
    // A word with a capital that is due says nothing, but for a name that is common here.
    if (word.opens && known.word && !known.strong) return null;
    return run(text, words, i, last, aloneCertainty(text, words, i));
  }
  const intro = introducedAt(text, words, i);
  if (intro.person && (known?.family === true || !isPlace(word.text)))
    return run(text, words, i, last, 'likely');
  const family = rest.findIndex((next) => next.known?.family === true || next.known?.first === true);
  if (family >= 0 && !word.opens) {
    const sure = rest.some((next) => next.known !== null && !next.known.word && !isPlace(next.text));
    return run(text, words, i, last, sure && !isPlace(word.text) ? 'likely' : 'possible');
  }
  if (known?.family === true && (last > i || !word.opens || !known.word))
    return run(text, words, i, last, familyCertainty(words, i, last));
  if (!word.opens && surely.test(word.text)) return run(text, words, i, last, 'likely');
  if (isSpeaker(text, word) && speaksAgain(text, word)) return run(text, words, i, i, 'possible');
  return null;
}

/** Whether a frequent word is a name where it stands: a capital is not due, or what follows shows it. */
function isNameHere(words: readonly Word[], i: number): boolean {
  const { known, opens, lower } = words[i];
  if (known === null || !known.first || !known.strong || lower.length < 3) return false;
  if (!opens) return true;
  if (!['hans', 'jo', 'mai', 'august', 'tor'].includes(lower)) return false;
  const next = words[i + 1];
  if (next === undefined || next.gap !== ' ') return false;
  return doing.has(next.lower) || (next.capital && next.known !== null && next.text.length > 1);
}

/** Family names that are made in a way that nothing else is. */
const surely =
  /^\p{Lu}\p{L}{2,}(?:ssen|wicz|czyk|enko|ović|oglu|oğlu|zadeh|ovski|owski|ewski|owska|ewska|dottir|dóttir)s?$|^[OD]'\p{Lu}\p{Ll}{2,}$/u;

function familyCertainty(words: readonly Word[], i: number, last: number): Certainty {
  const word = words[i];
  const patronymic = /(?:[aeio]n?sen|ss?on|wicz|czyk|enko|sk[ia])s?$/u.test(word.lower);
  const clear = word.known!.strong && !word.known!.word && !word.known!.thing && !isPlace(word.text);
  if (last > i) return clear || !word.opens ? 'likely' : 'possible';

  if (clear && (patronymic || (!word.opens && !norse(word.lower)))) return 'likely';
  const next = words[last + 1];
  return clear && next !== undefined && next.gap === ' ' && doing.has(next.lower) ? 'likely' : 'possible';
}

/** Whether a family name looks like a farm or a place, as most Norwegian ones do. */
function norse(lower: string): boolean {
  return /(?:land|stad|heim|vik|dal|dahl|berg|bakk|bakken|haug|haugen|nes|set|seth|rud|lien|moen|eng|tveit|vold|voll|gård|gaard|sæter|sand|strand|by|li|hagen|lund|bø|aas|ås)s?$/u.test(
    lower,
  );
}

/** A first name without another name. */
function aloneCertainty(text: string, words: readonly Word[], i: number): Certainty {
  const word = words[i];
  const { known } = word;
  if (introducedAt(text, words, i).person) return 'likely';
  if (known!.thing) return 'possible';
  if (!known!.word) return isPlace(word.text) || (!known!.strong && word.opens) ? 'possible' : 'likely';
  const next = words[i + 1];
  if (next !== undefined && next.gap === ' ' && doing.has(next.lower) && known!.strong) return 'likely';
  if (isSpeaker(text, word) && known!.strong) return 'likely';
  return word.opens || !known!.strong || isPlace(word.text) || (isFunctionWord(word.lower) && !word.capital)
    ? 'possible'
    : 'likely';
}

/** `K. Nordmann`, `K N Nordmann`: an initial and a family name. */
function initialRun(text: string, words: readonly Word[], i: number): Run | null {
  if (/[\p{N}§.]\s?$/u.test(text.slice(Math.max(0, words[i].start - 2), words[i].start)) && !words[i].opens)
    return null;
  const last = extent(words, i, (next) => next.capital && !isOther(next));
  const rest = words.slice(i + 1, last + 1);
  const named = rest.find((next) => next.text.length > 1);
  if (named === undefined || text[words[i].end] !== '.') return null;
  const clear = named.known !== null && !isPlace(named.text);
  return run(text, words, i, last, clear ? 'likely' : 'possible');
}

/** Words in small letters, or all in capitals: only what the lists hold, and what is introduced beyond doubt. */
function plainRun(text: string, words: readonly Word[], i: number): Run | null {
  const word = words[i];
  const { known } = word;
  if (known === null || isFunctionWord(word.lower) || isOrganisation(word.lower)) {
    if (known === null && word.lower.length > 7 && word.lower.length < 40) {
      const joined = joinedName(text, word.lower, word.start);
      if (joined !== null) return { name: joined, last: i };
    }
    if (!introducedAt(text, words, i).strong || isFunctionWord(word.lower) || isOrganisation(word.lower))
      return null;
    const last = extent(
      words,
      i,
      (next) => !isFunctionWord(next.lower) && (next.known?.family === true || endsHere(text, next)),
      1,
    );
    return run(text, words, i, last, 'likely');
  }
  const introduced = introducedAt(text, words, i);
  const last = extent(words, i, (next) => isListedBehind(next) && next.upper === word.upper);
  const rest = words.slice(i + 1, last + 1);
  const clear = !known.word && !known.thing;
  const clearRest = rest.some((next) => next.known !== null && !next.known.word && !isPlace(next.text));
  if (known.first) {
    if (introduced.strong || (introduced.person && (clear || rest.length > 0)))
      return run(text, words, i, last, 'likely');
    if (clear)
      return run(
        text,
        words,
        i,
        last,
        rest.length > 0 || (known.strong && word.lower.length > 2 && !isPlace(word.text))
          ? 'likely'
          : 'possible',
      );
    if (rest.length > 0 && known.strong)
      return run(text, words, i, last, clearRest || !sentenceWords.has(word.lower) ? 'likely' : 'possible');
    return null;
  }
  if (introduced.strong) return run(text, words, i, last, 'likely');
  if (!clear || isPlace(word.text)) return null;
  if (/(?:[aeio]n?sen|wicz|czyk|enko)s?$/u.test(word.lower)) return run(text, words, i, last, 'likely');
  return known.strong ? run(text, words, i, last, 'possible') : null;
}

/** Words that are names, and so frequent that a word that may be a family name behind them shows nothing. */
const sentenceWords = new Set(
  'per hans even finn dag mai jo odd ask stein vår may will for lov tor tom alle hel mine min gro rose'.split(
    ' ',
  ),
);

/** Whether a word in small letters may stand behind a first name: a name, and no word that goes on with the sentence. */
function isListedBehind({ known, lower }: Word): boolean {
  if (known === null || isFunctionWord(lower) || isOrganisation(lower)) return false;
  return known.strong && (!known.word || known.family) && lower.length > 2;
}

/** The last word of a run that begins at `i`. */
function extent(
  words: readonly Word[],
  i: number,
  belongs: (next: Word) => boolean,
  most = longest - 1,
): number {
  let last = i;
  for (let j = i + 1; j < words.length && j - i <= most; j++) {
    const next = words[j];
    const own = words[last];
    if (!isJoint(next.gap, own, next)) break;
    if (own.known !== null && own.known.genitive > 0 && /\s/u.test(next.gap) && !own.known.family) break;
    if (belongs(next)) {
      last = j;
      continue;
    }
    const after = words[j + 1];
    if (!particles.has(next.lower) || after === undefined || !/^[ -]$/u.test(after.gap) || !belongs(after))
      break;
    if (!after.capital) break;
    last = j + 1;
    j++;
  }
  return last;
}

/** Whether what stands between two words can stand within a name. */
function isJoint(gap: string, own: Word, next: Word): boolean {
  if (gap === ' ' || gap === '-' || gap === '_') return true;
  if (own.capital && own.text.length === 1) return gap === '. ' || gap === '.';
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
function isOther(word: Word): boolean {
  if (isOrganisation(word.lower)) return true;
  if (word.upper && word.known === null) return true;
  if (isFunctionWord(word.lower)) return word.known === null || word.known.word;
  return isPlace(word.text) && word.known === null;
}

function introducedAt(text: string, words: readonly Word[], i: number) {
  return introduction(text, words[i].start, words[i - 1]?.lower ?? '');
}

/** `Kari: Hei`, at the beginning of a line. */
function isSpeaker(text: string, { start, end, lower }: Word): boolean {
  if (text[end] !== ':' || isFunctionWord(lower)) return false;
  return start === 0 || /[\n\r]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** Whether a speaker that no list holds has another turn: what stands once before a colon is a heading. */
function speaksAgain(text: string, { text: own, start }: Word): boolean {
  const turn = `\n${own}:`;
  return text.includes(turn, start) || text.lastIndexOf(turn, start - 2) >= 0;
}

function endsHere(text: string, { end }: Word): boolean {
  return end === text.length || /^(?:[.,!?;)\n]| og )/u.test(text.slice(end, end + 4));
}

function run(text: string, words: readonly Word[], first: number, last: number, certainty: Certainty): Run {
  const { start } = words[first];
  let { end } = words[last];
  const { known } = words[last];
  // The genitive belongs to the sentence: what stands instead of the name takes it over.
  if (known !== null) end -= known.genitive;
  else if (words[last].lower.endsWith("'s")) end -= 2;
  const number = /^[_-]?\d+(?![\p{L}\d]|[.,]\d)/u.exec(text.slice(end, end + 8));
  if (number !== null && last > first && words[last].gap !== ' ') end += number[0].length;
  return { name: { kind: 'name', certainty, start, end, text: text.slice(start, end) }, last };
}
