import type { SourceText } from '../../corpus/sourceText.js';
import type { OffsetConvention } from './conventions.js';

/** A span as a tool gives it, with what can be held against a reading of it. */
export interface OffsetSpan {
  readonly text: SourceText;
  /** Whether the file of the text began with a byte order mark. */
  readonly hasBom: boolean;
  readonly start: number;
  readonly end: number;
  /** The stored quote, or empty. */
  readonly quote: string;
}

/** How well a convention fits the spans of a file. */
export interface OffsetFit {
  readonly convention: OffsetConvention;
  /** Spans that reach outside their text: the convention cannot be right for them. */
  readonly outside: number;
  /** Stored quotes, and how many of them are the text at the span. */
  readonly quotes: number;
  readonly matched: number;
  /**
   * Beginnings and ends of spans that the convention and the one of the tool place differently, where exactly
   * one of the two does not cut a word: `better` where it is this one that does not.
   */
  readonly better: number;
  readonly worse: number;
}

/** Whether a stored quote and a text are the same, as the tool stores quotes. */
export type SameQuote = (quote: string, found: string, span: OffsetSpan) => boolean;

/**
 * Reads every span by every convention and counts what speaks for each.
 *
 * @param own the convention that follows from the tool, which the others are held against
 */
export function fitOffsets(
  spans: readonly OffsetSpan[],
  own: OffsetConvention,
  candidates: readonly OffsetConvention[],
  same: SameQuote = (quote, found) => quote === found,
): readonly OffsetFit[] {
  return candidates.map((convention) => {
    const fit = { convention, outside: 0, quotes: 0, matched: 0, better: 0, worse: 0 };
    for (const span of spans) {
      const { text, hasBom, quote } = span;
      if (span.end > convention.length(text, hasBom)) {
        fit.outside++;
        if (quote !== '') fit.quotes++;
        continue;
      }
      const [start, end] = pointsOf(convention, span);
      if (quote !== '') {
        fit.quotes++;
        if (same(quote, text.slice(start, end), span)) fit.matched++;
      }
      if (convention === own || span.end > own.length(text, hasBom)) continue;
      const [ownStart, ownEnd] = pointsOf(own, span);
      for (const [point, ownPoint] of [
        [start, ownStart],
        [end, ownEnd],
      ]) {
        if (point === ownPoint) continue;
        const [cuts, ownCuts] = [cutsWord(text, point), cutsWord(text, ownPoint)];
        if (ownCuts && !cuts) fit.better++;
        else if (cuts && !ownCuts) fit.worse++;
      }
    }
    return fit;
  });
}

function pointsOf(convention: OffsetConvention, { text, hasBom, start, end }: OffsetSpan): [number, number] {
  return [
    convention.toCodePoint(text, start, 'start', hasBom),
    convention.toCodePoint(text, end, 'end', hasBom),
  ];
}

const wordCharacters = /^[\p{L}\p{M}\p{N}]{2}$/u;

/** Whether letters or digits stand on both sides of a place. */
function cutsWord(text: SourceText, point: number): boolean {
  return point > 0 && point < text.length && wordCharacters.test(text.slice(point - 1, point + 1));
}
