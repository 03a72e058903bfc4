import type { OffsetConvention } from '../offsets/conventions.js';
import {
  characterConventions,
  conventionFor,
  type StoredSpan,
  selectSpan,
  withoutPlace,
} from '../sqlite/placedSpans.js';
import type { Row } from '../sqlite/row.js';
import { codingDate, noteDetails, rowCoder } from '../sqlite/rowAuthorship.js';
import { codeId, type RqdaContext } from './context.js';
import { deletedIds, liveRows } from './liveRows.js';

interface LiveCoding {
  readonly row: Row;
  readonly code: number;
  readonly source: number;
  readonly span: StoredSpan | null;
  readonly second: boolean;
}

/**
 * Live codings. RQDA keeps a second coding of the same material in `coding2`; it is another reading, so its coder is
 * told apart.
 *
 * @returns how offsets of this project are counted
 */
export function fillCodings(sources: ReadonlyMap<number, number>, context: RqdaContext): OffsetConvention {
  const { database, builder, findings } = context;
  const gone = { code: deletedIds(database, 'freecode', 'id'), source: deletedIds(database, 'source', 'id') };
  const columns = ['cid', 'fid', 'seltext', 'selfirst', 'selend', 'owner', 'date', 'memo'];
  const codings: LiveCoding[] = [];
  for (const table of ['coding', 'coding2'])
    for (const row of liveRows(database, table, columns, findings)) {
      const code = codeOf(row);
      const source = sourceOf(row);
      if (code < 0 || source < 0) continue;
      const [start, end, quote] = [row.whole('selfirst'), row.whole('selend'), row.text('seltext')];
      const span = start === undefined || end === undefined ? null : { source, start, end, quote, row };
      codings.push({ row, code, source, span, second: table === 'coding2' });
    }
  const spans = codings.flatMap(({ span }) => (span === null ? [] : [span]));
  const convention = conventionFor(spans, characterConventions, builder, `${database.file}, table coding`);
  if (spans.length > 0) builder.useOffsets(convention.name);
  for (const { row, code, source, span, second } of codings) {
    const says = `selfirst and selend are whole numbers; found ${row.found('selfirst')} and ${row.found('selend')}`;
    const selection =
      span !== null
        ? selectSpan(span, convention, builder)
        : withoutPlace({ source, row, quote: row.text('seltext') }, says, builder);
    const first = rowCoder(row, builder, findings);
    const coder = second ? builder.coder(`${builder.coders[first].id} (second coding)`) : first;
    const created = codingDate(row, findings);
    if (selection < 0) continue;
    const coding = builder.addCoding(selection, code, coder, () => row.where, { created });
    const memo = row.text('memo');
    if (memo !== '') builder.addMemo({ target: 'coding', index: coding, text: memo, ...noteDetails(row) });
  }
  return convention;

  function codeOf(row: Row): number {
    const cid = row.whole('cid');
    const code = cid === undefined ? undefined : builder.codeIndex(codeId(cid));
    if (code !== undefined) return code;
    if (gone.code.has(cid ?? Number.NaN))
      findings.warn('deleted-code', row, `the code ${cid} is deleted, but not this coding; it is left out`);
    else
      findings.warn(
        'unknown-code',
        row,
        `cid names a code; found ${row.found('cid')}; the coding is left out`,
      );
    return -1;
  }

  function sourceOf(row: Row): number {
    const fid = row.whole('fid') ?? Number.NaN;
    const source = sources.get(fid);
    if (source !== undefined) return source;
    if (gone.source.has(fid))
      findings.warn(
        'deleted-source',
        row,
        `the source ${fid} is deleted, but not this coding; it is left out`,
      );
    else
      findings.warn(
        'unknown-source',
        row,
        `fid names a source; found ${row.found('fid')}; the coding is left out`,
      );
    return -1;
  }
}
