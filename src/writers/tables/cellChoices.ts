import { CFB, utils } from '@e965/xlsx';
import type { OutColumn, OutTable } from './outTable.js';

/** The library's own ZIP, which its declarations leave untyped. */
const zip = CFB as {
  read(bytes: Uint8Array, options: { type: 'array' }): object;
  find(parts: object, path: string): { content: ArrayLike<number> } | null;
  write(parts: object, options: { fileType: 'zip'; type: 'array'; compression: boolean }): ArrayLike<number>;
};

/** A list within a formula ends here; a longer one would have to stand in cells. */
const longestList = 255;
/** Rows below the last one in which the list is offered too: a person may add some. */
const moreRows = 100;

/**
 * A workbook in which the columns that have `choices` offer them as a list. The library that writes workbooks knows no
 * validation of cells, so the element is set into the sheets that it wrote. Another word is warned of, not refused.
 *
 * @param tables those that the sheets were made of, in order
 */
export function withChoices(workbook: Uint8Array, tables: readonly OutTable[]): Uint8Array {
  if (tables.every(({ columns }) => columns.every(({ choices }) => choices === undefined))) return workbook;
  const parts = zip.read(workbook, { type: 'array' });
  tables.forEach((table, i) => {
    const element = validations(table);
    const part = zip.find(parts, `/xl/worksheets/sheet${i + 1}.xml`);
    if (element === '' || part === null) return;
    const xml = new TextDecoder().decode(Uint8Array.from(part.content));
    const placed = xml.replace(/<\/sheetData>(?:<autoFilter[^>]*\/>)?/u, (before) => `${before}${element}`);
    part.content = new TextEncoder().encode(placed);
  });
  return new Uint8Array(zip.write(parts, { fileType: 'zip', type: 'array', compression: true }));
}

function validations({ columns, rowCount }: OutTable): string {
  const lists = columns.flatMap((column, i) => {
    const list = listOf(column);
    if (list === undefined) return [];
    const letters = utils.encode_col(i);
    return [
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${letters}2:${letters}${rowCount + 1 + moreRows}"><formula1>"${list}"</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** Undefined where a list in a formula cannot hold the words: the sheet that explains names them all the same. */
function listOf({ choices = [] }: OutColumn): string | undefined {
  const list = choices
    .map((word) => word.replaceAll('"', '""').replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    .join(',');
  return list === '' || list.length > longestList || choices.some((word) => word.includes(','))
    ? undefined
    : list;
}
