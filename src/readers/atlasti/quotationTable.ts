import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { sourceVariables } from '../table/attributeColumns.js';
import { cellOf, placeIn, reportUnusedColumns } from '../table/columns.js';
import { equalQuotes } from '../table/equalQuotes.js';
import { columnsIn, nameInLanguage } from '../table/headerWords.js';
import { loseNameless, warnUncoded } from '../table/losses.js';
import { findColumn, type Mapping } from '../table/mapping.js';
import type { Table } from '../table/parseTable.js';
import type { TableKind } from '../table/tableKind.js';
import { wholeNumber } from '../table/values.js';
import { nestCodebook } from './codeLevels.js';
import { listedCodes } from './listedCodes.js';
import { type QuotationRole, quotationWords } from './quotationWords.js';

/**
 * ATLAS.ti's list of quotations: one row for each, with the codes in one cell. Positions are paragraphs, or pages and
 * times, in the tool's own counting: they tell equal quotes apart and are kept as the name of the mark.
 */
export const atlastiQuotations: TableKind = {
  id: 'atlasti-quotations',
  name: 'ATLAS.ti quotations',
  tool: 'ATLAS.ti',
  missingIsEmpty: true,
  nameOf: ({ columns }) => nameInLanguage('ATLAS.ti quotations', columns, quotationWords),
  fits(table, mapping) {
    const at = quotationColumns(table.columns, mapping);
    const isQuotations = at.codes >= 0 && at.text >= 0 && (at.source >= 0 || at.number >= 0);
    return isQuotations && !namesTheCode(table.columns, at.codes, mapping);
  },
  keys: ['source', 'kind', 'attributes', 'code', 'coder', 'text', 'start', 'end', 'memo'],
  couldBe(table, mapping) {
    const at = quotationColumns(table.columns, mapping);
    return at.codes >= 0 && (at.source >= 0 || at.number >= 0);
  },
  read: readQuotations,
};

/** The columns by ATLAS.ti's names. What a mapping calls the column of the code is here the column of the codes. */
function quotationColumns(columns: readonly string[], mapping: Mapping): Record<QuotationRole, number> {
  return columnsIn(columns, quotationWords, { ...mapping, codes: mapping.code });
}

/**
 * Whether another column has the code of a row. Scandinavian `koder` are codes, and in Norwegian also who coded: beside a
 * column `Kode` it is the coder.
 */
function namesTheCode(columns: readonly string[], codes: number, mapping: Mapping): boolean {
  const code = findColumn(columns, 'code', mapping);
  return code >= 0 && code !== codes;
}

function readQuotations(table: Table, mapping: Mapping, builder: CorpusBuilder): void {
  const at = quotationColumns(table.columns, mapping);
  const sourceId = sourceIds(table, at.source, at.number);
  const ids = table.rows.map((_, i) => sourceId(i));
  const variables = sourceVariables(table, ids, Object.values(at), mapping, builder);
  reportUnusedColumns(table, [...Object.values(at), ...variables.columns], builder);
  nestCodebook(builder);
  const codes = listedCodes(
    table.rows.map((row) => ({
      text: row.values[at.codes],
      count: at.count < 0 ? undefined : wholeNumber(row.values[at.count]),
      where: placeIn(table, row, at.codes),
    })),
    builder,
  );
  const positions = table.rows.map((row) =>
    cellOf(row, at.start) === ''
      ? cellOf(row, at.reference)
      : span(cellOf(row, at.start), cellOf(row, at.end)),
  );
  // A row is a quotation: without their numbers, equal words at equal positions are told apart by the rest of the row.
  const { occurrence } = equalQuotes(
    table.rows.map((row, i) => ({
      source: sourceId(i),
      quote: at.text < 0 ? '' : row.values[at.text],
      place: cellOf(row, at.number) || positions[i],
      code: '',
      coder: cellOf(row, at.coder),
      id: cellOf(row, at.number) || JSON.stringify(row.values),
    })),
  );
  table.rows.forEach((row, i) => {
    const cell = (role: keyof typeof at) => cellOf(row, at[role]);
    const id = sourceId(i);
    if (id === '') {
      loseNameless(placeIn(table, row, at.source), builder);
      return;
    }
    if (at.count >= 0 && cell('count') !== '' && wholeNumber(cell('count')) === undefined)
      builder.warn('bad-number', placeIn(table, row, at.count), {
        nb: `antallet koder er et helt tall; fant «${cell('count')}». Kodene er lest uten det`,
        en: `a number of codes is a whole number; found "${cell('count')}"`,
      });
    const said = variables.of(id);
    const groups = cell('groups') === '' ? {} : { [table.columns[at.groups].trim()]: cell('groups') };
    const source =
      builder.sourceIndex(id) ??
      builder.addSource(
        { id, name: cell('source') || id, kind: said.kind, attributes: { ...groups, ...said.attributes } },
        placeIn(table, row, at.source),
      );
    const position = positions[i];
    const quote = at.text < 0 ? '' : row.values[at.text];
    const repeated = occurrence[i] === 0 ? '' : ` (${occurrence[i] + 1})`;
    const place = `${cell('number') || position}${repeated}`;
    const selection =
      quote.trim() === ''
        ? builder.region(source, place || `row ${row.line}`)
        : builder.quote(source, quote, place);
    const coderId = cell('coder') || 'unknown';
    const coder = builder.coder(coderId);
    const modifier = cell('modifier') === '' ? {} : { modifier: builder.coder(cell('modifier')) };
    const mark = builder.details.addMark(selection, {
      id: cell('number'),
      name: [cell('name'), position === '' ? '' : `(${position})`].filter((part) => part !== '').join(' '),
      ...(at.coder < 0 ? {} : { creator: coder }),
      created: cell('created'),
      ...modifier,
      modified: cell('modified'),
    });
    const where = placeIn(table, row);
    for (const code of codes[i])
      builder.addCoding(selection, code, coder, where, { mark, created: cell('created') });
    if (codes[i].length === 0 && cell('codes') === '') warnUncoded(placeIn(table, row, at.codes), builder);
    if (cell('memo') !== '')
      builder.addMemo({
        target: 'selection',
        index: selection,
        text: cell('memo'),
        coder: at.coder < 0 ? '' : coderId,
      });
  });
}

function span(start: string, end: string): string {
  return end === '' || end === start ? start : `${start}–${end}`;
}

/**
 * The document of each row: by name, and by its number too where several documents share a name. The number stands
 * before the colon of the quotation's (`3:10`).
 */
function sourceIds(table: Table, source: number, number: number): (row: number) => string {
  const numbers = table.rows.map((row) => /^\s*(\d+)\s*:/u.exec(cellOf(row, number))?.[1] ?? '');
  const byName = new Map<string, Set<string>>();
  table.rows.forEach((row, i) => {
    const name = cellOf(row, source);
    byName.set(name, (byName.get(name) ?? new Set()).add(numbers[i]));
  });
  return (i) => {
    const name = cellOf(table.rows[i], source);
    if (name === '') return numbers[i];
    return byName.get(name)!.size > 1 && numbers[i] !== '' ? `${name} (${numbers[i]})` : name;
  };
}
