import type { CellTest } from './cellTest.js';

/** What a test says of one cell. */
export type CellResult = Pick<
  CellTest,
  | 'passages'
  | 'expected'
  | 'variance'
  | 'z'
  | 'pValue'
  | 'pUpper'
  | 'pLower'
  | 'midP'
  | 'smallestP'
  | 'degreesOfFreedom'
  | 'clusters'
  | 'reach'
  | 'permutations'
  | 'oddsRatio'
  | 'narrowInterval'
  | 'standardError'
  | 'rarity'
  | 'prediction'
  | 'leaveOneSourceOut'
>;

/** Of a cell that has no p. */
export const noResult: CellResult = {
  passages: null,
  expected: null,
  variance: null,
  z: null,
  pValue: null,
  pUpper: null,
  pLower: null,
  midP: null,
  smallestP: null,
  degreesOfFreedom: null,
  clusters: null,
  reach: null,
  permutations: null,
  oddsRatio: { estimate: null, lower: null, upper: null },
  narrowInterval: null,
  standardError: null,
  rarity: null,
  prediction: null,
  leaveOneSourceOut: null,
};
