import type { Bilingual } from './language.js';

/** Longest name that is compared, in UTF-16 units: the distance of two texts of a megabyte takes days to find. */
const longestName = 500;
/** Letters that are compared with letters at most: thousands of names can be compared, a million need minutes. */
const mostComparisons = 500_000;

/**
 * The known name nearest to a misspelt one, for "did you mean" in error messages.
 *
 * @returns the name with the smallest edit distance, or undefined when none is near (at most a third of the
 *   longer name's letters, or differs only in case and spaces), or when there are too many to compare
 */
export function suggest(found: string, known: Iterable<string>): string | undefined {
  if (found.length > longestName) return undefined;
  const wanted = fold(found);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  let comparisons = 0;
  for (const name of known) {
    comparisons += 100;
    if (comparisons > mostComparisons) break;
    if (name.length > longestName) continue;
    const candidate = fold(name);
    const limit = Math.floor(Math.max(wanted.length, candidate.length) / 3);
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    comparisons += wanted.length * candidate.length;
    const distance = editDistance(wanted, candidate);
    if (distance <= limit && distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * The end of a message on an unknown name that names the nearest known one: `; did you mean "C09"?`
 *
 * @param otherwise what stands there when none is near: nothing, or a full stop where another sentence follows
 * @example const hint = didYouMean(label, known); // then `unknown code "${label}"${hint.en}`
 */
export function didYouMean(found: string, known: Iterable<string>, otherwise: '' | '.' = ''): Bilingual {
  const near = suggest(found, known);
  return near === undefined
    ? { nb: otherwise, en: otherwise }
    : { nb: `; mente du «${near}»?`, en: `; did you mean "${near}"?` };
}

/**
 * Known names as a message lists them, those nearest to what was found first, and how many there are where not all fit.
 *
 * @example nearestNames('councellor', ['law', 'county', 'counsellor']) // 'counsellor, county, law'
 */
export function nearestNames(found: string, known: Iterable<string>, most = 12): string {
  const names = nearestFirst(found, [...new Set(known)]);
  const shown = names.slice(0, most).join(', ');
  return names.length <= most ? shown : `${shown} … (${names.length})`;
}

/** Those of which at most half of the letters differ, by how few do; then the others in their order. */
function nearestFirst(found: string, known: readonly string[]): readonly string[] {
  const wanted = fold(found);
  const letters = known.reduce((sum, name) => sum + 100 + wanted.length * name.length, 0);
  // Too many to compare.
  if (letters > mostComparisons || [found, ...known].some(({ length }) => length > longestName)) return known;
  const share = (name: string) => {
    const candidate = fold(name);
    const differing = editDistance(wanted, candidate) / Math.max(1, wanted.length, candidate.length);
    return differing <= 1 / 2 ? differing : 1;
  };
  return known
    .map((name) => ({ name, far: share(name) }))
    .sort((a, b) => a.far - b.far)
    .map(({ name }) => name);
}

/** Case, surrounding space and runs of space do not make a different name. */
function fold(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nb');
}

/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(previous[j] + 1, current[j - 1] + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length];
}
