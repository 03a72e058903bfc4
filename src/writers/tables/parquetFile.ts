import { type BasicType, ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { OutCell, OutColumn, OutTable } from './outTable.js';

/** Rows of a row group, of which one stands in memory at a time. */
const groupRows = 50_000;

const types: Readonly<Record<OutColumn['type'], BasicType>> = {
  text: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/**
 * A table as Parquet (Snappy): text as strings, offsets and counts as 32-bit integers, missing values as nulls.
 *
 * @param about key-value metadata of the file, such as the name of the project
 * @see https://parquet.apache.org/docs/file-format/
 */
export function* parquetFile(
  table: OutTable,
  about: Readonly<Record<string, string>>,
): Generator<Uint8Array> {
  const writer = new ByteWriter();
  const columns = (rows: readonly (readonly OutCell[])[]) =>
    table.columns.map(({ type }, i) => ({
      name: uniqueName(table.columns, i),
      type: types[type],
      nullable: true,
      data: rows.map((row) => wellFormed(row[i])),
    }));
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: columns([]) }),
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    createdBy: 'Brukermøte',
  });
  let rows: (readonly OutCell[])[] = [];
  const flush = () => {
    if (rows.length > 0) file.write({ columnData: columns(rows), rowGroupSize: groupRows });
    rows = [];
    return taken(writer);
  };
  for (const row of table.rows()) {
    rows.push(row);
    if (rows.length === groupRows) yield flush();
  }
  yield flush();
  file.finish();
  yield taken(writer);
}

/** What was written since the last time; the writer's count of bytes goes on. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

/** Columns of a Parquet file need names of their own. */
function uniqueName(columns: readonly OutColumn[], position: number): string {
  const { name } = columns[position];
  return columns.findIndex((column) => column.name === name) === position
    ? name
    : `${name} (${position + 1})`;
}

/** UTF-8 has no lone surrogates. */
function wellFormed(cell: OutCell): OutCell {
  return typeof cell === 'string' ? cell.replace(/\p{Surrogate}/gu, '\u{FFFD}') : cell;
}
