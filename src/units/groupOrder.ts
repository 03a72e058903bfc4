import { sourceKinds } from '../corpus/source.js';

/** The levels of the study, from the law down to the counsellor who meets the user. */
export const levelOrder = ['law', 'ministry', 'directorate', 'county', 'office', 'counsellor'] as const;

/** A level of the study. */
export type Level = (typeof levelOrder)[number];

const knownOrder: readonly string[] = [...levelOrder, ...sourceKinds];

/**
 * Groups as a reader expects them, each once: known levels and kinds in the order of the study, others by alphabet,
 * sources without a group last.
 *
 * @example inGroupOrder(['office', 'law', 'board']) // ['law', 'office', 'board']
 */
export function inGroupOrder(groups: Iterable<string>): string[] {
  const rank = (group: string) => (group === '' ? 1000 : (knownOrder.indexOf(group) + 100) % 100);
  return [...new Set(groups)].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'nb'));
}
