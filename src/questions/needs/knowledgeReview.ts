import type { Corpus } from '../../corpus/corpus.js';
import { given } from '../../shared/given.js';
import { type ConfidenceOptions, confidenceInNeeds, type NeedsConfidence } from './confidenceInNeeds.js';
import { type EvidenceGapOptions, type EvidenceGaps, evidenceGaps } from './evidenceGaps.js';
import { type NeedSaturation, needSaturation } from './needSaturation.js';
import { type NeedsOptions, type NeedsReview, needsReview } from './needsReview.js';

export interface KnowledgeReviewOptions extends NeedsOptions, ConfidenceOptions, EvidenceGapOptions {}

/** All that is asked of the studies, each part computed once. */
export interface KnowledgeReview {
  readonly corpus: Corpus;
  readonly review: NeedsReview;
  readonly gaps: EvidenceGaps;
  readonly confidence: NeedsConfidence;
  readonly saturation: NeedSaturation;
}

/**
 * The knowledge review: what the studies say that jobseekers need, which kinds of studies say it, what confidence it
 * deserves, and whether the latest studies still tell of new needs.
 *
 * @throws ProblemsError for judgements of unknown indicators, or of one component twice
 * @example knowledgeReview(corpus, { judgements }).confidence.needs[0].computed
 */
export function knowledgeReview(corpus: Corpus, options: KnowledgeReviewOptions = {}): KnowledgeReview {
  const review = needsReview(corpus, options);
  return {
    corpus,
    review,
    gaps: evidenceGaps(review, options),
    confidence: confidenceInNeeds(review, options),
    saturation: needSaturation(review, given({ seed: options.seed })),
  };
}
