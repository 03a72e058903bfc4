/**
 * Mean and variance of each cell when, within every stratum, the codes keep their totals and are placed
 * independently of one another: sums over strata of hypergeometric moments.
 *
 *   E = sum n1 n2 / N        V = sum n1 n2 (N - n1)(N - n2) / (N^2 (N - 1))
 *
 * A stratum of one unit adds what it has to the mean and nothing to the variance.
 *
 * @see Mantel & Haenszel (1959), J. Natl. Cancer Inst. 22(4):719-748
 */
export class NullMoments {
  /** rows x columns. */
  readonly expected: Float64Array;
  readonly variance: Float64Array;
  readonly #columnCount: number;

  constructor(rowCount: number, columnCount: number) {
    this.expected = new Float64Array(rowCount * columnCount);
    this.variance = new Float64Array(rowCount * columnCount);
    this.#columnCount = columnCount;
  }

  /** Adds a stratum of `units` units with the given totals. */
  add(units: number, rowTotals: Int32Array, columnTotals: Int32Array): void {
    for (let r = 0; r < rowTotals.length; r++) {
      if (rowTotals[r] === 0) continue;
      for (let c = 0; c < columnTotals.length; c++)
        this.addCell(r * this.#columnCount + c, units, rowTotals[r], columnTotals[c]);
    }
  }

  /** Adds a stratum to one cell, by its position. */
  addCell(i: number, units: number, rowTotal: number, columnTotal: number): void {
    if (rowTotal === 0 || columnTotal === 0) return;
    const mean = (rowTotal * columnTotal) / units;
    this.expected[i] += mean;
    if (units > 1)
      this.variance[i] += (mean * (units - rowTotal) * (units - columnTotal)) / (units * (units - 1));
  }

  /**
   * Adds a stratum where codes have weights, from the sums and the sums of squares of each code's weights: the
   * mean and variance of the sum of products when the weights of one code change places among the units.
   *
   *   E = Sa Sb / N        V = (Qa - Sa^2 / N)(Qb - Sb^2 / N) / (N - 1)
   *
   * With weights of 0 and 1 these are the moments above.
   *
   * @see Hoeffding (1951), Ann. Math. Statist. 22(4):558-566
   */
  addWeighted(units: number, rows: WeightSums, columns: WeightSums): void {
    for (let r = 0; r < rows.sums.length; r++) {
      if (rows.sums[r] === 0) continue;
      const row = { sum: rows.sums[r], squares: rows.squares[r] };
      for (let c = 0; c < columns.sums.length; c++)
        this.addWeightedCell(r * this.#columnCount + c, units, row, {
          sum: columns.sums[c],
          squares: columns.squares[c],
        });
    }
  }

  /** The same for one cell, by its position. */
  addWeightedCell(i: number, units: number, row: WeightSum, column: WeightSum): void {
    if (row.sum === 0 || column.sum === 0) return;
    const spread = ({ sum, squares }: WeightSum) => squares - sum ** 2 / units;
    this.expected[i] += (row.sum * column.sum) / units;
    if (units > 1) this.variance[i] += (spread(row) * spread(column)) / (units - 1);
  }
}

/** Of one code: the sum of its weights over the units of a stratum, and of their squares. */
export interface WeightSum {
  readonly sum: number;
  readonly squares: number;
}

/** Of each code: the sum of its weights over the units of a stratum, and of their squares. */
export interface WeightSums {
  readonly sums: ArrayLike<number>;
  readonly squares: ArrayLike<number>;
}
