import type { Code } from '../corpus/code.js';
import type { SourceKind } from '../corpus/source.js';
import { sourceLabelIn } from '../corpus/sourceLabels.js';
import { applicability } from '../units/applicability.js';
import type { LeftOut } from '../units/leftOut.js';
import { countPlaces, type PlaceCount } from '../units/placeCounts.js';
import { isUnitKind, type UnitKind } from '../units/units.js';
import type { CooccurrenceMatrix } from './cooccurrenceMatrix.js';
import type { ImpossibleReason } from './impossibleCells.js';
import { type NoTest, noTestOf } from './noTest.js';

/**
 * What a reader of a matrix must know before reading it; `remarkText` says it in words.
 *
 * - `no-units`: no units are coded
 * - `one-source`: everything comes from one source
 * - `unused-codes`: codes that are in no unit
 * - `no-meeting`: no two codes meet
 * - `no-parents`: parents were asked to count with what lies below them, and nothing lies below anything
 * - `not-tested`: what was counted bears no test: windows, overlap events, weighted counts (see `NoTest`); of overlaps also by
 *   which kinds of place they are counted
 * - `spanning`: codings that reach over several units make them alike
 * - `not-judged`: judgements that nobody made, of all that there could be; `inUnits` where cells leave their units out
 * - `left-out`: sources or codings without a unit; `named` are the sources as they are called
 * - `impossible`: cells that cannot hold anything
 * - `contradiction`: a code stands in a kind of source that the codebook does not give it
 */
export type MatrixRemark =
  | { readonly kind: 'no-units' | 'one-source' | 'no-meeting' | 'no-parents' }
  | { readonly kind: 'unused-codes'; readonly codes: readonly Code[] }
  | { readonly kind: 'not-tested'; readonly because: NoTest; readonly places: readonly PlaceCount[] }
  | { readonly kind: 'spanning'; readonly codings: number; readonly unit: UnitKind }
  | ({ readonly kind: 'not-judged' } & NotJudged)
  | { readonly kind: 'left-out'; readonly leftOut: LeftOut; readonly named: readonly string[] }
  | { readonly kind: 'impossible'; readonly because: ImpossibleReason; readonly cells: number }
  | { readonly kind: 'contradiction'; readonly code: Code; readonly source: SourceKind };

/**
 * What a matrix cannot show, so that nobody has to guess why a number is missing: no units, a single source, codes that
 * are never used, no pair that meets, cells that are impossible, material that was left out.
 *
 * @example matrixRemarks(coOccurrence(corpus)).map((remark) => remarkText(remark, 'en'))
 */
export function matrixRemarks(matrix: CooccurrenceMatrix): MatrixRemark[] {
  const { corpus, unit } = matrix;
  const leftOut = matrix.leftOut.map((each): MatrixRemark => {
    const named = each.sources.map((source) => sourceLabelIn(corpus, source));
    return { kind: 'left-out', leftOut: each, named };
  });
  if (matrix.examined === 0 || corpus.codings.length === 0) return [{ kind: 'no-units' }, ...leftOut];

  const remarks: MatrixRemark[] = [];
  const coded = new Set(corpus.codings.selection.map((selection) => corpus.selections.source[selection]));
  if (coded.size === 1) remarks.push({ kind: 'one-source' });
  const unused = unusedCodes(matrix);
  if (unused.length > 0) remarks.push({ kind: 'unused-codes', codes: unused });
  const cells = matrix.cells({ all: true });
  if (cells.length > 0 && cells.every((cell) => cell.count === 0)) remarks.push({ kind: 'no-meeting' });
  if (matrix.rollUp && corpus.codes.every(({ parent }) => parent < 0)) remarks.push({ kind: 'no-parents' });
  const because = noTestOf(matrix);
  const places = unit === 'overlap' ? countPlaces(corpus) : [];
  if (because !== null) remarks.push({ kind: 'not-tested', because, places });
  if (isUnitKind(unit)) {
    if (matrix.spanningCodings > 0) remarks.push({ kind: 'spanning', codings: matrix.spanningCodings, unit });
  }
  const missing = notJudged(matrix);
  if (missing !== null) remarks.push({ kind: 'not-judged', ...missing });
  remarks.push(...leftOut);
  for (const because of ['declared', 'inferred'] as const) {
    const count = cells.filter((cell) => cell.impossibleBecause === because).length;
    if (count > 0) remarks.push({ kind: 'impossible', because, cells: count });
  }
  const shown = new Set([...matrix.rows, ...matrix.columns].map((code) => code.index));
  for (const { code, kind } of applicability(corpus, matrix.rollUp).contradictions)
    if (shown.has(code.index)) remarks.push({ kind: 'contradiction', code, source: kind });
  return remarks;
}

/** Judgements of the codes of a matrix, in its units, that nobody made, and how many there could be. */
export interface NotJudged {
  readonly judgements: number;
  readonly of: number;
  /** Whether a cell leaves out the units in which one of its codes is unknown; windows have none to leave out. */
  readonly inUnits: boolean;
}

/** What nobody judged of a matrix; null where all was. */
export function notJudged(matrix: CooccurrenceMatrix): NotJudged | null {
  const { unknownJudgements, examined, rows, columns } = matrix;
  if (unknownJudgements === 0) return null;
  const codes = new Set([...rows, ...columns].map(({ index }) => index));
  return { judgements: unknownJudgements, of: codes.size * examined, inUnits: matrix.countsUnits };
}

function unusedCodes({ rows, columns, rowTotals, columnTotals }: CooccurrenceMatrix): Code[] {
  const unused = [
    ...rows.filter((_, r) => rowTotals[r] === 0),
    ...columns.filter((_, c) => columnTotals[c] === 0),
  ];
  return [...new Set(unused)];
}
