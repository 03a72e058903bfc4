import type { Corpus } from './corpus.js';

/**
 * Indices of codes that are folders of codes and nothing else: the tool lets nobody code with them (`details.headings`),
 * and nobody did. A folder that was coded with all the same counts as a code.
 */
export function categoriesOf({ details, codings }: Corpus): ReadonlySet<number> {
  if (details === undefined || details.headings.size === 0) return new Set();
  const used = new Set(codings.code);
  return new Set([...details.headings].filter((code) => !used.has(code)));
}
