import type { CodeLayout } from './codeLayout.js';
import { codePlaces } from './codePlaces.js';

/**
 * Lag-1 autocorrelation of the row codes of a layout: how far neighbouring units of a source are alike. Deviations
 * are from the code's mean in each source, and sums are over all sources.
 *
 * @see Wald & Wolfowitz (1943), Ann. Math. Stat. 14(4):378-388
 */
export class Autocorrelation {
  /** Whether each code is free to vary in some source. */
  readonly able: readonly boolean[];
  readonly #layout: CodeLayout;
  readonly #offsets: Int32Array;
  readonly #places: Int32Array;
  readonly #spread: Float64Array;
  readonly #present: Uint8Array;

  constructor(layout: CodeLayout) {
    const { offsets, places } = codePlaces(layout);
    const { strata, rowCount } = layout;
    this.#layout = layout;
    this.#offsets = offsets;
    this.#places = places;
    this.#spread = new Float64Array(rowCount);
    this.#present = new Uint8Array(layout.rows.offsets.length);
    for (let s = 0; s + 1 < strata.length; s++) {
      const size = strata[s + 1] - strata[s];
      for (let k = 0; k < rowCount; k++) {
        const n = offsets[s * rowCount + k + 1] - offsets[s * rowCount + k];
        this.#spread[k] += (n * (size - n)) / size;
      }
    }
    this.able = Array.from(this.#spread, (spread) => spread > 0);
  }

  /**
   * The autocorrelation of each code when the unit in place u sits at `seats[u]`; NaN where a code is not able to
   * vary.
   */
  of(seats: Int32Array): Float64Array {
    const { strata, rowCount } = this.#layout;
    const [offsets, places, present] = [this.#offsets, this.#places, this.#present];
    const found = new Float64Array(rowCount);
    for (let s = 0; s + 1 < strata.length; s++) {
      const [start, end] = [strata[s], strata[s + 1]];
      for (let k = 0; k < rowCount; k++) {
        const [from, to] = [offsets[s * rowCount + k], offsets[s * rowCount + k + 1]];
        const n = to - from;
        if (n === 0 || n === end - start) continue;
        for (let i = from; i < to; i++) present[seats[start + places[i]]] = 1;
        let neighbours = 0;
        for (let i = from; i < to; i++) {
          const next = seats[start + places[i]] + 1;
          if (next < end) neighbours += present[next];
        }
        // The sum of (x - p)(next x - p), written out so that only units with the code are visited.
        const p = n / (end - start);
        found[k] += neighbours - p * (2 * n - present[start] - present[end - 1]) + p * p * (end - start - 1);
        for (let i = from; i < to; i++) present[seats[start + places[i]]] = 0;
      }
    }
    return found.map((sum, k) => sum / this.#spread[k]);
  }
}
