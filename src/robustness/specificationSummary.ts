import { defaults } from '../shared/defaults.js';
import { beyondChance } from '../statistics/beyondChance.js';
import { median } from '../statistics/quantile.js';
import {
  isComputed,
  type Specification,
  type SpecificationChoice,
  specificationChoices,
} from './specification.js';
import { choiceValues, type SpecificationCurve } from './specificationCurve.js';

/** Two-sided p, not adjusted, below which a specification is called significant. */
export const significanceLevel = defaults.alpha;

/** So many of so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What the specifications with one value of one choice say. */
export interface ChoiceSummary {
  readonly choice: SpecificationChoice;
  readonly value: string | boolean;
  readonly computed: number;
  /** Of the ranks; null for a null, which has no part in them. */
  readonly medianPercentile: number | null;
  readonly top: Share | null;
  /** Of the tests; null for a measure, which has no part in them. */
  readonly above: Share | null;
  readonly significant: Share | null;
}

/** How far the answer depends on choices. Shares of specifications, not probabilities. */
export interface SpecificationSummary {
  readonly specifications: number;
  readonly computed: number;
  /** Of the rankings (one for each way of counting and measure): the cell is among the highest tenth of its matrix. */
  readonly top: Share;
  readonly medianPercentile: number | null;
  readonly lowestPercentile: number | null;
  readonly highestPercentile: number | null;
  /** Of the tests (one for each way of counting and null, without the pooled foil): the count is above expectation. */
  readonly above: Share;
  /** … and two-sided p at most `significanceLevel`. */
  readonly significant: Share;
  /** Below expectation, and two-sided p at most `significanceLevel`. */
  readonly significantBelow: Share;
  /** Of the tests by the pooled foil: p at most `significanceLevel` in either direction. */
  readonly foil: Share;
  readonly byChoice: readonly ChoiceSummary[];
  /** The choice whose values lie furthest apart in their median percentile; null where nothing differs. */
  readonly decisive: {
    readonly choice: SpecificationChoice;
    readonly lowest: ChoiceSummary;
    readonly highest: ChoiceSummary;
  } | null;
}

/**
 * In how many specifications a cell is above expectation, significant, or among the highest of its matrix, and by
 * which choice that differs.
 *
 * A p does not depend on the measure, nor a rank on the null: tests and ranks are counted once each.
 */
export function specificationSummary(curve: SpecificationCurve): SpecificationSummary {
  const computed = curve.specifications.filter(isComputed);
  const rankings = once(computed, 'measure').filter(({ percentile }) => percentile !== null);
  const all = once(computed, 'null');
  const tests = all.filter((test) => test.null !== 'pooled');
  const percentiles = rankings.map(({ percentile }) => percentile!).sort((a, b) => a - b);
  const byChoice = specificationChoices.flatMap((choice) =>
    choiceValues(curve, choice).map((value): ChoiceSummary => {
      const has = (each: Specification) => each[choice] === value;
      const ranked = choice === 'null' ? null : rankings.filter(has);
      const tested = choice === 'measure' ? null : (choice === 'null' ? all : tests).filter(has);
      return {
        choice,
        value,
        computed: computed.filter(has).length,
        medianPercentile: ranked && median(ranked.map(({ percentile }) => percentile!)),
        top: ranked && share(ranked, isTop),
        above: tested && share(tested, isAbove),
        significant: tested && share(tested, (test) => isAbove(test) && isSignificant(test)),
      };
    }),
  );
  return {
    specifications: curve.specifications.length,
    computed: computed.length,
    top: share(rankings, isTop),
    medianPercentile: median(percentiles),
    lowestPercentile: percentiles[0] ?? null,
    highestPercentile: percentiles[percentiles.length - 1] ?? null,
    above: share(tests, isAbove),
    significant: share(tests, (test) => isAbove(test) && isSignificant(test)),
    significantBelow: share(tests, (test) => test.z! < 0 && isSignificant(test)),
    foil: share(
      all.filter((test) => test.null === 'pooled'),
      isSignificant,
    ),
    byChoice,
    decisive: decisiveChoice(byChoice),
  };
}

/** Whether the count is above what the null expects. */
export function isAbove({ z }: Specification): boolean {
  return z !== null && z > 0;
}

export function isSignificant({ pValue }: Specification): boolean {
  return beyondChance(pValue, significanceLevel);
}

/** Among the highest tenth of the cells of its matrix; in a matrix of fewer than ten, the highest. */
export function isTop({ rank, of }: Specification): boolean {
  return rank !== null && rank <= Math.max(1, of / 10);
}

/** The specifications once for each way of counting and value of a choice. */
function once(specifications: readonly Specification[], choice: 'measure' | 'null'): Specification[] {
  const seen = new Map<string, Specification>();
  for (const each of specifications) {
    const key = JSON.stringify([each.unit, each.coders, each.rollUp, each[choice]]);
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}

function decisiveChoice(byChoice: readonly ChoiceSummary[]): SpecificationSummary['decisive'] {
  let best: SpecificationSummary['decisive'] = null;
  let furthest = 0;
  for (const choice of specificationChoices) {
    const values = byChoice
      .filter((each) => each.choice === choice && each.medianPercentile !== null)
      .sort((a, b) => a.medianPercentile! - b.medianPercentile!);
    if (values.length < 2) continue;
    const [lowest, highest] = [values[0], values[values.length - 1]];
    const distance = highest.medianPercentile! - lowest.medianPercentile!;
    if (distance > furthest) [furthest, best] = [distance, { choice, lowest, highest }];
  }
  return best;
}

function share(records: readonly Specification[], holds: (record: Specification) => boolean): Share {
  return { count: records.filter(holds).length, of: records.length };
}
