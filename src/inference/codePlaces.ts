import type { CodeLayout } from './codeLayout.js';

/**
 * Where each code stands, by stratum: the places (0 to the stratum's size) of code `k` in stratum `s` are
 * `places[offsets[s * codes + k]]` up to `places[offsets[s * codes + k + 1]]`. A code that is both a row and a
 * column is one code here: it must be moved as one.
 */
export interface CodePlaces {
  readonly codes: number;
  readonly rowCode: Int32Array;
  readonly columnCode: Int32Array;
  readonly offsets: Int32Array;
  readonly places: Int32Array;
}

/** The places of all chosen codes as they are. */
export function codePlaces(layout: CodeLayout): CodePlaces {
  const { rowCount, strata, rowOfColumn } = layout;
  const rowCode = Int32Array.from({ length: rowCount }, (_, r) => r);
  let codes = rowCount;
  const columnCode = Int32Array.from(rowOfColumn, (row) => (row >= 0 ? row : codes++));
  const places: number[] = [];
  const offsets = new Int32Array((strata.length - 1) * codes + 1);
  for (let s = 0; s + 1 < strata.length; s++) {
    const found: number[][] = Array.from({ length: codes }, () => []);
    for (let u = strata[s]; u < strata[s + 1]; u++) {
      const { rows, columns } = layout;
      for (let i = rows.offsets[u]; i < rows.offsets[u + 1]; i++) found[rows.codes[i]].push(u - strata[s]);
      for (let j = columns.offsets[u]; j < columns.offsets[u + 1]; j++) {
        if (rowOfColumn[columns.codes[j]] < 0) found[columnCode[columns.codes[j]]].push(u - strata[s]);
      }
    }
    found.forEach((own, code) => {
      for (const place of own) places.push(place);
      offsets[s * codes + code + 1] = places.length;
    });
  }
  return { codes, rowCode, columnCode, offsets, places: Int32Array.from(places) };
}

/** Counts, for places that were moved, how often each row code meets each column code. */
export class PlaceCounter {
  readonly #layout: CodeLayout;
  readonly #codes: CodePlaces;
  /** First entry of the chain of column codes at each place of a stratum; -1 for none. */
  readonly #head: Int32Array;
  readonly #next: Int32Array;
  readonly #column: Int32Array;

  constructor(layout: CodeLayout, codes: CodePlaces) {
    this.#layout = layout;
    this.#codes = codes;
    let largest = 0;
    for (let s = 0; s + 1 < layout.strata.length; s++) {
      largest = Math.max(largest, layout.strata[s + 1] - layout.strata[s]);
    }
    this.#head = new Int32Array(largest).fill(-1);
    this.#next = new Int32Array(layout.columns.codes.length + 1);
    this.#column = new Int32Array(layout.columns.codes.length + 1);
  }

  /** @param counts rows x columns, overwritten */
  count(places: Int32Array, counts: Int32Array): void {
    const { strata, rowCount, columnCount } = this.#layout;
    const { codes, rowCode, columnCode, offsets } = this.#codes;
    const [head, next, column] = [this.#head, this.#next, this.#column];
    counts.fill(0);
    for (let s = 0; s + 1 < strata.length; s++) {
      let links = 0;
      for (let c = 0; c < columnCount; c++) {
        const at = s * codes + columnCode[c];
        for (let k = offsets[at]; k < offsets[at + 1]; k++) {
          column[links] = c;
          next[links] = head[places[k]];
          head[places[k]] = links++;
        }
      }
      if (links === 0) continue;
      for (let r = 0; r < rowCount; r++) {
        const at = s * codes + rowCode[r];
        const start = r * columnCount;
        for (let k = offsets[at]; k < offsets[at + 1]; k++) {
          for (let link = head[places[k]]; link >= 0; link = next[link]) counts[start + column[link]]++;
        }
      }
      head.fill(-1, 0, strata[s + 1] - strata[s]);
    }
  }
}
