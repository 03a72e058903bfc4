import type { CellStatus } from '../inference/cellStatus.js';
import { isRankingMeasure, measureNames, measures, type RankingMeasure } from '../measures/measures.js';
import type { CoderRule } from '../units/coderRule.js';
import type { UnitKind } from '../units/units.js';
import type { Reason } from './reason.js';
import type { SpecificationNull } from './specificationNulls.js';

/**
 * Measures that a cell can be ranked by: symmetric, and higher where codes belong together more. G2 has no sign,
 * and a conditional share depends on which code stands in the row.
 */
export const specificationMeasures: readonly SpecificationMeasure[] = measureNames.filter(isRankingMeasure);

/** Those that a specification curve has unless told otherwise, as their records say (`inCurve`). */
export const usualMeasures: readonly SpecificationMeasure[] = specificationMeasures.filter(
  (name) => measures[name].about.inCurve,
);

export type SpecificationMeasure = RankingMeasure;

/** The choices that make a specification, in the order of the analysis. */
export const specificationChoices = ['unit', 'coders', 'rollUp', 'measure', 'null'] as const;

export type SpecificationChoice = (typeof specificationChoices)[number];

/**
 * Whether a specification could be computed, and if not, why: beside the reasons of a single cell (`CellStatus`)
 *
 * - `not countable`: what this coder coded does not have the unit
 * - `impossible`: the two codes cannot meet in any kind of source that has units
 * - `no sequence`: the null turns sequences, and these units have none, or an unknown one
 * - `same as exact`: there is but one stratum, so pooling changes nothing
 */
export type SpecificationStatus =
  | CellStatus
  | 'not countable'
  | 'impossible'
  | 'no sequence'
  | 'same as exact';

/** One way to make the same claim about the same two codes. Numbers that do not exist are null. */
export interface Specification {
  readonly unit: UnitKind;
  readonly coders: CoderRule;
  readonly rollUp: boolean;
  readonly measure: SpecificationMeasure;
  readonly null: SpecificationNull;
  readonly value: number | null;
  /** Place of the value among the cells of its own matrix, 1 for the highest; equals share the mean of their places. */
  readonly rank: number | null;
  /** Cells of the matrix that have a value, this one among them. */
  readonly of: number;
  /** The rank on one scale for all matrices: 1 for the highest cell, 0 for the lowest. */
  readonly percentile: number | null;
  /** Units with both codes. (Where codes are exchanged, `expected` is of passages with both.) */
  readonly count: number | null;
  /** Sources with at least one such unit. */
  readonly sources: number | null;
  /** Under the null. */
  readonly expected: number | null;
  readonly z: number | null;
  /** Two-sided. */
  readonly pValue: number | null;
  /** What one gets without choosing anything: the unit and the coder rule of the material, the first measure and the default test. */
  readonly usual: boolean;
  readonly status: SpecificationStatus;
  /** Why it was not computed; null where it was. */
  readonly reason: Reason | null;
}

/** Whether a specification has all its numbers. */
export function isComputed(specification: Specification): boolean {
  return specification.status === 'tested';
}

/** A choice that makes no specifications, and why. */
export interface DroppedChoice {
  readonly choice: SpecificationChoice;
  /** Such as `sentence`, `majority`, `coder:K7` or `permutation`. */
  readonly value: string;
  readonly reason: Reason;
}
