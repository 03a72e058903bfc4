import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Bilingual } from '../../shared/language.js';
import { placeOf } from '../../shared/place.js';
import { foldHeader, listed } from './columns.js';
import { findColumn, type Mapping, sourceName } from './mapping.js';
import type { ColumnMarks, Marks } from './marks.js';
import type { Table } from './parseTable.js';
import { isTotal } from './totals.js';
import { looksMissing, wholeNumber } from './values.js';
import { withMapping } from './withMapping.js';

/**
 * A column with at most this share of cells that are no marks is a column of codes with mistakes in it; so is one with a single such
 * cell among at least `fewest`.
 */
const mistakes = 0.02;
const fewest = 5;

/** Larger whole numbers are no weights of a code, but years, ages, sums. */
const largestWeight = 10;

/** A column whose cells say in which rows a code was applied. */
export interface CodeColumn {
  readonly column: number;
  readonly marks: ColumnMarks;
  /** Whether its cells are whole numbers, above 0 where the code was applied. */
  readonly weights: boolean;
}

/** What a cell says of its code: applied, not applied, or neither. */
export function saidIn({ marks, weights }: CodeColumn, cell: string): 0 | 1 | undefined {
  if (!weights) return marks.read(cell);
  const weight = wholeNumber(cell);
  return weight === undefined ? undefined : weight > 0 ? 1 : 0;
}

/** What people call the number of a row. */
const numberNames =
  /^(?:#|id|nr\.?|no\.?|number|num|nummer|row|rad|line|linje|index|indeks|unit|enhet|segment|turn|replikk|item|løpenr\.?|løpenummer|(?:row|unit|line|segment|turn|rad|enhets?|linje)[ _-]?(?:id|no\.?|nr\.?|number|nummer))$/u;

/** Whether a column is called what people call the number of a row. */
export function isNumberName(name: string): boolean {
  return numberNames.test(foldHeader(name));
}

/** The columns of codes of a wide table, and what is said of those that may be codes and were not read. */
export function codeColumnsOf(
  table: Table,
  sources: readonly number[],
  reserved: ReadonlySet<number>,
  mapping: Mapping,
  marks: Marks,
  builder: CorpusBuilder,
): CodeColumn[] {
  const { columns } = table;
  const weighed = weightColumns(table, sources, reserved, mapping, marks);
  // What is called so holds names of codes and notes, and no marks.
  const other = new Set((['code', 'memo'] as const).map((role) => findColumn(columns, role, mapping)));
  const found: CodeColumn[] = [];
  columns.forEach((name, column) => {
    if (reserved.has(column)) return;
    const cells = marks.at(column);
    if (mapping.codes !== undefined) {
      if (mapping.codes.includes(name))
        found.push({
          column,
          marks: cells,
          weights: cells.filled > cells.marked && cells.largest !== undefined,
        });
      return;
    }
    if (mapping.notCodes?.includes(name) || other.has(column) || cells.filled === 0 || isTotal(name)) return;
    if (isRowNumber(table, column, sources)) return;
    if (weighed.has(column)) found.push({ column, marks: cells, weights: true });
    else if (isCode(cells)) found.push({ column, marks: cells, weights: false });
    else tellAlmostCode(table, column, sources, cells, builder);
  });
  if (mapping.codes === undefined) tellAttributes(table, sources, found, builder);
  return found;
}

/** Whether a table has a column that is read as a code without being named: see `codeColumnsOf`. */
export function hasCodeColumn(
  table: Table,
  sources: readonly number[],
  mapping: Mapping,
  marks: Marks,
): boolean {
  const reserved = new Set(sources);
  return (
    table.columns.some((name, column) => {
      if (reserved.has(column) || mapping.notCodes?.includes(name) || isTotal(name)) return false;
      const { filled, marked } = marks.at(column);
      return filled > 0 && marked === filled && !isRowNumber(table, column, sources);
    }) || weightColumns(table, sources, reserved, mapping, marks).size > 0
  );
}

function isCode({ filled, marked }: ColumnMarks): boolean {
  const wrong = filled - marked;
  return wrong <= filled * mistakes || (wrong === 1 && filled >= fewest);
}

/**
 * Columns of whole numbers from 0, such as 0, 1, 2, 3: how strongly a code applies. A single such column is more often a number of
 * something, which is asked about; two or more are weights.
 */
function weightColumns(
  table: Table,
  sources: readonly number[],
  reserved: ReadonlySet<number>,
  mapping: Mapping,
  marks: Marks,
): ReadonlySet<number> {
  const found = table.columns.flatMap((name, column) =>
    !reserved.has(column) &&
    !mapping.notCodes?.includes(name) &&
    !isTotal(name) &&
    mayBeWeights(table, marks.at(column)) &&
    !isRowNumber(table, column, sources) &&
    !isOfSource(table, column, sources)
      ? [column]
      : [],
  );
  return new Set(found.length > 1 ? found : []);
}

/** Whole numbers, some of them above 1, and some row without the code. */
function mayBeWeights(table: Table, { largest, filled, no }: ColumnMarks): boolean {
  return (
    largest !== undefined &&
    largest > 1 &&
    largest <= largestWeight &&
    (no.length > 0 || filled < table.rows.length)
  );
}

/** Whether a column numbers the rows: 1, 2, 3 … throughout or within each source, or by its name and never falling within a source. */
function isRowNumber(table: Table, column: number, sources: readonly number[]): boolean {
  const named = isNumberName(table.columns[column]);
  const last = new Map<string, number>();
  let [steps, inSource, rising] = [true, true, named];
  let [before, highest] = [-1, 0];
  for (const { values } of table.rows) {
    const number = wholeNumber(values[column]);
    if (number === undefined) return false;
    const source = sourceName(values, sources);
    const ofSource = last.get(source);
    if (before >= 0 && number !== before + 1) steps = false;
    if (ofSource === undefined ? number > 1 : number !== ofSource + 1) inSource = false;
    if (ofSource !== undefined && number < ofSource) rising = false;
    if (!steps && !inSource && !rising) return false;
    last.set(source, number);
    before = number;
    highest = Math.max(highest, number);
  }
  // Of sources with a row each, every one begins anew: nothing is numbered.
  const counts = steps || (inSource && last.size < table.rows.length);
  return table.rows.length > 1 && ((counts && (named || highest > 1)) || rising);
}

/** Whether a column says something of sources: one value in each, where some source has several rows. */
function isOfSource(table: Table, column: number, sources: readonly number[]): boolean {
  const first = new Map<string, string>();
  for (const { values } of table.rows) {
    const source = sourceName(values, sources);
    const before = first.get(source);
    if (before === undefined) first.set(source, values[column]);
    else if (before !== values[column]) return false;
  }
  return first.size > 1 && first.size < table.rows.length;
}

/** Yes and no in other words than most codes, the same in every row of a source, may say something of the source: asked about. */
function tellAttributes(
  table: Table,
  sources: readonly number[],
  found: readonly CodeColumn[],
  builder: CorpusBuilder,
): void {
  const inWords = found.filter(({ marks, weights }) => !weights && !marks.spellings.has('number'));
  if (inWords.length >= found.length / 2) return;
  for (const { column, marks } of inWords) {
    if (!isOfSource(table, column, sources)) continue;
    const words = [...marks.yes, ...marks.no].join(', ');
    const name = table.columns[column];
    const draft = withMapping({ notCodes: [name] });
    builder.warn('perhaps-attribute', placeOf(table.file, { column: name }), {
      nb: `lest som en kode, men ${words} er likt i alle radene til hver kilde, og de fleste kodene er skrevet med tall. Er det et kjennetegn ved kilden: ${draft.nb}`,
      en: `read as a code, but ${words} is the same in all rows of each source, and most codes are written as numbers. If it is an attribute of the source: ${draft.en}`,
    });
  }
}

/** A column that may be one of codes and is left out is always told. */
function tellAlmostCode(
  table: Table,
  column: number,
  sources: readonly number[],
  cells: ColumnMarks,
  builder: CorpusBuilder,
): void {
  const name = table.columns[column];
  const where = placeOf(table.file, { column: name });
  const { filled, marked } = cells;
  const message = mayBeWeights(table, cells)
    ? numbersAsked(name, cells.largest!)
    : marked >= filled / 2
      ? partlyMarks(name, Math.floor((100 * marked) / filled), otherWords(table, column, cells))
      : undefined;
  if (message === undefined) return;
  if (isOfSource(table, column, sources)) builder.warn('almost-code', where, message);
  else builder.lose('almost-code', where, message);
}

function numbersAsked(name: string, largest: number): Bilingual {
  const [is, not] = [withMapping({ codes: [name, '…'] }), withMapping({ notCodes: [name] })];
  return {
    nb: `hele tall fra 0 til ${largest} kan være hvor sterkt en kode gjelder, eller et antall av noe annet: ikke lest som kode. Er det en kode, nevn alle kodene: ${is.nb}. Er det ikke det: ${not.nb}`,
    en: `whole numbers from 0 to ${largest} may be how strongly a code applies, or a number of something else: not read as a code. If it is one, name all codes: ${is.en}. If it is not: ${not.en}`,
  };
}

function partlyMarks(name: string, percent: number, others: readonly string[]): Bilingual {
  const words = others.join(';');
  return {
    nb: `${percent} % av cellene er 0 eller 1 (eller ja, x …), andre ikke: ikke lest som kode (${others.length === 0 ? '' : `vurderinger som ikke ble gjort: --missing "${words}"; `}nevn ${JSON.stringify(name)} i "codes" i --mapping hvis det er en)`,
    en: `${percent} % of the cells are 0 or 1, others are not: not read as a code (${others.length === 0 ? '' : `judgements that were not made: --missing "${words}"; `}name it in the mapping's codes if it is one)`,
  };
}

/** Words of a column that look as if they stood for something missing. */
function otherWords(table: Table, column: number, { read }: ColumnMarks): readonly string[] {
  const words = new Set<string>();
  for (const { values } of table.rows) {
    const cell = values[column].trim();
    if (cell !== '' && words.size < 4 && read(cell) === undefined && looksMissing(cell)) words.add(cell);
  }
  return [...words];
}

/** Tells how columns of one table say yes and no, where they do so in different ways, or where a dash says no. */
export function tellMarks(
  table: Table,
  codes: readonly CodeColumn[],
  emptyIsNo: ReadonlySet<number>,
  builder: CorpusBuilder,
): void {
  const ways = new Map<string, { readonly names: string[]; readonly way: Bilingual }>();
  for (const { column, marks, weights } of codes) {
    if (weights) continue;
    const way = wayOf(marks, emptyIsNo.has(column));
    const same = ways.get(way.en) ?? { names: [], way };
    same.names.push(table.columns[column]);
    ways.set(way.en, same);
  }
  const dashed = codes.some(({ marks }) => marks.no.some((word) => /^[-–—−]$/u.test(word)));
  const spelled = new Set(
    codes.flatMap(({ marks, weights }) =>
      // A spreadsheet writes TRUE where a person wrote a formula beside 1 and 0.
      weights ? [] : [...marks.spellings].map((spelling) => (spelling === 'truth' ? 'number' : spelling)),
    ),
  );
  if (spelled.size < 2 && !dashed) return;
  const told = (language: 'nb' | 'en') =>
    [...ways.values()].map(({ names, way }) => `${listed(names)}: ${way[language]}`).join('; ');
  builder.warn('marks', table.file, {
    nb: `ja og nei er lest kolonne for kolonne: ${told('nb')}`,
    en: `yes and no are read column by column: ${told('en')}`,
  });
}

function wayOf({ yes, no }: ColumnMarks, emptyIsNo: boolean): Bilingual {
  const noes = [...no, ...(emptyIsNo ? [''] : [])];
  const words = (list: readonly string[], empty: string) => list.map((word) => word || empty).join(', ');
  const or = yes.length === 0 ? '–' : undefined;
  return {
    nb: `${or ?? words(yes, '')} = ja, ${noes.length === 0 ? '–' : words(noes, 'tom')} = nei${emptyIsNo ? '' : ', tom = ikke vurdert'}`,
    en: `${or ?? words(yes, '')} = yes, ${noes.length === 0 ? '–' : words(noes, 'empty')} = no${emptyIsNo ? '' : ', empty = not judged'}`,
  };
}
