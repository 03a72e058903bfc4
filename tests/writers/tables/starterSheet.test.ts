import { describe, expect, it } from 'vitest';
import { memoryFile } from '../../../src/readers/input.js';
import { Archive } from '../../../src/readers/refi/archive.js';
import { readSheets } from '../../../src/readers/xlsx/readSheets.js';
import { tableOf, textColumn } from '../../../src/writers/tables/outTable.js';
import { type StarterSheet, starterCsv } from '../../../src/writers/tables/starterSheet.js';
import { xlsxFile } from '../../../src/writers/tables/xlsxFile.js';

const sheet: StarterSheet = {
  table: tableOf(
    'Koder',
    [
      { ...textColumn('navn'), width: 30 },
      { ...textColumn('familie'), choices: ['betingelse', 'R&D "x"'] },
      textColumn('id'),
    ],
    [
      ['Pågang på møtet', null, '1'],
      ['=1+1', 'betingelse', '007'],
    ],
  ),
  guide: tableOf('Forklaring', [textColumn('Slik fylles arket ut')], [['Velg en familie.']]),
};

const partOf = async (bytes: Uint8Array, name: string) => {
  const archive = await Archive.open(memoryFile('s.xlsx', bytes));
  const decoder = new TextDecoder();
  let text = '';
  await archive.unpack(archive.find(name)!, (piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return text;
};

describe('a starter sheet', () => {
  it('is CSV with a byte order mark, and cells that would run made safe', () => {
    const text = [...starterCsv(sheet)].join('');
    expect(text).toBe(
      "\u{FEFF}navn,familie,id,neutralised\nPågang på møtet,,1,\n'=1+1,betingelse,007,navn\n",
    );
  });

  it('is a workbook whose cells are what they were, with the sheet that explains it second', async () => {
    const workbook = await readSheets(memoryFile('s.xlsx', xlsxFile([sheet.table, sheet.guide])));
    const [filled, guide] = workbook!.sheets;
    expect(filled.rows.map(({ values }) => values)).toEqual([
      ['navn', 'familie', 'id'],
      ['Pågang på møtet', '', '1'],
      ['=1+1', 'betingelse', '007'],
    ]);
    expect(guide.rows.map(({ values }) => values)).toEqual([['Slik fylles arket ut'], ['Velg en familie.']]);
    expect([...filled.warnings, ...guide.warnings]).toEqual([]);
  });

  it('offers the words of a column as a list, where the standard wants the element to be', async () => {
    const bytes = xlsxFile([sheet.table, sheet.guide]);
    const first = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(first).toMatch(
      /<autoFilter[^>]*\/><dataValidations count="1"><dataValidation type="list"[^>]* sqref="B2:B103"><formula1>"betingelse,R&amp;D ""x"""<\/formula1><\/dataValidation><\/dataValidations>/u,
    );
    expect(first).toContain('<col min="1" max="1"');
    expect(await partOf(bytes, 'xl/worksheets/sheet2.xml')).not.toContain('dataValidation');
  });
});
