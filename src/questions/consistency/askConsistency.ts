import type { Corpus } from '../../corpus/corpus.js';
import { given } from '../../shared/given.js';
import { type Consistency, type ConsistencyOptions, consistencyOf } from './consistency.js';
import { type CreatedAndDestroyed, createdAndDestroyed } from './createdAndDestroyed.js';
import { type DocumentConflicts, documentConflicts } from './documentConflicts.js';

/** The answer on consistency: all sources, and the documents among themselves. */
export interface ConsistencyAnswer extends Consistency {
  readonly documents: DocumentConflicts;
  /** Conditions that create value in some sources, and hinder or destroy it in others. */
  readonly value: CreatedAndDestroyed;
}

export interface AskConsistencyOptions extends ConsistencyOptions {
  /** What is chosen for the documents among themselves; coders, seed and clusters are those of the whole unless given. */
  readonly documents?: ConsistencyOptions;
}

/**
 * Are the conditions around the meeting consistent (RQ2)? Groups of sources against each other, as `consistencyOf` has
 * them, document against document, as `documentConflicts` has it, and value created and destroyed, as `createdAndDestroyed`
 * has it.
 *
 * @example askConsistency(corpus).documents.conflicts[0].opposing
 */
export function askConsistency(corpus: Corpus, options: AskConsistencyOptions = {}): ConsistencyAnswer {
  const { documents, ...own } = options;
  const shared = given({ coders: own.coders, seed: own.seed, clusters: own.clusters });
  const found = consistencyOf(corpus, own);
  return {
    ...found,
    documents: documentConflicts(corpus, { ...shared, ...documents }),
    value: createdAndDestroyed(found),
  };
}
