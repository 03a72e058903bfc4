import type { Code } from '../../corpus/code.js';
import type { DirectedUnits } from '../directedUnits.js';
import { reportedNeeds } from '../reportedNeeds.js';

/** How many studies report an indicator as a need; the weight of that need. */
export interface NeedWeight {
  readonly indicator: Code;
  /** Studies that report it as a need; what they report as an expectation only is none. */
  readonly studies: number;
  /** Share of the studies; 1 for every indicator where no study reports any. */
  readonly weight: number;
}

export interface NeedWeights {
  readonly needs: readonly NeedWeight[];
  /** Positions of the studies that somebody went through. */
  readonly studies: readonly number[];
  /** Per study, beside `studies`: whether it reports each need. */
  readonly reported: readonly (readonly boolean[])[];
  /** True where no study reports any need, so that all indicators count alike. */
  readonly equal: boolean;
}

/** The weight of each need: the share of the studies of the knowledge review that report it, each study once. */
export function needWeights(directed: DirectedUnits, indicators: readonly Code[]): NeedWeights {
  const { studies, indicators: found } = reportedNeeds(directed, indicators);
  const equal = found.every(({ need }) => need.studies === 0);
  return {
    needs: found.map(({ indicator, need }) => ({
      indicator,
      studies: need.studies,
      weight: equal ? 1 : need.studies / studies.length,
    })),
    studies: studies.map(({ index }) => index),
    reported: studies.map((_, study) => found.map(({ need }) => need.by[study])),
    equal,
  };
}
