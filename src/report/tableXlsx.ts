import type { Language } from '../shared/language.js';
import { plainText } from '../shared/shielded.js';
import { formatP } from '../words/statistics.js';
import { termsIn } from '../words/terms.js';
import { type OutTable, tableOf } from '../writers/tables/outTable.js';
import { xlsxFile } from '../writers/tables/xlsxFile.js';
import type { ReportTable, TableColumn } from './reportTable.js';
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
  const columns = table.columns.map((column, i) => {
    const { label } = column;
    const longest = Math.max(label.length, ...shown.rows.map((row) => row[i].length));
    const width = Math.min(widest, Math.max(narrowest, longest + 2));
    const name = plainText(label);
    return shown.isNumber[i]
      ? { name, type: 'number' as const, format: formatOf(column, table.language), width }
      : { name, type: 'text' as const, width };
  });
  const rows = table.rows.map((row) => table.columns.map(({ key }) => plainValue(row[key] ?? null)));
  return tableOf(words[table.language].table, columns, rows);
}

/**
 * What shows a number as the table does: as many decimals, signs between thousands as the program has them; a p never as 0, with a
 * condition that programs know.
 */
function formatOf({ decimals = 0, shown }: TableColumn, language: Language): string {
  if (shown === 'p') return `[<${smallestP}]"${formatP(0, language)}";0.000`;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** Below this a p is told as being below it. */
const smallestP = 0.001;

function aboutSheet({ caption, columns, language }: ReportTable): OutTable {
  const texts = words[language];
  return tableOf(
    texts.about,
    [
      { name: termsIn(language).what, type: 'text', width: 36 },
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
    meaning: 'Forklaring',
    caption: 'Tabelltekst',
    inCsv: 'kolonnen heter i CSV:',
  },
  en: {
    table: 'Table',
    about: 'About',
    meaning: 'Explanation',
    caption: 'Caption',
    inCsv: 'the column is in CSV:',
  },
} as const satisfies Readonly<Record<Language, object>>;
