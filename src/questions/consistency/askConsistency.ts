import type { Corpus } from '../../corpus/corpus.js';
import { type Consistency, type ConsistencyOptions, consistencyOf } from './consistency.js';
import { type DocumentConflicts, documentConflicts } from './documentConflicts.js';

/** The answer on consistency: all sources, and the documents among themselves. */
export interface ConsistencyAnswer extends Consistency {
  readonly documents: DocumentConflicts;
}

export interface AskConsistencyOptions extends ConsistencyOptions {
  /** What is chosen for the documents among themselves; coders and seed are those of the whole unless given. */
  readonly documents?: ConsistencyOptions;
}

/**
 * Are the conditions around the meeting consistent (RQ2)? Groups of sources against each other, as `consistencyOf` has
 * them, and document against document, as `documentConflicts` has it.
 *
 * @example askConsistency(corpus).documents.conflicts[0].opposing
 */
export function askConsistency(corpus: Corpus, options: AskConsistencyOptions = {}): ConsistencyAnswer {
  const { documents, ...own } = options;
  const shared = {
    ...(own.coders === undefined ? {} : { coders: own.coders }),
    ...(own.seed === undefined ? {} : { seed: own.seed }),
  };
  return {
    ...consistencyOf(corpus, own),
    documents: documentConflicts(corpus, { ...shared, ...documents }),
  };
}
