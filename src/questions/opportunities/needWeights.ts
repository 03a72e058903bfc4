import type { Code } from '../../corpus/code.js';
import type { DirectedUnits } from '../directedUnits.js';

/** How many studies report an indicator as a need; the weight of that need. */
export interface NeedWeight {
  readonly indicator: Code;
  /** Studies with at least one selection on the indicator. */
  readonly studies: number;
  /** Share of the studies; 1 for every indicator where no study speaks of any. */
  readonly weight: number;
}

export interface NeedWeights {
  readonly needs: readonly NeedWeight[];
  /** Positions of the coded studies. */
  readonly studies: readonly number[];
  /** Per study, beside `studies`: whether it reports each need. */
  readonly reported: readonly (readonly boolean[])[];
  /** True where no study reports any need, so that all count alike. */
  readonly equal: boolean;
}

/**
 * The weight of each need: the share of the studies of the knowledge review that report it. A study counts once,
 * however often it comes back to a need.
 */
export function needWeights(directed: DirectedUnits, indicators: readonly Code[]): NeedWeights {
  const { corpus, incidence } = directed;
  const found = new Map<number, Set<number>>();
  for (let unit = 0; unit < incidence.unitCount; unit++) {
    const source = incidence.source[unit];
    if (corpus.sources[source].kind !== 'study') continue;
    const codes = found.get(source) ?? new Set<number>();
    for (let i = incidence.offsets[unit]; i < incidence.offsets[unit + 1]; i++) codes.add(incidence.codes[i]);
    found.set(source, codes);
  }
  const studies = [...found.keys()].sort((a, b) => a - b);
  const reported = studies.map((study) => indicators.map(({ index }) => found.get(study)!.has(index)));
  const counts = indicators.map((_, v) => reported.filter((each) => each[v]).length);
  const equal = counts.every((count) => count === 0);
  return {
    needs: indicators.map((indicator, v) => ({
      indicator,
      studies: counts[v],
      weight: equal ? 1 : counts[v] / studies.length,
    })),
    studies,
    reported,
    equal,
  };
}
