import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { sourceKinds } from '../../corpus/source.js';
import { attributePrefix } from '../../shared/attributePrefix.js';
import { placeOf } from '../../shared/place.js';
import type { Text } from '../../shared/problem.js';
import type { ByNumber } from '../folder/tableCells.js';
import { loseNameless, warnUncoded } from './losses.js';
import { declareOwnCodes } from './ownCodes.js';
import { type OwnColumn, otherColumns } from './ownTable.js';
import type { Table, TableRow } from './parseTable.js';
import { wholeNumber } from './values.js';

/** A selection as a row of the tidy table says where it is. */
interface RowPlace {
  readonly number: string;
  readonly kind: string;
  readonly quote: string;
  readonly told: string;
  readonly offsets: readonly [string, string];
}

/**
 * The tidy table that this software writes, read whole: sources with names, kinds and attributes; codes with families, roles and
 * the codes above them; coders; selections by their numbers; codings with their times; memos. Cells are taken to the letter.
 * What was declared before (a codebook, the other sheets of a workbook) stays as it was.
 *
 * @param selections where a sheet lists the selections: the index of each by its number, -1 for one that could not be kept
 * @returns index of each coding by the number that it has in the table, where codings have numbers
 */
export function readOwnTable(
  table: Table,
  builder: CorpusBuilder,
  selections?: ByNumber,
): ReadonlyMap<number, number> {
  const at = new Map(table.columns.map((name, i) => [name, i] as const).reverse());
  const cell = (row: TableRow, name: OwnColumn) => {
    const column = at.get(name);
    return column === undefined ? '' : row.values[column];
  };
  const place = (row: TableRow, column: OwnColumn) => placeOf(table.file, { line: row.line, column });
  const attributes = table.columns.flatMap((name, i) =>
    otherColumns.has(name) || name === '' ? [] : [[attributeName(name), i] as const],
  );
  /** What the first row of a source, code or coder says of it. */
  const said = new Map<string, string>();
  const numbered = new Map<number, number>();
  const codeIndex = declareOwnCodes(table, builder);
  builder.useOffsets('code points');
  for (const row of table.rows) {
    const [source, code] = [sourceOf(row), codeOf(row)];
    if (source < 0) continue;
    const selection = selectionOf(row, source);
    const coder = coderOf(row);
    if (selection < 0 || code < 0) continue;
    const created = cell(row, 'created');
    const where = () => placeOf(table.file, { line: row.line });
    const coding = builder.addCoding(selection, code, coder, where, { created });
    const number = wholeNumber(cell(row, 'coding'));
    if (number !== undefined) numbered.set(number, coding);
    const text = cell(row, 'memo');
    if (text !== '')
      builder.addMemo({ target: 'selection', index: selection, text, coder: cell(row, 'coder') });
  }
  return numbered;

  function sourceOf(row: TableRow): number {
    const id = cell(row, 'source');
    if (id === '') {
      loseNameless(place(row, 'source'), builder);
      return -1;
    }
    const name = cell(row, 'source_name') || id;
    const kind = sourceKinds.find((each) => each === cell(row, 'source_kind')) ?? 'other';
    const own = attributes.filter(([, i]) => row.values[i] !== '').map(([key, i]) => [key, row.values[i]]);
    compare(row, 'source', id, [name, kind, ...own.flat()]);
    return (
      builder.sourceIndex(id) ??
      builder.addSource(
        { id, name, kind, attributes: Object.fromEntries(own) },
        placeOf(table.file, { line: row.line }),
      )
    );
  }

  function codeOf(row: TableRow): number {
    const id = cell(row, 'code');
    if (id === '') {
      warnUncoded(place(row, 'code'), builder);
      return -1;
    }
    compare(row, 'code', id, [
      cell(row, 'code_name'),
      cell(row, 'code_path'),
      cell(row, 'code_family'),
      cell(row, 'code_role'),
    ]);
    return codeIndex(id);
  }

  function coderOf(row: TableRow): number {
    const id = cell(row, 'coder') || 'unknown';
    const name = cell(row, 'coder_name') || id;
    const reconciled = /^(?:true|1)$/iu.test(cell(row, 'reconciled').trim());
    compare(row, 'coder', id, [name, String(reconciled)]);
    return builder.coder(id, name, reconciled);
  }

  /** Rows of one thing say the same of it, unless somebody changed some of them: then the first holds. */
  function compare(row: TableRow, what: 'source' | 'code' | 'coder', id: string, values: readonly string[]) {
    const key = `${what} ${id}`;
    const text = values.join('\n');
    const first = said.get(key);
    if (first === undefined) said.set(key, text);
    else if (first !== text)
      builder.lose('rows-differ', place(row, what), {
        nb: `radene sier ulike ting om «${id}» (navn, slag, plass eller variabler); den første gjelder. Rett dem så de er like`,
        en: `rows say different things of "${id}" (name, kind, place or attributes); the first holds. Make them alike`,
      });
  }

  function selectionOf(row: TableRow, source: number): number {
    const where: RowPlace = {
      number: cell(row, 'selection'),
      kind: cell(row, 'selection_kind'),
      quote: cell(row, 'quote'),
      told: cell(row, 'selection_told'),
      offsets: [cell(row, 'start').trim(), cell(row, 'end').trim()],
    };
    if (selections !== undefined) {
      const listed = selections[(wholeNumber(where.number) ?? 0) - 1];
      if (listed !== undefined) return listed;
    }
    return placed(builder, source, where, place(row, 'start'));
  }
}

function placed(
  builder: CorpusBuilder,
  source: number,
  { number, kind, quote, told, offsets }: RowPlace,
  where: Text,
): number {
  const label = number === '' ? '' : `selection ${number}`;
  if (offsets.some((offset) => offset !== '')) {
    const [start, end] = offsets.map(wholeNumber);
    return builder.span(source, start ?? Number.NaN, end ?? Number.NaN, where, quote);
  }
  // Parts of pictures and rows of tables are different ones also where they say the same.
  if (kind === 'region' || kind === 'line') return builder.region(source, label || quote, quote);
  if (kind === 'source' || (label === '' && quote === '')) return builder.wholeSource(source);
  return builder.quote(source, quote, label, told);
}

/** An attribute that is called like a column of ours has a prefix in front. */
function attributeName(column: string): string {
  return column.startsWith(attributePrefix) ? column.slice(attributePrefix.length) : column;
}
