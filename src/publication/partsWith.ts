import type { Policy } from '../disclosure/policy.js';
import type { AnalysisOptions } from '../inference/analysis/analysisOptions.js';
import type { CountedPart } from './mergedModel.js';
import type { PartMaker } from './parts.js';
import type { PublicSources } from './publicSources.js';

/** What is counted for public output: by whom, and under which policy. */
export interface CountingParts {
  readonly sources: PublicSources;
  readonly makers: readonly PartMaker[];
  readonly policy: Policy;
  /** Called before each part; may throw to stop. */
  readonly onPause: () => Promise<void>;
}

/**
 * What earlier public output counted, by its choices. Codes that the material no longer has cannot be counted, and what was
 * shown of them cannot be held against it.
 */
export async function partsWith(
  choices: Iterable<AnalysisOptions>,
  { sources, makers, policy, onPause }: CountingParts,
): Promise<CountedPart[]> {
  const parts: CountedPart[] = [];
  for (const analysis of choices)
    for (const make of makers) {
      await onPause();
      try {
        const { subjects, within, unions = [], candidates } = make(sources, analysis, policy);
        parts.push({ subjects, within, unions, candidates });
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
    }
  return parts;
}
