import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { SourceText } from '../../corpus/sourceText.js';
import type { Bilingual } from '../../shared/language.js';
import { conventionName } from './conventionName.js';
import type { OffsetConvention } from './conventions.js';

/** A span as a tool counts it. */
export interface ToolSpan {
  readonly start: number;
  readonly end: number;
  /** Whether the file of the text began with a byte order mark. */
  readonly hasBom?: boolean;
}

/** Offsets are kept in 32 bits; no text is as long. */
const tooLarge = 2 ** 31;

/**
 * Code points of a span of a text, or the offsets as they are where there is no text. A span that ends before it begins is
 * turned, which is for the caller to report.
 *
 * @returns null where the text cannot have this span
 */
export function placeSpan(
  text: SourceText | null,
  { start, end, hasBom = false }: ToolSpan,
  convention: OffsetConvention,
): readonly [start: number, end: number] | null {
  const [first, last] = start <= end ? [start, end] : [end, start];
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 0 || last >= tooLarge) return null;
  if (text === null) return [first, last];
  if (last > convention.length(text, hasBom)) return null;
  const point = convention.toCodePoint(text, first, 'start', hasBom);
  return [point, first === last ? point : convention.toCodePoint(text, last, 'end', hasBom)];
}

/** Why a span has no place in the text of a source, or in something else that is called `name`. */
export function outsideText(
  name: string,
  text: SourceText | null,
  { start, end, hasBom = false }: ToolSpan,
  convention: OffsetConvention,
): Bilingual {
  const unit = conventionName(convention.name);
  const length = text === null ? 0 : convention.length(text, hasBom);
  const holds =
    text === null
      ? { nb: 'som ikke har noen tekst', en: 'which has no text' }
      : { nb: `som har ${length} ${unit.nb}`, en: `which has ${length} ${unit.en}` };
  return {
    nb: `posisjonene ${start} til ${end} ligger ikke i «${name}», ${holds.nb}`,
    en: `the offsets ${start} to ${end} do not lie in "${name}", ${holds.en}`,
  };
}

/** What is said of a span that was turned. */
export function turnedSpan({ start, end }: ToolSpan): Bilingual {
  return {
    nb: `et tekstutdrag slutter ikke før det begynner; fant start ${start}, slutt ${end}, og snudde det`,
    en: `a selection must not end before its start; found start ${start}, end ${end}, and turned it`,
  };
}

/**
 * The selection of a span that has no place in its text: its stored quote, or else a selection named after what the file says of
 * its place, so that its codings are kept. Equal words at two such places are two selections.
 *
 * @param place what the file says, such as `36–40`
 * @see docs/decisions/0018-what-can-be-kept.md
 */
export function selectionWithoutPlace(
  builder: CorpusBuilder,
  source: number,
  quote: string,
  place: string,
): number {
  return quote === '' ? builder.region(source, place) : builder.quote(source, quote, place, '');
}

/** What became of a selection whose place was lost, for the end of a message. */
export function keptWithoutPlace(quote: string): Bilingual {
  return quote === ''
    ? {
        nb: 'kodingene er beholdt uten plass og uten sitat',
        en: 'its codings are kept, without a place or a quote',
      }
    : { nb: 'beholdt som det lagrede sitatet, uten plass', en: 'kept as its stored quote, without a place' };
}
