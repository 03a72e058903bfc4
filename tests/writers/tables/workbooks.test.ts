import { read, utils } from '@e965/xlsx';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { openInput } from '../../../src/disk/openInput.js';
import { readProjectFolder } from '../../../src/readers/folder/readProjectFolder.js';
import { readProject } from '../../../src/readers/readProject.js';
import { codingTable } from '../../../src/writers/tables/codingTable.js';
import { integerColumn, type OutTable, tableOf, textColumn } from '../../../src/writers/tables/outTable.js';
import { parquetFile } from '../../../src/writers/tables/parquetFile.js';
import { workbookTables } from '../../../src/writers/tables/workbook.js';
import { xlsxFile } from '../../../src/writers/tables/xlsxFile.js';
import { root } from '../../support/brukermote.js';
import { oneFile } from '../../support/files.js';
import { oddCorpus } from '../../support/oddCorpus.js';

async function parquetBack(table: OutTable) {
  const bytes = Buffer.concat([...parquetFile(table, { project: 'Prøve' })]);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  return { rows: await parquetReadObjects({ file }), metadata: await parquetMetadataAsync(file) };
}

/** The rows of a table as records. */
const records = (table: OutTable) =>
  [...table.rows()].map((row) => Object.fromEntries(table.columns.map(({ name }, i) => [name, row[i]])));

describe('a Parquet file', () => {
  it('holds the table with its types, and nulls where something is missing', async () => {
    const table = codingTable(oddCorpus(), { quotes: true });
    const { rows, metadata } = await parquetBack(table);
    expect(rows).toEqual(records(table));
    const types = new Map(metadata.schema.slice(1).map(({ name, type }) => [name, type]));
    expect([types.get('start'), types.get('reconciled'), types.get('quote')]).toEqual([
      'INT32',
      'BOOLEAN',
      'BYTE_ARRAY',
    ]);
    expect(metadata.key_value_metadata).toContainEqual({ key: 'project', value: 'Prøve' });
  });

  it('holds every coding of the embedded project', async () => {
    const { corpus } = await readProjectFolder(openInput(`${root}data/brukermote`));
    const table = codingTable(corpus, { quotes: true });
    const { rows } = await parquetBack(table);
    expect(rows).toHaveLength(corpus.codings.length);
    expect(rows).toEqual(records(table));
  });

  it('holds a table of more rows than stand in memory at a time, and one of none', async () => {
    const rows = Array.from({ length: 120_001 }, (_, i) => [`rad ${i}`, i]);
    const columns = [textColumn('navn'), integerColumn('nummer')];
    const { rows: back } = await parquetBack(tableOf('mange', columns, rows));
    expect([back.length, back[0], back[120_000]]).toEqual([
      120_001,
      { navn: 'rad 0', nummer: 0 },
      { navn: 'rad 120000', nummer: 120_000 },
    ]);
    expect((await parquetBack(tableOf('ingen', columns, []))).rows).toEqual([]);
  });
});

describe('a workbook', () => {
  const tables = () => workbookTables(oddCorpus(), { quotes: true });

  it('has a sheet for each table with the same cells; line breaks become line feeds', () => {
    const book = read(xlsxFile(tables()), { type: 'array' });
    expect(book.SheetNames).toEqual([
      'codings',
      'codes',
      'sources',
      'attributes',
      'coders',
      'project',
      'memos',
      'selections',
      'lines',
      'readings',
    ]);
    const breaks = (cell: unknown) => (typeof cell === 'string' ? cell.replace(/\r\n?/gu, '\n') : cell);
    for (const table of tables()) {
      const rows = utils.sheet_to_json<unknown[]>(book.Sheets[table.name], { header: 1, defval: null });
      expect(rows[0]).toEqual(table.columns.map(({ name }) => name));
      expect(rows.slice(1).map((row) => row.map(breaks))).toEqual(
        [...table.rows()].map((row) => row.map(breaks)),
      );
    }
  });

  it('holds text that looks like a formula as text, and no formula at all', () => {
    const book = read(xlsxFile(tables()), { type: 'array', cellFormula: true });
    const cells = Object.values(book.Sheets).flatMap((sheet) =>
      Object.entries(sheet).filter(([address]) => !address.startsWith('!')),
    ) as [string, { t: string; f?: string; v: unknown }][];
    expect(cells.filter(([, cell]) => cell.f !== undefined)).toEqual([]);
    expect(cells.filter(([, cell]) => cell.v === '=SUM(A1)').map(([, cell]) => cell.t)).toEqual(['s', 's']);
  });

  it('keeps what looks like an escape of the format, and cuts what no cell can hold', () => {
    const long = 'å'.repeat(40_000);
    const table = tableOf('codes', [textColumn('navn')], [['_x0041_'], [long], ['_x005F_']]);
    const sheet = read(xlsxFile([table]), { type: 'array' }).Sheets.codes;
    const [, first, cut, other] = utils.sheet_to_json<string[]>(sheet, { header: 1 }).flat();
    expect([first, other]).toEqual(['_x0041_', '_x005F_']);
    expect([cut.length, cut.endsWith('å…')]).toEqual([32_767, true]);
  });

  it('is read back as the project that it was made from: sources, codebook, coders and codings', async () => {
    const { corpus } = await readProjectFolder(openInput(`${root}data/brukermote`));
    const book = xlsxFile(workbookTables(corpus, { quotes: true }));
    const { corpus: back } = await readProject(oneFile('bok.xlsx', book));
    const codings = (from: Corpus) =>
      Array.from(from.codings.code, (code, i) => {
        const selection = from.codings.selection[i];
        const source = from.sources[from.selections.source[selection]];
        return [
          source.id,
          source.name,
          from.selections.start[selection],
          from.selections.end[selection],
          from.quote(selection),
          from.codes[code].id,
          from.codes[code].family,
          from.coders[from.codings.coder[i]].id,
          from.coders[from.codings.coder[i]].reconciled,
        ].join(' | ');
      });
    expect(codings(back)).toEqual(codings(corpus));
    expect(back.codes.map(({ id, path }) => [id, ...path])).toEqual(
      corpus.codes.map(({ id, path }) => [id, ...path]),
    );
  });

  it('refuses more rows than a sheet can hold, and says what to write', () => {
    const table = { ...tableOf('codings', [textColumn('a')], []), rowCount: 1_048_576 };
    expect(() => xlsxFile([table])).toThrow(/1048576 rows.*Write \.csv or \.parquet/u);
  });

  it('gives equal bytes for equal tables', () => {
    expect(xlsxFile(tables())).toEqual(xlsxFile(tables()));
  });
});
