import { describesCode, isCodebookTable } from './codebookColumns.js';
import { foldHeader } from './columns.js';
import { levelColumns } from './levelPaths.js';
import { findColumn, type Mapping } from './mapping.js';
import { marksOf } from './marks.js';
import type { Table } from './parseTable.js';
import { wholeNumber } from './values.js';

/** How a matrix of codes and sources is laid out. */
export interface FrameworkLayout {
  readonly rows: 'codes' | 'sources';
  /** Columns that name what a row is: of codes from the root down. */
  readonly names: readonly number[];
  /** Columns whose header is a source or a code, and whose cells say what it says of the row. */
  readonly cells: readonly number[];
  /** What stands in the cells: texts, marks (x, Ja), or how often the code is found. */
  readonly holds: 'texts' | 'marks' | 'counts';
}

const sourceCorner =
  /^(?:cases?|interviews?|intervju(?:er|ene)?|interview(?:ee)?s?|participants?|deltakere?|informant(?:s|er)?|respondent(?:s|er)?|sources?|kilder?|documents?|dokument(?:er)?|transcripts?|transkript(?:er)?|(?:case|participant|interview) (?:id|no\.?|name))$/u;

/** Columns of a matrix that say something of the row, and are neither codes nor sources. */
const aboutRow =
  /^(?:definitions?|definisjon(?:er)?|descriptions?|beskrivelse|examples?(?: quotes?)?|eksempel(?:sitat)?|memo|notes?|notat(?:er)?|comments?|kommentar(?:er)?|summary|sammendrag|id|nr\.?|no\.?|names?|navn|age|alder|gender|sex|kjønn|role|rolle|level|nivå|kind|type|slag|office|kontor|region|year|år|date|dato|occupation|yrke|position|stilling|profession|education|utdanning|municipality|kommune|organi[sz]ation|organisasjon|place|sted|duration|varighet|length|lengde|color|colour|farge|parent|forelder|family|familie|count|antall|frequency|frekvens|total|sum|n)$/u;

/** Words of a summary or quote, on average, that an attribute seldom has. */
const wordsOfText = 4;

/**
 * Recognises a framework matrix: codes down and sources across, or the other way round, with a summary, a quote or a mark in each cell
 * where the code is found. Its first header tells which: Codes, Theme … or Case, Interview … Sources down the side look like a table
 * of attributes, so their cells must read as texts, or leave some codes empty and repeat nothing.
 *
 * @returns undefined for any other table
 */
export function frameworkLayout(table: Table, mapping: Mapping): FrameworkLayout | undefined {
  const { columns } = table;
  const said = mapping.table === 'framework' || mapping.rows !== undefined;
  if (!said && (mapping.table !== undefined || mapping.code !== undefined || mapping.coders !== undefined))
    return undefined;
  const folded = columns.map(foldHeader);
  const leading = levelColumns(columns).filter((column) =>
    folded.slice(0, column).every((name) => isLevel(name)),
  );
  const rows =
    mapping.rows ?? (leading.includes(0) ? 'codes' : sourceCorner.test(folded[0]) ? 'sources' : undefined);
  if (rows === undefined) return undefined;
  if (!said && (['text', 'coder', 'start'] as const).some((role) => findColumn(columns, role, mapping) >= 0))
    return undefined;
  const names = rows === 'codes' && leading.length > 0 ? leading : [0];
  const named = mapping.codes?.map((name) => columns.indexOf(name));
  const rest =
    named ??
    columns.flatMap((name, i) =>
      names.includes(i) || name.trim() === '' || aboutRow.test(folded[i]) || describesCode(name) ? [] : [i],
    );
  const cells = said || rows === 'codes' ? rest : rest.filter((column) => !isAttribute(table, column));
  const marks = marksOf(table, mapping);
  const filled = cells.filter((column) => marks.at(column).filled > 0);
  if (filled.length === 0 || (!said && cells.length < 2)) return undefined;
  const marked = filled.every((column) => marks.at(column).marked === marks.at(column).filled);
  // Sources down the side with numbers across are a wide table, or one of attributes.
  const counted =
    (said || rows === 'codes') && filled.every((column) => marks.at(column).largest !== undefined);
  const holds = marked ? 'marks' : counted ? 'counts' : 'texts';
  // A codebook may say how often each code is used.
  if (!said && holds !== 'texts' && isCodebookTable(columns)) return undefined;
  if (!said && holds === 'texts' && !readsAsTexts(table, cells, rows)) return undefined;
  return { rows, names, cells, holds };
}

function isLevel(name: string): boolean {
  return levelColumns([name]).length > 0;
}

/** Numbers, dates, and few values for many rows say what a source is, and not what it says. */
function isAttribute({ rows }: Table, column: number): boolean {
  const cells = rows.map(({ values }) => values[column].trim()).filter((cell) => cell !== '');
  if (cells.length === 0) return false;
  const numbers = cells.filter((cell) => wholeNumber(cell) !== undefined || /^\d[\d.,:/-]*$/u.test(cell));
  return numbers.length > cells.length / 2 || (cells.length > 3 && new Set(cells).size <= cells.length / 2);
}

/** Whether cells are texts of their own, and not numbers or values that recur. */
function readsAsTexts(table: Table, cells: readonly number[], rows: 'codes' | 'sources'): boolean {
  const all = table.rows.flatMap(({ values }) => cells.map((column) => values[column].trim()));
  const filled = all.filter((cell) => cell !== '');
  const different = new Set(filled).size;
  const words = filled.filter((cell) => /\p{L}/u.test(cell));
  if (different < filled.length * 0.8 || words.length < filled.length * 0.9) return false;
  if (rows === 'codes') return true;
  const mean = filled.reduce((sum, cell) => sum + cell.split(/\s+/u).length, 0) / Math.max(1, filled.length);
  return mean >= wordsOfText || filled.length < all.length;
}
