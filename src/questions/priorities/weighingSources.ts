import { groupOf } from '../../units/groups.js';
import type { Priorities } from './priorities.js';

/**
 * How many sources weigh an interest against another: what its strength rests on.
 *
 * @param by,group of these sources only; default: of all
 */
export function weighingSources(
  { corpus, tradeoffs }: Pick<Priorities, 'corpus' | 'tradeoffs'>,
  interest: number,
  by?: string,
  group?: string,
): number {
  const weighing = tradeoffs.tradeoffs.filter(
    ({ before, after, source }) =>
      (before === interest || after === interest) &&
      (by === undefined || groupOf(corpus.sources[source], [by]) === group),
  );
  return new Set(weighing.map(({ source }) => source)).size;
}
