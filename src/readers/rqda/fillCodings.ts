import type { OffsetConvention } from '../offsets/conventions.js';
import { loseUnknownCode, loseUnknownSource, noWholeNumbers } from '../sqlite/lostCodings.js';
import {
  characterConventions,
  conventionFor,
  type StoredSpan,
  selectSpan,
  withoutPlace,
} from '../sqlite/placedSpans.js';
import type { DatabaseContext } from '../sqlite/readDatabase.js';
import { type Row, tablePlace } from '../sqlite/row.js';
import { codingDate, noteDetails, rowCoder } from '../sqlite/rowAuthorship.js';
import { codeId } from './codeIds.js';
import { deletedIds, liveRows } from './liveRows.js';

const tables = ['coding', 'coding2'];

/**
 * Live codings. RQDA keeps a second coding of the same material in `coding2`; it is another reading, so its coder is
 * told apart.
 *
 * @returns how offsets of this project are counted
 */
export async function fillCodings(
  sources: ReadonlyMap<number, number>,
  context: DatabaseContext,
): Promise<OffsetConvention> {
  const { database, builder, findings } = context;
  const gone = { code: deletedIds(database, 'freecode', 'id'), source: deletedIds(database, 'source', 'id') };
  const convention = conventionFor(
    () => storedSpans(sources, context),
    characterConventions,
    builder,
    tablePlace(database.file, 'coding', ''),
  );
  const columns = ['cid', 'fid', 'seltext', 'selfirst', 'selend', 'owner', 'date', 'memo'];
  for (const table of tables)
    for (const row of liveRows(database, table, columns, findings)) {
      await context.breathe();
      add(row, table);
    }
  return convention;

  function add(row: Row, table: string): void {
    const code = codeOf(row);
    if (code < 0) return;
    const source = sourceOf(row);
    if (source < 0) return;
    const quote = row.text('seltext');
    const span = spanOf(row, source);
    if (span !== null) builder.useOffsets(convention.name);
    const place = `${row.text('selfirst') || '?'}–${row.text('selend') || '?'}`;
    const selection =
      span === null
        ? withoutPlace({ source, row, quote, place }, noWholeNumbers(row, 'selfirst', 'selend'), builder)
        : selectSpan(span, convention, builder);
    const first = rowCoder(row, builder, findings);
    const coder = table === 'coding2' ? builder.coder(`${builder.coders[first].id} (second coding)`) : first;
    const created = codingDate(row, findings);
    const coding = builder.addCoding(selection, code, coder, () => row.where, { created });
    const memo = row.text('memo');
    if (memo !== '') builder.addMemo({ target: 'coding', index: coding, text: memo, ...noteDetails(row) });
  }

  function codeOf(row: Row): number {
    const cid = row.whole('cid');
    const code = cid === undefined ? undefined : builder.codeIndex(codeId(cid));
    if (code !== undefined) return code;
    if (gone.code.has(cid ?? Number.NaN))
      findings.lose('deleted-code', row, {
        nb: `koden ${cid} er slettet, men ikke denne kodingen; den er utelatt`,
        en: `the code ${cid} is deleted, but not this coding; it is left out`,
      });
    else loseUnknownCode(row, 'cid', findings);
    return -1;
  }

  function sourceOf(row: Row): number {
    const fid = row.whole('fid') ?? Number.NaN;
    const source = sources.get(fid);
    if (source !== undefined) return source;
    if (gone.source.has(fid))
      findings.lose('deleted-source', row, {
        nb: `kilden ${fid} er slettet, men ikke denne kodingen; den er utelatt`,
        en: `the source ${fid} is deleted, but not this coding; it is left out`,
      });
    else loseUnknownSource(row, 'fid', findings);
    return -1;
  }
}

function* storedSpans(
  sources: ReadonlyMap<number, number>,
  { database }: DatabaseContext,
): Generator<StoredSpan> {
  for (const table of tables)
    for (const row of database.rows(table, ['fid', 'seltext', 'selfirst', 'selend', 'status'])) {
      const source = sources.get(row.whole('fid') ?? Number.NaN);
      const live = !database.has(table, 'status') || row.whole('status') === 1;
      const span = source === undefined || !live ? null : spanOf(row, source);
      if (span !== null) yield span;
    }
}

function spanOf(row: Row, source: number): StoredSpan | null {
  const [start, end] = [row.whole('selfirst'), row.whole('selend')];
  return start === undefined || end === undefined
    ? null
    : { source, start, end, quote: row.text('seltext'), row };
}
