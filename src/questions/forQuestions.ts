import type { AnalysisOptions } from '../inference/analysis/analysisOptions.js';
import { given } from '../shared/given.js';

/** What every question may be told by the analysis that it is part of. */
export type ForQuestions = Pick<AnalysisOptions, 'coders' | 'seed' | 'permutations' | 'clusters'>;

/**
 * What a question takes of an analysis: whose codings count, the seed, the number of draws, and which sources are alike. Its unit of evidence is its
 * own: a direction is that of a selection, and a source counts once. So the unit, the test and the cell of an analysis do not
 * reach it, nor do roll-up, rows and columns.
 *
 * @example forQuestions({ coders: 'majority', seed: 7 })
 */
export function forQuestions({ coders, seed, permutations, clusters }: ForQuestions): ForQuestions {
  return given({ coders, seed, permutations, clusters });
}
