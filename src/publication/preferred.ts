import type { CountCell } from '../disclosure/countModel.js';
import type { CrossMeaning } from '../disclosure/policy.js';

/** How much more a reader has of one of the two totals than of all other counts of a pair together that it may stand against. */
const apart = 500;

/**
 * What a reader would rather have of a pair of codes where not both can stand, the sources that mention it or those that give it a
 * direction: the difference between them is those that give none, and often small.
 *
 * - With `mark`, mentions: what is withheld beside them has a sign that says that it is not small.
 * - With `band`, those with a direction, which balances and shares are made of.
 */
export function preferred(candidates: readonly CountCell[], cross: CrossMeaning): CountCell[] {
  const first = cross === 'mark' ? 'mentions' : 'directed';
  return candidates.map((cell) =>
    cell.subject.startsWith('pair:') && cell.group === '' && cell.set === first
      ? { ...cell, use: cell.use + apart }
      : cell,
  );
}
