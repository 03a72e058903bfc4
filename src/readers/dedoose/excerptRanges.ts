import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Text } from '../../shared/problem.js';

/** The range of an excerpt as the file has it, with the excerpt that it is about. */
export interface StatedRange {
  readonly range: string;
  readonly excerpt: string;
  readonly where: () => Text;
}

/** An excerpt that needs its place. */
export interface Excerpt {
  readonly source: number;
  readonly quote: string;
  /** Line of the file, which tells apart what has neither range nor text. */
  readonly line: number;
  readonly where: () => Text;
}

/** Where excerpts stand. */
export interface Ranges {
  /** Whether a range says anything: a pair of numbers, times, a page. */
  isPlace(range: string): boolean;
  /** The selection of an excerpt: a span of characters where the range is one, else its words at that place. */
  select(excerpt: Excerpt, range: string): number;
}

/** How a range counts: which length it says that an excerpt has. */
const countings = {
  characters: { length: (text: string) => [...text].length, last: 0 },
  'UTF-16 units': { length: (text: string) => text.length, last: 0 },
  'characters, the last included': { length: (text: string) => [...text].length, last: 1 },
} as const;

/** `120-345`. Times (`12:03-13:10`) and whatever else stands there are no characters. */
const pair = /^(\d{1,10})\s*[-–—]\s*(\d{1,10})$/u;

/**
 * Dedoose's Excerpt Range: from and to in characters of the document, as the lengths of the stored excerpts show. The text
 * itself is not in the file, so a place is told by its numbers. Ranges of recordings are times, which tell excerpts apart.
 */
export function readRanges(stated: readonly StatedRange[], file: string, builder: CorpusBuilder): Ranges {
  const checked = stated.flatMap(({ range, excerpt, where }) => {
    const span = spanOf(range);
    // The ends of an excerpt may be trimmed, and its line breaks another kind; empty ones say nothing.
    return span === undefined || excerpt.trim() === ''
      ? []
      : [{ length: span.end - span.start, excerpt, where }];
  });
  const agreeing = (counting: keyof typeof countings) => {
    const { length, last } = countings[counting];
    return checked.filter((each) => length(each.excerpt) === each.length + last);
  };
  // Characters, unless another way of counting fits more excerpts.
  let convention: keyof typeof countings = 'characters';
  for (const other of ['UTF-16 units', 'characters, the last included'] as const)
    if (agreeing(other).length > agreeing(convention).length) convention = other;
  if (stated.some(({ range }) => spanOf(range) !== undefined)) builder.useOffsets(convention);
  const fitting = new Set(agreeing(convention));
  const others = checked.filter((each) => !fitting.has(each));
  if (others.length > 0)
    builder.warn('range-length', others[0].where(), {
      nb: `${others.length} av ${checked.length} utdrag har en annen lengde enn området sier, først dette (${[...others[0].excerpt].length} tegn, området har ${others[0].length}); området gjelder. Er fila endret for hånd i ${file}, se på dem`,
      en: `${others.length} of ${checked.length} excerpts have another length than their range says, the first this one (${[...others[0].excerpt].length} characters, the range has ${others[0].length}); the range counts. Look at them where ${file} was edited by hand`,
    });
  const { last } = countings[convention];
  return {
    isPlace: (range) => range !== '',
    select({ source, quote, line, where }, range) {
      const span = spanOf(range);
      if (span !== undefined) return builder.span(source, span.start, span.end + last, where, quote);
      return quote.trim() === ''
        ? builder.region(source, range || `row ${line}`)
        : builder.quote(source, quote, range);
    },
  };
}

/** The numbers of a range; undefined where it is none, and for `0-0`, which Dedoose writes where there are no characters. */
function spanOf(range: string): { readonly start: number; readonly end: number } | undefined {
  const match = pair.exec(range);
  if (match === null) return undefined;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start === end ? undefined : { start, end };
}
