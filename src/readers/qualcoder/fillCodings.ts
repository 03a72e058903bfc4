import type { Region } from '../../corpus/details.js';
import type { Bilingual } from '../../shared/language.js';
import type { OffsetConvention } from '../offsets/conventions.js';
import { turnedSpan } from '../offsets/placeSpan.js';
import { clock } from '../refi/parseSources.js';
import { loseUnknownCode, loseUnknownSource, noWholeNumbers } from '../sqlite/lostCodings.js';
import {
  characterConventions,
  conventionFor,
  pointsOf,
  type StoredSpan,
  selectSpan,
  withoutPlace,
} from '../sqlite/placedSpans.js';
import type { DatabaseContext } from '../sqlite/readDatabase.js';
import { type Row, tablePlace } from '../sqlite/row.js';
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
    tablePlace(database.file, 'code_text', ''),
  );
  for (const row of database.rows('code_text', [...ownership, 'fid', 'seltext', 'pos0', 'pos1', 'avid'])) {
    await context.breathe();
    const coded = codeAndSource(row, 'fid', sources, context);
    if (coded === null) continue;
    const { code, source } = coded;
    const quote = row.text('seltext');
    const span = spanOf(row, source, quote);
    if (span !== null) builder.useOffsets(convention.name);
    const selection =
      span === null
        ? withoutPlace(
            { source, row, quote, place: writtenPlace(row) },
            noWholeNumbers(row, 'pos0', 'pos1'),
            builder,
          )
        : selectSpan(span, convention, builder);
    addCoding(row, selection, code, context);
    if (row.value('avid') !== null)
      findings.tally(
        'not-represented',
        row,
        (count) => ({
          nb: `${plural(count, 'koding er', 'kodinger er')} lenket til en del av et opptak; lenken er ikke lest`,
          en: `${plural(count, 'coding is', 'codings are')} linked with a part of a recording; the link is not read`,
        }),
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
    const coded = codeAndSource(row, 'id', sources, context);
    if (coded === null) continue;
    const { code, source } = coded;
    const page = row.value('pdf_page') === null ? '' : `page ${row.text('pdf_page')}, `;
    const label = `[${page}x ${row.text('x1')}, y ${row.text('y1')}, width ${row.text('width')}, height ${row.text('height')}]`;
    addCoding(row, context.builder.region(source, label, label), code, context, boxOf(row, context));
  }
}

/** Codings of parts of recordings. */
export function fillMediaCodings(sources: SourceIndex, rows: SourceRows, context: DatabaseContext): void {
  for (const row of context.database.rows('code_av', [...ownership, 'id', 'pos0', 'pos1'])) {
    const coded = codeAndSource(row, 'id', sources, context);
    if (coded === null) continue;
    const { code, source } = coded;
    const [from, to] = [row.whole('pos0'), row.whole('pos1')];
    const isTurned = from !== undefined && to !== undefined && to < from;
    if (isTurned) context.findings.warn('reversed-span', row, turnedSpan({ start: from, end: to }));
    const [begin, end] = isTurned ? [to, from] : [from, to];
    if (begin === undefined || end === undefined || begin < 0) {
      const label = `[${row.text('pos0')} to ${row.text('pos1')}]`;
      const needs = {
        nb: 'pos0 og pos1 er hele millisekunder fra 0',
        en: 'pos0 and pos1 are whole milliseconds from 0',
      };
      badRegion(row, needs, ['pos0', 'pos1'], context);
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
    const source = sources.get(row.whole('fid') ?? Number.NaN);
    if (source === undefined) {
      const found = row.foundIn('fid');
      findings.lose('unknown-source', row, {
        nb: `fid navngir en kilde; ${found.nb}; annoteringen er utelatt`,
        en: `fid names a source; ${found.en}; the annotation is left out`,
      });
      continue;
    }
    const note = { text: row.text('memo'), ...noteDetails(row) };
    const selection = partSelection(row, source, convention, context);
    if (selection >= 0) {
      builder.addMemo({ target: 'selection', index: selection, ...note });
      continue;
    }
    const found = row.foundIn('pos0', 'pos1');
    findings.lose('bad-span', row, {
      nb: `en annotering ligger i teksten sin; ${found.nb}; beholdt som et notat til kilden`,
      en: `an annotation lies within its text; ${found.en}; kept as a memo of the source`,
    });
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
  const span = spanOf(row, source, '');
  if (span === null || builder.sources[source].text === null) return -1;
  const points = pointsOf(span, convention, builder);
  if (points === null) return -1;
  if (span.end < span.start) builder.warn('reversed-span', row.where, turnedSpan(span));
  return builder.span(source, ...points, row.where);
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
  const mark = region === undefined ? undefined : builder.details.addMark(selection, { region });
  const coding = builder.addCoding(selection, code, coder, () => row.where, { created, mark });
  const notes = [row.text('memo'), row.whole('important') === 1 ? importantMemo : ''];
  for (const text of notes)
    if (text !== '') builder.addMemo({ target: 'coding', index: coding, text, ...noteDetails(row) });
}

function boxOf(row: Row, context: DatabaseContext): Region | undefined {
  const columns = ['x1', 'y1', 'width', 'height'];
  const numbers = columns.map((column) =>
    Math.round(Number(row.value(column) === '' ? Number.NaN : (row.value(column) ?? Number.NaN))),
  );
  if (!numbers.every((number) => Math.abs(number) < 2 ** 31)) {
    const needs = {
      nb: 'et utsnitt av et bilde har tall for hjørnet og størrelsen',
      en: 'a part of a picture has numbers for its corner and its size',
    };
    badRegion(row, needs, columns, context);
    return undefined;
  }
  const [x, y, width, height] = numbers;
  const page = row.whole('pdf_page');
  const box = [x, y, x + width, y + height] as const;
  return page === undefined ? { kind: 'picture', box } : { kind: 'page', page, box };
}

function badRegion(
  row: Row,
  needs: Bilingual,
  columns: readonly string[],
  { findings }: DatabaseContext,
): void {
  const found = row.foundIn(...columns);
  findings.lose('bad-region', row, {
    nb: `${needs.nb}; ${found.nb}; beholdt slik det er skrevet`,
    en: `${needs.en}; ${found.en}; kept as it is written`,
  });
}

/** What a coding is with and of; null where one of them is not there, which is told once. */
function codeAndSource(
  row: Row,
  column: string,
  sources: SourceIndex,
  { builder, findings }: DatabaseContext,
): { readonly code: number; readonly source: number } | null {
  const cid = row.whole('cid');
  const code = cid === undefined ? undefined : builder.codeIndex(codeId(cid));
  const source = sources.get(row.whole(column) ?? Number.NaN);
  if (code !== undefined && source !== undefined) return { code, source };
  if (code === undefined) loseUnknownCode(row, 'cid', findings);
  else loseUnknownSource(row, column, findings);
  return null;
}

/** What a row says of its place where that is no numbers. */
function writtenPlace(row: Row): string {
  return `${row.text('pos0') || '?'}–${row.text('pos1') || '?'}`;
}

function spanOf(row: Row, source: number, quote: string): StoredSpan | null {
  const [start, end] = [row.whole('pos0'), row.whole('pos1')];
  return start === undefined || end === undefined ? null : { source, start, end, quote, row };
}
