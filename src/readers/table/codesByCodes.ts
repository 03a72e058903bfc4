import type { Bilingual } from '../../shared/language.js';
import type { Table } from './parseTable.js';
import { isTotal } from './totals.js';

/** Labels of the columns after the first, without sums. */
export function columnLabels({ columns }: Pick<Table, 'columns'>): string[] {
  return columns.slice(1).filter((label) => label.trim() !== '' && !isTotal(label));
}

/** Labels of the rows, in the first column, without sums. */
export function rowLabels({ rows }: Pick<Table, 'rows'>): string[] {
  return rows.map(({ values }) => values[0]).filter((label) => label.trim() !== '' && !isTotal(label));
}

/**
 * Whether the names of one side are all among those of the other: codes by codes, whole or a part. A tool may give two columns to
 * each code, for counts and coefficients.
 *
 * @param nameIn the name in a label, without counts and marks
 */
export function hasEqualSides(table: Table, nameIn: (label: string) => string): boolean {
  const [fewer, more] = [rowLabels(table), columnLabels(table)]
    .map((labels) => new Set(labels.map(nameIn)))
    .sort((a, b) => a.size - b.size);
  if (fewer.size === 0 || ![...fewer].every((name) => more.has(name))) return false;
  return fewer.size > 1 || more.size === 1;
}

/** Whether a table that says nothing of the tool is one of codes by codes: equal names on both sides, and numbers or nothing between. */
export function isCodesByCodes(table: Table): boolean {
  const trimmed = (label: string) => label.replace(/^\s*(?:\d+|[A-Z]{1,2})\s*:\s/u, '').trim();
  if (rowLabels(table).length < 2 || columnLabels(table).length < 2) return false;
  return (
    hasEqualSides(table, trimmed) &&
    table.rows.every(({ values }) =>
      values.slice(1).every((cell) => /^\s*(?:[-–—.]|\d[\d.,]*\s*%?(?:\s*\([\d.,\s%]+\))?)?\s*$/u.test(cell)),
    )
  );
}

/** Why such a table cannot be read, and what to export. */
export const codesByCodesNeeds: Bilingual = {
  nb: 'en tabell over hvor ofte koder står sammen har ingen kodinger: den sier verken hva som er sitert eller i hvilke dokumenter. Eksporter de kodede sitatene (med koder) fra verktøyet og les dem; samforekomstene telles på nytt',
  en: 'a table of how often codes stand together holds no codings: neither the quotes nor the documents can be told from it. Export the coded quotes (with codes) from the tool and read these; the co-occurrences are counted anew',
};
