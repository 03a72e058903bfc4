import { type CountSubject, categoriesOf } from '../../src/disclosure/countModel.js';
import { isSmall, type Policy } from '../../src/disclosure/policy.js';
import { Release, type ReleasedCell } from '../../src/disclosure/release.js';
import type { PublicPart } from '../../src/publication/publicPart.js';
import type { PublicSources } from '../../src/publication/publicSources.js';
import { type ReleasedTable, releasedTable } from '../../src/publication/publicTable.js';

/** A count of a subject, summed from its strata: the only way in which a published count may come about. */
export function countOf(
  { groups }: PublicSources,
  subject: CountSubject,
  set: string,
  group: string,
): number {
  const { strata } = groups.find(({ key }) => key === group)!;
  const categories = categoriesOf(subject, set);
  return strata.reduce(
    (sum, stratum) => sum + categories.reduce((own, category) => own + subject.counts[stratum][category], 0),
    0,
  );
}

/** A release that withholds small counts and nothing beside them: not safe, and enough to see what tables make of it. */
export function releaseByHand(
  sources: PublicSources,
  policy: Policy,
  parts: readonly Pick<PublicPart, 'subjects' | 'candidates'>[],
): Release {
  const subjects = new Map(parts.flatMap((part) => part.subjects).map((subject) => [subject.key, subject]));
  const cells = parts.flatMap(({ candidates }) =>
    candidates.map((cell): ReleasedCell => {
      const value = countOf(sources, subjects.get(cell.subject)!, cell.set, cell.group);
      return { ...cell, value, status: isSmall(value, policy) ? 'small' : 'shown' };
    }),
  );
  return new Release(policy, cells);
}

/** The tables of a part as they are published, by name. */
export function releasedTables(part: PublicPart, release: Release): Map<string, ReleasedTable> {
  const { language } = part.findings;
  return new Map(part.tables.map((table) => [table.name, releasedTable(table, release, language)]));
}
