import type { Certainty, Identifier } from './identifier.js';
import { ambiguousFirstNames, familyNames, firstNames } from './norwegianNames.js';

const word = "\\p{Lu}[\\p{Ll}\\p{Lu}'’]+(?:-\\p{Lu}[\\p{Ll}\\p{Lu}'’]+)*";
const name = new RegExp(
  `(?<![\\p{L}\\p{N}])${word}(?:[ \\u00a0](?:${word}|(?:av|von|van|de|bin|el|al)(?=[ \\u00a0]\\p{Lu})))*(?![\\p{L}\\p{N}])`,
  'gu',
);

/** What stands before the name of a person, in Norwegian (both languages) and English. */
const introduction =
  /(?:\b(?:heter|heiter|kalles|kalla|named|called|navnet (?:mitt|hans|hennes) er|namnet (?:mitt|hans|hennar) er|my name is|mvh|hilsen|helsing|herr|hr\.?|fru|frøken|dr\.|mr\.?|mrs\.?|ms\.?)|(?:kollegaen|kollega|veilederen|veileder|rettleiaren|legen|fastlegen|sønnen|dattera|datteren|kona|mannen|broren|søsteren|moren|faren|lederen|saksbehandleren)(?: min| mi| vår| hans| hennes)?,?)\s$/iu;

/**
 * Names of people: by the list of common Norwegian names, and by forms such as "heter …" and "kollegaen min, …".
 *
 * A first name with another name behind it, or a name that is introduced, is likely; a listed first name alone is likely
 * unless it is a common word too, and a family name alone is possible. Names that no list holds and nothing introduces are
 * not found: no list of names is whole.
 *
 * @example names('Jeg snakket med Kari Nordmann om det.')[0].text // 'Kari Nordmann'
 */
export function names(text: string): Identifier[] {
  return [...text.matchAll(name)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const person = personIn(match[0], introduction.test(before));
    if (person === null) return [];
    const start = match.index + person.offset;
    return [
      {
        kind: 'name',
        certainty: person.certainty,
        start,
        end: start + person.text.length,
        text: person.text,
      },
    ];
  });
}

/** The part of a run of capitalised words that is a person's name, and how sure that is. */
function personIn(
  run: string,
  introduced: boolean,
): { readonly text: string; readonly offset: number; readonly certainty: Certainty } | null {
  const words = [...run.matchAll(/[^ \u00a0]+/gu)].map((match) => ({ text: match[0], at: match.index }));
  const isFirst = (i: number) => firstNames.has(base(words[i].text));
  const first = words.findIndex((_, i) => isFirst(i));
  if (first < 0) {
    const family = words.findIndex(({ text }) => familyNames.has(withoutGenitive(text)));
    if (introduced) return part(run, words[0].at, run.length, 'likely');
    return family < 0
      ? null
      : part(run, words[family].at, words[family].at + words[family].text.length, 'possible');
  }
  const last = words.length - 1;
  if (last > first) return part(run, words[first].at, run.length, 'likely');
  const alone = ambiguousFirstNames.has(base(words[first].text)) && !introduced ? 'possible' : 'likely';
  return part(run, words[first].at, run.length, alone);
}

function part(run: string, start: number, end: number, certainty: Certainty) {
  const text = run.slice(start, end);
  const bare = withoutGenitive(text);
  return { text: bare, offset: start, certainty };
}

/** A first name in a compound (`Anne-Lise`) or with a genitive s (`Karis`). */
function base(text: string): string {
  const [first] = text.split('-', 1);
  return firstNames.has(first) ? first : withoutGenitive(first);
}

/** `Karis` is Kari's; `Jonas` is a name of its own. */
function withoutGenitive(text: string): string {
  const last = text.split(/[ \u00a0-]/u).at(-1)!;
  if (firstNames.has(last) || familyNames.has(last) || !/[^s]s$/u.test(text)) return text;
  const bare = last.slice(0, -1);
  return firstNames.has(bare) || familyNames.has(bare) ? text.slice(0, -1) : text;
}
