import type { Certainty } from '../identifier.js';
import { isPlace } from '../places/lexicon.js';
import { doing } from './introductions.js';
import { isFunctionWord, isOrganisation } from './lexicon.js';
import {
  extent,
  introducedAt,
  isOther,
  isSpeaker,
  type Reading,
  type Run,
  run,
  speaksAgain,
} from './runs.js';
import { isAddressed } from './sentences.js';
import type { Word } from './tokens.js';

/** A name that begins with a word with a capital, or null. */
export function capitalRun(reading: Reading, i: number): Run | null {
  const { words } = reading;
  const word = words[i];
  if (isFunctionWord(word.lower) && !introducedAt(reading, i).strong && !isNameHere(words, i)) return null;
  if (isOrganisation(word.lower)) return null;
  const last = extent(
    reading,
    i,
    (next, at) =>
      (next.capital || next.upper || (next.known?.word === false && reading.isStranger(at))) &&
      !isOther(next),
  );
  const { known } = word;
  const rest = words.slice(i + 1, last + 1);
  const strange = (from: number) => {
    for (let at = from; at <= last; at++) if (reading.isStranger(at)) return true;
    return false;
  };
  if (known?.first === true) {
    if (rest.length > 0 && rest.some((next) => next.known !== null || next.text.length > 1)) {
      const thing = known.thing && rest.every((next) => next.known === null) && !strange(i + 1);
      return run(reading, i, last, thing ? 'possible' : 'likely');
    }
    // A word with a capital that is due says nothing, but for a name that is common here.
    if (word.opens && known.word && !known.strong && !reading.isStranger(i)) return null;
    return run(reading, i, last, aloneCertainty(reading, i));
  }
  const intro = introducedAt(reading, i);
  if (intro.person && (known?.family === true || !isPlace(word.text))) return run(reading, i, last, 'likely');
  if (known === null && reading.isStranger(i) && (!word.opens || word.lower.length > 2)) {
    // What is written with capitals behind a word that nobody knows may be a title: only names go on.
    let end = i;
    while (
      end < last &&
      (words[end + 1].known !== null || reading.isStranger(end + 1) || words[end + 1].text.length === 1)
    )
      end++;
    return run(reading, i, end, isThing(reading, last) ? 'possible' : 'likely');
  }
  const family = rest.findIndex((next) => next.known?.family === true || next.known?.first === true);
  if (family >= 0 && !word.opens) {
    const sure = rest.some((next) => next.known !== null && !next.known.word && !isPlace(next.text));
    return run(reading, i, last, sure && !isPlace(word.text) ? 'likely' : 'possible');
  }
  if (known?.family === true && (last > i || !word.opens || !known.word || strange(i)))
    return run(
      reading,
      i,
      last,
      strange(i) || isNamedWithCapital(reading, i) ? 'likely' : familyCertainty(words, i, last),
    );
  if (!word.opens && surely.test(word.text)) return run(reading, i, last, 'likely');
  if (isSpeaker(reading, word) && speaksAgain(reading, word)) return run(reading, i, i, 'possible');
  return null;
}

/** Whether a word that nobody knows is the name of a thing: a company, a model of a car. */
function isThing({ text, words }: Reading, last: number): boolean {
  const behind = text.slice(words[last].end, words[last].end + 12);
  return /^ (?:AS|ASA|SA|DA|BA|Norge|Norway|AB|Ltd|Inc|GmbH|kommune|fylke)(?!\p{L})/u.test(behind);
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
  if (clear && (patronymic || !word.opens)) return 'likely';
  const next = words[last + 1];
  return clear && next !== undefined && next.gap === ' ' && doing.has(next.lower) ? 'likely' : 'possible';
}

/** Whether a family name that is a word has a capital where none is due, in Norwegian. */
function isNamedWithCapital(reading: Reading, i: number): boolean {
  const { opens, known, text, gap } = reading.words[i];
  return (
    !opens && gap === ' ' && known!.strong && !known!.thing && !isPlace(text) && reading.isNorwegianHere(i)
  );
}

/** A first name without another name. */
function aloneCertainty(reading: Reading, i: number): Certainty {
  const { words } = reading;
  const word = words[i];
  const { known } = word;
  if (introducedAt(reading, i).person) return 'likely';
  if (known!.thing) return 'possible';
  if (reading.isStranger(i)) return 'likely';
  if (!known!.word) return isPlace(word.text) || (!known!.strong && word.opens) ? 'possible' : 'likely';
  if (isAddressed(words, i) && known!.strong) return 'likely';
  if (isSpeaker(reading, word) && known!.strong) return 'likely';
  return word.opens || !known!.strong || isPlace(word.text) ? 'possible' : 'likely';
}

/** `K. Nordmann`, `K N Nordmann`: an initial and a family name. */
export function initialRun(reading: Reading, i: number): Run | null {
  const { text, words } = reading;
  if (/[\p{N}§.]\s?$/u.test(text.slice(Math.max(0, words[i].start - 2), words[i].start)) && !words[i].opens)
    return null;
  const last = extent(reading, i, (next) => next.capital && !isOther(next));
  const rest = words.slice(i + 1, last + 1);
  const named = rest.find((next) => next.text.length > 1);
  if (named === undefined || text[words[i].end] !== '.') return null;
  const clear = (named.known !== null && !isPlace(named.text)) || reading.isStranger(words.indexOf(named, i));
  return run(reading, i, last, clear ? 'likely' : 'possible');
}
