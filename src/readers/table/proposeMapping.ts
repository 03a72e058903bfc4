import { type ColumnRole, findColumn } from './mapping.js';
import type { Mapping } from './mappingKeys.js';
import { marksOf } from './marks.js';
import type { Table } from './parseTable.js';
import { isMissing, wholeNumber } from './values.js';

/** What the cells of a column look like. */
interface Look {
  readonly column: number;
  readonly header: string;
  /** Rows with something in the cell, different values among them, and rows in which another value begins. */
  readonly filled: number;
  readonly distinct: number;
  readonly runs: number;
  readonly meanLength: number;
  readonly isNumeric: boolean;
  readonly isBinary: boolean;
}

/** Parts of what people call their columns. */
const hints = {
  source:
    /fil|file|dok|doc|interv|kilde|source|inform|respond|deltak|partic|case|transkr|transcr|enhet|unit|study|studie|møte|meeting/iu,
  code: /kod(?!er|et)|cod(?!er|ed)|tag|tema|theme|kateg|categ|label|merke|topic|begrep|node/iu,
  coder: /koder|coder|rater|kodet|coded|analy|annot|forsker|researcher|^hvem$|initial/iu,
  text: /tekst|text|sitat|quote|utsagn|segment|excerpt|utdrag|content|innhold|words|uttrykk|svar|answer|passage/iu,
} as const;

type Guessed = keyof typeof hints;

/** Rows that are looked at. */
const mostRows = 5000;
/** A quote is longer than what a code or a source is called, as a rule. */
const longText = 25;
/** Longest name of a code or a source, in mean. */
const longName = 60;

/**
 * A mapping for a table whose columns nothing is known of by their names, guessed from what stands in them: few short values
 * that come again and again are codes, long texts are quotes, few values that stay the same over runs of rows are sources, and
 * 0 and 1 are codes of a wide table. A draft for a person to look at: nothing is read with it.
 *
 * @returns undefined where the content does not tell the source and the codes
 */
export function proposeMapping(table: Table): Mapping | undefined {
  const looks = looksOf(table).filter(({ filled }) => filled > 0);
  const binary = looks.filter(({ isBinary }) => isBinary);
  const taken = new Set<number>();
  const known = (role: ColumnRole) => {
    const column = findColumn(table.columns, role, {});
    if (column >= 0) taken.add(column);
    return column;
  };
  const found = { source: known('source'), code: known('code'), coder: known('coder'), text: known('text') };
  const take = (role: Guessed, column: number | undefined) => {
    if (column === undefined) return;
    found[role] = column;
    taken.add(column);
  };
  const free = () => looks.filter(({ column, isBinary }) => !taken.has(column) && !isBinary);
  const best = (role: Guessed, score: (look: Look) => number) => {
    const scored = free()
      .map((look) => ({ look, points: score(look) + (hints[role].test(look.header) ? 2 : 0) }))
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points || a.look.column - b.look.column);
    return scored[0]?.look.column;
  };
  if (found.text < 0)
    take(
      'text',
      best('text', ({ meanLength, distinct, filled }) =>
        meanLength >= longText && distinct * 2 >= filled ? 2 : -2,
      ),
    );
  const isWide = binary.length >= 2 || (binary.length === 1 && found.code < 0);
  const isName = ({ meanLength, isNumeric }: Look) => meanLength <= longName && !isNumeric;
  if (found.coder < 0)
    take(
      'coder',
      best('coder', (look) => (hints.coder.test(look.header) && look.distinct <= 12 ? 1 : -9)),
    );
  if (found.code < 0 && !isWide)
    take(
      'code',
      best('code', (look) =>
        isName(look)
          ? (look.distinct * 2 <= look.filled ? 1 : -1) + (look.runs * 2 > look.filled ? 1 : 0)
          : -9,
      ),
    );
  if (found.source < 0)
    take(
      'source',
      best('source', (look) =>
        look.meanLength > longName
          ? -9
          : (look.runs === look.distinct && look.distinct < look.filled ? 2 : -1) + (look.isNumeric ? -1 : 0),
      ),
    );
  if (found.source < 0 || (isWide ? binary.length === 0 : found.code < 0)) return undefined;
  const name = (column: number) => table.columns[column];
  const named = (['source', ...(isWide ? [] : (['code'] as const)), 'coder', 'text'] as const).flatMap(
    (role) => (found[role] < 0 ? [] : [[role, name(found[role])] as const]),
  );
  return {
    table: isWide ? 'wide' : 'long',
    ...Object.fromEntries(named),
    ...(isWide ? { codes: binary.map(({ column }) => name(column)) } : {}),
  };
}

function looksOf(table: Table): Look[] {
  const rows = table.rows.slice(0, mostRows);
  const marks = marksOf(table, {});
  return table.columns.map((header, column) => {
    const cells = rows.map(({ values }) => values[column].trim());
    const filled = cells.filter((cell) => !isMissing(cell));
    const runs = cells.filter((cell, i) => i === 0 || cell !== cells[i - 1]).length;
    return {
      column,
      header,
      filled: filled.length,
      distinct: new Set(filled).size,
      runs,
      meanLength: filled.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, filled.length),
      isNumeric: filled.every((cell) => wholeNumber(cell) !== undefined),
      isBinary: marks.at(column).filled > 0 && marks.at(column).marked === marks.at(column).filled,
    };
  });
}
