import type { Identifier } from '../identifier.js';
import { capitalRun, initialRun } from './capitalNames.js';
import { namesByContext } from './contexts.js';
import { initials } from './initials.js';
import { isFunctionWord, isOrganisation } from './lexicon.js';
import { plainRun } from './plainNames.js';
import { type Reading, type Run, run } from './runs.js';
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
  for (const i of namesByContext(reading, (index) => taken.has(index)))
    runs.set(i, run(reading, i, i, 'likely'));
  namedElsewhere(reading, runs);
  return [...[...runs.values()].map(({ name }) => name), ...initials(text)];
}

function runAt(reading: Reading, i: number): Run | null {
  const { capital, text } = reading.words[i];
  if (capital) return text.length > 1 ? capitalRun(reading, i) : initialRun(reading, i);
  return plainRun(reading, i);
}

/**
 * Who is named once is named again by a part of the name: what is no word then counts wherever it stands, and a word with a
 * capital wherever it has one.
 */
function namedElsewhere(reading: Reading, runs: Map<number, Run>): void {
  const { words } = reading;
  const anyCase = new Set<string>();
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
