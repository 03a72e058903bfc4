import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { SourceText } from '../../corpus/sourceText.js';
import { chooseConvention } from '../offsets/chooseConvention.js';
import {
  codePoints,
  crlfAsOne,
  type OffsetConvention,
  utf8Bytes,
  utf16Units,
} from '../offsets/conventions.js';
import { fitOffsets, type OffsetSpan } from '../offsets/fitOffsets.js';
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
  utf8Bytes,
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

/** Most spans that are tried by every convention; of more, every k-th. */
const mostSpans = 20_000;

/**
 * The convention that a project is read by: the tool's own, unless another one clearly fits better (the rule is
 * `chooseConvention`'s), which is then used and reported. What speaks against the tool's is reported in any case.
 *
 * @param spans the spans of the project; asked for again where the tool's convention does not fit all of them, so
 *   that a million need not be kept
 * @param conventions the first is the tool's own
 */
export function conventionFor(
  spans: () => Iterable<StoredSpan>,
  conventions: readonly OffsetConvention[],
  builder: CorpusBuilder,
  where: string,
): OffsetConvention {
  const [own] = conventions;
  let count = 0;
  let misfits = 0;
  for (const span of spans()) {
    count++;
    if (!fits(span, own, builder)) misfits++;
  }
  if (misfits === 0) return own;
  const step = Math.ceil(count / mostSpans);
  const sample: OffsetSpan[] = [];
  let position = 0;
  for (const { source, start, end, quote } of spans()) {
    const { text } = builder.sources[source];
    if (position++ % step === 0 && text !== null && start >= 0 && end >= start)
      sample.push({ text, hasBom: false, start, end, quote });
  }
  const { convention, reason } = chooseConvention(own, fitOffsets(sample, own, conventions));
  const instead = convention === own ? ', the rule of the tool' : `, and not as ${own.name}`;
  if (reason !== '')
    builder.warn(
      'offset-convention',
      where,
      `read as ${convention.name}${instead}: ${reason}; check the spans`,
    );
  return convention;
}

/** Whether a span lies in its text and its quote, if it has one, stands there. */
function fits(span: StoredSpan, convention: OffsetConvention, builder: CorpusBuilder): boolean {
  const points = pointsOf(span, convention, builder);
  const { text } = builder.sources[span.source];
  return points !== null && (text === null || span.quote === '' || text.slice(...points) === span.quote);
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

/**
 * The selection of a stored span. One that cannot lie in its text is kept as its quote, and reported; without a
 * quote there is nothing to keep, and it is an error.
 *
 * @returns -1 after an error
 */
export function selectSpan(span: StoredSpan, convention: OffsetConvention, builder: CorpusBuilder): number {
  const points = pointsOf(span, convention, builder);
  if (points !== null) return builder.span(span.source, ...points, () => span.row.where, span.quote);
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
