import { categoriesOf } from '../../disclosure/countModel.js';
import type { EarlierCounts } from '../../disclosure/earlier.js';
import { type Linkage, type LinkedCount, linkage } from '../../disclosure/linkage.js';
import type { Solver } from '../../disclosure/solver.js';
import { groupsBy } from '../groupTables.js';
import type { MergedModel } from '../mergedModel.js';
import { type PublicSources, publicAttributes } from '../publicSources.js';
import type { CoarseSource } from './checkingCorpus.js';

/** What records for checking are held against. */
export interface HeldAgainst {
  readonly sources: PublicSources;
  /** Everything that the public output counts. */
  readonly merged: MergedModel;
  /** What it tells of these counts. */
  readonly told: EarlierCounts;
  readonly solver: Solver;
}

/**
 * Whether the public output of a project tells values of public attributes (kind, level, document kind) that records for checking do
 * not show, of fewer than `k` records of the same attributes.
 *
 * @param coarse what the records show, by source of the corpus
 */
export function linkedRecords(
  { sources, merged, told, solver }: HeldAgainst,
  coarse: readonly CoarseSource[],
  k: number,
): Linkage {
  const { stratum, strata } = sources;
  const own = [...stratum.keys()].filter((source) => stratum[source] >= 0);
  const classes = new Map<string, number>();
  const classOf = own.map((source) => {
    const key = classKey(coarse[source]);
    if (!classes.has(key)) classes.set(key, classes.size);
    return classes.get(key)!;
  });
  const attributes = publicAttributes.map((attribute) => {
    const values = strata.map(() => -1);
    groupsBy(sources, attribute).forEach((group, value) => {
      for (const each of group.strata) values[each] = value;
    });
    return values;
  });
  return linkage(
    {
      classOf,
      stratumOf: own.map((source) => stratum[source]),
      attributes,
      counts: linkedCounts(own, { sources, merged, told }),
    },
    k,
    solver,
  );
}

/** Attributes of a record as one text: records of the same text are alike. */
export function classKey({ kind, attributes }: CoarseSource): string {
  return JSON.stringify([kind, Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** The counts of groups that are told, each with the records that it could be of; of all sources everything is known anyway. */
function linkedCounts(
  own: readonly number[],
  { sources, merged, told }: Pick<HeldAgainst, 'sources' | 'merged' | 'told'>,
): LinkedCount[] {
  const subjects = new Map(merged.model.subjects.map((subject) => [subject.key, subject]));
  const strataOf = new Map(sources.groups.map((group) => [group.key, group.strata]));
  return merged.candidates.flatMap(({ key, subject: name, set, group }): LinkedCount[] => {
    const range = told.get(key);
    const subject = subjects.get(name);
    if (range === undefined || group === '' || subject === undefined) return [];
    if (subject.bySource === undefined)
      throw new Error(`${name} does not say which sources it counts, so records cannot be held against it`);
    const categories = categoriesOf(subject, set);
    const records = [...own.keys()].filter((record) => categories.includes(subject.bySource![own[record]]));
    return [{ records, strata: strataOf.get(group)!, ...range }];
  });
}
