import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { SourceText } from '../../corpus/sourceText.js';
import { codePoints, crlfAsOne, type OffsetConvention, utf16Units } from '../refi/offsets.js';
import type { Row } from './row.js';

/** Code points of the text behind a byte order mark. */
export const afterByteOrderMark: OffsetConvention = {
  name: 'code points, byte order mark not counted',
  length: (text) => text.length - marks(text),
  toCodePoint: (text, offset) => offset + marks(text),
};

function marks(text: SourceText): number {
  return text.value.startsWith('\ufeff') ? 1 : 0;
}

/** What a Python or GTK tool counts as, and what it has been seen to count as when something went wrong. */
export const characterConventions: readonly OffsetConvention[] = [
  codePoints,
  utf16Units,
  crlfAsOne,
  afterByteOrderMark,
];

/** A span as a row of a database has it, with the text that the tool stored for it. */
export interface StoredSpan {
  readonly source: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly row: Row;
}

/** Share of the quotes that another convention must place before the tool's own rule is given up for it. */
const clearShare = 0.9;
/** And how many more of the quotes it must place than the tool's own rule. */
const clearLead = 0.05;

/**
 * The convention that the stored quotes speak for: the tool's own, unless another one places clearly more of
 * them, which is then used and reported. A small lead is reported, but the tool's rule is kept.
 *
 * @param conventions the first is the tool's own
 */
export function conventionFor(
  spans: readonly StoredSpan[],
  conventions: readonly OffsetConvention[],
  builder: CorpusBuilder,
  where: string,
): OffsetConvention {
  const checked = spans.filter(({ source, quote }) => quote !== '' && builder.sources[source].text !== null);
  const [own] = conventions;
  const placed = new Map<OffsetConvention, number>();
  for (const convention of conventions) {
    placed.set(convention, checked.filter((span) => fits(span, convention, builder)).length);
    if (placed.get(own) === checked.length) break;
  }
  const [best, most] = [...placed].reduce((a, b) => (b[1] > a[1] ? b : a));
  const lead = most - placed.get(own)!;
  if (lead === 0) return own;
  const count = `as ${own.name}, the rule of the tool, ${placed.get(own)} of ${checked.length} stored quotes stand where the file says; as ${best.name} ${most} do`;
  if (lead >= clearLead * checked.length && most >= clearShare * checked.length) {
    builder.warn('offsets-other', where, `${count}; read as ${best.name}`);
    return best;
  }
  builder.warn('offset-convention', where, `${count}; the rule of the tool was kept, check the spans`);
  return own;
}

/** The code points of a span under a convention, null where it does not lie within its text. */
export function pointsOf(
  { source, start, end }: StoredSpan,
  convention: OffsetConvention,
  builder: CorpusBuilder,
): readonly [number, number] | null {
  const { text } = builder.sources[source];
  if (start < 0 || end < start) return null;
  if (text === null) return [start, end];
  if (end > convention.length(text)) return null;
  if (start === end) {
    const point = convention.toCodePoint(text, start, 'start');
    return [point, point];
  }
  return [convention.toCodePoint(text, start, 'start'), convention.toCodePoint(text, end, 'end')];
}

function fits(span: StoredSpan, convention: OffsetConvention, builder: CorpusBuilder): boolean {
  const points = pointsOf(span, convention, builder);
  return points !== null && builder.sources[span.source].text!.slice(...points) === span.quote;
}

/**
 * The selection of a stored span. One that cannot lie in its text is kept as its quote, and reported; without a
 * quote there is nothing to keep, and it is an error.
 *
 * @returns -1 after an error
 */
export function selectSpan(span: StoredSpan, convention: OffsetConvention, builder: CorpusBuilder): number {
  const points = pointsOf(span, convention, builder);
  if (points !== null) return builder.span(span.source, ...points, span.row.where, span.quote);
  const { name, text } = builder.sources[span.source];
  const holds =
    text === null ? 'which has no text' : `which has ${convention.length(text)} ${convention.name}`;
  return withoutPlace(
    span,
    `the offsets ${span.start} to ${span.end} do not lie in "${name}", ${holds}`,
    builder,
  );
}

/** The selection of a row whose offsets say nothing: its quote, if it has one. */
export function withoutPlace(
  { source, quote, row }: Pick<StoredSpan, 'source' | 'quote' | 'row'>,
  message: string,
  builder: CorpusBuilder,
): number {
  if (quote === '') {
    builder.error('bad-span', row.where, `${message}; there is no stored quote to keep instead`);
    return -1;
  }
  builder.warn('bad-span', row.where, `${message}; kept as its stored quote, without a place`);
  return builder.quote(source, quote);
}
