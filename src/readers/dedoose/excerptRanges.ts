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

/** The selection of an excerpt: a span where its range is one, else its words at that place. */
export type SelectExcerpt = (excerpt: Excerpt, range: string) => number;

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
export function readRanges(stated: readonly StatedRange[], builder: CorpusBuilder): SelectExcerpt {
  const checked = stated.flatMap(({ range, excerpt, where }): Checked[] => {
    const span = spanOf(range);
    // An empty excerpt says nothing of the length of its range.
    return span === undefined || excerpt.trim() === ''
      ? []
      : [{ length: span.end - span.start, excerpt, where }];
  });
  const agreeing = (counting: keyof typeof countings) => {
    const { length, last } = countings[counting];
    return checked.filter((each) => length(each.excerpt) === each.length + last);
  };
  // Characters, unless another way of counting fits more excerpts.
  let counting: keyof typeof countings = 'characters';
  for (const other of ['UTF-16 units', 'characters, the last included'] as const)
    if (agreeing(other).length > agreeing(counting).length) counting = other;
  const fitting = new Set(agreeing(counting));
  const others = checked.filter((each) => !fitting.has(each));
  // Where no length agrees, numbers still tell what overlaps what, but not in which unit.
  const isKnown = checked.length === 0 || fitting.size > 0;
  if (stated.some(({ range }) => spanOf(range) !== undefined))
    builder.useOffsets(isKnown ? counting : 'numbers of unknown unit');
  if (others.length > 0) warnOfLengths(others, checked.length, builder);
  const last = isKnown ? countings[counting].last : 0;
  return ({ source, quote, line, where }, range) => {
    const span = spanOf(range);
    if (span !== undefined) return builder.span(source, span.start, span.end + last, where, quote);
    return quote.trim() === ''
      ? builder.region(source, range || `row ${line}`)
      : builder.quote(source, quote, range);
  };
}

/** An excerpt with the length that its range says. */
interface Checked {
  readonly length: number;
  readonly excerpt: string;
  readonly where: () => Text;
}

function warnOfLengths(others: readonly Checked[], checked: number, builder: CorpusBuilder): void {
  const [first] = others;
  const characters = [...first.excerpt].length;
  builder.warn('range-length', first.where(), {
    nb: `${others.length} av ${checked} tekstutdrag har en annen lengde enn området sier, først dette (${characters} tegn, området har ${first.length}); området gjelder. Se om tekstutdragene er endret for hånd`,
    en: `${others.length} of ${checked} excerpts have another length than their range says, the first this one (${characters} characters, the range has ${first.length}); the range counts. See whether the excerpts were changed by hand`,
  });
}

/** The numbers of a range; undefined where it is none, and for `0-0`, which Dedoose writes where there are no characters. */
function spanOf(range: string): { readonly start: number; readonly end: number } | undefined {
  const match = pair.exec(range);
  if (match === null) return undefined;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start === end ? undefined : { start, end };
}
