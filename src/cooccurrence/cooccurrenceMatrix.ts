import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Source } from '../corpus/source.js';
import type { CoderRule } from '../units/coderRule.js';
import type { LeftOut } from '../units/leftOut.js';
import { isUnitKind } from '../units/units.js';
import { type ImpossibleReason, impossibleReasons } from './impossibleCells.js';
import type { KnownCells } from './knownUnits.js';
import type { Counted, Counting } from './parseUnit.js';

export type { Counted, Counting } from './parseUnit.js';

/** One piece of evidence for a cell: where it stands, and the selections that bear the two codes. */
export interface Evidence {
  /** Of a group of sources, the first. */
  readonly source: Source;
  /** The unit's group, where units are groups of sources. */
  readonly group?: string;
  /** The unit's code points in the text of its source, where it is a paragraph, a sentence or a line of a text. */
  readonly place?: { readonly start: number; readonly end: number };
  /** Selections (indices into `corpus.selections`) with the row's code. */
  readonly rowSelections: readonly number[];
  /** Selections with the column's code; the same ones when the unit is the selection. */
  readonly columnSelections: readonly number[];
}

/** One cell, as a labelled record. */
export interface Cell {
  readonly row: Code;
  readonly column: Code;
  /** Units (for overlap codings, for windows lines) with the row's code; weighted: the sum of its weights. */
  readonly rowTotal: number;
  readonly columnTotal: number;
  /** Units with both; for overlap pairs of codings, for windows lines that connect; weighted: sum of products. */
  readonly count: number;
  /**
   * Number of units in which it is known of both codes whether they are present; NaN where the totals are no numbers of
   * units (overlap, windows, weighted).
   */
  readonly units: number;
  /** Units that are left out of this cell, its totals and its coefficients, as one of the codes is not known there. */
  readonly unknownUnits: number;
  /** Sources that contribute at least one unit or pair; for groups, the sources in them that bear either code. */
  readonly sources: number;
  /** The largest part of the count that one source (or group) contributes, 0 to 1; NaN for an empty cell. */
  readonly largestShare: number;
  /** One code lies below the other and roll-up is on: the count holds by construction. */
  readonly nested: boolean;
  /** False where the two codes cannot meet: no unit is of a kind of source where both can stand. Not a zero. */
  readonly possible: boolean;
  /** Whether the codebook declares it, or it was inferred from where codes are used; null for possible cells. */
  readonly impossibleBecause: ImpossibleReason | null;
}

export interface MatrixParts {
  readonly corpus: Corpus;
  readonly unit: Counted;
  /** Default: binary. */
  readonly counting?: Counting;
  /** Default: `unitCount`. */
  readonly examined?: number;
  /** Default: nothing. */
  readonly leftOut?: readonly LeftOut[];
  /** Default: 0. */
  readonly spanningCodings?: number;
  /** What cells are counted over; default: all units. */
  readonly known?: KnownCells | null;
  /** Judgements of the codes shown that nobody made, in units. Default: 0. */
  readonly unknownJudgements?: number;
  /** Default: every cell is possible. */
  readonly impossible?: Uint8Array;
  readonly coders: CoderRule;
  readonly rollUp: boolean;
  readonly unitCount: number;
  /** Where units are exchangeable under the null: within each source, or (unit source) over the whole corpus. */
  readonly stratum: 'source' | 'corpus';
  readonly rows: readonly Code[];
  readonly columns: readonly Code[];
  readonly counts: Int32Array;
  readonly rowTotals: Int32Array;
  readonly columnTotals: Int32Array;
  readonly sourceCounts: Int32Array;
  readonly largestShares: Float64Array;
  readonly nested: Uint8Array;
  readonly findEvidence: (row: Code, column: Code) => readonly Evidence[];
}

/**
 * How often each row code meets each column code, with the margins that every measure and test needs. What would be
 * expected, and how far a count is from it, only a test can say: `matrixTests`.
 *
 * Rectangular: rows and columns are any two sets of codes. All matrices are row-major, rows x columns. Square
 * matrices (the same codes twice) are symmetric, and their diagonal repeats the code's own total.
 *
 * @example coOccurrence(corpus).at('C06', 'V06').count
 */
export class CooccurrenceMatrix {
  readonly corpus: Corpus;
  readonly unit: Counted;
  readonly counting: Counting;
  readonly coders: CoderRule;
  readonly rollUp: boolean;
  /** Number of units that the totals are numbers of; NaN for overlap events, windows and weighted counts. */
  readonly unitCount: number;
  /** Units, or for windows lines, that were looked at; NaN for overlap events. */
  readonly examined: number;
  /** What has no unit, and why. */
  readonly leftOut: readonly LeftOut[];
  /** Codings that fall in several units (paragraphs, sentences or lines of a text), which makes neighbours alike. */
  readonly spanningCodings: number;
  readonly stratum: 'source' | 'corpus';
  readonly rows: readonly Code[];
  readonly columns: readonly Code[];
  readonly counts: Int32Array;
  readonly rowTotals: Int32Array;
  readonly columnTotals: Int32Array;
  /**
   * What each cell is counted over, where it is not known of some units whether a code is present; null where all is known.
   * `rowTotals` and `columnTotals` are over all units.
   */
  readonly known: KnownCells | null;
  /** How many judgements of the codes shown, in units, are not known. They count neither for nor against. */
  readonly unknownJudgements: number;
  readonly sourceCounts: Int32Array;
  readonly largestShares: Float64Array;
  /** rows x columns: 0 for cells that can hold something, 1 declared and 2 inferred to be impossible. */
  readonly impossible: Uint8Array;
  readonly #nested: Uint8Array;
  readonly #findEvidence: (row: Code, column: Code) => readonly Evidence[];
  readonly #rowOf: ReadonlyMap<number, number>;
  readonly #columnOf: ReadonlyMap<number, number>;

  constructor(parts: MatrixParts) {
    this.corpus = parts.corpus;
    this.unit = parts.unit;
    this.counting = parts.counting ?? 'binary';
    this.coders = parts.coders;
    this.rollUp = parts.rollUp;
    this.unitCount = parts.unitCount;
    this.examined = parts.examined ?? parts.unitCount;
    this.leftOut = parts.leftOut ?? [];
    this.spanningCodings = parts.spanningCodings ?? 0;
    this.stratum = parts.stratum;
    this.rows = parts.rows;
    this.columns = parts.columns;
    this.counts = parts.counts;
    this.rowTotals = parts.rowTotals;
    this.columnTotals = parts.columnTotals;
    this.known = parts.known ?? null;
    this.unknownJudgements = parts.unknownJudgements ?? 0;
    this.sourceCounts = parts.sourceCounts;
    this.largestShares = parts.largestShares;
    this.impossible = parts.impossible ?? new Uint8Array(parts.counts.length);
    this.#nested = parts.nested;
    this.#findEvidence = parts.findEvidence;
    this.#rowOf = new Map(parts.rows.map((code, i) => [code.index, i]));
    this.#columnOf = new Map(parts.columns.map((code, i) => [code.index, i]));
  }

  /** Whether units were counted: not overlap events and moving windows. */
  get countsUnits(): boolean {
    return isUnitKind(this.unit);
  }

  /** Whether coefficients can be made: the counts are numbers of units, each counted once. */
  get hasCoefficients(): boolean {
    return this.countsUnits && this.counting === 'binary';
  }

  /** Whether rows and columns are the same codes in the same order. */
  get isSquare(): boolean {
    return (
      this.rows.length === this.columns.length &&
      this.rows.every((code, i) => code.index === this.columns[i].index)
    );
  }

  /**
   * The cell of two codes, each by record, id, path or name.
   *
   * @throws RangeError if a code does not exist, or is not among the rows or columns
   * @example matrix.at('C07', 'V01').count
   */
  at(row: Code | string, column: Code | string): Cell {
    const rowCode = typeof row === 'string' ? this.corpus.code(row) : row;
    const columnCode = typeof column === 'string' ? this.corpus.code(column) : column;
    const r = this.#rowOf.get(rowCode.index);
    const c = this.#columnOf.get(columnCode.index);
    if (r === undefined) throw new RangeError(`code "${rowCode.name}" is not among the rows of this matrix`);
    if (c === undefined)
      throw new RangeError(`code "${columnCode.name}" is not among the columns of this matrix`);
    return this.cell(r, c);
  }

  /** The cell at a position. */
  cell(r: number, c: number): Cell {
    const i = r * this.columns.length + c;
    return new CountedCell(this, {
      row: this.rows[r],
      column: this.columns[c],
      rowTotal: this.known === null ? this.rowTotals[r] : this.known.rowTotals[i],
      columnTotal: this.known === null ? this.columnTotals[c] : this.known.columnTotals[i],
      count: this.counts[i],
      units: this.known === null || Number.isNaN(this.unitCount) ? this.unitCount : this.known.units[i],
      unknownUnits: this.known === null ? 0 : this.examined - this.known.units[i],
      sources: this.sourceCounts[i],
      largestShare: this.largestShares[i],
      nested: this.#nested[i] === 1,
      possible: this.impossible[i] === 0,
      impossibleBecause: impossibleReasons[this.impossible[i]],
    });
  }

  /**
   * The cells as records, row by row: every pair of different codes, and in a square matrix each unordered pair
   * once. Empty cells are left out unless asked for.
   */
  cells(options: { readonly all?: boolean } = {}): Cell[] {
    const cells: Cell[] = [];
    const square = this.isSquare;
    for (let r = 0; r < this.rows.length; r++) {
      for (let c = square ? r + 1 : 0; c < this.columns.length; c++) {
        if (this.rows[r].index === this.columns[c].index) continue;
        if (options.all === true || this.counts[r * this.columns.length + c] > 0) cells.push(this.cell(r, c));
      }
    }
    return cells;
  }

  /**
   * From a cell back to what was counted, one entry for each unit (or pair of codings), by source.
   *
   * @example matrix.evidence('C06', 'V06').map(({ rowSelections }) => corpus.quote(rowSelections[0]))
   */
  evidence(row: Code | string, column: Code | string): readonly Evidence[] {
    const cell = this.at(row, column);
    return this.#findEvidence(cell.row, cell.column);
  }
}

/** A cell that knows where it was counted; as data it is no more than its record. */
class CountedCell implements Cell {
  readonly row: Code;
  readonly column: Code;
  readonly rowTotal: number;
  readonly columnTotal: number;
  readonly count: number;
  readonly units: number;
  readonly unknownUnits: number;
  readonly sources: number;
  readonly largestShare: number;
  readonly nested: boolean;
  readonly possible: boolean;
  readonly impossibleBecause: ImpossibleReason | null;
  readonly #matrix: CooccurrenceMatrix;

  constructor(matrix: CooccurrenceMatrix, cell: Cell) {
    this.row = cell.row;
    this.column = cell.column;
    this.rowTotal = cell.rowTotal;
    this.columnTotal = cell.columnTotal;
    this.count = cell.count;
    this.units = cell.units;
    this.unknownUnits = cell.unknownUnits;
    this.sources = cell.sources;
    this.largestShare = cell.largestShare;
    this.nested = cell.nested;
    this.possible = cell.possible;
    this.impossibleBecause = cell.impossibleBecause;
    this.#matrix = matrix;
  }

  static matrixOf(cell: object): CooccurrenceMatrix | undefined {
    return #matrix in cell ? cell.#matrix : undefined;
  }
}

/** The matrix that a cell is of; undefined for a copy of a cell, and for anything else. */
export function matrixOfCell(cell: object): CooccurrenceMatrix | undefined {
  return CountedCell.matrixOf(cell);
}
