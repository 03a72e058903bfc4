import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { matrixUnits } from '../cooccurrence/matrixUnits.js';
import type { CodePair } from './exchange/referenceModels.js';
import { sourceTables } from './stratifiedTables.js';

/** Sources in which two codes stand together, and in which they never do: what speaks for a pair, and against it. */
export interface Apart {
  /** Sources with a unit that has both. */
  readonly together: number;
  /** Sources that use both codes and never in one unit; null where the unit is itself a source, or a group of them. */
  readonly never: number | null;
}

/**
 * In how many sources the codes of pairs stand together and apart, in the units that a matrix counted.
 *
 * @param wanted pairs of its codes; others are not answered
 */
export function pairsApart<Pair extends CodePair>(
  matrix: CooccurrenceMatrix,
  wanted: readonly Pair[],
): (pair: Pair) => Apart {
  const units = wanted.length === 0 ? null : matrixUnits(matrix);
  const none = { together: 0, never: null };
  const found = new Map(
    wanted.map((pair): [Pair, Apart] => {
      if (units === null) return [pair, none];
      const { both, row, column } = sourceTables(units, pair.row.index, pair.column.index);
      const count = (fits: (s: number) => boolean) => both.reduce((sum, _, s) => sum + (fits(s) ? 1 : 0), 0);
      return [
        pair,
        {
          together: count((s) => both[s] > 0),
          never:
            units.stratum === 'corpus' ? null : count((s) => row[s] > 0 && column[s] > 0 && both[s] === 0),
        },
      ];
    }),
  );
  return (pair) => found.get(pair) ?? none;
}
