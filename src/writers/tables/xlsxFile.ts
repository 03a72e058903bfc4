import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import { RequestError } from '../../shared/problem.js';
import { withChoices } from './cellChoices.js';
import type { OutCell, OutTable } from './outTable.js';
import { mostCharacters, mostColumns, mostRows } from './xlsxLimits.js';

/**
 * Tables as the sheets of a workbook (Office Open XML). Texts are text cells, never formulas: nothing that
 * a sentence begins with can run. Longer texts than a cell can hold are cut, with … at the end.
 *
 * @throws RangeError for more rows or columns than a sheet can hold
 */
export function xlsxFile(tables: readonly OutTable[]): Uint8Array {
  const book = utils.book_new();
  for (const table of tables) {
    requireFit(table);
    utils.book_append_sheet(book, sheetOf(table), table.name);
  }
  const bytes = new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', compression: true, bookSST: true }),
  );
  return withChoices(bytes, tables);
}

function requireFit({ name, rowCount, columns }: OutTable): void {
  if (rowCount < mostRows && columns.length <= mostColumns) return;
  throw new RequestError({
    nb: `et ark har plass til ${mostRows} rader og ${mostColumns} kolonner; «${name}» trenger ${rowCount + 1} og ${columns.length}. Skriv .csv eller .parquet`,
    en: `a sheet holds ${mostRows} rows and ${mostColumns} columns; "${name}" needs ${rowCount + 1} and ${columns.length}. Write .csv or .parquet`,
  });
}

function sheetOf(table: OutTable): WorkSheet {
  const cells: (CellObject | undefined)[][] = [table.columns.map(({ name }) => cellOf(name))];
  for (const row of table.rows()) cells.push(row.map((value, i) => cellOf(value, table.columns[i].format)));
  const widths = table.columns.map(({ width }) => (width === undefined ? {} : { wch: width }));
  return {
    ...(widths.some(({ wch }) => wch !== undefined) && { '!cols': widths }),
    '!data': cells,
    '!ref': utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: cells.length - 1, c: table.columns.length - 1 },
    }),
    '!autofilter': {
      ref: utils.encode_range({ s: { r: 0, c: 0 }, e: { r: cells.length - 1, c: table.columns.length - 1 } }),
    },
  } as unknown as WorkSheet;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the XML of a cell cannot hold
const notInCells = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escaped = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

function cellOf(value: OutCell, format?: string): CellObject | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number')
    return format === undefined ? { t: 'n', v: value } : { t: 'n', v: value, z: format };
  if (typeof value === 'boolean') return { t: 'b', v: value };
  return { t: 's', v: cellText(value) };
}

/**
 * `_x0041_` stands for a character in this format, so one that was typed is written as what stands for it; so are carriage returns,
 * of which a parser would make line feeds, and what XML does not have.
 */
function cellText(text: string): string {
  const fitting = text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;
  return fitting.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_').replace(notInCells, escaped);
}
