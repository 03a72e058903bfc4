import { type CodeChoice, chooseCodes, defaultChoice } from '../corpus/chooseCodes.js';
import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { RequestError } from '../shared/problem.js';
import type { CoderRule } from '../units/coderRule.js';
import { incidence } from '../units/incidence.js';
import { defaultUnit } from '../units/units.js';
import type { CooccurrenceMatrix } from './cooccurrenceMatrix.js';
import { countOverlaps } from './countOverlaps.js';
import { countUnits } from './countUnits.js';
import { countWindows } from './countWindows.js';
import { type Counted, type Counting, isWindow, parseUnit } from './parseUnit.js';

/** What is counted, of which codes, by whose codings. */
export interface CoOccurrenceOptions {
  /**
   * What is counted; default `selection`, or `line` where the material is a table of lines. Beside the units of
   * `incidence`: `overlap` (pairs of overlapping codings) and moving windows over lines, `window:N`, `window:N+M`,
   * `window:all` (see `parseUnit` and `countWindows`).
   */
  readonly unit?: Counted;
  /**
   * - `binary` (default): a pair counts once in a unit
   * - `weighted`: in each unit the product of how many selections bear each code, which is the number of pairs of
   *   selections; the convention of quanteda and of weighted epistemic networks. Coefficients need binary counts
   */
  readonly counting?: Counting;
  /** For windows: what they never reach beyond, the source (default) or sources that share these attributes. */
  readonly conversation?: 'source' | readonly string[];
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
  const unit = parseUnit(options.unit ?? defaultUnit(corpus));
  requireSense(unit, options);
  const fallback = defaultChoice(corpus);
  const rows = chooseCodes(
    corpus,
    options.rows ?? (options.columns === undefined ? fallback.rows : 'all'),
    options,
  );
  const columns = chooseCodes(
    corpus,
    options.columns ?? (options.rows === undefined ? fallback.columns : 'all'),
    options,
  );
  requireReadable(rows, columns);
  if (unit === 'overlap') return countOverlaps(corpus, rows, columns, options);
  if (isWindow(unit)) {
    const lines = incidence(corpus, { ...options, unit: 'line' });
    return countWindows(lines, rows, columns, { ...options, window: unit });
  }
  return countUnits(incidence(corpus, { ...options, unit }), rows, columns, options);
}

function requireSense(unit: Counted, options: CoOccurrenceOptions): void {
  if (unit === 'overlap' && options.counting === 'weighted') {
    throw new RequestError({
      nb: 'overlapp er par av kodinger allerede; vektet telling trenger enheter eller vinduer',
      en: 'overlap events are pairs of codings already; weighted counting needs units or windows',
    });
  }
  if (!isWindow(unit) && options.conversation !== undefined) {
    throw new RequestError({
      nb: `en samtale avgrenser vinduer, som window:4; fant enheten ${unit}`,
      en: `a conversation bounds windows, such as window:4; found the unit ${unit}`,
    });
  }
}

function requireReadable(rows: readonly Code[], columns: readonly Code[]): void {
  const cells = rows.length * columns.length;
  if (cells <= mostCells) return;
  throw new RequestError({
    nb: `en matrise har høyst ${mostCells} ruter; ${rows.length} x ${columns.length} koder gir ${cells}. Velg rader og kolonner`,
    en: `a matrix has at most ${mostCells} cells; ${rows.length} x ${columns.length} codes make ${cells}. Choose rows and columns`,
  });
}
