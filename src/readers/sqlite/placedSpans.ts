import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Place } from '../../corpus/problemList.js';
import type { SourceText } from '../../corpus/sourceText.js';
import type { Bilingual } from '../../shared/language.js';
import { chooseConvention } from '../offsets/chooseConvention.js';
import { conventionName } from '../offsets/conventionName.js';
import {
  codePoints,
  crlfAsOne,
  type OffsetConvention,
  utf8Bytes,
  utf16Units,
} from '../offsets/conventions.js';
import { fitOffsets, type OffsetSpan } from '../offsets/fitOffsets.js';
import {
  keptWithoutPlace,
  outsideText,
  placeSpan,
  selectionWithoutPlace,
  turnedSpan,
} from '../offsets/placeSpan.js';
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
  where: Place,
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
    // Backwards is a slip in one row, and says nothing of how the tool counts.
    if (position++ % step === 0 && text !== null && start >= 0 && end >= start)
      sample.push({ text, hasBom: false, start, end, quote });
  }
  const { convention, reason } = chooseConvention(own, fitOffsets(sample, own, conventions));
  if (reason !== null) {
    const [name, tools] = [conventionName(convention.name), conventionName(own.name)];
    const instead =
      convention === own
        ? { nb: ', som er regelen for verktøyet', en: ', the rule of the tool' }
        : { nb: `, og ikke som ${tools.nb}`, en: `, and not as ${tools.en}` };
    builder.warn('offset-convention', where, {
      nb: `lest som ${name.nb}${instead.nb}: ${reason.nb}; se over tekstutdragene`,
      en: `read as ${name.en}${instead.en}: ${reason.en}; check the spans`,
    });
  }
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
  span: StoredSpan,
  convention: OffsetConvention,
  builder: CorpusBuilder,
): readonly [number, number] | null {
  return placeSpan(builder.sources[span.source].text, span, convention);
}

/**
 * The selection of a stored span, turned where it ends before it begins. One that cannot lie in its text is kept as its quote, or
 * without one, and its place is a loss.
 */
export function selectSpan(span: StoredSpan, convention: OffsetConvention, builder: CorpusBuilder): number {
  const points = pointsOf(span, convention, builder);
  if (points === null) {
    const { name, text } = builder.sources[span.source];
    return withoutPlace(
      { ...span, place: `${span.start}–${span.end}` },
      outsideText(name, text, span, convention),
      builder,
    );
  }
  if (span.end < span.start) builder.warn('reversed-span', () => span.row.where, turnedSpan(span));
  return builder.span(span.source, ...points, () => span.row.where, span.quote);
}

/** What is known of a selection that has no place. */
export interface Unplaced extends Pick<StoredSpan, 'source' | 'quote' | 'row'> {
  /** What the file says of where it is. */
  readonly place: string;
}

/** The selection of a row whose offsets say nothing: its quote, if it has one. */
export function withoutPlace(
  { source, quote, row, place }: Unplaced,
  why: Bilingual,
  builder: CorpusBuilder,
): number {
  const kept = keptWithoutPlace(quote);
  builder.lose('bad-span', () => row.where, {
    nb: `${why.nb}; ${kept.nb}`,
    en: `${why.en}; ${kept.en}`,
  });
  return selectionWithoutPlace(builder, source, quote, place);
}
