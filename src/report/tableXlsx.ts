import type { Language } from '../shared/language.js';
import { plainText } from '../shared/shielded.js';
import { type OutTable, tableOf } from '../writers/tables/outTable.js';
import { xlsxFile } from '../writers/tables/xlsxFile.js';
import type { ReportTable } from './reportTable.js';
import { shownTable } from './shownTable.js';
import { plainValue } from './tableMarkup.js';

/** Letters side by side, of the narrowest and the widest column. */
const narrowest = 8;
const widest = 60;

/**
 * A table as a workbook: headings for people, numbers as numbers that show as many decimals as the table does, nothing where there
 * is no value. A second sheet has the caption, and what each column is called in the CSV.
 */
export function tableXlsx(table: ReportTable): Uint8Array {
  return xlsxFile([sheetOf(table), aboutSheet(table)]);
}

function sheetOf(table: ReportTable): OutTable {
  const shown = shownTable(table);
  const columns = table.columns.map(({ label, decimals = 0 }, i) => {
    const longest = Math.max(label.length, ...shown.rows.map((row) => row[i].length));
    const width = Math.min(widest, Math.max(narrowest, longest + 2));
    const name = plainText(label);
    return shown.isNumber[i]
      ? { name, type: 'number' as const, decimals, width }
      : { name, type: 'text' as const, decimals, width };
  });
  const rows = table.rows.map((row) => table.columns.map(({ key }) => plainValue(row[key] ?? null)));
  return tableOf(words[table.language].table, columns, rows);
}

function aboutSheet({ caption, columns, language }: ReportTable): OutTable {
  const texts = words[language];
  return tableOf(
    texts.about,
    [
      { name: texts.heading, type: 'text', width: 36 },
      { name: texts.meaning, type: 'text', width: 100 },
    ],
    [
      [texts.caption, plainText(caption)],
      ...columns.map(({ key, label }) => [plainText(label), `${texts.inCsv} ${key}`]),
    ],
  );
}

const words = {
  nb: {
    table: 'Tabell',
    about: 'Om tabellen',
    heading: 'Hva',
    meaning: 'Forklaring',
    caption: 'Tabelltekst',
    inCsv: 'kolonnen heter i CSV:',
  },
  en: {
    table: 'Table',
    about: 'About',
    heading: 'What',
    meaning: 'Explanation',
    caption: 'Caption',
    inCsv: 'the column is in CSV:',
  },
} as const satisfies Readonly<Record<Language, object>>;
