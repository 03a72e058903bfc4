import type { Code } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import {
  type Component,
  type Concern,
  type ConfidenceLevel,
  components,
  confidenceLevels,
  type Judgement,
  judgementsByCode,
} from '../../corpus/judgement.js';
import type { NeedSupport, NeedsReview } from './needsReview.js';
import { type Proposal, type ProposalOptions, proposedConcerns } from './proposedConcerns.js';

export interface ConfidenceOptions extends ProposalOptions {
  /** What the researcher judged; default: nothing. */
  readonly judgements?: readonly Judgement[];
}

/** One component of one finding: what the rules propose, and what the researcher judged, side by side. */
export interface ComponentConcern {
  readonly component: Component;
  readonly proposal: Proposal;
  readonly judged: { readonly concern: Concern; readonly reason: string } | null;
}

/** Confidence that follows from concerns. */
export interface OverallConfidence {
  readonly level: ConfidenceLevel;
  /** Components with a concern; where they are not all four, the level is provisional and can only become lower. */
  readonly from: readonly Component[];
}

export interface NeedConfidence {
  readonly indicator: Code;
  readonly studies: number;
  readonly components: readonly ComponentConcern[];
  /** From the proposals alone; null where there is none, or no study supports the need. */
  readonly computed: OverallConfidence | null;
  /** With the researcher's judgement in place of the proposal where there is one; null where nothing was judged. */
  readonly judged: OverallConfidence | null;
  /** What the researcher judged of the finding as a whole; null where nothing was. */
  readonly overall: { readonly level: ConfidenceLevel; readonly reason: string } | null;
}

/** Confidence in all findings of a review, in the order of its needs. */
export interface NeedsConfidence {
  readonly corpus: Corpus;
  readonly needs: readonly NeedConfidence[];
  /** Judgements of the researcher that were taken in. */
  readonly judgements: number;
}

/** What a concern takes off: two minor ones weigh as much as a moderate one. */
const weights: Readonly<Record<Concern, number>> = { none: 0, minor: 0.5, moderate: 1, serious: 2 };

/**
 * Confidence in each finding "jobseekers need this" in the manner of GRADE-CERQual: four components, each with a
 * concern, and a confidence that begins at high and is lowered by the concerns.
 *
 * Proposals of the rules and judgements of the researcher are kept apart: `computed` rests on the first alone, `judged`
 * puts the second in their place where there are any. The sum of concerns (minor 0.5, moderate 1, serious 2), rounded
 * down, is the number of steps from high to moderate, low and very low. Components that neither the material nor the
 * researcher says anything of are named; the confidence is then an upper bound.
 *
 * Caveat: CERQual is a judgement by people who have read the studies; a proposal is where to begin.
 *
 * @throws ProblemsError for judgements of unknown indicators, or of one component twice
 * @see Lewin et al. (2018), Implementation Science 13(Suppl 1):2 and :10
 * @example confidenceInNeeds(review, { judgements }).needs[0].computed // { level: 'moderate', from: [...] }
 */
export function confidenceInNeeds(review: NeedsReview, options: ConfidenceOptions = {}): NeedsConfidence {
  const { judgements = [] } = options;
  const byCode = judgementsByCode(review.corpus, judgements);
  const needs = review.needs.map((need) =>
    confidenceInNeed(need, proposedConcerns(review, need, options), byCode.get(need.indicator) ?? []),
  );
  return { corpus: review.corpus, needs, judgements: judgements.length };
}

function confidenceInNeed(
  { indicator, studies }: NeedSupport,
  proposals: Readonly<Record<Component, Proposal>>,
  given: readonly Judgement[],
): NeedConfidence {
  const parts = components.map((component): ComponentConcern => {
    const found = given.find(({ judged }) => judged.component === component);
    const judged =
      found !== undefined && found.judged.component !== 'overall'
        ? { concern: found.judged.concern, reason: found.reason }
        : null;
    return { component, proposal: proposals[component], judged };
  });
  const whole = given.find(({ judged }) => judged.component === 'overall');
  const computed = parts.map(({ component, proposal }) => [component, proposal.concern] as const);
  const judged = parts.map(
    (part) => [part.component, part.judged?.concern ?? part.proposal.concern] as const,
  );
  const isJudged = parts.some((part) => part.judged !== null);
  return {
    indicator,
    studies: studies.length,
    components: parts,
    computed: studies.length > 0 ? lowered(computed) : null,
    judged: studies.length > 0 && isJudged ? lowered(judged) : null,
    overall:
      whole !== undefined && whole.judged.component === 'overall'
        ? { level: whole.judged.level, reason: whole.reason }
        : null,
  };
}

/** High, lowered by the concerns. */
function lowered(all: readonly (readonly [Component, Concern | null])[]): OverallConfidence | null {
  const known = all.filter(([, concern]) => concern !== null);
  if (known.length === 0) return null;
  const steps = Math.floor(known.reduce((sum, [, concern]) => sum + weights[concern!], 0));
  return {
    level: confidenceLevels[Math.min(steps, confidenceLevels.length - 1)],
    from: known.map(([component]) => component),
  };
}
