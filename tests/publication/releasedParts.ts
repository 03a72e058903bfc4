import type { CountCell } from '../../src/disclosure/countModel.js';
import { isSmall, type Policy } from '../../src/disclosure/policy.js';
import { Release } from '../../src/disclosure/release.js';
import type { PublicPart } from '../../src/publication/publicPart.js';
import type { PublicSources } from '../../src/publication/publicSources.js';
import { type ReleasedTable, releasedTable } from '../../src/publication/publicTable.js';
import type { Phrase, PhrasePart } from '../../src/report/phrase.js';
import { countOf } from './released.js';

/** The true number of a count of a part. */
export function trueCount(sources: PublicSources, { subjects }: PublicPart, cell: CountCell): number {
  return countOf(sources, subjects.find(({ key }) => key === cell.subject)!, cell.set, cell.group);
}

/** A release of one part that withholds what is small and nothing beside it, or what a test says. */
export function releaseOf(
  sources: PublicSources,
  part: PublicPart,
  policy: Policy,
  withheld: (value: number, cell: CountCell) => boolean = (value) => isSmall(value, policy),
): Release {
  return new Release(
    policy,
    part.candidates.map((cell) => {
      const value = trueCount(sources, part, cell);
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
  const own = (each: PhrasePart): number[] =>
    typeof each === 'string' || 'measured' in each ? [] : [each.count];
  return (said ?? []).flatMap(own);
}
