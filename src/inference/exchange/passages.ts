import type { Code } from '../../corpus/code.js';
import type { Incidence } from '../../units/incidence.js';
import { codeLayout, sharesCodes, type UnitCodes } from '../codeLayout.js';

/**
 * Places at which something was coded, source by source in reading order. Codes are positions among the rows and
 * among the columns, each at most once in a passage.
 */
export interface Passages {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The passages of source `s` are `sources[s]` up to, not including, `sources[s + 1]`. */
  readonly sources: Int32Array;
  readonly rows: UnitCodes;
  readonly columns: UnitCodes;
  /** Whether reading order is known; see `readingOrder`. */
  readonly ordered: boolean;
}

/**
 * The passages of an incidence: units that bear none of the codes are dropped, then each run of neighbours with the very
 * same codes is one passage. So it does not matter how finely the material was cut, nor how much of it nobody coded.
 *
 * Caveat: two selections that follow one another with equal codes are one passage too; what is compared here is codes,
 * not codings. Spans of two coders that differ by a word are two passages.
 *
 * @param rows all codes of the row family, also those that are not shown
 * @param columns all codes of the column family
 * @throws RangeError where sources are themselves the units, as nothing is beside them to exchange codes with, and where
 *   a code is both a row and a column
 * @example passagesOf(incidence(corpus, { unit: 'selection' }), conditions, indicators).sources
 */
export function passagesOf(incidence: Incidence, rows: readonly Code[], columns: readonly Code[]): Passages {
  if (incidence.stratum === 'corpus')
    throw new RangeError(
      `codes are exchanged between passages of one source; "${incidence.unit}" has one unit a source. Use selections or lines`,
    );
  const layout = codeLayout(incidence, rows, columns);
  if (sharesCodes(layout))
    throw new RangeError('codes are exchanged between two families; a code is both a row and a column');
  const units = layout.rows.offsets.length - 1;
  const kept: number[] = [];
  const sources = [0];
  let stratum = 0;
  for (let u = 0; u < units; u++) {
    if (u === layout.strata[stratum + 1]) {
      stratum++;
      if (kept.length > sources[sources.length - 1]) sources.push(kept.length);
    }
    const coded = codesOf(layout.rows, u).length + codesOf(layout.columns, u).length > 0;
    const first = kept.length === sources[sources.length - 1];
    const before = kept[kept.length - 1];
    if (coded && (first || !(same(layout.rows, before, u) && same(layout.columns, before, u)))) kept.push(u);
  }
  if (kept.length > sources[sources.length - 1]) sources.push(kept.length);
  return {
    rowCount: rows.length,
    columnCount: columns.length,
    sources: Int32Array.from(sources),
    rows: chosen(layout.rows, kept),
    columns: chosen(layout.columns, kept),
    ordered: layout.ordered,
  };
}

/** The codes of a unit. */
export function codesOf({ offsets, codes }: UnitCodes, unit: number): Int32Array {
  return codes.subarray(offsets[unit], offsets[unit + 1]);
}

/** Whether two units bear the same codes; `codeLayout` lists the codes of every unit in the same order. */
function same(side: UnitCodes, one: number, other: number): boolean {
  const [left, right] = [codesOf(side, one), codesOf(side, other)];
  return left.length === right.length && left.every((code, i) => code === right[i]);
}

function chosen(side: UnitCodes, units: readonly number[]): UnitCodes {
  const offsets = new Int32Array(units.length + 1);
  const codes: number[] = [];
  units.forEach((unit, i) => {
    codes.push(...codesOf(side, unit));
    offsets[i + 1] = codes.length;
  });
  return { offsets, codes: Int32Array.from(codes) };
}
