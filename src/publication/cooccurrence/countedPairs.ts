import type { CooccurrenceMatrix } from '../../cooccurrence/cooccurrenceMatrix.js';
import { type CountSubject, categoriesOf, type WithinSubject } from '../../disclosure/countModel.js';
import { isSmall, type Policy } from '../../disclosure/policy.js';
import type { CellTest } from '../../inference/cellTest.js';
import { isInformative, type SourceTables, sourceTables } from '../../inference/stratifiedTables.js';
import { isDominated } from '../dominance.js';
import { countSubject, type PublicSources } from '../publicSources.js';
import { type MatrixPair, type MatrixPairs, matrixPairs } from './matrixPairs.js';
import { type TotalsStand, totalsStand } from './totals.js';

/** The pairs of a matrix, with all that decides what may be published of them. */
export interface CountedPairs extends MatrixPairs {
  readonly sources: PublicSources;
  readonly policy: Policy;
  /** Of `matrixTests`, of the same matrix; empty where it bears none. */
  readonly tests: readonly CellTest[];
  readonly totals: TotalsStand | null;
  /** Subjects of pairs of which one or a few sources give most. */
  readonly dominated: ReadonlySet<string>;
  /** Whether it is counted in how many sources a pair could have stood or not. */
  readonly canVary: boolean;
  /** Tables by source of pairs whose number of sources is large enough to be shown, by subject. */
  readonly informative: ReadonlyMap<string, SourceTables>;
}

/** What sources use both codes are to a pair: whether they have them together, and whether that is free to vary. */
const bothCategories = ['together', 'alwaysTogether', 'apart', 'alwaysApart'] as const;

const bothSets = { informative: [0, 2], together: [0, 1], apart: [2, 3], both: [0, 1, 2, 3] } as const;

/** The pairs of a matrix with their tests, and in how many sources each could have stood or not (`both:C01:V02`). */
export function countedPairs(
  sources: PublicSources,
  policy: Policy,
  matrix: CooccurrenceMatrix,
  tests: readonly CellTest[],
): CountedPairs {
  const found = matrixPairs(sources, matrix);
  const { pairs, units } = found;
  const inSources = units !== null && matrix.countsUnits && units.stratum === 'source';
  const shown = inSources ? pairs.filter((pair) => couldBeShown(pair, found.subjects, policy)) : [];
  const tables = new Map(
    shown.map(({ pair, cell }) => [pair, sourceTables(units!, cell.row.index, cell.column.index)]),
  );
  return {
    ...found,
    sources,
    policy,
    tests,
    totals: totalsStand(found, sources, policy),
    dominated: new Set(
      pairs
        .filter(({ contributions }) => isDominated(contributions, policy.dominance))
        .map(({ pair }) => pair),
    ),
    canVary: inSources,
    informative: tables,
    subjects: [...found.subjects, ...shown.map(({ pair }) => bothSubject(sources, pair, tables.get(pair)!))],
    within: [...found.within, ...shown.flatMap((pair) => bothWithin(found, pair))],
  };
}

/** Numbers that are computed from a pair stand only where its sources do: of others nothing more need be counted. */
function couldBeShown({ counted }: MatrixPair, subjects: readonly CountSubject[], policy: Policy): boolean {
  const subject = subjects.find((each) => each.key === counted)!;
  const total = subject.counts.flat().reduce((sum, count) => sum + count, 0);
  return total > 0 && !isSmall(total, policy);
}

function bothSubject(sources: PublicSources, pair: string, tables: SourceTables): CountSubject {
  const position = new Map([...tables.source].map((source, s) => [source, s]));
  const categoryOf = (source: number): number => {
    const s = position.get(source);
    if (s === undefined || tables.row[s] === 0 || tables.column[s] === 0) return -1;
    return (tables.both[s] > 0 ? 0 : 2) + (isInformative(tables, s) ? 0 : 1);
  };
  return countSubject(
    sources,
    { key: pair.replace(/^pair/u, 'both'), categories: bothCategories, sets: bothSets },
    categoryOf,
  );
}

/** Who has both together is who has the pair; who uses both uses each. */
function bothWithin({ subjects, codes }: MatrixPairs, { pair, counted, cell }: MatrixPair): WithinSubject[] {
  const both = pair.replace(/^pair/u, 'both');
  const mentions = (subject: string) => ({
    subject,
    categories: categoriesOf(subjects.find(({ key }) => key === subject)!, 'mentions'),
  });
  const together = { subject: both, categories: bothSets.together };
  const uses = codes
    .filter(({ code }) => code === cell.row || code === cell.column)
    .map((code) => ({
      lesser: { subject: both, categories: bothSets.both },
      greater: mentions(code.counted),
    }));
  return [
    { lesser: together, greater: mentions(counted) },
    { lesser: mentions(counted), greater: together },
    ...uses,
  ];
}
