import type { Corpus } from '../../corpus/corpus.js';
import { tableIds } from './tableIds.js';

/** Ids of sources, codes and coders as the tables of one folder write them. */
export interface FolderIds {
  readonly sources: readonly string[];
  readonly codes: readonly string[];
  readonly coders: readonly string[];
}

export function folderIds({ sources, codes, coders }: Corpus): FolderIds {
  return {
    sources: tableIds(sources.map(({ id }) => id)),
    codes: tableIds(codes.map(({ id }) => id)),
    coders: tableIds(coders.map(({ id }) => id)),
  };
}
