import { sourceKinds } from '../corpus/source.js';
import { kindCalled, levelCalled, levelOrder } from '../corpus/vocabulary.js';

const knownOrder: readonly string[] = [...levelOrder, ...sourceKinds];

/**
 * Groups as a reader expects them, each once: in the order that the user gave, then known levels and kinds (by key or by what
 * people call them) in the order of the study, others by alphabet, sources without a group last.
 *
 * @param given names in an order of the user's own, such as that of `--level-order`
 * @example inGroupOrder(['office', 'law', 'board']) // ['law', 'office', 'board']
 */
export function inGroupOrder(groups: Iterable<string>, given: readonly string[] = []): string[] {
  const own = given.map((name) => name.trim().toLocaleLowerCase('nb'));
  const rank = (group: string) => {
    if (group === '') return Number.MAX_SAFE_INTEGER;
    const said = own.indexOf(group.trim().toLocaleLowerCase('nb'));
    if (said >= 0) return said - own.length;
    const known = knownOrder.indexOf(levelCalled(group) ?? kindCalled(group) ?? group);
    return known < 0 ? knownOrder.length : known;
  };
  return [...new Set(groups)].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'nb'));
}
