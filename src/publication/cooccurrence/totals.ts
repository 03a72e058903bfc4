import type { Code } from '../../corpus/code.js';
import { hiddenRange, type Policy } from '../../disclosure/policy.js';
import { isDominated } from '../dominance.js';
import type { PublicSources } from '../publicSources.js';
import type { MatrixPairs } from './matrixPairs.js';

/** What a number that is no count of sources rests on. */
export interface Stands {
  /** Keys of counts, as `DerivedNumber.from`. */
  readonly from: readonly string[];
  readonly dominated: boolean;
}

/** Where the totals of a matrix may stand. */
export interface TotalsStand {
  readonly of: (code: Code) => Stands;
  /** The number of units in all. */
  readonly units: Stands;
}

/** Part of a total: the key of the number of sources that it rests on, and what each source gives of it. */
interface Part {
  readonly sources: string;
  readonly contributions: readonly number[];
}

/**
 * Where totals of rows, of columns and of all units may stand.
 *
 * A total of units beside the parts that are shown gives small parts away to whoever takes it that a unit is counted once: of 12
 * with 5 and 5 shown, two × are 1 and 1. So a total stands only where
 *
 * - the parts that are shown add up to at least the total: units are then seen to be counted several times, and nothing
 *   follows for the rest; or
 * - even if no unit were counted twice, more units than any small count are left over by all parts together; or
 * - every part is shown;
 *
 * and where the number of sources of the code stands, none of which gives most of it. The parts of a row are its cells; those of
 * all units are the rows, and the columns. Where sources are the units, a total is a number of sources, which the audit holds.
 *
 * @returns null where no totals are published: it is not known of some units whether a code is present (each cell has its own),
 *   or units are groups of sources, or what is counted are no units
 */
export function totalsStand(
  found: MatrixPairs,
  { stratum }: PublicSources,
  policy: Policy,
): TotalsStand | null {
  const { matrix, units, codes, pairs } = found;
  const perSource = units !== null && (units.stratum === 'source' || units.unit === 'source');
  if (!matrix.hasCoefficients || matrix.known !== null || !perSource) return null;
  const ofSources = units.unit === 'source';
  const byCode = new Map(codes.map((each) => [each.code, each]));
  const cellsOf = (code: Code) =>
    pairs.filter(({ cell: { row, column, possible } }) => possible && (row === code || column === code));
  const of = (code: Code): Stands => {
    const own = byCode.get(code)!;
    const parts = ofSources ? [] : partsNeeded(sum(own.contributions), cellsOf(code), policy);
    return { from: [own.sources, ...parts], dominated: isDominated(own.contributions, policy.dominance) };
  };
  const inAll = units.source.filter((source) => stratum[source] >= 0).length;
  const side = (all: readonly Code[]) =>
    partsNeeded(
      inAll,
      all.map((code) => byCode.get(code)!),
      policy,
    );
  const sides = ofSources ? [] : [...side(matrix.rows), ...side(matrix.columns)];
  return { of, units: { from: [...new Set(sides)], dominated: false } };
}

/** Keys of the parts that must be shown for a total to stand; those of most sources first, as they are most likely to be. */
function partsNeeded(total: number, parts: readonly Part[], policy: Policy): string[] {
  const all = parts
    .map(({ sources, contributions }) => ({ sources, count: sum(contributions), of: contributions.length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.of - a.of || b.count - a.count);
  if (total - sum(all.map(({ count }) => count)) > hiddenRange(policy).to) return [];
  let covered = 0;
  const needed: string[] = [];
  for (const { sources, count } of all) {
    if (covered >= total) break;
    covered += count;
    needed.push(sources);
  }
  return covered >= total ? needed : parts.map(({ sources }) => sources);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What rests on all of these. */
export function standsOn(...all: readonly Stands[]): Stands {
  return {
    from: [...new Set(all.flatMap(({ from }) => from))],
    dominated: all.some(({ dominated }) => dominated),
  };
}
