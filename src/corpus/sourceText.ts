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
    this.#astral = astralPositions(value);
    this.length = value.length - this.#astral.length;
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

/** Counted before they are kept: a text of nothing else has millions. */
function astralPositions(value: string): Int32Array {
  let count = 0;
  for (let i = 0; i < value.length; i++) if (isPair(value, i)) count++;
  const positions = new Int32Array(count);
  if (count === 0) return positions;
  let next = 0;
  for (let i = 0; i < value.length; i++) if (isPair(value, i)) positions[next++] = i++;
  return positions;
}

/** A lone surrogate is one code point by itself; only a proper pair takes two units. */
function isPair(value: string, at: number): boolean {
  return (value.charCodeAt(at) & 0xfc00) === 0xd800 && (value.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
