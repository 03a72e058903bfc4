import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';

/**
 * ATLAS.ti writes a code below another as `Parent: Child`, and people write colons into names. A colon is taken for
 * a level where the part before it is a code too, or stands before the colon of another code.
 *
 * @param names names as the tool writes them
 * @param declared labels of codes that a codebook has; these have their parents already
 * @returns names from the root down for each name
 */
export function levelsAmong(
  names: ReadonlySet<string>,
  declared: ReadonlySet<string> = new Set(),
): Map<string, string[]> {
  const prefixes = new Map<string, number>();
  for (const name of names) {
    const prefix = lastPrefixOf(name);
    if (prefix !== undefined && !declared.has(name)) prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1);
  }
  const pathOf = (name: string): string[] => {
    const prefix = lastPrefixOf(name);
    if (prefix === undefined || !(names.has(prefix) || declared.has(prefix) || prefixes.get(prefix)! > 1))
      return [name];
    return [...pathOf(prefix), name.slice(prefix.length + separator.length)];
  };
  return new Map([...names].map((name) => [name, pathOf(name)]));
}

const separator = ': ';

/** What stands before the last colon. */
function lastPrefixOf(name: string): string | undefined {
  const at = name.lastIndexOf(separator);
  return at <= 0 || at + separator.length >= name.length ? undefined : name.slice(0, at);
}

/**
 * Parents in ATLAS.ti's own codebook (Codes > Export, as CSV or XLSX), which has whole names only: a code is below the one
 * whose name stands before a colon of its own, the longest of several. A codebook that has any parents says by these
 * what lies below what.
 */
export function nestCodebook(builder: CorpusBuilder): void {
  if (builder.codes.some(({ parentId = '' }) => parentId !== '')) return;
  const byName = new Map(builder.codes.map(({ id, name }) => [name, id]));
  builder.codes.forEach(({ name }, index) => {
    for (let at = name.lastIndexOf(separator); at > 0; at = name.lastIndexOf(separator, at - 1)) {
      const parent = byName.get(name.slice(0, at));
      const rest = name.slice(at + separator.length);
      if (parent === undefined || rest.trim() === '') continue;
      builder.placeUnder(index, parent, rest);
      return;
    }
  });
}
