import type { Region } from '../../corpus/details.js';
import type { OffsetConvention } from '../offsets/conventions.js';
import { clock } from '../refi/parseSources.js';
import {
  characterConventions,
  conventionFor,
  type StoredSpan,
  selectSpan,
  withoutPlace,
} from '../sqlite/placedSpans.js';
import type { DatabaseContext } from '../sqlite/readDatabase.js';
import type { Row } from '../sqlite/row.js';
import { codingDate, noteDetails, rowCoder } from '../sqlite/rowAuthorship.js';
import { plural } from '../sqlite/rowFindings.js';
import { codeId } from './codeIds.js';
import type { SourceIndex } from './fillSources.js';
import { mediaOf, type SourceRows } from './sourceRows.js';

/** What the flag "important" of a coding becomes: a memo on the coding. */
export const importantMemo = 'important';

const ownership = ['cid', 'owner', 'date', 'memo', 'important'];

/**
 * Codings of texts, which the stored quotes place.
 *
 * @returns how offsets of this project are counted
 */
export async function fillTextCodings(
  sources: SourceIndex,
  context: DatabaseContext,
): Promise<OffsetConvention> {
  const { database, builder, findings } = context;
  const convention = conventionFor(
    () => storedSpans(sources, context),
    characterConventions,
    builder,
    `${database.file}, table code_text`,
  );
  for (const row of database.rows('code_text', [...ownership, 'fid', 'seltext', 'pos0', 'pos1', 'avid'])) {
    await context.breathe();
    const code = codeOf(row, context);
    const source = sourceOf(row, 'fid', sources, context);
    if (code < 0 || source < 0) continue;
    const quote = row.text('seltext');
    const span = spanOf(row, source, quote);
    if (span !== null) builder.useOffsets(convention.name);
    const says = () => `pos0 and pos1 are whole numbers; found ${row.found('pos0')} and ${row.found('pos1')}`;
    const selection =
      span === null
        ? withoutPlace({ source, row, quote }, says(), builder)
        : selectSpan(span, convention, builder);
    addCoding(row, selection, code, context);
    if (row.value('avid') !== null)
      findings.tally(
        'not-represented',
        row,
        (count) =>
          `${plural(count, 'coding is', 'codings are')} linked with a part of a recording; the link is not read`,
        'avid',
      );
  }
  return convention;
}

function* storedSpans(sources: SourceIndex, { database }: DatabaseContext): Generator<StoredSpan> {
  for (const row of database.rows('code_text', ['fid', 'seltext', 'pos0', 'pos1'])) {
    const source = sources.get(row.whole('fid') ?? Number.NaN);
    const span = source === undefined ? null : spanOf(row, source, row.text('seltext'));
    if (span !== null) yield span;
  }
}

/** Codings of parts of pictures and of pages. */
export function fillImageCodings(sources: SourceIndex, context: DatabaseContext): void {
  const columns = ['id', 'x1', 'y1', 'width', 'height', 'pdf_page'];
  for (const row of context.database.rows('code_image', [...ownership, ...columns])) {
    const code = codeOf(row, context);
    const source = sourceOf(row, 'id', sources, context);
    if (code < 0 || source < 0) continue;
    const page = row.value('pdf_page') === null ? '' : `page ${row.text('pdf_page')}, `;
    const label = `[${page}x ${row.text('x1')}, y ${row.text('y1')}, width ${row.text('width')}, height ${row.text('height')}]`;
    addCoding(row, context.builder.region(source, label, label), code, context, boxOf(row, context));
  }
}

/** Codings of parts of recordings. */
export function fillMediaCodings(sources: SourceIndex, rows: SourceRows, context: DatabaseContext): void {
  for (const row of context.database.rows('code_av', [...ownership, 'id', 'pos0', 'pos1'])) {
    const code = codeOf(row, context);
    const source = sourceOf(row, 'id', sources, context);
    if (code < 0 || source < 0) continue;
    const [begin, end] = [row.whole('pos0'), row.whole('pos1')];
    if (begin === undefined || end === undefined) {
      const label = `[${row.text('pos0')} to ${row.text('pos1')}]`;
      badRegion(row, 'pos0 and pos1 are whole milliseconds', ['pos0', 'pos1'], context);
      addCoding(row, context.builder.region(source, label, label), code, context);
      continue;
    }
    const label = `[${clock(begin)} to ${clock(end)}]`;
    const media = mediaOf(rows.byId.get(row.whole('id')!)!);
    const kind = media === 'video' ? 'video' : 'audio';
    addCoding(row, context.builder.region(source, label, label), code, context, { kind, begin, end });
  }
}

/** Annotations of texts: memos on spans. */
export function fillAnnotations(
  sources: SourceIndex,
  convention: OffsetConvention,
  context: DatabaseContext,
): void {
  const { database, builder, findings } = context;
  for (const row of database.rows('annotation', ['fid', 'pos0', 'pos1', 'memo', 'owner', 'date'])) {
    const source = sourceOf(row, 'fid', sources, context);
    if (source < 0) continue;
    const note = { text: row.text('memo'), ...noteDetails(row) };
    const selection = partSelection(row, source, convention, context);
    if (selection >= 0) {
      builder.addMemo({ target: 'selection', index: selection, ...note });
      continue;
    }
    const found = `found ${row.found('pos0')} and ${row.found('pos1')}`;
    findings.warn(
      'bad-span',
      row,
      `an annotation lies within its text; ${found}; kept as a memo of the source`,
    );
    builder.addMemo({ target: 'source', index: source, ...note });
  }
}

/** The selection of a span that stores no quote; -1 where it does not lie in the text. */
export function partSelection(
  row: Row,
  source: number,
  convention: OffsetConvention,
  { builder }: DatabaseContext,
): number {
  const { text } = builder.sources[source];
  const [start, end] = [row.whole('pos0'), row.whole('pos1')];
  if (text === null || start === undefined || end === undefined) return -1;
  if (start < 0 || end < start || end > convention.length(text)) return -1;
  const points = [convention.toCodePoint(text, start, 'start'), convention.toCodePoint(text, end, 'end')];
  return builder.span(source, points[0], points[1], row.where);
}

function addCoding(
  row: Row,
  selection: number,
  code: number,
  { builder, findings }: DatabaseContext,
  region?: Region,
): void {
  const coder = rowCoder(row, builder, findings);
  const created = codingDate(row, findings);
  if (selection < 0) return;
  const mark = region === undefined ? undefined : builder.details.addMark(selection, { region });
  const coding = builder.addCoding(selection, code, coder, () => row.where, { created, mark });
  const notes = [row.text('memo'), row.whole('important') === 1 ? importantMemo : ''];
  for (const text of notes)
    if (text !== '') builder.addMemo({ target: 'coding', index: coding, text, ...noteDetails(row) });
}

function boxOf(row: Row, context: DatabaseContext): Region | undefined {
  const columns = ['x1', 'y1', 'width', 'height'];
  const numbers = columns.map((column) => Math.round(Number(row.value(column) ?? Number.NaN)));
  if (!numbers.every((number) => Math.abs(number) < 2 ** 31)) {
    badRegion(row, 'a part of a picture has numbers for its corner and its size', columns, context);
    return undefined;
  }
  const [x, y, width, height] = numbers;
  const page = row.whole('pdf_page');
  const box = [x, y, x + width, y + height] as const;
  return page === undefined ? { kind: 'picture', box } : { kind: 'page', page, box };
}

function badRegion(row: Row, needs: string, columns: readonly string[], { findings }: DatabaseContext): void {
  const found = columns.map((column) => row.found(column)).join(', ');
  findings.warn('bad-region', row, `${needs}; found ${found}; kept as it is written`);
}

function codeOf(row: Row, { builder, findings }: DatabaseContext): number {
  const cid = row.whole('cid');
  const code = cid === undefined ? undefined : builder.codeIndex(codeId(cid));
  if (code !== undefined) return code;
  findings.warn('unknown-code', row, `cid names a code; found ${row.found('cid')}; the coding is left out`);
  return -1;
}

function sourceOf(row: Row, column: string, sources: SourceIndex, { findings }: DatabaseContext): number {
  const source = sources.get(row.whole(column) ?? Number.NaN);
  if (source !== undefined) return source;
  findings.warn('unknown-source', row, `${column} names a source; found ${row.found(column)}; left out`);
  return -1;
}

function spanOf(row: Row, source: number, quote: string): StoredSpan | null {
  const [start, end] = [row.whole('pos0'), row.whole('pos1')];
  return start === undefined || end === undefined ? null : { source, start, end, quote, row };
}
