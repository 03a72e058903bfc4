import type { Identifier } from '../identifier.js';
import { isPlace } from '../places/lexicon.js';
import { numberWord } from '../spoken/numberWords.js';
import { isDialect } from '../words/dialect.js';
import { capitalRun, initialRun } from './capitalNames.js';
import { evidence, namesByContext } from './contexts.js';
import { initials } from './initials.js';
import { isFunctionWord, isOrganisation } from './lexicon.js';
import { logInitials } from './logInitials.js';
import { isMedicine } from './medicines.js';
import { isNoWord, plainRun } from './plainNames.js';
import { endsHere, type Reading, type Run, run } from './runs.js';
import { speakers } from './speakers.js';
import { surroundings } from './strangers.js';
import { tokens } from './tokens.js';

/**
 * Names of people: by lists of names of many origins, in any case of letters; by forms such as "heter …" and "kollegaen min, …";
 * by being no word in a text whose other words are known; and by being named elsewhere in the same text.
 *
 * A first name with another name behind it, or a name that is introduced, is likely; so is a listed first name alone unless it
 * is a common word where a capital is due anyway. What is no word of Norwegian or English is likely too: it may be the name of a
 * place or a company. Names that are words, and that nothing introduces, are not found.
 *
 * @param text as `plainText` gives it
 * @example names('Jeg snakket med kari nordmann om det.')[0].text // 'kari nordmann'
 */
export function names(text: string): Identifier[] {
  const words = tokens(text);
  const reading: Reading = { text, words, ...surroundings(text, words) };
  const runs = new Map<number, Run>();
  for (let i = 0; i < words.length; i++) {
    const found = runAt(reading, i);
    if (found === null) continue;
    runs.set(i, found);
    i = found.last;
  }
  const taken = new Set<number>();
  for (const [first, { last, name }] of runs)
    if (name.certainty !== 'possible' || last > first) for (let at = first; at <= last; at++) taken.add(at);
  for (const i of [
    ...namesByContext(reading, (index) => taken.has(index)),
    ...unknownByContext(reading, taken),
  ])
    runs.set(i, run(reading, i, i, 'likely'));
  const called = speakers(reading);
  for (const i of called.introduced) runs.set(i.first, run(reading, i.first, i.last, 'likely'));
  namedInRow(reading, runs);
  namedElsewhere(reading, runs, called.names);
  const withStops = initials(text);
  const likely = new Set(
    withStops.filter(({ certainty }) => certainty !== 'possible').map(({ start }) => start),
  );
  return [
    ...[...runs.entries()].map(([first, own]) => (isModel(reading, first, own) ? possibly(own) : own.name)),
    ...withStops,
    ...logInitials(text).filter(({ start }) => !likely.has(start)),
  ];
}

const possibly = ({ name }: Run): Identifier => ({ ...name, certainty: 'possible' });

/** `ein John Deere 6130`: an article before, and a number behind: a thing that is called after its maker. */
function isModel({ text, words }: Reading, first: number, { name, last }: Run): boolean {
  const before = words[first - 1];
  if (before === undefined || words[first].gap !== ' ' || !words[first].capital || last - first > 1)
    return false;
  return (
    /^(?:en|ein|et|eit|a|an)$/u.test(before.lower) &&
    /^(?: \p{Lu}\p{L}+)? \d{2,4}(?![\d.,:])/u.test(text.slice(name.end, name.end + 24))
  );
}

function runAt(reading: Reading, i: number): Run | null {
  const { capital, text } = reading.words[i];
  if (capital) return text.length > 1 ? capitalRun(reading, i) : initialRun(reading, i);
  return plainRun(reading, i);
}

/**
 * Words in small letters that no list of names or words has, and that look like slips of the hand: names where what stands around
 * them speaks for one ("så ringte venke", "mamma, niita, sa").
 */
function unknownByContext(reading: Reading, taken: ReadonlySet<number>): number[] {
  return reading.words.flatMap(({ known, lower, capital, upper, gap }, i) => {
    if (known !== null || capital || upper || lower.length < 4 || gap === '' || taken.has(i)) return [];
    if (
      isFunctionWord(lower) ||
      isOrganisation(lower) ||
      isPlace(lower) ||
      isMedicine(lower, '') ||
      numberWord(lower) !== null ||
      isDialect(lower) ||
      !isNoWord(lower)
    )
      return [];
    const { points, acts } = evidence(reading, i);
    return points >= 1.5 && acts ? [i] : [];
  });
}

/** `Kari, Roman og Ola`: between two names that are likely, one that is only possible, or a listed name that is a word, is one. */
function namedInRow(reading: Reading, runs: Map<number, Run>): void {
  const { words } = reading;
  const ends = new Map<number, number>();
  for (const [first, { last, name }] of runs) if (name.certainty !== 'possible') ends.set(last, first);
  const joint = (at: number) => /^(?:, |\/|, ?og )$/u.test(words[at]?.gap ?? '');
  const isAnd = (at: number) => words[at]?.gap === ' ' && /^(?:og|and|&)$/u.test(words[at].lower);
  for (let i = 1; i < words.length - 1; i++) {
    const own = runs.get(i);
    if (own !== undefined && own.name.certainty !== 'possible') continue;
    const { known, lower } = words[i];
    if (known === null) {
      // "knut og sjugurd, …": no word of a list, behind a name.
      const behindName = isAnd(i - 1) && words[i].gap === ' ' && ends.has(i - 2) && lower.length > 3;
      if (behindName && endsHere(reading, words[i]) && !isOrganisation(lower) && isNoWord(lower))
        runs.set(i, run(reading, i, i, 'likely'));
      continue;
    }
    if (known.thing || lower.length < 3 || isFunctionWord(lower)) continue;
    const last = own?.last ?? i;
    const behind = isAnd(last + 1) ? last + 2 : joint(last + 1) ? last + 1 : -1;
    // "turid og hauk, …": the last of a row, at the end of a clause.
    const isLast = isAnd(i - 1) && words[i].gap === ' ' && ends.has(i - 2) && known.first && known.strong;
    if (isLast && endsHere(reading, words[last])) runs.set(i, run(reading, i, last, 'likely'));
    if (!joint(i) || !ends.has(i - 1) || behind < 0) continue;
    const next = runs.get(behind);
    const isSelf = /^(?:undertegnede|underteikna|undertegna|jeg|eg|meg|moderator)$/u.test(
      words[behind]?.lower ?? '',
    );
    if (isSelf || (next !== undefined && next.name.certainty !== 'possible'))
      runs.set(i, run(reading, i, last, 'likely'));
  }
}

/**
 * Who is named once is named again by a part of the name: what is no word then counts wherever it stands, and a word with a
 * capital wherever it has one.
 */
function namedElsewhere(reading: Reading, runs: Map<number, Run>, speaking: ReadonlySet<string>): void {
  const { words } = reading;
  const anyCase = new Set(speaking);
  const withCapital = new Set<string>();
  for (const [first, { name, last }] of runs) {
    if (name.certainty === 'possible') continue;
    for (let at = first; at <= last; at++) {
      const { lower, known, capital, opens, upper } = words[at];
      const own = lower.slice(0, lower.length - (known?.genitive ?? 0));
      if (own.length < 3 || upper || isFunctionWord(own) || isOrganisation(own)) continue;
      if (
        reading.isStranger(at) ||
        (known !== null && !known.thing && (!known.word || reading.isNoWordHere(at)))
      )
        anyCase.add(own);
      if (
        capital &&
        known?.strong === true &&
        !known.thing &&
        (!opens || last > first) &&
        reading.isNorwegianHere(at)
      )
        withCapital.add(own);
    }
  }
  for (let i = 0; i < words.length; i++) {
    const already = runs.get(i);
    if (already !== undefined) {
      if (already.name.certainty === 'possible' && already.last === i && isNamed(i))
        runs.set(i, run(reading, i, i, 'likely'));
      i = already.last;
    } else if (isNamed(i)) runs.set(i, run(reading, i, i, 'likely'));
  }

  function isNamed(at: number): boolean {
    const { lower, known, capital } = words[at];
    const own = lower.slice(0, lower.length - (known?.genitive ?? 0));
    return anyCase.has(own) || (capital && withCapital.has(own));
  }
}
