import type { SourceText } from '../sourceText.js';

/**
 * What two texts have in common that differ in their line endings only: tools write the same text with CRLF or LF, with or
 * without a byte order mark, and with or without a line break at the end.
 */
export function textKey(text: SourceText): string {
  const lines = text.value.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  return lines.trimEnd() || lines;
}

/**
 * From the code points of a text to those of another one that differs from it in line endings only. What lies beyond its end
 * is its end.
 *
 * @example positionsBetween(new SourceText('a\r\nb'), new SourceText('a\nb'))(3) // 2, where b stands
 */
export function positionsBetween(from: SourceText, to: SourceText): (codePoint: number) => number {
  if (from.value === to.value) return (codePoint) => codePoint;
  const [left, right] = [extras(from.value), extras(to.value)];
  return (codePoint) => {
    const common = codePoint - countBelow(left, codePoint);
    // Of the places that say the same, the first one: a line break is taken whole.
    let found = common;
    for (let next = found; ; found = next) {
      next = common + countBelow(right, found);
      if (next === found) return Math.min(found, to.length);
    }
  };
}

/** Code points that do not count, ascending: a byte order mark, and the first half of each CRLF. */
function extras(value: string): Int32Array {
  const found: number[] = [];
  let codePoint = 0;
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if ((unit === 0x0d && value.charCodeAt(i + 1) === 0x0a) || (i === 0 && unit === 0xfeff))
      found.push(codePoint);
    const isPair = (unit & 0xfc00) === 0xd800 && (value.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    if (isPair) i++;
    codePoint++;
  }
  return Int32Array.from(found);
}

/** How many of some ascending numbers lie below a limit. */
function countBelow(numbers: Int32Array, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
