import { keysOf } from '../shared/records.js';
import { columnGivenRow, rowGivenColumn } from './conditional.js';
import { dice } from './dice.js';
import { g2 } from './g2.js';
import { inclusion } from './inclusion.js';
import { jaccard } from './jaccard.js';
import { lift } from './lift.js';
import { npmi } from './npmi.js';
import { ochiai } from './ochiai.js';
import { oddsRatio } from './oddsRatio.js';
import { phi } from './phi.js';
import { yulesQ } from './yulesQ.js';

/**
 * Every measure of two codes. They are made from numbers of units, each with its formula, its question and its caveat in its own file, in
 * the order of the guide. Another measure is one more file and one more line here.
 */
export const measures = {
  columnGivenRow,
  rowGivenColumn,
  jaccard,
  dice,
  ochiai,
  inclusion,
  lift,
  npmi,
  phi,
  yulesQ,
  oddsRatio,
  g2,
} as const;

/** Name of a measure, which is its column in cell records. */
export type MeasureName = keyof typeof measures;

/** The names of all measures, in the order of the guide. */
export const measureNames: readonly MeasureName[] = keysOf(measures);

/** Measures that pairs can be ranked by: symmetric, and higher the more two codes belong together. */
export type RankingMeasure = {
  [Name in MeasureName]: (typeof measures)[Name]['about'] extends {
    readonly symmetric: true;
    readonly rises: true;
  }
    ? Name
    : never;
}[MeasureName];

/** Whether pairs can be ranked by a measure. */
export function isRankingMeasure(name: MeasureName): name is RankingMeasure {
  const { symmetric, rises } = measures[name].about;
  return symmetric && rises;
}
