import type { Language } from '../shared/language.js';
import { latexText } from './escape/latexText.js';
import type { ReportTable } from './reportTable.js';
import { shownTable } from './shownTable.js';

/** What babel calls a language. */
const languageNames: Readonly<Record<Language, string>> = { nb: 'norsk', en: 'british' };

/**
 * A table as LaTeX, with the rules of the package booktabs: headings for people, numbers as they are shown, at the right; the caption
 * below. Its label is its name.
 *
 * It stands in a document that uses the package, by `\\input{table.tex}`.
 */
export function tableLatex(table: ReportTable): string {
  const { columns, rows, isNumber } = shownTable(table);
  const row = (cells: readonly string[]) => `${cells.map(cellText).join(' & ')} \\\\`;
  const align = columns.map((_, i) =>
    isNumber[i] ? 'r' : rows.some((each) => each[i].length > longText) ? wide : 'l',
  );
  const label = table.name.replace(/[^A-Za-z0-9-]+/gu, '-');
  return [
    `% \\usepackage{booktabs}; ${languageNames[table.language]}`,
    '\\begin{table}',
    '\\centering',
    '\\small',
    `\\begin{tabular}{@{}${align.join('')}@{}}`,
    '\\toprule',
    row(columns),
    '\\midrule',
    ...rows.map(row),
    '\\bottomrule',
    '\\end{tabular}',
    `\\caption{${latexText(table.caption)}}`,
    `\\label{tab:${label}}`,
    '\\end{table}',
    '',
  ].join('\n');
}

/** Texts of more letters are broken into lines. */
const longText = 48;
const wide = 'p{0.4\\linewidth}';

/** A cell that begins with a bracket would be an option of the row before it. */
function cellText(text: string): string {
  const written = latexText(text);
  return /^[[*]/u.test(written) ? `{}${written}` : written;
}
