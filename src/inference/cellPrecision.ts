import type { CellTest } from './cellTest.js';
import { type CellPrecision, type SmallestOddsRatio, smallestOddsRatio } from './smallestOddsRatio.js';

/** How closely the material of a test can tell; null where there is no test. */
export function precisionOf({ standardError, rarity, degreesOfFreedom }: CellTest): CellPrecision | null {
  if (standardError === null || rarity === null) return null;
  if (!(standardError > 0) || !Number.isFinite(standardError) || !(rarity > 0 && rarity < 1)) return null;
  return { standardError, rarity, degreesOfFreedom };
}

/** The smallest odds ratio of a tested cell; null where its precision is not known. */
export function smallestOddsRatioOf(test: CellTest, level: number): SmallestOddsRatio | null {
  const precision = precisionOf(test);
  return precision === null ? null : smallestOddsRatio(precision, { level });
}
