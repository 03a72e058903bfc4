import { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { ImportedProject } from '../../corpus/importReport.js';
import { ProblemsError } from '../../shared/problem.js';
import type { Input, InputFile } from '../input.js';
import { type Mapping, missingColumns } from './mapping.js';
import { declareOwn } from './ownTable.js';
import { readTable, type Table } from './parseTable.js';
import { isCodebookTable, readCodebookTable } from './readCodebookTable.js';
import { isLongTable, longTableNeeds, readLongTable } from './readLongTable.js';
import { isWideTable, readWideTable, wideTableNeeds } from './readWideTable.js';

/**
 * One table of codings, alone or in a folder with a codebook beside it. What the table is follows from its
 * columns; a mapping overrides.
 *
 * @throws ProblemsError with everything that is wrong in the tables
 */
export async function readTables(
  input: Input,
  mapping: Mapping,
  codebook?: InputFile,
): Promise<ImportedProject> {
  const builder = new CorpusBuilder();
  const files = input.isFolder
    ? input.files.filter((file) => /\.(?:csv|tsv|tab)$/iu.test(file.path))
    : input.files;
  const tables: Table[] = [];
  for (const file of files) tables.push(await readTextTable(file));
  const codings = tables.filter((table) => isCodings(table, mapping));
  if (codings.length !== 1) throw notOneTable(input, tables, codings, mapping);
  if (codings[0].rows.length === 0) {
    const message = 'a table of codings needs at least one row below its header; found none';
    const problem = { kind: 'no-rows', where: `${codings[0].file} line 1`, message };
    throw new ProblemsError(`${input.name} was not read`, [problem]);
  }

  const [table] = codings;
  const codebooks = tables.filter((other) => other !== table && isCodebookTable(other.columns));
  if (codebook !== undefined) codebooks.splice(0, codebooks.length, await readTable(codebook));
  for (const other of codebooks) {
    if (isCodebookTable(other.columns)) readCodebookTable(other, builder);
    else
      builder.error(
        'bad-codebook',
        `${other.file} line 1`,
        `a codebook has a column for the code and one that describes it; found ${other.columns.join(', ')}`,
      );
  }
  for (const other of tables) {
    if (other !== table && !codebooks.includes(other)) {
      builder.warn(
        'unused-file',
        other.file,
        `neither codings nor a codebook; not read (columns ${other.columns.slice(0, 8).join(', ')})`,
      );
    }
  }
  if (table.encoding !== 'utf-8')
    builder.warn('encoding', table.file, `not valid UTF-8; read as ${table.encoding}`);

  const wide = isWide(table, mapping);
  if (wide) readWideTable(table, mapping, builder);
  else {
    declareOwn(table, builder);
    readLongTable(table, mapping, builder, { unknown: 'add' });
  }
  const taguette = isTaguette(table.columns);
  return builder.build(
    input.name,
    taguette ? 'Taguette CSV' : wide ? 'wide table' : 'long table',
    taguette ? 'Taguette' : 'unknown',
    { name: input.name.replace(/\.[a-z]+$/iu, ''), synthetic: false, licence: '', description: '' },
  );
}

/** A file with a zero byte is no text, unless it says that it is UTF-16. */
async function readTextTable(file: InputFile): Promise<Table> {
  const start = await file.read(0, Math.min(file.size, 4096));
  const marked = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  if (!marked && start.includes(0)) {
    const message =
      'a project is a Brukermøte folder, a REFI-QDA .qdpx or .qdc, or a table (CSV, TSV); this is none of these';
    throw new ProblemsError(`${file.path} was not read`, [
      { kind: 'unknown-format', where: file.path, message },
    ]);
  }
  return readTable(file);
}

function isCodings(table: Table, mapping: Mapping): boolean {
  if (missingColumns(table.columns, mapping).length > 0) return false;
  return isWide(table, mapping) || isLongTable(table.columns, mapping);
}

/** A column of codes makes a table long; without one, columns of 0 and 1 make it wide. */
function isWide(table: Table, mapping: Mapping): boolean {
  if (mapping.table !== undefined) return mapping.table === 'wide';
  return mapping.codes !== undefined || (!isLongTable(table.columns, mapping) && isWideTable(table, mapping));
}

function isTaguette(columns: readonly string[]): boolean {
  const names = columns.map((name) => name.trim().toLowerCase()).filter((name) => name !== 'id');
  return names.length === 3 && ['document', 'tag', 'content'].every((name) => names.includes(name));
}

function notOneTable(
  input: Input,
  tables: readonly Table[],
  codings: readonly Table[],
  mapping: Mapping,
): ProblemsError {
  if (codings.length > 1) {
    const files = codings.map((table) => table.file).join(', ');
    const message = `a folder without datapackage.json needs one table of codings; found ${codings.length}: ${files}. Name one of them`;
    return new ProblemsError(`${input.name} was not read`, [
      { kind: 'several-tables', where: input.name, message },
    ]);
  }
  const needs = `a long table needs ${longTableNeeds}; a wide table needs ${wideTableNeeds}; or name the columns with --mapping`;
  const problems = tables.map((table) => {
    const missing = missingColumns(table.columns, mapping);
    const message =
      missing.length > 0
        ? `the mapping names columns that the table does not have: ${missing.join(', ')}`
        : `${needs}. Found the columns ${table.columns.join(', ')}`;
    return { kind: 'missing-column', where: `${table.file} line 1`, message };
  });
  if (problems.length === 0)
    problems.push({
      kind: 'no-table',
      where: input.name,
      message: 'the folder has no datapackage.json and no CSV or TSV file',
    });
  return new ProblemsError(`${input.name} was not read`, problems);
}
