import { votes } from '../units/coderRule.js';
import type { Incidence } from '../units/incidence.js';
import type { CodePair } from './exchange/referenceModels.js';

/** Units from which codings are taken away, and how many. */
export interface WithoutCodings {
  readonly units: Incidence;
  /** Codings that are gone. */
  readonly codings: number;
}

/**
 * The units as they would be had two codes not met in some of them: of the code that has the fewer codings there (the column's, of
 * equals), those whose votes count are taken away, from every unit that they lie in.
 *
 * @param apart units, by position
 */
export function withoutCodings(
  units: Incidence,
  { row, column }: CodePair,
  apart: readonly number[],
): WithoutCodings {
  const { corpus, offsets, codes, weights, codingOffsets, codings, unitCount } = units;
  const { counted } = votes(corpus, units.coders);
  const codingsOf = (unit: number, code: number): number[] => {
    const found: number[] = [];
    for (let i = codingOffsets[unit]; i < codingOffsets[unit + 1]; i++)
      if (counted[codings[i]] === 1 && corpus.codings.code[codings[i]] === code) found.push(codings[i]);
    return found;
  };
  const gone = new Set<number>();
  for (const unit of apart) {
    const [ofRow, ofColumn] = [row, column].map(({ index }) => codingsOf(unit, index));
    for (const coding of ofRow.length < ofColumn.length ? ofRow : ofColumn) gone.add(coding);
  }
  const stays = (unit: number, code: number): boolean => {
    if (code !== row.index && code !== column.index) return true;
    const own = codingsOf(unit, code);
    return own.length === 0 || own.some((coding) => !gone.has(coding));
  };
  const [keptCodes, keptWeights]: number[][] = [[], []];
  const keptOffsets = new Int32Array(unitCount + 1);
  for (let unit = 0; unit < unitCount; unit++) {
    for (let i = offsets[unit]; i < offsets[unit + 1]; i++) {
      if (!stays(unit, codes[i])) continue;
      keptCodes.push(codes[i]);
      keptWeights.push(weights[i]);
    }
    keptOffsets[unit + 1] = keptCodes.length;
  }
  return {
    units: {
      ...units,
      offsets: keptOffsets,
      codes: Int32Array.from(keptCodes),
      weights: Int32Array.from(keptWeights),
    },
    codings: gone.size,
  };
}
