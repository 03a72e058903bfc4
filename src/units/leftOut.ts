import type { Source } from '../corpus/source.js';

/**
 * What a count leaves out because it has no unit, so that nothing goes missing in silence.
 *
 * - `no-text`: coded sources without a text to cut into paragraphs, sentences or lines
 * - `no-line`: codings that do not lie on a row of the table of lines
 * - `no-place`: codings of a text that cover none of its words: without offsets (the source as a whole, a part of
 *   a picture, a quote that was not found), without length, or on white space
 * - `no-group`: coded sources without the attribute that makes the groups or the conversations
 */
export interface LeftOut {
  readonly reason: 'no-text' | 'no-line' | 'no-place' | 'no-group';
  /** The sources that these codings belong to. */
  readonly sources: readonly Source[];
  /** Codings, among those that the coder rule looks at. */
  readonly codings: number;
}
