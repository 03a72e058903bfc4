import { foldHeader } from './columns.js';
import { findColumn, type Mapping, sourceColumns } from './mapping.js';
import { marksOf } from './marks.js';
import type { Table } from './parseTable.js';
import { type IsMissing, missingIn } from './values.js';

/** The columns of a table whose cells are the codes that each coder, or the same one in each round, chose for the row. */
export interface CoderLayout {
  readonly coders: readonly string[];
  /** The coding that they agreed on. */
  readonly reconciled?: string;
  /** Whether it is read so without being said: names and cells speak for it. Otherwise it is asked about. */
  readonly certain: boolean;
}

/** `Rater_A`, `Koder 2`, `Coder Anna`, `Runde 1`, `2. koder`: what people call the columns of coders and of rounds. */
const coderName =
  /^(?:\d\.? ?)?(?:coder|koder|kodar|kodare|rater|annotator|reviewer|researcher|forsker|judge|evaluator|vurderer|bedømmer|round|runde|kodingsrunde|kodere?runde|coding round|cycle|coding|koding|coded by|kodet av|codeur|codificador|kodierer)(?:[\s_.:#(-]+[\p{L}\p{N}]{1,20}\)?|\d{1,2}|[a-h])?$/u;
/** `R1`, `K2`, `C1`: of coders where cells are words; as often they are codes. */
const shortName = /^[rkc][\s_]?[1-9]$/u;
/** Not the names of coders, though they begin so. */
const otherName =
  /^(?:cod|kod)(?:ing|er)[\s_-]*(?:date|dato|memo|comments?|kommentar|notes?|notat|id|type|scheme|status)$/u;

/** What people call the column of the coding that coders agreed on. */
const reconciledName =
  /^(?:final|consensus|agreed|agreement|reconciled|adjudicated|resolved|gold(?: standard)?|endelig|avstemt|omforent|konsensus|enighet|enig|felles)(?:[\s_-]*(?:code|codes|coding|kode|koder|koding|label|decision|version))?$|^(?:code|codes|kode|koding|coding)[\s_-]*(?:final|consensus|agreed|endelig|avstemt|omforent|konsensus)$/u;

/** A code is short; a column of whole sentences is none of codes. */
const longestCode = 120;

interface Candidate {
  readonly name: string;
  readonly labels: ReadonlySet<string>;
  /** What stands between commas in the labels. */
  readonly parts: ReadonlySet<string>;
  /** The codes of each row. */
  readonly cells: readonly (readonly string[])[];
  readonly looks: 'coder' | 'reconciled' | 'other';
}

/**
 * Recognises the commonest sheet of double coding: a row for each unit, a column for each coder. Two or more columns share most of
 * their values, which are few. With names that look like coders or rounds, or beside a column that is called final or agreed, that is
 * certain; otherwise the columns may as well be answers on one scale.
 *
 * @param certainOnly whether a layout that is asked about is not looked for: names alone then tell that there is none
 * @returns undefined where no columns are so, and where a mapping says what the columns are
 */
export function coderLayout(table: Table, mapping: Mapping, certainOnly = false): CoderLayout | undefined {
  if (mapping.coders !== undefined || mapping.codes !== undefined || mapping.code !== undefined)
    return undefined;
  const looks = table.columns.map(looksOf);
  const byName = looks.includes('reconciled') || looks.filter((each) => each === 'coder').length > 1;
  if (certainOnly && !byName) return undefined;
  const candidates = candidatesOf(table, mapping, missingIn(mapping));
  const reconciled = candidates.find(({ looks }) => looks === 'reconciled');
  const named = candidates.filter(({ looks }) => looks === 'coder');
  if (named.length > 1)
    return layoutOf(
      named,
      reconciled,
      named.every((each) => sharesWith(each, named)),
    );
  const group = largestGroup(
    candidates.filter(({ looks }) => looks !== 'reconciled'),
    table.rows.length,
  );
  if (group.length < 2) return undefined;
  return layoutOf(
    group,
    reconciled,
    reconciled !== undefined && sharesWith(reconciled, [...group, reconciled]),
  );
}

/** The mapping that says what the columns are. */
export function coderDraft({ coders, reconciled }: CoderLayout): Pick<Mapping, 'coders' | 'reconciled'> {
  return { coders: [...coders], ...(reconciled === undefined ? {} : { reconciled }) };
}

function layoutOf(
  coders: readonly Candidate[],
  reconciled: Candidate | undefined,
  certain: boolean,
): CoderLayout {
  const names = coders.map(({ name }) => name);
  return { coders: names, ...(reconciled === undefined ? {} : { reconciled: reconciled.name }), certain };
}

function candidatesOf(table: Table, mapping: Mapping, isMissing: IsMissing): Candidate[] {
  const { columns, rows } = table;
  const taken = new Set([
    ...sourceColumns(columns, mapping),
    ...(['text', 'line', 'memo', 'start', 'end', 'speaker'] as const).map((role) =>
      findColumn(columns, role, mapping),
    ),
    // Beside a column of codes, one called coder says who coded the row.
    findColumn(columns, 'code', mapping) < 0 ? -1 : findColumn(columns, 'coder', mapping),
  ]);
  return columns.flatMap((name, column): Candidate[] => {
    const folded = foldHeader(name);
    // Of columns with one name, none can be said to be a coder's.
    if (taken.has(column) || folded === '' || columns.indexOf(name) !== columns.lastIndexOf(name)) return [];
    const looks = looksOf(name);
    // Of equal cells there is one list: a large table has millions of cells, and few that differ.
    const lists = new Map<string, readonly string[]>();
    const cells = rows.map(({ values }) => {
      const known = lists.get(values[column]);
      if (known !== undefined) return known;
      const cell = values[column].trim();
      const codes = isMissing(cell) ? [] : codesIn(cell);
      lists.set(values[column], codes);
      return codes;
    });
    const labels = new Set([...lists.values()].flat());
    if ([...labels].some((code) => code.length > longestCode)) return [];
    if (labels.size === 0) return [];
    // C1 and K1 are codes too, where cells are marks or numbers.
    const isShort = shortName.test(folded);
    const { filled, marked } = marksOf(table, mapping).at(column);
    const isCode = isShort && (filled === marked || ![...labels].some((label) => /\p{L}/u.test(label)));
    return [{ name, labels, parts: new Set(partsOf(labels)), cells, looks: isCode ? 'other' : looks }];
  });
}

/** The codes that a cell names, folded. */
function codesIn(cell: string): string[] {
  return cell
    .split(/[;\r\n]+/u)
    .map((label) => label.trim().toLowerCase())
    .filter((label) => label !== '');
}

function looksOf(name: string): Candidate['looks'] {
  const folded = foldHeader(name);
  if (reconciledName.test(folded)) return 'reconciled';
  if (otherName.test(folded)) return 'other';
  return coderName.test(folded) || shortName.test(folded) ? 'coder' : 'other';
}

/** Whether at least half of a column's values stand in another of the columns. */
function sharesWith(column: Candidate, columns: readonly Candidate[]): boolean {
  const others = columns.filter((other) => other !== column);
  const shared = [...column.labels].filter((label) => others.some(({ labels }) => labels.has(label)));
  return shared.length >= column.labels.size / 2;
}

/**
 * The columns that share most of their values, few beside the rows or often the same in one row: words, and not numbers or
 * marks, unless the columns are numbered (`obs1`, `obs2`). One of them at least has several values.
 */
function largestGroup(candidates: readonly Candidate[], rows: number): readonly Candidate[] {
  const few = candidates.filter(
    (column) =>
      column.labels.size <= Math.max(2, rows / 2) ||
      candidates.some((other) => other !== column && oftenAgree(column, other)),
  );
  const stems = few.map(({ name }) => stemOf(name));
  const words = few.filter(
    ({ labels }, i) =>
      [...labels].some((label) => /\p{L}/u.test(label)) ||
      (labels.size > 2 && stems[i] !== '' && stems.indexOf(stems[i]) !== stems.lastIndexOf(stems[i])),
  );
  const groups = words
    .map((column) =>
      words.filter(
        (other) =>
          other === column || (sharesWith(other, [other, column]) && sharesWith(column, [column, other])),
      ),
    )
    .filter((group) => group.some(({ labels }) => labels.size > 1));
  return groups.reduce<readonly Candidate[]>(
    (best, group) => (group.length > best.length ? group : best),
    [],
  );
}

/** Whether two columns name a common code in a third of the rows that both fill, and in more than one. Commas may separate codes. */
function oftenAgree(one: Candidate, other: Candidate): boolean {
  // Columns without a common code, such as one of numbers of rows beside one of marks, need no look at their rows.
  const [fewer, more] =
    one.parts.size < other.parts.size ? [one.parts, other.parts] : [other.parts, one.parts];
  if (![...fewer].some((part) => more.has(part))) return false;
  let [both, agreed] = [0, 0];
  one.cells.forEach((codes, row) => {
    const others = new Set(partsOf(other.cells[row]));
    if (codes.length === 0 || others.size === 0) return;
    both++;
    if (partsOf(codes).some((code) => others.has(code))) agreed++;
  });
  return agreed > 1 && agreed * 3 >= both;
}

/** The parts between commas of codes. */
function partsOf(codes: Iterable<string>): string[] {
  return [...codes].flatMap((code) => code.split(',').map((part) => part.trim()));
}

/** What stands before the number in the name of a column, empty where it has none. */
function stemOf(name: string): string {
  return /^(.*\p{L})[\s_.-]?\d{1,2}$/u.exec(foldHeader(name))?.[1] ?? '';
}
