import { type CodeChoice, chooseCodes, defaultChoice } from '../corpus/chooseCodes.js';
import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { CoderRule } from '../units/coderRule.js';
import { incidence } from '../units/incidence.js';
import type { CooccurrenceMatrix, Counted } from './cooccurrenceMatrix.js';
import { countOverlaps } from './countOverlaps.js';
import { countUnits } from './countUnits.js';

export interface CoOccurrenceOptions {
  /** What is counted; default `selection`, or `line` where the material is a table of lines. */
  readonly unit?: Counted;
  /** Whose codings count; default: reconciled where there is one, else any. */
  readonly coders?: CoderRule;
  /** A parent is present where any of its descendants is. Default: off. */
  readonly rollUp?: boolean;
  /** A family, labels with ; between, `all`, or codes. Default: conditions, or all codes where there are none. */
  readonly rows?: CodeChoice;
  /** Default: indicators, or all codes where there are none. */
  readonly columns?: CodeChoice;
}

/** More cells than this would not fit in memory, and nobody would read them. */
const mostCells = 25_000_000;

/**
 * The co-occurrence matrix of two sets of codes.
 *
 * @throws RangeError for codes that do not exist, or a unit that the material does not have
 * @example coOccurrence(corpus, { unit: 'selection', rows: 'condition', columns: 'indicator' })
 */
export function coOccurrence(corpus: Corpus, options: CoOccurrenceOptions = {}): CooccurrenceMatrix {
  const unit = options.unit ?? defaultUnit(corpus);
  const fallback = defaultChoice(corpus);
  const rows = chooseCodes(corpus, options.rows ?? (options.columns === undefined ? fallback.rows : 'all'));
  const columns = chooseCodes(
    corpus,
    options.columns ?? (options.rows === undefined ? fallback.columns : 'all'),
  );
  requireReadable(rows, columns);
  if (unit === 'overlap') return countOverlaps(corpus, rows, columns, options);
  return countUnits(incidence(corpus, { ...options, unit }), rows, columns);
}

/** The line where the material is a table of lines, else the selection. */
export function defaultUnit(corpus: Corpus): Counted {
  return corpus.lines.length > 0 ? 'line' : 'selection';
}

function requireReadable(rows: readonly Code[], columns: readonly Code[]): void {
  const cells = rows.length * columns.length;
  if (cells <= mostCells) return;
  throw new RangeError(
    `a matrix has at most ${mostCells} cells; ${rows.length} x ${columns.length} codes make ${cells}. Choose rows and columns`,
  );
}
