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
}
