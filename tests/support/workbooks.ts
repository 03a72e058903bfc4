import { utils, write } from '@e965/xlsx';
import type { Input, InputFile } from '../../src/readers/input.js';
import { memoryFile } from '../../src/readers/input.js';

/** Rows of a sheet, an empty cell as ''. */
export type SheetRows = readonly (readonly string[])[];

/** A workbook as a spreadsheet program writes it: sheets by name, with their rows from A1. */
export function workbookFile(path: string, sheets: Readonly<Record<string, SheetRows>>): InputFile {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet(rows.map((row) => row.map((cell) => cell || null))),
      name,
    );
  return memoryFile(path, new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
}

/** A workbook, as a person points at it. */
export function workbookInput(name: string, sheets: Readonly<Record<string, SheetRows>>): Input {
  return { name, isFolder: false, files: [workbookFile(name, sheets)] };
}
