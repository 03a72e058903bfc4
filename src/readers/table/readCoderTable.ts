import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { cellOf, placeIn, reportUnusedColumns } from './columns.js';
import { declaredCodes, sharedName } from './declaredCodes.js';
import { findColumn, type Mapping, sourceColumns, sourceName } from './mapping.js';
import type { Table, TableRow } from './parseTable.js';
import { missingIn } from './values.js';

/** What the one source is called of a table that names none. */
const onlySource = 'all';

/**
 * One row per line, one column per coder (the mapping's `coders`, and `reconciled` for the coding that they agreed on); a cell
 * is the code that the coder chose. A missing cell is a line that the coder did not judge. Without a column for the source,
 * all lines are of one.
 */
export function readCoderTable(table: Table, mapping: Mapping, builder: CorpusBuilder): void {
  const { columns, rows } = table;
  const isMissing = missingIn(mapping);
  const sources = sourceColumns(columns, mapping);
  const [text, line] = (['text', 'line'] as const).map((role) => findColumn(columns, role, mapping));
  const coders = [
    ...(mapping.coders ?? []),
    ...(mapping.reconciled === undefined ? [] : [mapping.reconciled]),
  ].map((name) => ({
    column: columns.indexOf(name),
    coder: builder.coder(name, name, name === mapping.reconciled),
  }));
  reportUnusedColumns(table, [...sources, text, line, ...coders.map(({ column }) => column)], builder);
  const declared = declaredCodes(builder);
  const codebook = builder.codes.length > 0;
  const missing = new Map<number, number>();
  for (const row of rows) {
    const source = sourceOf(row);
    if (source < 0) continue;
    const index = builder.addLine(
      source,
      text < 0 ? '' : row.values[text],
      '',
      line < 0 ? '' : row.values[line].trim(),
    );
    for (const { column, coder } of coders) {
      const label = cellOf(row, column);
      if (isMissing(label)) {
        missing.set(column, (missing.get(column) ?? 0) + 1);
        builder.unjudged.add({ source, line: index, coder });
        continue;
      }
      const code = codeOf(row, column, label);
      if (code >= 0) builder.addCoding(builder.line(index), code, coder, placeIn(table, row, column));
    }
  }
  for (const [column, cells] of missing) {
    const message = `${cells} ${cells === 1 ? 'line was' : 'lines were'} not judged by this coder, which is neither a yes nor a no`;
    builder.warn('missing-value', `${table.file} column ${columns[column]}`, message);
  }

  function sourceOf(row: TableRow): number {
    const id = sources.length === 0 ? onlySource : sourceName(row.values, sources);
    if (id === '') {
      const message = 'a row needs the name of a source; found nothing';
      builder.error('missing-source', placeIn(table, row, sources[0]), message);
      return -1;
    }
    const known = builder.sourceIndex(id);
    return known ?? builder.addSource({ id, kind: mapping.sourceKind ?? 'other' }, placeIn(table, row));
  }

  function codeOf(row: TableRow, column: number, label: string): number {
    const found = declared(label);
    if (found.length === 1) return found[0];
    const where = placeIn(table, row, column);
    if (found.length > 1) {
      builder.error('ambiguous-code', where, sharedName(builder, label, found));
      return -1;
    }
    if (codebook)
      builder.warn('code-not-in-codebook', where, `code "${label}" is not in the codebook; added`);
    return builder.addCode({ id: label, name: label }, where);
  }
}
