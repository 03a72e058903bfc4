import type { SourceText } from '../../corpus/sourceText.js';
import { GrowableInts } from '../../shared/growableInts.js';

/** How a tool counts characters in the text of a source. */
export interface OffsetConvention {
  readonly name: string;
  /** Length of a text as the tool counts it. */
  length(text: SourceText, hasBom?: boolean): number;
  /**
   * Code point that stands at the tool's offset; a character is never cut: `start` rounds down, `end` up.
   *
   * @param hasBom whether the file of the text began with a byte order mark, which the text here never has
   */
  toCodePoint(text: SourceText, offset: number, edge: 'start' | 'end', hasBom?: boolean): number;
}

/** What a tool counts for one character, given the next one. */
type Weight = (codePoint: number, next: number | undefined) => number;

const carriageReturn = 0x0d;
const lineFeed = 0x0a;

const one: Weight = () => 1;
const utf16: Weight = (codePoint) => (codePoint > 0xffff ? 2 : 1);
const utf8: Weight = (codePoint) =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

const crlfOnce =
  (weight: Weight): Weight =>
  (codePoint, next) =>
    codePoint === carriageReturn && next === lineFeed ? 0 : weight(codePoint, next);

/** REFI-QDA's own, QualCoder, RQDA, MAXQDA: Unicode code points, both halves of a CRLF count. */
export const codePoints: OffsetConvention = conventionOf('code points', one, 0);

/** NVivo: UTF-16 units; the byte order mark does not count, both halves of a CRLF do. */
export const utf16Units: OffsetConvention = conventionOf('UTF-16 units', utf16, 0);

/** ATLAS.ti: code points, but a CRLF of the file counts once. */
export const crlfAsOne: OffsetConvention = conventionOf('code points, CRLF as one', crlfOnce(one), 0);

/** Taguette: bytes of the text in UTF-8. */
export const utf8Bytes: OffsetConvention = conventionOf('UTF-8 bytes', utf8, 0);

/** Every convention that is tried. Those that count the byte order mark differ only where a file has one. */
export const conventions: readonly OffsetConvention[] = [
  codePoints,
  utf16Units,
  crlfAsOne,
  utf8Bytes,
  conventionOf('UTF-16 units, CRLF as one', crlfOnce(utf16), 0),
  conventionOf('UTF-8 bytes, CRLF as one', crlfOnce(utf8), 0),
  conventionOf('code points, BOM counted', one, 1),
  conventionOf('UTF-16 units, BOM counted', utf16, 1),
  conventionOf('code points, CRLF as one, BOM counted', crlfOnce(one), 1),
  conventionOf('UTF-8 bytes, BOM counted', utf8, 3),
];

/** @param bom what the tool counts for a byte order mark */
function conventionOf(name: string, weight: Weight, bom: number): OffsetConvention {
  const scales = new WeakMap<SourceText, Scale>();
  const scaleOf = (text: SourceText) => {
    if (weight === one) return whole;
    const known = scales.get(text) ?? scaleBy(text, weight);
    scales.set(text, known);
    return known;
  };
  return {
    name,
    length: (text, hasBom = false) => {
      const { extra } = scaleOf(text);
      return text.length + extra[extra.length - 1] + (hasBom ? bom : 0);
    },
    toCodePoint: (text, offset, edge, hasBom = false) =>
      onScale(scaleOf(text), Math.max(0, offset - (hasBom ? bom : 0)), edge),
  };
}

/** The characters of a text that do not count as one. */
interface Scale {
  /** Their code points, ascending. */
  readonly at: Int32Array;
  /** What the first k of them count beyond one each; one entry more than `at`. */
  readonly extra: Int32Array;
}

const whole: Scale = { at: new Int32Array(0), extra: new Int32Array(1) };

function scaleBy(text: SourceText, weight: Weight): Scale {
  const at = new GrowableInts();
  const extra = new GrowableInts();
  let sum = 0;
  extra.push(sum);
  const { value } = text;
  for (let unit = 0, index = 0; unit < value.length; index++) {
    const codePoint = value.codePointAt(unit)!;
    unit += codePoint > 0xffff ? 2 : 1;
    const more = weight(codePoint, value.codePointAt(unit)) - 1;
    if (more === 0) continue;
    at.push(index);
    sum += more;
    extra.push(sum);
  }
  return { at: at.toInt32Array(), extra: extra.toInt32Array() };
}

/** The first code point at or after an offset, or for a start the character that the offset would cut. */
function onScale({ at, extra }: Scale, offset: number, edge: 'start' | 'end'): number {
  // The k-th irregular character (0-based) stands at the tool's offset at[k] + extra[k].
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at[middle] + extra[middle] < offset) low = middle + 1;
    else high = middle;
  }
  const point = Math.max(offset - extra[low], low === 0 ? 0 : at[low - 1] + 1);
  return edge === 'start' && point + extra[low] > offset ? point - 1 : point;
}
