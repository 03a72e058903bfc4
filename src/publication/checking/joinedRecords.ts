import type { Corpus } from '../../corpus/corpus.js';
import type { CoarseSource } from './checkingCorpus.js';
import { type CoarseLevel, coarseSources } from './coarseSources.js';
import { classKey } from './linkedRecords.js';

/** Records for checking that somebody has: how many shared each combination, and how much they showed. */
export interface GivenRecords {
  readonly k: number;
  readonly level: CoarseLevel;
}

/**
 * How many sources share a combination of attributes at the least, for somebody who has these records and those that were given out
 * before: a record is known again by its codes, so that what each shows of it is known together.
 *
 * @returns Infinity where there are no sources but studies
 */
export function fewestJoined(
  corpus: Corpus,
  coarse: readonly CoarseSource[],
  given: readonly GivenRecords[],
): number {
  const before = given.map(({ k, level }) => coarseSources(corpus, k, level));
  const all = [coarse, ...before.filter((each) => each !== null)];
  const counts = new Map<string, number>();
  for (const { index, kind } of corpus.sources) {
    if (kind === 'study') continue;
    const key = JSON.stringify(all.map((each) => classKey(each[index])));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.min(...counts.values());
}
