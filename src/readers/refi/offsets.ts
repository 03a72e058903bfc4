import type { SourceText } from '../../corpus/sourceText.js';

/** How a tool counts characters in the text of a source. */
export interface OffsetConvention {
  readonly name: string;
  /** Length of a text as the tool counts it. */
  length(text: SourceText): number;
  /** Code point that stands at the tool's offset; a character is never cut: `end` rounds up. */
  toCodePoint(text: SourceText, offset: number, edge: 'start' | 'end'): number;
}

/** The standard's own: Unicode code points, both halves of a CRLF count. */
export const codePoints: OffsetConvention = {
  name: 'code points',
  length: (text) => text.length,
  toCodePoint: (_, offset) => offset,
};

/** NVivo: UTF-16 units; the byte order mark does not count, both halves of a CRLF do. */
export const utf16Units: OffsetConvention = {
  name: 'UTF-16 units',
  length: (text) => text.value.length,
  toCodePoint: (text, offset, edge) => {
    const point = text.fromUtf16(offset);
    return edge === 'end' && text.toUtf16(point) < offset ? point + 1 : point;
  },
};

/** ATLAS.ti: code points, but a CRLF of the file counts once. */
export const crlfAsOne: OffsetConvention = {
  name: 'code points, CRLF as one',
  length: (text) => text.length - lineEnds(text).length,
  toCodePoint: (text, offset) => {
    // The k-th CRLF (0-based) begins at this tool's offset ends[k] - k.
    const ends = lineEnds(text);
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ends[middle] - middle < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  },
};

export const conventions: readonly OffsetConvention[] = [codePoints, utf16Units, crlfAsOne];

/** Tools whose files were seen, by what they write into `origin`. MAXQDA counts as the standard does. */
const tools: readonly (readonly [RegExp, OffsetConvention])[] = [
  [/nvivo/iu, utf16Units],
  [/atlas\.?\s?ti/iu, crlfAsOne],
  [/maxqda|qualcoder|taguette|^qc\b|brukerm/iu, codePoints],
];

/** The convention of the tool that wrote a file, and whether the tool is known. */
export function conventionOf(origin: string): {
  readonly convention: OffsetConvention;
  readonly known: boolean;
} {
  const tool = tools.find(([pattern]) => pattern.test(origin));
  return { convention: tool?.[1] ?? codePoints, known: tool !== undefined };
}

const lineEndsOf = new WeakMap<SourceText, Int32Array>();

/** Code points at which the CRLFs of a text begin. */
function lineEnds(text: SourceText): Int32Array {
  const known = lineEndsOf.get(text);
  if (known !== undefined) return known;
  const found = Int32Array.from([...text.value.matchAll(/\r\n/gu)], (match) => text.fromUtf16(match.index));
  lineEndsOf.set(text, found);
  return found;
}
