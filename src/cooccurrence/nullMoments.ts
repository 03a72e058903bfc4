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
      const n1 = rowTotals[r];
      if (n1 === 0) continue;
      for (let c = 0; c < columnTotals.length; c++) {
        const n2 = columnTotals[c];
        if (n2 === 0) continue;
        const mean = (n1 * n2) / units;
        const i = r * this.#columnCount + c;
        this.expected[i] += mean;
        if (units > 1) this.variance[i] += (mean * (units - n1) * (units - n2)) / (units * (units - 1));
      }
    }
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
      const rowSpread = rows.squares[r] - rows.sums[r] ** 2 / units;
      for (let c = 0; c < columns.sums.length; c++) {
        if (columns.sums[c] === 0) continue;
        const i = r * this.#columnCount + c;
        this.expected[i] += (rows.sums[r] * columns.sums[c]) / units;
        const columnSpread = columns.squares[c] - columns.sums[c] ** 2 / units;
        if (units > 1) this.variance[i] += (rowSpread * columnSpread) / (units - 1);
      }
    }
  }
}

/** Of each code: the sum of its weights over the units of a stratum, and of their squares. */
export interface WeightSums {
  readonly sums: ArrayLike<number>;
  readonly squares: ArrayLike<number>;
}
