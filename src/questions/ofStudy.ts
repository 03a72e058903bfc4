import type { Corpus } from '../corpus/corpus.js';
import { missingFor } from './requirements.js';

/**
 * Whether a material is as that of the study: studies beside interviews or documents, coded with conditions and indicators. Only
 * of such a material is it known that the needs are those of jobseekers, and that what is described is the meeting with NAV.
 *
 * @example isOfStudy(corpus) // false for interviews on press ethics
 */
export function isOfStudy(corpus: Corpus): boolean {
  return missingFor(corpus, ['studies', 'descriptions', 'conditions', 'indicators']).length === 0;
}
