import { type CountCell, type CountModel, categoriesOf } from '../../src/disclosure/countModel.js';
import { isSmall, type Policy } from '../../src/disclosure/policy.js';
import { Release } from '../../src/disclosure/release.js';
import type { PublicPart } from '../../src/publication/publicPart.js';
import type { PublicSources } from '../../src/publication/publicSources.js';
import { type ReleasedTable, releasedTable } from '../../src/publication/publicTable.js';
import type { Phrase, PhrasePart } from '../../src/report/phrase.js';

/** The true number of a count. */
export function valueOf(
  { groups }: Pick<CountModel, 'groups'>,
  part: PublicPart,
  { subject, set, group }: CountCell,
): number {
  const own = part.subjects.find(({ key }) => key === subject)!;
  const { strata } = groups.find(({ key }) => key === group)!;
  return strata.reduce(
    (sum, stratum) => sum + categoriesOf(own, set).reduce((all, c) => all + own.counts[stratum][c], 0),
    0,
  );
}

/** A release that withholds what is small and nothing else; without a policy's rule (`null`) it shows everything. */
export function releaseOf(
  sources: PublicSources,
  part: PublicPart,
  policy: Policy,
  withheld: (value: number, cell: CountCell) => boolean = (value) => isSmall(value, policy),
): Release {
  return new Release(
    policy,
    part.candidates.map((cell) => {
      const value = valueOf(sources, part, cell);
      return { ...cell, value, status: withheld(value, cell) ? 'small' : 'shown' };
    }),
  );
}

/** The tables of a part as they are published. */
export function tablesOf(part: PublicPart, release: Release, language: 'nb' | 'en' = 'nb'): ReleasedTable[] {
  return part.tables.map((table) => releasedTable(table, release, language));
}

/** One of them. */
export function tableCalled(tables: readonly ReleasedTable[], name: string): ReleasedTable {
  const found = tables.find((table) => table.name === name);
  if (found === undefined) throw new Error(`no table ${name}: ${tables.map((each) => each.name).join(', ')}`);
  return found;
}

/** Numbers of sources that a phrase counts. */
export function countsIn(said: Phrase | undefined): number[] {
  const own = (each: PhrasePart): number[] => {
    if (typeof each === 'string' || 'measured' in each) return [];
    return 'count' in each ? [each.count] : countsIn(each.told);
  };
  return (said ?? []).flatMap(own);
}

/** Every number that stands anywhere in something that is published: in texts, in arrays, as values. */
export function numbersIn(value: unknown): string[] {
  return JSON.stringify(value).match(/\d+(?:[.,]\d+)?/gu) ?? [];
}

