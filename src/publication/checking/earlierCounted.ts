import type { Policy } from '../../disclosure/policy.js';
import type { AnalysisOptions } from '../../inference/analysis/analysisOptions.js';
import type { LedgerEntry } from '../ledger.js';
import { type CountedPart, type MergedModel, mergedModel } from '../mergedModel.js';
import type { PartMaker } from '../parts.js';
import type { PublicSources } from '../publicSources.js';

/** What is counted for public output: by whom, and under which policy. */
export interface CountingParts {
  readonly sources: PublicSources;
  readonly makers: readonly PartMaker[];
  readonly policy: Policy;
  readonly onPause: () => Promise<void>;
}

/**
 * What earlier public output counted, each with its own choices. Codes that the material no longer has cannot be counted.
 */
export async function earlierCounted(
  entries: readonly LedgerEntry[],
  { sources, makers, policy, onPause }: CountingParts,
): Promise<MergedModel> {
  const chosen = new Map(entries.map(({ analysis }) => [JSON.stringify(analysis), analysis]));
  const parts: CountedPart[] = [];
  for (const analysis of chosen.values())
    for (const make of makers) {
      await onPause();
      try {
        const { subjects, within, candidates } = make(sources, analysis as AnalysisOptions, policy);
        parts.push({ subjects, within, candidates });
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
    }
  return mergedModel(sources, parts);
}
