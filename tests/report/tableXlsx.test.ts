import { read, utils } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { tableXlsx } from '../../src/report/tableXlsx.js';
import { reportTable } from '../support/reportTable.js';

const book = read(tableXlsx(reportTable), { type: 'array', cellFormula: true, cellNF: true });

it('has headings for people, and numbers as numbers that show what the table tells', () => {
  expect(book.SheetNames).toEqual(['Tabell', 'Om tabellen']);
  const sheet = book.Sheets.Tabell;
  expect(utils.sheet_to_json(sheet, { header: 1, raw: true, defval: null })).toEqual([
    ['Kode', 'Antall', 'Andel'],
    ['C1 & C2', 1234, 1 / 3],
    ['=1+1', -2, null],
  ]);
  expect([sheet.B2.z, sheet.C2.z, sheet.C2.w]).toEqual(['#,##0', '#,##0.00', '0.33']);
  // A text that looks like a formula is a text.
  expect([sheet.A3.t, sheet.A3.f]).toEqual(['s', undefined]);
});

it('tells its caption, and what the columns are called in CSV', () => {
  const about = utils.sheet_to_json(book.Sheets['Om tabellen'], { header: 1 });
  expect(about).toEqual([
    ['Hva', 'Forklaring'],
    ['Tabelltekst', 'Koder i 50 % av kildene.'],
    ['Kode', 'kolonnen heter i CSV: code'],
    ['Antall', 'kolonnen heter i CSV: count'],
    ['Andel', 'kolonnen heter i CSV: share'],
  ]);
  expect(read(tableXlsx({ ...reportTable, language: 'en' }), { type: 'array' }).SheetNames).toEqual([
    'Table',
    'About',
  ]);
});

it('never shows a p as 0', () => {
  const columns = [{ key: 'p', label: 'p', shown: 'p' as const }];
  const rows = [{ p: 0.0000123 }, { p: 0.0412 }];
  const { Sheets } = read(tableXlsx({ ...reportTable, columns, rows }), { type: 'array', cellNF: true });
  expect([Sheets.Tabell.A2.v, Sheets.Tabell.A2.w]).toEqual([0.0000123, '< 0,001']);
  expect([Sheets.Tabell.A3.v, Sheets.Tabell.A3.w]).toEqual([0.0412, '0.041']);
});

it('gives the same bytes for the same table', () => {
  expect(tableXlsx(reportTable)).toEqual(tableXlsx(reportTable));
});
