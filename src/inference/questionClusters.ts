import type { Corpus } from '../corpus/corpus.js';
import { sourcesBy, workplaceOf } from './exchange/clusterOfSources.js';

/** What sources of a material are alike within. */
export interface QuestionClusters {
  /** Cluster of each source of the corpus. */
  readonly of: Int32Array;
  /** The attribute whose values are clusters; null where each source is one. */
  readonly by: string | null;
  /** How many clusters the sources of the corpus stand in; of the sources that take part in a test there may be fewer. */
  readonly count: number;
}

/**
 * The clusters of the research questions: sources of one office where the material tells offices, a source without one
 * standing for itself. Few offices do not make islands of their sources: then there is no p, and it is said.
 *
 * @param wanted `source`, or the name of an attribute; default: the office (kontor) where there is one
 * @throws RequestError for an attribute that no source has
 * @example questionClusters(corpus).by // 'office'
 */
export function questionClusters({ sources }: Corpus, wanted?: string): QuestionClusters {
  const by = wanted === 'source' ? undefined : (wanted ?? workplaceOf(sources));
  return sourcesBy(sources, by);
}
