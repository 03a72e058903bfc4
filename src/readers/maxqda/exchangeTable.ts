import { placeOf } from '../../shared/place.js';
import { plural } from '../refi/findings.js';
import { foldHeader } from '../table/columns.js';
import { readLongTable } from '../table/readLongTable.js';
import type { TableKind } from '../table/tableKind.js';

const columns = ['textid', 'wordid', 'preview', 'start', 'end', 'file_name', 'tag'];
/** Letters of a coded text that an exchange file keeps. */
const previewLength = 63;

/**
 * The codings of a MAXQDA exchange file (.mex) as a table: offsets in characters from 0, half-open, and the beginning
 * of each coded text.
 */
export const maxqdaExchange: TableKind = {
  id: 'maxqda-mex',
  name: 'MAXQDA exchange codings',
  tool: 'MAXQDA',
  keys: ['source', 'path', 'kind', 'attributes', 'code', 'coder', 'text', 'start', 'end', 'memo'],
  fits(table) {
    const names = new Set(table.columns.map(foldHeader));
    return columns.every((name) => names.has(name));
  },
  read(table, mapping, builder) {
    const preview = table.columns.findIndex((name) => foldHeader(name) === 'preview');
    const known = ['id', 'wordid', 'preview_length'];
    readLongTable(table, mapping, builder, {
      sourceId: table.columns.findIndex((name) => foldHeader(name) === 'textid'),
      known: table.columns.flatMap((name, i) => (known.includes(foldHeader(name)) ? [i] : [])),
    });
    const cut = table.rows.filter(({ values }) => [...values[preview]].length >= previewLength);
    if (cut.length > 0)
      builder.warn('cut-quote', placeOf(table.file, { line: cut[0].line, column: table.columns[preview] }), {
        nb: `${plural(cut.length, 'sitat har', 'sitater har')} de ${previewLength} tegnene som en utvekslingsfil beholder, og kan være lengre`,
        en: `${plural(cut.length, 'quote has', 'quotes have')} the ${previewLength} characters that an exchange file keeps, and may go on`,
      });
  },
};
