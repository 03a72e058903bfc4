import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { placeOf } from '../../shared/place.js';
import { plural } from '../refi/findings.js';
import { codeColumnsIn } from './codeColumns.js';
import { codeLevelsIn } from './levelCodes.js';
import { findColumn, type Mapping, sourceColumns, sourceName } from './mapping.js';
import type { Table } from './parseTable.js';
import { fileColumns } from './rowSources.js';
import { withMapping } from './withMapping.js';

/** How the filled and empty cells of a column follow one another in the rows that have a code. */
interface Gaps {
  readonly column: number;
  /** Rows whose cell is empty below a filled one of the same sheet. */
  readonly empty: ReadonlySet<number>;
}

/**
 * The table with cells filled that a person left empty to say "as above": source, quote, line, speaker and coder of the rows that have
 * a code. The mapping names such columns in `fillDown` (none: `[]`); otherwise they are told by this:
 *
 * - the first row of each sheet is filled, and no two rows in succession repeat a value: it is written only where it changes;
 * - of quotes, something else is empty in the same rows, or the source is not written in each row either.
 *
 * Nothing is filled across sheets, and no quote across sources. What was filled is reported.
 */
export function filledDown(table: Table, mapping: Mapping, builder: CorpusBuilder): Table {
  const columns =
    mapping.fillDown?.map((name) => table.columns.indexOf(name)) ?? gapsToFill(table, mapping, builder);
  if (columns.length === 0) return table;
  const sources = sourceColumns(table.columns, mapping);
  // A row that bears the id of another document than the one above is not of that one, whoever left out its name.
  const files = fileColumns(table.columns, mapping).filter((column) => column >= 0);
  const isOther = (values: readonly string[], before: readonly string[]) =>
    files.some((column) => values[column].trim() !== '' && values[column] !== before[column]);
  const filled = new Map<number, number>();
  let above: readonly string[] | undefined;
  let file: string | undefined;
  const rows = table.rows.map((row) => {
    if (row.file !== file) above = undefined;
    file = row.file;
    const before = above;
    if (before === undefined || row.values.every((value) => value.trim() === '')) {
      above ??= row.values;
      return row;
    }
    const values = [...row.values];
    const fill = (column: number) => {
      if (values[column].trim() !== '' || before[column].trim() === '') return;
      values[column] = before[column];
      filled.set(column, (filled.get(column) ?? 0) + 1);
    };
    if (!isOther(values, before)) for (const column of columns) if (sources.includes(column)) fill(column);
    if (sourceName(values, sources) === sourceName(before, sources))
      for (const column of columns) if (!sources.includes(column)) fill(column);
    above = values;
    return { ...row, values };
  });
  for (const [column, cells] of filled) {
    const asked = mapping.fillDown === undefined;
    const draft = withMapping({ fillDown: [] }, mapping);
    builder.warn('filled-down', placeOf(table.file, { column: table.columns[column] }), {
      nb: `${cells} ${cells === 1 ? 'tom celle er lest som den' : 'tomme celler er lest som dem'} over${asked ? `. Betyr tom noe annet: ${draft.nb}` : ''}`,
      en: `${plural(cells, 'empty cell is', 'empty cells are')} read as the one above${asked ? `. If empty means something else: ${draft.en}` : ''}`,
    });
  }
  return { ...table, rows };
}

function gapsToFill(table: Table, mapping: Mapping, builder: CorpusBuilder): readonly number[] {
  const { columns } = table;
  const at = (role: Parameters<typeof findColumn>[1]) => findColumn(columns, role, mapping);
  if (at('start') >= 0 || at('end') >= 0) return [];
  const several = codeColumnsIn(columns, mapping);
  const levels = codeLevelsIn(columns, mapping);
  const codes = levels.length > 0 ? levels : several.length > 0 ? several : [at('code')];
  const sources = sourceColumns(columns, mapping);
  const [text, memo] = [at('text'), at('memo')];
  // A higher level of a code that is empty speaks for a quote that is: both are as above.
  const skipped = new Set([...(levels.length > 0 ? levels.slice(-1) : codes), memo, table.addedSource ?? -1]);
  const coded = table.rows.flatMap(({ values }, i) =>
    codes.some((column) => column >= 0 && values[column].trim() !== '') ? [i] : [],
  );
  const gaps = columns.flatMap((_, column) => {
    const found = skipped.has(column) ? undefined : gapsIn(table, column, coded);
    return found === undefined ? [] : [found];
  });
  const together = ({ column, empty }: Gaps) =>
    gaps.filter((other) => other.column !== column && [...empty].every((row) => other.empty.has(row)));
  const found = gaps.filter((gap) => {
    const { column, empty } = gap;
    if (sources.includes(column)) return empty.size > 1 || together(gap).length > 0;
    if (column === text)
      return (
        together(gap).length > 0 ||
        (empty.size > 1 && (table.addedSource !== undefined || sources.length === 0))
      );
    return (
      (['line', 'speaker', 'coder'] as const).some((role) => at(role) === column) && together(gap).length > 0
    );
  });
  const quotes = gaps.find(({ column }) => column === text);
  if (quotes !== undefined && quotes.empty.size > 1 && !found.includes(quotes))
    tellEmptyQuotes(table, mapping, quotes, builder);
  return found.map(({ column }) => column);
}

/** Empty cells below filled ones, where the column is written only where it changes; undefined where it is not so. */
function gapsIn(table: Table, column: number, coded: readonly number[]): Gaps | undefined {
  const empty = new Set<number>();
  let above = '';
  let file: string | undefined | null = null;
  let wasFilled = false;
  for (const i of coded) {
    const row = table.rows[i];
    if (row.file !== file) [above, wasFilled] = ['', false];
    file = row.file;
    const value = row.values[column].trim();
    if (value === '') {
      if (above === '') return undefined;
      empty.add(i);
      wasFilled = false;
    } else {
      if (wasFilled && value === above) return undefined;
      [above, wasFilled] = [value, true];
    }
  }
  return empty.size === 0 ? undefined : { column, empty };
}

function tellEmptyQuotes(
  table: Table,
  mapping: Mapping,
  { column, empty }: Gaps,
  builder: CorpusBuilder,
): void {
  const name = table.columns[column];
  const draft = withMapping({ fillDown: [name] }, mapping);
  builder.warn('empty-quote', placeOf(table.file, { column: name }), {
    nb: `${empty.size} ${empty.size === 1 ? 'rad' : 'rader'} med kode uten sitat under en med: lest som koding av hele kilden. Betyr tom celle «som over»: ${draft.nb}`,
    en: `${plural(empty.size, 'row', 'rows')} with a code and no quote below one with a quote: read as codings of the whole source. If an empty cell means "as above": ${draft.en}`,
  });
}
