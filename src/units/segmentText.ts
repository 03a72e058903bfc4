import type { SourceText } from '../corpus/sourceText.js';
import { keysOf } from '../shared/records.js';
import { type Extent, sentences } from './sentences.js';

/** Parts of a text by code point, half-open, in their order; they do not overlap. */
export interface TextParts {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]/gu;

/**
 * Cuts a text into paragraphs, sentences or lines.
 *
 * - `line`: what stands between line breaks (LF, CRLF or CR); a turn, where each turn has a line of its own
 * - `paragraph`: what stands between blank lines; in a text without them, and in a long block whose lines do not
 *   run on (turns below a title, say), each line
 * - `sentence`: see `sentences`; a sentence never reaches beyond its paragraph, nor over a line break unless the
 *   lines run on
 *
 * Parts hold no white space at their ends, and what holds nothing but white space is no part.
 *
 * @example segmentText(new SourceText('Kl. 9 kom hun. Vi snakket lenge.'), 'sentence')
 */
export function segmentText(text: SourceText, kind: TextUnitKind): TextParts {
  const extents = cuts[kind](text.value);
  return {
    length: extents.length,
    start: Int32Array.from(extents, ({ start }) => text.fromUtf16(start)),
    end: Int32Array.from(extents, ({ end }) => text.fromUtf16(end)),
  };
}

/** How each kind of part is cut out, in UTF-16 units. */
const cuts = {
  paragraph: (value: string): Extent[] =>
    paragraphs(value, linesOf(value)).map((block) => ({
      start: block[0].start,
      end: block[block.length - 1].end,
    })),
  sentence: (value: string): Extent[] =>
    paragraphs(value, linesOf(value)).flatMap((block) => sentencesOf(value, block)),
  line: (value: string): Extent[] => linesOf(value).filter(({ start, end }) => end > start),
};

/** Parts of a text that can be units. */
export type TextUnitKind = keyof typeof cuts;

export const textUnitKinds: readonly TextUnitKind[] = keysOf(cuts);

/** Every line without the white space around it, in UTF-16 units; blank lines are empty. */
function linesOf(value: string): Extent[] {
  const lines: Extent[] = [];
  let from = 0;
  const add = (to: number) => {
    const line = value.slice(from, to);
    const start = from + line.length - line.trimStart().length;
    lines.push({ start, end: Math.max(start, from + line.trimEnd().length) });
  };
  for (const { index, 0: mark } of value.matchAll(lineBreak)) {
    add(index);
    from = index + mark.length;
  }
  add(value.length);
  return lines;
}

/**
 * The lines of each paragraph: of the blocks that blank lines set off, those of one or two lines (a heading or a
 * speaker's name above its text) and those whose lines run on. Interviews are often one long block of a turn a
 * line below a title; there, as in a text without blank lines, each line is a paragraph.
 */
function paragraphs(value: string, lines: readonly Extent[]): Extent[][] {
  const blocks: Extent[][] = [];
  let open = false;
  for (const line of lines) {
    const blank = line.end === line.start;
    if (!blank && open) blocks[blocks.length - 1].push(line);
    else if (!blank) blocks.push([line]);
    open = !blank;
  }
  if (blocks.length < 2) return blocks.flat().map((line) => [line]);
  return blocks.flatMap((block) =>
    block.length <= 2 || runsOn(value, block) ? [block] : block.map((line) => [line]),
  );
}

/** Sentences reach over the lines of a paragraph only where these run on: a heading is a sentence of its own. */
function sentencesOf(value: string, block: readonly Extent[]): Extent[] {
  const last = block[block.length - 1];
  const pieces = runsOn(value, block) ? [{ start: block[0].start, end: last.end }] : block;
  return pieces.flatMap((piece) =>
    sentences(value.slice(piece.start, piece.end)).map(({ start, end }) => ({
      start: piece.start + start,
      end: piece.start + end,
    })),
  );
}

/** Whether lines were broken for width: most of those after the first begin with a small letter. */
function runsOn(value: string, block: readonly Extent[]): boolean {
  const small = block.slice(1).filter(({ start }) => /^\p{Ll}/u.test(value.slice(start, start + 2)));
  return small.length * 2 > block.length - 1;
}
