import { folded } from '../shared/folded.js';
import { type Code, pathLabel } from './code.js';
import { codeFinder } from './corpus.js';

/** What a row of a table says of which code it means. What is empty is not said. */
export interface CodeNaming {
  /** Id, path or name: the row does not say which. */
  readonly label?: string;
  readonly name?: string;
  /** As `pathLabel` writes it. */
  readonly path?: string;
  readonly id?: string;
}

/** The codes that a row can mean, and what it says that no one code is. */
export interface NamedCodes {
  /** One where the row is clear, several where its words are shared, none where they fit nothing. */
  readonly found: readonly Code[];
  /** Codes that the row names by different words, where these are not the same one; else empty. */
  readonly conflicting: readonly Code[];
}

/**
 * Finds the codes that rows mean. Everything that a row says has to hold: a path tells codes of one name apart, an id those
 * of one path, and words that mean different codes (a column that was sorted alone, say) are a conflict. An id alone is
 * enough, but not beside a name that no code has.
 *
 * @example codeNamer(corpus.codes)({ name: 'Tid', path: 'Møtet > Tid' }).found
 */
export function codeNamer(codes: readonly Code[]): (naming: CodeNaming) => NamedCodes {
  const byLabel = codeFinder(codes);
  const byPath = finder(codes, (code) => [pathLabel(code)]);
  const byName = finder(codes, (code) => [code.name, code.nameEnglish]);
  const byId = finder(codes, (code) => [code.id]);
  return ({ label = '', name = '', path = '', id = '' }) => {
    const labelled = label === '' ? [] : byLabel(label);
    const words = [
      label === '' || labelled.length > 0 ? labelled : byName(label),
      path === '' ? [] : byPath(path),
      name === '' ? [] : byName(name),
    ];
    const said = words.filter((found) => found.length > 0);
    const known = id === '' ? [] : byId(id);
    if (said.length === 0 && (label || name || path) !== '') return { found: [], conflicting: [] };
    const all = known.length > 0 ? [...said, known] : said;
    const found = codes.filter((code) => all.length > 0 && all.every((some) => some.includes(code)));
    return { found, conflicting: found.length > 0 ? [] : [...new Set(all.flat())] };
  };
}

/** Codes by words of theirs: to the letter, else whatever the case and the spaces. */
function finder(
  codes: readonly Code[],
  wordsOf: (code: Code) => readonly string[],
): (word: string) => readonly Code[] {
  const [exact, loose] = [(word: string) => word, folded].map((key) => {
    const found = new Map<string, Set<Code>>();
    for (const code of codes)
      for (const word of wordsOf(code)) found.set(key(word), (found.get(key(word)) ?? new Set()).add(code));
    return found;
  });
  return (word) => [...(exact.get(word) ?? loose.get(folded(word)) ?? [])];
}
