import type { Problem } from '../shared/problem.js';
import { categoriesOf } from './categories.js';
import type { Corpus } from './corpus.js';
import type { CorpusDetails } from './details.js';
import { countUnjudged } from './unjudged.js';

/** How offsets were read, and how many stored quotes stood exactly where the offsets said. */
export interface OffsetReport {
  /** `code points`, `UTF-16 units`, …; `none` where the file has no offsets. */
  readonly convention: string;
  /** Number of selections for which the file holds both a quote and a text to find it in. */
  readonly quotes: number;
  /** How many of these quotes equal the text at their offsets. */
  readonly matched: number;
}

/** How many things were kept that no analysis uses. */
export interface DetailCounts {
  readonly variables: number;
  readonly cases: number;
  readonly sets: number;
  readonly links: number;
  readonly graphs: number;
  /** Selections as the file has them; several at one place are one selection of the corpus. */
  readonly marks: number;
  /** Parts of pictures, pages and recordings. */
  readonly regions: number;
}

function countDetails(details: CorpusDetails | undefined): DetailCounts {
  return {
    variables: details?.variables.length ?? 0,
    cases: details?.cases.length ?? 0,
    sets: details?.sets.length ?? 0,
    links: details?.links.length ?? 0,
    graphs: details?.graphs.length ?? 0,
    marks: details?.marks.length ?? 0,
    regions: details?.regions.length ?? 0,
  };
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
  /** Codes that can be applied; what only holds others is counted as a category. */
  readonly codes: number;
  /** Folders of codes, as tools have them: nobody codes with them. */
  readonly categories: number;
  /** Codes with at least one coding. */
  readonly codesUsed: number;
  /** Distinct (selection, code, coder). */
  readonly codings: number;
  /** Judgements that coders did not make where they went through the source: neither yes nor no. */
  readonly unjudged: number;
  readonly selections: number;
  /** People who coded, or went through a source and found nothing there. */
  readonly coders: number;
  /** Others whom the file names: they made codes or notes, or are listed as users. */
  readonly otherUsers: number;
  readonly memos: number;
  readonly details: DetailCounts;
  readonly offsets: OffsetReport;
  /** What of the file is not in the corpus as the file has it: codings left out, places that could not be kept. */
  readonly losses: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Parts of the material that no reader knows what to do with: columns, sheets, elements. */
  readonly notUnderstood: readonly Problem[];
  readonly errors: readonly Problem[];
}

/** What a report says of what was read: what it is called, and how much of everything there is. */
export function countsOf(
  corpus: Corpus,
): Omit<ImportReport, 'format' | 'tool' | 'offsets' | 'losses' | 'warnings' | 'notUnderstood' | 'errors'> {
  const categories = categoriesOf(corpus).size;
  const codes = corpus.codes.length - categories;
  const coders = new Set(corpus.codedBy.flatMap((went) => [...went])).size;
  return {
    project: corpus.provenance.name,
    synthetic: corpus.provenance.synthetic,
    sources: corpus.sources.length,
    sourcesWithText: corpus.sources.filter((source) => source.text !== null).length,
    lines: corpus.lines.length,
    codes,
    categories,
    codesUsed: new Set(corpus.codings.code).size,
    codings: corpus.codings.length,
    unjudged: countUnjudged(corpus.unjudged, codes),
    selections: corpus.selections.length,
    coders,
    otherUsers: corpus.coders.length - coders,
    memos: corpus.memos.length,
    details: countDetails(corpus.details),
  };
}

/** What every reader returns. */
export interface ImportedProject {
  readonly corpus: Corpus;
  readonly report: ImportReport;
}
