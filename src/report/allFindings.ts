import type { Corpus } from '../corpus/corpus.js';
import { consistency } from '../questions/consistency/consistency.js';
import { designGaps } from '../questions/design/designGaps.js';
import { needsReview } from '../questions/needs/needsReview.js';
import { opportunities } from '../questions/opportunities/opportunities.js';
import { priorities } from '../questions/priorities/priorities.js';
import type { Language } from '../shared/language.js';
import { consistencyFindings } from './consistencyFindings.js';
import { designFindings } from './designFindings.js';
import type { Finding } from './finding.js';
import { needsFindings } from './needsFindings.js';
import { opportunitiesFindings } from './opportunitiesFindings.js';
import { prioritiesFindings } from './prioritiesFindings.js';

/**
 * The findings of all five questions, each asked as its notebook asks it when nothing is chosen.
 *
 * @example findingsPage(corpus, allFindings(corpus))
 */
export function allFindings(corpus: Corpus, options: { readonly language?: Language } = {}): Finding[] {
  return [
    ...needsFindings(needsReview(corpus), options),
    ...designFindings(designGaps(corpus), options),
    ...consistencyFindings(consistency(corpus), options),
    ...prioritiesFindings(priorities(corpus), options),
    ...opportunitiesFindings(opportunities(corpus), options),
  ];
}
