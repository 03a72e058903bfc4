import type { InputFile } from '../../../src/readers/input.js';
import { zipOf } from '../refi/buildProject.js';

/** Small workbooks, written by hand where a test needs what no program writes. */

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook with the XML inside `<worksheet>` of each sheet, and other entries beside. */
export function workbookOf(
  sheets: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<InputFile> {
  const names = Object.keys(sheets);
  const parts = Object.fromEntries(
    names.map((name, i) => [
      `xl/worksheets/sheet${i + 1}.xml`,
      `<worksheet xmlns="${main}">${sheets[name]}</worksheet>`,
    ]),
  );
  const entries = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    ...parts,
    ...more,
  };
  return zipOf(entries, { name: 'test.xlsx' });
}

/** `<sheetData>` with cells of text, by address: `{ A1: 'kilde', B1: 'kode' }`, row by row. */
export function sheetData(cells: Readonly<Record<string, string>>): string {
  const rows = new Map<string, string[]>();
  for (const [address, text] of Object.entries(cells)) {
    const row = /\d+/u.exec(address)![0];
    rows.set(row, [...(rows.get(row) ?? []), `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`]);
  }
  return `<sheetData>${[...rows].map(([row, found]) => `<row r="${row}">${found.join('')}</row>`).join('')}</sheetData>`;
}
