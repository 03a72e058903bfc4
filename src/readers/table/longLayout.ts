import { foldHeader } from './columns.js';
import { type ColumnRole, findColumn, sourceColumns } from './mapping.js';
import type { Mapping } from './mappingKeys.js';
import type { Table } from './parseTable.js';
import { quotesExceedSpans } from './quoteSpans.js';
import type { RowSources } from './rowSources.js';
import { isMissing, wholeNumber } from './values.js';

const roles = [
  'start',
  'end',
  'code',
  'coder',
  'text',
  'memo',
  'line',
  'speaker',
  'id',
] as const satisfies ColumnRole[];

/** What the id of a row tells. */
export type IdMeaning =
  /** A selection: rows of one id are one, and rows of different ids are not. */
  | 'selection'
  /** A coding: no two rows share it, so it says that equal rows are not the same one. */
  | 'coding';

/** Which columns of a long table say what; -1 where there is none. */
export interface LongLayout extends Readonly<Record<(typeof roles)[number], number>> {
  readonly sources: readonly number[];
  /** Columns that say in words where a quote stands. */
  readonly places: readonly number[];
  readonly idMeans: IdMeaning;
  /** Whether the row of a line is the unit, and no selection within it. */
  readonly isByLine: boolean;
  /** Whether that was found by the name of the column, and nobody said so. */
  readonly lineIsFound: boolean;
  /** Whether start and end are numbers of characters: not times, nor ids of paragraphs. */
  readonly hasOffsets: boolean;
  /** Whether they are whole numbers that the quotes do not fit between, as those of paragraphs and lines. */
  readonly areTooNarrow: boolean;
}

/** What columns are called that say where a quote stands (lower case). */
const placeNames: ReadonlySet<string> = new Set(
  `page;pages;side;sider;sidetall;paragraph;paragraphs;avsnitt;section;location;position;posisjon;plassering;reference;
  referanse;range;excerpt range;time;tid;timecode;time code;tidskode;tidspunkt;start time;end time;starttid;sluttid;
  timespan;row number`
    .split(';')
    .map((name) => name.trim()),
);

/**
 * Finds the columns of a long table: those that the mapping names, else by what they are called.
 *
 * The line is the unit where the mapping says so, and where a column is called so, holds numbers or short ids, and the table
 * has no offsets. An id that nobody named is one of selections where several rows of one text share it, and one of codings
 * where no two rows do; else it is something else.
 *
 * @param idOfSelections whether the tool says that its ids are those of selections
 */
export function longLayout(
  table: Table,
  mapping: Mapping,
  rowSources: RowSources,
  idOfSelections = false,
): LongLayout {
  const { columns } = table;
  const at = Object.fromEntries(roles.map((role) => [role, findColumn(columns, role, mapping)])) as Record<
    (typeof roles)[number],
    number
  >;
  const sources = sourceColumns(columns, mapping);
  const areTooNarrow = quotesExceedSpans(table, at.start, at.end, at.text);
  const hasOffsets = !areTooNarrow && areOffsets(table, at.start) && areOffsets(table, at.end);
  const lineIsFound =
    mapping.line === undefined && at.line >= 0 && !(at.start >= 0 && at.end >= 0) && areShort(table, at.line);
  const isByLine = mapping.line !== undefined || lineIsFound;
  if (!isByLine) at.line = -1;
  const ids = idOfSelections ? 'selection' : idMeaning(table, at.id, at.text, rowSources);
  if (mapping.id === undefined && ids === undefined) at.id = -1;
  const taken = new Set([...sources, ...rowSources.columns, ...Object.values(at)]);
  return {
    ...at,
    sources,
    places: placeColumns(table, mapping, rowSources, taken),
    idMeans: ids ?? 'selection',
    isByLine,
    lineIsFound,
    hasOffsets,
    areTooNarrow,
  };
}

/** Whether the positions in a column are numbers of characters, as far as it has any. */
function areOffsets({ rows }: Table, column: number): boolean {
  if (column < 0) return false;
  const filled = rows.filter(({ values }) => values[column].trim() !== '');
  const whole = filled.filter(({ values }) => wholeNumber(values[column]) !== undefined);
  return filled.length === 0 || whole.length * 2 >= filled.length;
}

/** Whether a column holds numbers or short ids, and not what is said in a line. */
function areShort({ rows }: Table, column: number): boolean {
  const filled = rows.map(({ values }) => values[column].trim()).filter((value) => value !== '');
  return filled.length > 0 && filled.every((value) => value.length <= 20 && /\d/u.test(value));
}

function idMeaning({ rows }: Table, id: number, text: number, { ofRow }: RowSources): IdMeaning | undefined {
  if (id < 0) return undefined;
  const seen = new Set<string>();
  const textOf = new Map<string, string>();
  let [isUnique, isOfTexts, filled] = [true, text >= 0, 0];
  rows.forEach(({ values }, i) => {
    const value = values[id].trim();
    if (value === '') return;
    filled++;
    if (seen.has(value)) isUnique = false;
    seen.add(value);
    if (text < 0) return;
    const key = `${ofRow[i].id}\n${value}`;
    const known = textOf.get(key);
    if (known !== undefined && known !== values[text]) isOfTexts = false;
    textOf.set(key, values[text]);
  });
  if (filled === 0) return undefined;
  if (isUnique) return 'coding';
  return isOfTexts ? 'selection' : undefined;
}

/** The columns that the mapping names, else those that are called so and differ within a source. */
function placeColumns(
  { columns, rows }: Table,
  mapping: Mapping,
  { ofRow }: RowSources,
  taken: ReadonlySet<number>,
): number[] {
  if (mapping.place !== undefined) return [mapping.place].flat().map((name) => columns.indexOf(name));
  return columns.flatMap((name, column) => {
    if (taken.has(column) || !placeNames.has(foldHeader(name))) return [];
    const first = new Map<string, string>();
    const differs = rows.some(({ values }, i) => {
      const value = values[column].trim();
      if (isMissing(value)) return false;
      const known = first.get(ofRow[i].id);
      if (known === undefined) first.set(ofRow[i].id, value);
      return known !== undefined && known !== value;
    });
    return differs ? [column] : [];
  });
}
