import type { Corpus } from '../corpus/corpus.js';
import type { Finding } from '../report/finding.js';
import type { Language } from '../shared/language.js';
import { consistencyOf as consistency } from './consistency/consistency.js';
import { consistencyFindings } from './consistency/findings.js';
import { designGaps } from './design/designGaps.js';
import { designFindings } from './design/findings.js';
import { needsFindings } from './needs/findings.js';
import { needsReview } from './needs/needsReview.js';
import { opportunitiesFindings } from './opportunities/findings.js';
import { opportunities } from './opportunities/opportunities.js';
import { prioritiesFindings } from './priorities/findings.js';
import { prioritiesOf as priorities } from './priorities/priorities.js';

/**
 * The findings of all five questions, each asked as its notebook asks it when nothing is chosen.
 *
 * @example findingsPage(corpus, allFindings(corpus))
 */
export function allFindings(corpus: Corpus, options: { readonly language?: Language } = {}): Finding[] {
  return [
    ...needsFindings(needsReview(corpus), options),
    ...designFindings(designGaps(corpus), options),
    ...consistencyFindings(consistency(corpus)),
    ...prioritiesFindings(priorities(corpus)),
    ...opportunitiesFindings(opportunities(corpus), options),
  ];
}
