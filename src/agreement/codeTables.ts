import type { Code } from '../corpus/code.js';
import { every } from '../corpus/unjudged.js';
import type { Comparison, NotJudged } from './comparison.js';
import type { Ratings } from './ratings.js';

/** What a unit of agreement is. */
export const agreementUnits = ['character', 'selection', 'line'] as const;

export type AgreementUnit = (typeof agreementUnits)[number];

/** One code coded or not: the rows that occur, and how many units of each source show each. */
export interface CodeTable {
  readonly code: Code;
  /** rows x coders: 1 coded, 0 not, -1 missing. */
  readonly rows: Int32Array;
  readonly rowCount: number;
  /** sources x rows: units. */
  readonly bySource: Float64Array;
}

/** Units of agreement, counted: for every code of the codebook a table. */
export interface CodeTables {
  readonly comparison: Comparison;
  readonly unit: AgreementUnit;
  readonly unitCount: number;
  /** Units of each source of the comparison. */
  readonly unitsBySource: Float64Array;
  readonly tables: readonly CodeTable[];
  /** Codings of the compared coders in the compared sources that have no place among these units. */
  readonly unplaced: number;
  /** What was not judged; null where everything was. */
  readonly notJudged: NotJudged | null;
}

const codedOrNotCategories = [0, 1] as const;

/** A table as ratings; `units` counts each row, by default over all sources. */
export function tableRatings(
  table: CodeTable,
  coders: number,
  units: Float64Array = rowTotals(table),
): Ratings<0 | 1> {
  return { categories: codedOrNotCategories, raters: coders, values: table.rows, weights: units };
}

/** Units of each row when each source counts as often as `times` says (once by default). */
export function rowTotals({ bySource, rowCount }: CodeTable, times?: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(rowCount);
  const sources = rowCount === 0 ? 0 : bySource.length / rowCount;
  for (let s = 0; s < sources; s++) {
    const factor = times === undefined ? 1 : times[s];
    if (factor === 0) continue;
    for (let row = 0; row < rowCount; row++) totals[row] += factor * bySource[s * rowCount + row];
  }
  return totals;
}

/** Collects the rows of one code that can be compared: those in which two or more coders judged it. */
export class RowCounter {
  readonly #coders: number;
  readonly #sources: number;
  readonly #rows = new Map<string, { readonly row: readonly number[]; readonly units: Float64Array }>();

  constructor(sources: number, coders: number) {
    this.#sources = sources;
    this.#coders = coders;
  }

  add(source: number, row: readonly number[], units: number): void {
    if (units === 0 || row.filter((rating) => rating >= 0).length < 2) return;
    const key = row.join();
    const known = this.#rows.get(key) ?? { row: [...row], units: new Float64Array(this.#sources) };
    known.units[source] += units;
    this.#rows.set(key, known);
  }

  table(code: Code): CodeTable {
    const found = [...this.#rows.values()];
    const rows = new Int32Array(found.length * this.#coders);
    const bySource = new Float64Array(found.length * this.#sources);
    found.forEach(({ row, units }, r) => {
      rows.set(row, r * this.#coders);
      units.forEach((count, s) => {
        bySource[s * found.length + r] = count;
      });
    });
    return { code, rows, rowCount: found.length, bySource };
  }
}

/** The row of a character of source `s` that nobody coded: 0 for those who judged the code in the source, -1 for the others. */
export function uncodedRow(
  { read, coders, sources, unjudged }: Comparison,
  s: number,
  code: number,
): number[] {
  const open = unjudged?.at(sources[s].index, { line: every, selection: every }) ?? [];
  return coders.map((coder, c) => {
    if (read[s * coders.length + c] === 0) return -1;
    const isOpen = open.some(
      (each) => each.coder === coder.index && (each.code === every || each.code === code),
    );
    return isOpen ? -1 : 0;
  });
}

/** Per coder of the corpus: the position among the compared coders, -1 for the others. */
export function coderPositions({ corpus, coders }: Comparison): Int32Array {
  const positions = new Int32Array(corpus.coders.length).fill(-1);
  coders.forEach((coder, c) => {
    positions[coder.index] = c;
  });
  return positions;
}

/** Per source of the corpus: the position among the compared sources, -1 for the others. */
export function sourcePositions({ corpus, sources }: Comparison): Int32Array {
  const positions = new Int32Array(corpus.sources.length).fill(-1);
  sources.forEach((source, s) => {
    positions[source.index] = s;
  });
  return positions;
}
