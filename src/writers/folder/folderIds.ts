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
    sources: seen(sources.map(({ id }) => id)),
    codes: tableIds(codes.map(({ id }) => id)),
    coders: seen(coders.map(({ id }) => id)),
  };
}

/** Ids of which something is seen are read to the letter; those of codes are not, as people write codebooks by hand. */
function seen(ids: readonly string[]): readonly string[] {
  return ids.some((id) => id.trim() === '') ? tableIds(ids) : ids;
}
