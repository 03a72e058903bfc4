import { codeAmong } from '../../cooccurrence/codeAmong.js';
import type { CooccurrenceMatrix } from '../../cooccurrence/cooccurrenceMatrix.js';
import type { Figure } from '../../figures/figure.js';
import type { CellTest } from '../../inference/cellTest.js';
import { type HeatmapOptions, heatmapFigure } from '../../inference/heatmap.figure.js';
import { type StrongestCellTableOptions, strongestCellTable } from '../../inference/strongest.tables.js';
import { testOfPair } from '../../inference/testedCells.js';
import type { ReportTable } from '../../report/reportTable.js';
import { RequestError } from '../../shared/problem.js';
import { requireTop } from './requireTop.js';

/** Tests of counts: the last step of a question. A notebook shows the table of all that was tested. */
export class AskedTests {
  readonly matrix: CooccurrenceMatrix;
  /** The tests as `matrixTests` gives them, for everything else that is done with them. */
  readonly tests: readonly CellTest[];

  constructor(matrix: CooccurrenceMatrix, tests: readonly CellTest[]) {
    this.matrix = matrix;
    this.tests = tests;
  }

  /**
   * The cells that go together most, by their z.
   *
   * @param most rows of the table, at least 1; default 10
   * @throws RangeError for a number of rows that is none
   */
  top(most = 10, options: Omit<StrongestCellTableOptions, 'most'> = {}): ReportTable {
    return strongestCellTable(this.matrix, this.tests, { ...options, most: requireTop(most) });
  }

  /** z, or any number of the cells, as colours; the same as `heatmap`. */
  heatmap(options: HeatmapOptions = {}): Figure {
    return heatmapFigure(this.matrix, { tests: this.tests, ...options });
  }

  /**
   * The test of two codes, for `quotes` and `explain`.
   *
   * @throws RangeError for a code that does not exist or is not on that side, and for a pair that no test is of
   */
  cell(row: string, column: string): CellTest {
    const [r, c] = [codeAmong(this.matrix, row, 'row'), codeAmong(this.matrix, column, 'column')];
    const found = testOfPair(this.tests)(r, c);
    if (found !== undefined) return found;
    throw new RequestError({
      nb: `«${r.name}» og «${c.name}» er ikke testet her`,
      en: `"${r.name}" and "${c.name}" are not tested here`,
    });
  }
}
