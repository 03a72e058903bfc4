import { isPlace } from '../places/lexicon.js';
import { isEnglish, isMistyped, isNorwegian, isSwapped } from '../words/words.js';
import { isFunctionWord, isOrganisation } from './lexicon.js';
import { isMadeAsFarm, isNoWord } from './plainNames.js';
import { endsHere, type Reading } from './runs.js';
import type { Word } from './tokens.js';

/** Who speaks, by the tags of turns; and where one of them says the whole name. */
export interface Speakers {
  /** In small letters: names wherever they stand in the text. */
  readonly names: ReadonlySet<string>;
  /** First and last words of a name that its bearer gives: `yesenia: yesenia paredes`. */
  readonly introduced: readonly { readonly first: number; readonly last: number }[];
}

/** What turns begin with that is no name: who asks, who answers, and short for that; fields of forms and of mail. */
const roles = new Set(
  `mod moder int intv interv inf info resp res inv fasil fas tol tlk dolm veil rettl saksb brk bruk delt elev ukj ukjent speaker spk mann kvinne dame alle flere gruppa
  fnr dnr tlf mob mobil adr addr post epost mail emne subj subject dato ref refnr saksnr vedr til fra frå kopi cc bcc att merk obs nb kl sted navn namn kto konto kontonr orgnr
  sum total status kode type side link url tema mål tiltak kommentar kommentarer merknad vurdering konklusjon bakgrunn stilling firma arbeidsgiver lenke`.split(
    /\s+/u,
  ),
);

/**
 * Who speaks in a transcript: a word at the beginning of lines, with a colon behind it and more than once, that is no word of a
 * language known here, no role and no place.
 */
export function speakers(reading: Reading): Speakers {
  const { text, words } = reading;
  const turns = new Map<string, number[]>();
  words.forEach((word, i) => {
    if (!isTag(text, word)) return;
    const own = turns.get(word.lower) ?? [];
    own.push(i);
    turns.set(word.lower, own);
  });
  const names = new Set<string>();
  const introduced: { first: number; last: number }[] = [];
  for (const [lower, places] of turns) {
    const given = places.flatMap((i) => {
      const last = givenName(reading, i);
      return last === null ? [] : [{ first: i + 1, last }];
    });
    if (!isNameOfSpeaker(words[places[0]], places.length, given.length > 0)) continue;
    names.add(lower);
    introduced.push(...given);
  }
  return { names, introduced };
}

/** At the beginning of a line, perhaps behind the time of the turn, and right before a colon and what is said. */
function isTag(text: string, { start, end, lower }: Word): boolean {
  if (
    lower.length < 3 ||
    !/^: ?\S/u.test(text.slice(end, end + 3)) ||
    /^:\/\//u.test(text.slice(end, end + 3))
  )
    return false;
  return /(?:^|\n)[ \t]*(?:[[(]?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?[\])]?[ \t]*)?$/u.test(
    text.slice(Math.max(0, start - 16), start),
  );
}

/**
 * @param turns how often the tag stands: a slip of the hand stands once or twice
 * @param given whether its bearer says it with a family name behind: then it may look like a compound
 */
function isNameOfSpeaker({ lower, known }: Word, turns: number, given: boolean): boolean {
  if (
    (turns < 2 && !given) ||
    roles.has(lower) ||
    isFunctionWord(lower) ||
    isOrganisation(lower) ||
    isPlace(lower)
  )
    return false;
  if (!/[aeiouyæøåäöáéíóú]/u.test(lower)) return false;
  if (known !== null && (known.first || known.family) && !known.word && known.genitive === 0) return true;
  if (given) return !isNorwegian(lower) && !isEnglish(lower);
  return isNoWord(lower) && (turns > 2 || (!isSwapped(lower) && !(known === null && isMistyped(lower))));
}

/** The last word of the name that a speaker gives right behind the tag, null where another thing is said. */
function givenName({ text, words }: Reading, i: number): number | null {
  const again = words[i + 1];
  if (again === undefined || again.lower !== words[i].lower || again.gap !== ': ') return null;
  for (let last = i + 2; last < Math.min(words.length, i + 5); last++) {
    const { gap, lower, known } = words[last];
    if (gap !== ' ' && gap !== '-') return null;
    if (isFunctionWord(lower) || (!isNoWord(lower) && !isMadeAsFarm(lower) && known?.family !== true))
      return null;
    if (endsHere({ text, words } as Reading, words[last])) return last;
  }
  return null;
}
