import { codeAmong } from '../../cooccurrence/codeAmong.js';
import type { Cell, CooccurrenceMatrix } from '../../cooccurrence/cooccurrenceMatrix.js';
import type { Figure } from '../../figures/figure.js';
import type { CellTestOptions } from '../../inference/cellTest.js';
import { type HeatmapOptions, heatmapFigure } from '../../inference/heatmap.figure.js';
import { matrixTests } from '../../inference/matrixTests.js';
import { type StrongestCellTableOptions, strongestCellTable } from '../../inference/strongest.tables.js';
import type { ReportTable } from '../../report/reportTable.js';
import { AskedTests } from './askedTests.js';
import { requireTop } from './requireTop.js';

/** Counts of two sets of codes: the third step of a question. A notebook shows its heatmap. */
export class AskedCounts {
  /** The matrix, for everything else that is done with one. */
  readonly matrix: CooccurrenceMatrix;

  constructor(matrix: CooccurrenceMatrix) {
    this.matrix = matrix;
  }

  /**
   * Whether cells are more, or less, than chance gives; the same as `matrixTests`.
   *
   * @example corpus.units().count().test({ adjust: 'holm' }).top(10)
   */
  test(options: CellTestOptions = {}): AskedTests {
    return new AskedTests(this.matrix, matrixTests(this.matrix, options));
  }

  /**
   * The cells with the highest counts.
   *
   * @param most rows of the table, at least 1; default 10
   * @throws RangeError for a number of rows that is none
   */
  top(most = 10, options: Omit<StrongestCellTableOptions, 'most'> = {}): ReportTable {
    return strongestCellTable(this.matrix, [], { ...options, most: requireTop(most) });
  }

  /** The counts, or any number of the cells, as colours; the same as `heatmap`. */
  heatmap(options: HeatmapOptions = {}): Figure {
    return heatmapFigure(this.matrix, options);
  }

  /**
   * The cell of two codes, for `quotes` and `explain`.
   *
   * @throws RangeError for a code that does not exist, or is not on that side, naming those that are
   */
  cell(row: string, column: string): Cell {
    return this.matrix.at(codeAmong(this.matrix, row, 'row'), codeAmong(this.matrix, column, 'column'));
  }
}
