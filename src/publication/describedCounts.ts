import { type CountSubject, categoriesOf, countKey } from '../disclosure/countModel.js';
import { derived } from './fields.js';
import type { PublicSources } from './publicSources.js';
import type { PublicValue } from './publicTable.js';

/** The true number of sources of a subject in a set of its categories and a group. */
export function countIn(
  { groups }: Pick<PublicSources, 'groups'>,
  subject: CountSubject,
  set: string,
  group: string,
): number {
  const categories = categoriesOf(subject, set);
  const strata = groups.find(({ key }) => key === group)?.strata ?? [];
  return strata.reduce(
    (sum, stratum) => sum + categories.reduce((own, c) => own + subject.counts[stratum][c], 0),
    0,
  );
}

/**
 * A count of the describing sources: under its key where they are a group of their own, else the sum of their kinds.
 *
 * @param groups as `describingGroups` gives them
 */
export function describedCount(
  sources: Pick<PublicSources, 'groups'>,
  subject: CountSubject,
  set: string,
  groups: readonly string[],
): PublicValue {
  const keys = groups.map((group) => countKey(subject.key, set, group));
  if (keys.length === 1) return { count: keys[0] };
  return derived(
    groups.reduce((sum, group) => sum + countIn(sources, subject, set, group), 0),
    keys,
  );
}
