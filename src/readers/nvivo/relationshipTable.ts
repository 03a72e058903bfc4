import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { tradeoffReadings } from '../../corpus/tradeoffCodes.js';
import { placeOf } from '../../shared/place.js';
import { cellOf, reportUnusedColumns } from '../table/columns.js';
import { columnsIn, nameInLanguage } from '../table/headerWords.js';
import { loseNameless } from '../table/losses.js';
import type { Mapping } from '../table/mapping.js';
import type { Table } from '../table/parseTable.js';
import { PathCodes } from '../table/pathCodes.js';
import type { TableKind } from '../table/tableKind.js';
import { lastLevel, levelsOf } from './names.js';
import { relationshipWords } from './relationshipWords.js';

/** Names of columns with which a table is one of codings, whatever `from` and `to` are in it (offsets, times). */
const ofCodings = /^(?:codes?|koder?|kode|nodes?|tags?|knoten|códigos?|start|slutt|end)$/iu;

/**
 * Passages that were coded at relationships (NVivo: from, type, to), a row each. A relationship becomes a code called by
 * its three parts, `Kontroll satt foran Tillit`, beside the codes that it is between: where these are interests, it is a
 * trade-off.
 */
export const nvivoRelationships: TableKind = {
  id: 'nvivo-relationships',
  name: 'NVivo relationships',
  tool: 'NVivo',
  missingIsEmpty: true,
  nameOf: ({ columns }) => nameInLanguage('NVivo relationships', columns, relationshipWords),
  fits(table, mapping) {
    const at = columnsIn(table.columns, relationshipWords, mapping);
    if (Math.min(at.from, at.type, at.to) < 0 || table.columns.some((name) => ofCodings.test(name.trim())))
      return false;
    const ends = table.rows.slice(0, 100).flatMap((row) => [cellOf(row, at.from), cellOf(row, at.to)]);
    const says = (type: string) => tradeoffReadings(`a ${type} b`).some(({ sure }) => sure !== 'weak');
    // Tables of other things have from and to as well: here they are names, and one type at least puts one first.
    return (
      ends.some((end) => /\p{L}/u.test(end)) &&
      (at.text >= 0 || table.rows.some((row) => says(cellOf(row, at.type))))
    );
  },
  read: readRelationships,
};

function readRelationships(table: Table, mapping: Mapping, builder: CorpusBuilder): void {
  const at = columnsIn(table.columns, relationshipWords, mapping);
  if (at.source < 0 || at.text < 0) {
    builder.error('no-text', placeOf(table.file, { line: table.headerLine }), {
      nb: 'en liste over relasjoner sier hvilke det er, og ikke hvor i kildene; her trengs en rad for hvert tekstutdrag, med kolonner for fil og tekst. Åpne hver relasjon i NVivo, og eksporter det som er kodet ved den; eller kod tekstutdragene med en kode som heter «A satt foran B»',
      en: 'a list of relationships says which there are, and not where in the sources; a row for each passage is needed, with columns for file and text. Open each relationship in NVivo, and export what is coded at it; or code the passages with a code called "A put before B"',
    });
    return;
  }
  reportUnusedColumns(table, Object.values(at), builder);
  const codes = new PathCodes(builder);
  for (const row of table.rows) {
    const place = placeOf(table.file, { line: row.line });
    const file = lastLevel(cellOf(row, at.source));
    const [from, to] = [levelsOf(cellOf(row, at.from)), levelsOf(cellOf(row, at.to))];
    const type = cellOf(row, at.type);
    if (file === '') {
      loseNameless(place, builder);
      continue;
    }
    if (from.length === 0 || to.length === 0 || type === '') {
      builder.lose('missing-code', place, {
        nb: 'en relasjon trenger fra, type og til; raden mangler noe av det og er utelatt',
        en: 'a relationship needs from, type and to; the row lacks one of them and is left out',
      });
      continue;
    }
    const where = place;
    const source =
      builder.sourceIndex(file) ??
      builder.addSource({ id: file, kind: mapping.sourceKind ?? 'other' }, where);
    const selection = builder.quote(source, row.values[at.text]);
    codes.at(from, where);
    codes.at(to, where);
    const code = codes.at([`${from.at(-1)} ${type} ${to.at(-1)}`], where);
    if (code < 0) continue;
    const coder = cellOf(row, at.coder) || 'unknown';
    builder.addCoding(selection, code, builder.coder(coder), place);
  }
}
