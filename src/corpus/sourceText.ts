/**
 * The text of a source, addressed by Unicode code point (first = 0, spans half-open) as REFI-QDA and
 * QualCoder do. JavaScript strings count UTF-16 units, which differ after the first astral character.
 */
export class SourceText {
  readonly value: string;
  /** Number of code points. */
  readonly length: number;
  /** UTF-16 positions of the astral characters, ascending; empty for most texts. */
  readonly #astral: Int32Array;

  constructor(value: string) {
    this.value = value;
    const astral: number[] = [];
    // A lone surrogate is one code point by itself; only a proper pair takes two units.
    for (const match of value.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) astral.push(match.index);
    this.#astral = Int32Array.from(astral);
    this.length = value.length - astral.length;
  }

  /** The text from code point `start` up to, not including, `end`. */
  slice(start: number, end: number): string {
    return this.value.slice(this.toUtf16(start), this.toUtf16(end));
  }

  /** UTF-16 position of a code point. */
  toUtf16(codePoint: number): number {
    // The k-th astral character (0-based) stands at code point astral[k] - k.
    let low = 0;
    let high = this.#astral.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#astral[middle] - middle < codePoint) low = middle + 1;
      else high = middle;
    }
    return codePoint + low;
  }

  /** Code point that stands at a UTF-16 position. */
  fromUtf16(position: number): number {
    let low = 0;
    let high = this.#astral.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#astral[middle] < position) low = middle + 1;
      else high = middle;
    }
    return position - low;
  }
}
