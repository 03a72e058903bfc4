import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { NewSource } from '../../corpus/newParts.js';
import type { SourceKind } from '../../corpus/source.js';
import { kindCalled, variableCalled } from '../../corpus/vocabulary.js';
import { holdsIdentifiers } from '../../privacy/holdsIdentifiers.js';
import { placeOf } from '../../shared/place.js';
import { listed, placeIn } from './columns.js';
import type { Mapping } from './mappingKeys.js';
import type { Table } from './parseTable.js';
import { missingIn } from './values.js';

/** What the columns of a table say of its sources. */
export interface SourceVariables {
  /** Columns that something of a source was read from, and those of which it was said why not. */
  readonly columns: readonly number[];
  /** Kind and attributes of a source, by its id. */
  of(source: string): Required<Pick<NewSource, 'kind' | 'attributes'>>;
}

/**
 * What a table says of its sources in columns that nothing else was read from:
 *
 * - the columns that the mapping names (`kind`, `attributes`);
 * - beside them every column that has one value in each source. Where the table has a single source, every column that never
 *   changes would be one: there only those that are called as a variable is (level, kind) are read.
 *
 * A column that seems to hold names of people, or other things that tell who somebody is, is an attribute only where the
 * mapping names it. What was read, and what was left out and why, is reported.
 *
 * @param sourceOf id of the source of each row, empty where it has none
 * @param taken columns that something else is read from
 */
export function sourceVariables(
  table: Table,
  sourceOf: readonly string[],
  taken: Iterable<number>,
  mapping: Mapping,
  builder: CorpusBuilder,
): SourceVariables {
  const isMissing = missingIn(mapping);
  const values = (column: number) => valuesBySource(table, sourceOf, column, isMissing);
  const headerOf = (column: number) =>
    placeOf(table.file, { line: table.headerLine, column: table.columns[column] });
  const named = namedVariables(table, mapping);
  const own = new Set([...taken, ...named.map(({ column }) => column)]);
  const { found, told } = foundVariables(table, sourceOf, own, isMissing, builder);
  const kinds = new Map<string, SourceKind>();
  const attributes = new Map<string, Record<string, string>>();
  const add = (source: string, name: string, value: string) => {
    const of = attributes.get(source) ?? {};
    attributes.set(source, of);
    of[name] = value;
  };
  const unknownKinds = new Set<string>();
  for (const { column, name } of [...found, ...named]) {
    const isKind = name === undefined;
    for (const [source, said] of values(column)) {
      const [[first, row], ...others] = [...said];
      if (others.length > 0)
        builder.lose('several-values', () => placeIn(table, table.rows[others[0][1]], column), {
          nb: `kilden «${source}» har flere verdier: ${listed([...said.keys()])}; den første er beholdt`,
          en: `source "${source}" has several values: ${listed([...said.keys()])}; the first is kept`,
        });
      const kind = isKind ? kindCalled(first) : undefined;
      if (kind !== undefined) kinds.set(source, kind);
      else add(source, name ?? table.columns[column].trim(), first);
      if (!isKind || kind !== undefined || unknownKinds.has(first)) continue;
      unknownKinds.add(first);
      builder.warn('unknown-kind', () => placeIn(table, table.rows[row], column), {
        nb: `«${first}» er ikke et slag kilde (intervju, dokument, studie, annet); beholdt som variabel`,
        en: `"${first}" is no kind of source (interview, document, study, other); kept as an attribute`,
      });
    }
  }
  if (found.length > 0) {
    const names = listed(found.map(({ column }) => table.columns[column]));
    builder.warn('columns-as-attributes', headerOf(found[0].column), {
      nb: `kolonner som har én verdi i hver kilde, lest som variabler ved kilden: ${names}`,
      en: `columns that have one value in each source, read as attributes of the source: ${names}`,
    });
  }
  return {
    columns: [...[...found, ...named].map(({ column }) => column), ...told],
    of: (source) => ({
      kind: kinds.get(source) ?? mapping.sourceKind ?? 'other',
      attributes: attributes.get(source) ?? {},
    }),
  };
}

interface VariableColumn {
  readonly column: number;
  /** Name of the attribute; undefined for the kind of the source. */
  readonly name: string | undefined;
}

function isList(value: Mapping['attributes']): value is readonly string[] {
  return Array.isArray(value);
}

function namedVariables(table: Table, mapping: Mapping): VariableColumn[] {
  const { attributes, kind } = mapping;
  const at = (name: string) => table.columns.indexOf(name);
  const named: VariableColumn[] = kind === undefined ? [] : [{ column: at(kind), name: undefined }];
  if (isList(attributes)) for (const name of attributes) named.push({ column: at(name), name: name.trim() });
  else
    for (const [name, column] of Object.entries(attributes ?? {})) named.push({ column: at(column), name });
  return named.filter(({ column }) => column >= 0);
}

/** Columns with one value in each source, as the table shows it; those that are left out are reported. */
function foundVariables(
  table: Table,
  sourceOf: readonly string[],
  taken: ReadonlySet<number>,
  isMissing: (cell: string) => boolean,
  builder: CorpusBuilder,
): { readonly found: readonly VariableColumn[]; readonly told: readonly number[] } {
  const constant = constantColumns(table, sourceOf, taken);
  if (constant.length === 0) return { found: [], told: [] };
  const isOnly = new Set(sourceOf.filter((id) => id !== '')).size < 2;
  const names = (columns: readonly number[]) => listed(columns.map((column) => table.columns[column]));
  const where = placeOf(table.file, { line: table.headerLine });
  const example = (columns: readonly number[]) =>
    JSON.stringify({ attributes: columns.map((column) => table.columns[column]) });
  const filled = (column: number) =>
    table.rows.map(({ values }) => values[column].trim()).filter((value) => !isMissing(value));
  const identifying = constant.filter((column) => holdsIdentifiers(table.columns[column], filled(column)));
  const unsure = isOnly
    ? constant.filter(
        (column) => !identifying.includes(column) && variableCalled(table.columns[column]) === undefined,
      )
    : [];
  if (identifying.length > 0)
    builder.notUnderstood('identifying-column', where, {
      nb: `kolonner med én verdi i hver kilde som ser ut til å ha navn på personer eller annet som sier hvem noen er; ikke lest: ${names(identifying)}. Skal de være variabler: ${example(identifying)} i --mapping`,
      en: `columns with one value in each source that seem to hold names of people, or what else tells who somebody is; not read: ${names(identifying)}. To have them as attributes: ${example(identifying)} in --mapping`,
    });
  if (unsure.length > 0)
    builder.notUnderstood('unsure-column', where, {
      nb: `tabellen har én kilde, så en kolonne som aldri skifter er ikke dermed en variabel; ikke lest: ${names(unsure)}. Skal de være variabler: ${example(unsure)} i --mapping`,
      en: `the table has one source, so a column that never changes is not thereby an attribute; not read: ${names(unsure)}. To have them as attributes: ${example(unsure)} in --mapping`,
    });
  const told = [...identifying, ...unsure];
  const found = constant
    .filter((column) => !told.includes(column))
    .map((column) => ({ column, name: table.columns[column].trim() }));
  return { found, told };
}

/**
 * Columns, of those with a name that are not taken, that hold something and have a single value in each source. A column
 * that is called as a variable is may leave cells empty.
 */
export function constantColumns(
  table: Table,
  sourceOf: readonly string[],
  taken: ReadonlySet<number>,
): number[] {
  const candidates = new Set(
    table.columns.flatMap((name, i) => (taken.has(i) || name.trim() === '' ? [] : [i])),
  );
  const mayBeEmpty = new Set(
    [...candidates].filter((column) => variableCalled(table.columns[column]) !== undefined),
  );
  const filled = new Set<number>();
  const first = new Map<string, string[]>();
  table.rows.forEach(({ values }, i) => {
    if (sourceOf[i] === '') return;
    const seen = first.get(sourceOf[i]);
    if (seen === undefined)
      first.set(
        sourceOf[i],
        values.map((value) => value.trim()),
      );
    for (const column of candidates) {
      const value = values[column].trim();
      if (value !== '') filled.add(column);
      if (seen === undefined || seen[column] === value) continue;
      if (!mayBeEmpty.has(column) || (seen[column] !== '' && value !== '')) candidates.delete(column);
      else if (value !== '') seen[column] = value;
    }
  });
  return [...candidates].filter((column) => filled.has(column));
}

/** Per source the values of a column that say something, each with the row in which it stands first. */
function valuesBySource(
  table: Table,
  sourceOf: readonly string[],
  column: number,
  isMissing: (cell: string) => boolean,
): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  table.rows.forEach(({ values }, row) => {
    const source = sourceOf[row];
    const known = found.get(source);
    // Most rows of a source say what the first one says.
    if (known?.has(values[column]) === true) return;
    const value = values[column].trim();
    if (source === '' || isMissing(value)) return;
    const said = known ?? new Map<string, number>();
    found.set(source, said);
    if (!said.has(value)) said.set(value, row);
  });
  return found;
}
