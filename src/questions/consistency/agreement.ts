import { beyondChance } from '../../statistics/beyondChance.js';
import type { GroupComparison } from './compareByAttribute.js';
import type { GroupDirection } from './groupDirection.js';

/** A group that stands on the other side than most sources do. */
export interface OpposingGroup extends GroupDirection {
  /** The grouping that it is of. */
  readonly attribute: string;
}

/** What most sources say of a cell. */
export interface CellAgreement {
  /**
   * - `agreed`: at least three in four sources say the same, and no group stands on the other side
   * - `mostly`: at least three in four sources say the same, but some group stands on the other side
   */
  readonly kind: 'agreed' | 'mostly';
  readonly direction: 'promotes' | 'hinders';
  /** The groups on the other side, of every grouping, in their order; empty where all agree. */
  readonly against: readonly OpposingGroup[];
}

/** So many of the sources must say the same. */
export const mostSources = 0.75;

/**
 * Whether the sources agree on a cell. Agreement and contradiction exclude each other: where groups contradict each other
 * beyond chance there is none, whatever most sources say.
 *
 * A group stands on the other side where its mean balance does, or more of its sources do than stand on this one; one
 * source is enough. So the answer hangs on the groupings that are used.
 *
 * @param all of the sources together
 * @param comparisons by every grouping
 * @param leastSources sources that must speak of it
 * @returns null where they are too few, fewer than three in four say the same, or the contradiction holds
 * @example
 * // Six interviews hinder, one document promotes: six in seven hinder, but not the documents.
 * agreementOf(all, [byKind], 6) // { kind: 'mostly', direction: 'hinders', against: [{ group: 'document', … }] }
 */
export function agreementOf(
  all: GroupDirection,
  comparisons: readonly GroupComparison[],
  leastSources: number,
): CellAgreement | null {
  const { promotes, hinders, sources } = all;
  const most = mostSources * sources;
  if (sources < leastSources || Math.max(promotes, hinders) < most) return null;
  if (comparisons.some(({ adjusted }) => beyondChance(adjusted))) return null;
  const direction = promotes >= most ? 'promotes' : 'hinders';
  const against = comparisons.flatMap(({ attribute, groups }) =>
    groups.filter((group) => standsAgainst(group, direction)).map((group) => ({ ...group, attribute })),
  );
  return { kind: against.length === 0 ? 'agreed' : 'mostly', direction, against };
}

function standsAgainst(
  { balance, promotes, hinders }: GroupDirection,
  direction: CellAgreement['direction'],
): boolean {
  const sign = direction === 'promotes' ? 1 : -1;
  return balance !== null && (sign * balance < -1e-9 || sign * (promotes - hinders) < 0);
}
