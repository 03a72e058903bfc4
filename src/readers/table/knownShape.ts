import type { FormatId } from '../formatIds.js';
import type { Mapping } from './mapping.js';
import type { Table } from './parseTable.js';

/** A table that is built as one of a tool's, whatever its columns are called. */
export interface KnownShape {
  readonly format: FormatId;
  readonly tool: string;
  /** The columns as they are most likely meant, for a person to look at. */
  readonly mapping: Mapping;
}

/** Rows that are looked at. */
const looked = 500;

/**
 * The tool whose tables look so: quotations of ATLAS.ti have numbers of documents and quotations, `3:12`; coded segments of
 * MAXQDA have a document and a code before two positions, and words after them that are of another length than the
 * positions say. Names in a language that nobody has told us do not hinder it; the mapping is a draft.
 */
export function knownShape(table: Table): KnownShape | undefined {
  const columns = table.columns.map((name, i) => columnOf(name, i, table));
  return quotations(columns) ?? segments(columns);
}

interface Column {
  readonly name: string;
  readonly values: readonly string[];
  readonly filled: readonly string[];
  readonly length: number;
}

function columnOf(name: string, at: number, { rows }: Table): Column {
  const values = rows.slice(0, looked).map((row) => row.values[at].trim());
  const filled = values.filter((value) => value !== '');
  const letters = filled.reduce((sum, value) => sum + [...value].length, 0);
  return { name, values, filled, length: filled.length === 0 ? 0 : letters / filled.length };
}

const isNumber = ({ filled }: Column) => filled.length > 0 && filled.every((value) => /^\d+$/u.test(value));
const isDate = ({ filled }: Column) =>
  filled.length > 0 && filled.every((value) => /^[\d./:\s-]+$/u.test(value));
/** Words of people: neither numbers nor dates. */
const isText = (column: Column) => column.filled.length > 0 && !isNumber(column) && !isDate(column);

function longest(columns: readonly Column[]): Column | undefined {
  return [...columns].filter(isText).sort((a, b) => b.length - a.length)[0];
}

function quotations(columns: readonly Column[]): KnownShape | undefined {
  const number = columns.find(
    ({ filled }) => filled.length > 0 && filled.every((value) => /^\d+:\d+$/u.test(value)),
  );
  if (number === undefined) return undefined;
  const others = columns.filter((column) => column !== number && isText(column));
  const documents = number.values.map((value) => value.split(':')[0]);
  const source = others.find(({ values }) => isFunctionOf(values, documents));
  const text = longest(others.filter((column) => column !== source));
  if (source === undefined || text === undefined) return undefined;
  const after = others.filter((column) => columns.indexOf(column) > columns.indexOf(text));
  const codes = after.find((column) => column !== source);
  if (codes === undefined) return undefined;
  return {
    format: 'atlasti-quotations',
    tool: 'ATLAS.ti',
    mapping: { source: source.name, text: text.name, code: codes.name },
  };
}

/** Whether a column has one value for each key, and different ones for different keys. */
function isFunctionOf(values: readonly string[], keys: readonly string[]): boolean {
  const pairs = new Set(keys.map((key, i) => JSON.stringify([key, values[i]])));
  return pairs.size === new Set(keys).size && pairs.size === new Set(values).size;
}

function segments(columns: readonly Column[]): KnownShape | undefined {
  for (let i = 2; i + 1 < columns.length; i++) {
    const [source, code, start, end] = columns.slice(i - 2, i + 2);
    if (![start, end].every(isNumber) || ![source, code].every(isText)) continue;
    const inOrder = start.values.every((value, row) => Number(value) <= Number(end.values[row]));
    const text = longest(columns.slice(i + 2));
    if (!inOrder || text === undefined || areOffsets(start, end, text)) continue;
    return {
      format: 'maxqda-segments',
      tool: 'MAXQDA',
      mapping: { source: source.name, code: code.name, start: start.name, end: end.name, text: text.name },
    };
  }
  return undefined;
}

/** Whether positions are those of characters: the words between them are as long as they say. */
function areOffsets(start: Column, end: Column, text: Column): boolean {
  const agree = text.values.filter(
    (value, row) => [...value].length === Number(end.values[row]) - Number(start.values[row]),
  );
  return agree.length * 2 > text.values.length;
}
