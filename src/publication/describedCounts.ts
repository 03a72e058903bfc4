import type { Code } from '../corpus/code.js';
import { type CountSubject, categoriesOf, countKey } from '../disclosure/countModel.js';
import { type DirectedUnits, sourceDirections, unitsWith } from '../questions/directedUnits.js';
import { directions, verdict } from '../questions/direction.js';
import { derived } from './fields.js';
import { countSubject, type PublicSources } from './publicSources.js';
import type { PublicValue } from './publicTable.js';

/** Ways in which a source can speak of something, by what most of its selections say. */
export const spokenCategories = [...directions, 'undirected'] as const;

/** Sums of them. */
export const spokenSets = { mentions: [0, 1, 2, 3], directed: [0, 1, 2] } as const;

/** How sources speak of codes that stand on the same selection, or of one code. */
export function spokenSubject(
  sources: PublicSources,
  directed: DirectedUnits,
  key: string,
  codes: readonly Code[],
): CountSubject {
  const counts = sourceDirections(directed, unitsWith(directed, codes));
  return countSubject(sources, { key, categories: spokenCategories, sets: spokenSets }, (source) =>
    spokenCategories.findIndex((category) => category === verdict(counts[source])),
  );
}

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
