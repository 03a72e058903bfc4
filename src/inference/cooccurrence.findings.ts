import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import type { Findings } from '../report/finding.js';
import type { CellTest } from './cellTest.js';

export interface CooccurrenceFindingsOptions {
  /** Whether it is told what would change each finding; default true. */
  readonly change?: boolean;
}

/** Stands in until the findings of cells are written. */
export function cooccurrenceFindings(
  { corpus }: CooccurrenceMatrix,
  _tests: readonly CellTest[],
  _options: CooccurrenceFindingsOptions = {},
): Findings {
  return { kind: 'findings', question: 'cooccurrence', language: corpus.language, found: [] };
}
