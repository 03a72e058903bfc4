import type { ConsistencyCell } from '../../questions/consistency/consistency.js';
import { type AdjustedP, adjustedFrom } from '../cooccurrence/adjustedFrom.js';
import { type CountedCells, cellKey, groupSides } from './countedCells.js';

/**
 * Keys of what an adjusted p rests on: every side of every group of the pair whose p gives it (`adjustedFrom`).
 *
 * @returns null where that is not known, or its groups are not public
 */
export function adjustedKeys({ answer }: CountedCells, k: number, cell: ConsistencyCell): string[] | null {
  const { tested } = answer.groupings[k];
  const records = answer.cells.map((each) => {
    const { test, adjusted } = each.comparisons[k];
    const p: AdjustedP = {
      pValue: adjusted === null ? null : (test?.pValue ?? null),
      adjusted,
      adjust: 'bh',
      tests: tested,
      declared: null,
    };
    return { ...p, cell: each };
  });
  const own = records.find((each) => each.cell === cell);
  const giver = own === undefined || own.adjusted === null ? null : adjustedFrom(own, records);
  return giver === null ? null : groupSides(answer, k, cellKey(giver.cell));
}
