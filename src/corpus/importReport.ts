import type { Problem } from '../shared/problem.js';
import type { Corpus } from './corpus.js';

/** How offsets were read, and how many stored quotes stood exactly where the offsets said. */
export interface OffsetReport {
  /** `code points`, `UTF-16 units`, …; `none` where the file has no offsets. */
  readonly convention: string;
  /** Number of selections for which the file holds both a quote and a text to find it in. */
  readonly quotes: number;
  /** How many of these quotes equal the text at their offsets. */
  readonly matched: number;
}

/** What a reader saw and did. Every coding of the file is in the corpus, or named here. */
export interface ImportReport {
  readonly project: string;
  readonly synthetic: boolean;
  /** Format that was recognised, such as `long table` or `REFI-QDA project`. */
  readonly format: string;
  /** Tool that wrote the file, as far as the file says. */
  readonly tool: string;
  readonly sources: number;
  readonly sourcesWithText: number;
  readonly lines: number;
  readonly codes: number;
  /** Codes with at least one coding. */
  readonly codesUsed: number;
  /** Distinct (selection, code, coder). */
  readonly codings: number;
  readonly selections: number;
  readonly coders: number;
  readonly memos: number;
  readonly offsets: OffsetReport;
  readonly warnings: readonly Problem[];
  readonly errors: readonly Problem[];
}

/** What every reader returns. */
export interface ImportedProject {
  readonly corpus: Corpus;
  readonly report: ImportReport;
}
