import { SourceText } from '../corpus/sourceText.js';

/** A piece of a text (UTF-16, half-open) and what stands there instead. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/** A text after replacements, and where its old offsets have gone. */
export interface TextRewrite {
  readonly text: string;
  /**
   * The new code point of an old one. Offsets within a replaced piece go to its edges, so that a selection never holds a
   * part of a pseudonym.
   */
  toNew(codePoint: number, edge: 'start' | 'end'): number;
}

/** Replaces pieces of a plain text. */
export function replacePieces(text: string, replacements: readonly Replacement[]): string {
  let [result, at] = ['', 0];
  for (const { start, end, instead } of replacements) {
    result += text.slice(at, start) + instead;
    at = end;
  }
  return result + text.slice(at);
}

/**
 * @param replacements in the order of the text, without overlaps
 * @example rewriteText(new SourceText('Kari sa ja'), [{ start: 0, end: 4, instead: '[person 1]' }]).toNew(8, 'start') // 14
 */
export function rewriteText(source: SourceText, replacements: readonly Replacement[]): TextRewrite {
  const text = replacePieces(source.value, replacements);
  const pieces = replacements.map(({ start, end, instead }) => ({
    start: source.fromUtf16(start),
    end: source.fromUtf16(end),
    length: new SourceText(instead).length,
  }));
  const toNew = (codePoint: number, edge: 'start' | 'end') => {
    let shift = 0;
    for (const { start, end, length } of pieces) {
      if (codePoint <= start) break;
      if (codePoint < end) return start + shift + (edge === 'start' ? 0 : length);
      shift += length - (end - start);
    }
    return codePoint + shift;
  };
  return { text, toNew };
}
