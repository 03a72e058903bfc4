import { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { ImportedProject } from '../../corpus/importReport.js';
import { type SourceKind, sourceKinds } from '../../corpus/source.js';
import { attributePrefix } from '../../shared/attributePrefix.js';
import { neutralisedColumn } from '../../shared/formulaCells.js';
import { type Problem, ProblemsError } from '../../shared/problem.js';
import type { Input, InputFile, ReadOptions } from '../input.js';
import { decodeText } from '../table/decodeText.js';
import { readTable, type Table } from '../table/parseTable.js';
import { readCodebookTable } from '../table/readCodebookTable.js';
import { readLongTable } from '../table/readLongTable.js';
import { type DataPackage, parseDataPackage, type ResourceName } from './dataPackage.js';
import { type Counts, readDetails } from './readDetails.js';
import { readMarks, readRegions } from './readMarks.js';
import { readMemos } from './readMemos.js';
import {
  readDatedCodings,
  readLines,
  readNumberedCodings,
  readReadings,
  readSelections,
  readUnjudged,
  saysMoreOfCodings,
} from './readSelections.js';

const format = 'project folder';

/** Columns that each table must have. */
const required = {
  sources: ['id', 'kind'],
  codes: ['id', 'name'],
  coders: ['id'],
  codings: ['source', 'code'],
  memos: ['target', 'id', 'text'],
  lines: ['source', 'quote'],
  selections: ['id', 'source', 'kind'],
  readings: ['source', 'coder'],
  unjudged: ['source', 'coder'],
  marks: ['selection'],
  regions: ['mark', 'kind'],
} as const satisfies Record<ResourceName, readonly string[]>;

/** Columns of sources.csv with a meaning of their own; every other one is an attribute. */
const ownColumns = new Set(['id', 'name', 'kind', 'text', neutralisedColumn]);

/**
 * A project as Brukermøte keeps it on disk: `datapackage.json`, its tables, and the texts of the sources.
 * Strict, because the project is ours: what no table declares is an error, not a surprise.
 *
 * @throws ProblemsError with everything that is wrong in the folder
 */
export async function readProjectFolder(input: Input, options: ReadOptions = {}): Promise<ImportedProject> {
  const descriptor = input.files.find((file) => file.path === 'datapackage.json');
  if (descriptor === undefined) {
    const message = 'a project folder has a file datapackage.json; there is none';
    throw new ProblemsError(`${input.name} was not read as a ${format}`, [
      { kind: 'no-descriptor', where: input.name, message },
    ]);
  }
  const about = parseDataPackage(descriptor.path, decodeText(await descriptor.read()).text);
  const tables = await readTables(input, about);
  const builder = new CorpusBuilder(options);
  await readSources(tables.sources!, input, builder);
  readCodebookTable(tables.codes!, builder);
  if (tables.coders) readCoders(tables.coders, builder);
  if (tables.lines) readLines(tables.lines, builder);
  const lineCount = tables.lines?.rows.length ?? 0;
  const selections = tables.selections ? readSelections(tables.selections, lineCount, builder) : [];
  const markCount = tables.marks?.rows.length ?? 0;
  if (tables.marks) readMarks(tables.marks, selections, builder);
  if (tables.regions) readRegions(tables.regions, markCount, builder);
  if (tables.selections) {
    builder.useOffsets('code points');
    readNumberedCodings(tables.codings!, selections, markCount, builder);
  } else if (saysMoreOfCodings(tables.codings!)) readDatedCodings(tables.codings!, builder);
  else readLongTable(tables.codings!, {}, builder, { unknown: 'error', attributes: false });
  if (tables.readings) readReadings(tables.readings, builder);
  if (tables.unjudged) readUnjudged(tables.unjudged, lineCount, selections, builder);
  const counts: Counts = {
    source: builder.sources.length,
    code: builder.codes.length,
    coder: builder.coders.length,
    selection: selections.length,
    coding: tables.codings!.rows.length,
  };
  const details = about.resources.find(({ name }) => name === 'details');
  const detailsFile = details && findFile(input, details.path);
  if (details !== undefined && detailsFile === undefined) {
    const message = `the file "${details.path}" is needed; it is not in the folder`;
    builder.error('missing-file', 'datapackage.json, resource details', message);
  }
  if (detailsFile !== undefined)
    readDetails(detailsFile.path, decodeText(await detailsFile.read()).text, counts, builder);
  if (tables.memos) readMemos(tables.memos, counts, builder);
  const licence = about.licenses?.map((each) => each.name ?? each.title ?? '').join(', ') ?? '';
  return builder.build(input.name, format, 'Brukermøte', {
    name: about.title ?? about.name,
    synthetic: about.synthetic ?? false,
    licence,
    description: about.description ?? '',
  });
}

/** Every table that the data package names, or all of the problems that these tables have as tables. */
async function readTables(input: Input, about: DataPackage): Promise<Partial<Record<ResourceName, Table>>> {
  const tables: Partial<Record<ResourceName, Table>> = {};
  const problems: Problem[] = [];
  for (const resource of about.resources) {
    const name = resource.name as ResourceName;
    if (!(name in required)) continue;
    const where = `datapackage.json, resource ${name}`;
    const file = findFile(input, resource.path);
    if (file === undefined) {
      problems.push({
        kind: 'missing-file',
        where,
        message: `the file "${resource.path}" is needed; it is not in the folder`,
      });
      continue;
    }
    try {
      const table = await readTable(file);
      const missing = required[name].filter((column) => !table.columns.includes(column));
      if (missing.length === 0) tables[name] = table;
      else {
        const message = `the columns ${required[name].join(', ')} are needed; missing: ${missing.join(', ')}`;
        problems.push({ kind: 'missing-column', where: `${file.path} line 1`, message });
      }
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new ProblemsError(`${input.name} was not read as a ${format}`, problems);
  return tables;
}

async function readSources(table: Table, input: Input, builder: CorpusBuilder): Promise<void> {
  const column = (name: string) => table.columns.indexOf(name);
  for (const row of table.rows) {
    const cell = (name: string) => (column(name) < 0 ? '' : row.values[column(name)].trim());
    const where = (name: string) => `${table.file} line ${row.line}, column ${name}`;
    const id = cell('id');
    if (id === '') {
      builder.error('missing-source', where('id'), 'a source needs an id; found nothing');
      continue;
    }
    const kind = sourceKinds.find((candidate) => candidate === cell('kind')) as SourceKind | undefined;
    if (kind === undefined) {
      builder.error(
        'bad-kind',
        where('kind'),
        `a kind is one of ${sourceKinds.join(', ')}; found "${cell('kind')}"`,
      );
    }
    const attributes = Object.fromEntries(
      table.columns
        .filter((name) => !ownColumns.has(name) && cell(name) !== '')
        .map((name) => [attributeName(name), cell(name)]),
    );
    const text = await readText(cell('text'), input, builder, where('text'));
    builder.addSource({ id, name: cell('name') || id, kind: kind ?? 'other', attributes, text }, where('id'));
  }
}

/** An attribute that is called like a column of ours has a prefix in front. */
function attributeName(column: string): string {
  return column.startsWith(attributePrefix) ? column.slice(attributePrefix.length) : column;
}

/** The text of a source with its line breaks as they stand; null when the row names no file. */
async function readText(
  path: string,
  input: Input,
  builder: CorpusBuilder,
  where: string,
): Promise<string | null> {
  if (path === '') return null;
  const file = findFile(input, path);
  if (file === undefined) {
    builder.error('missing-file', where, `the text "${path}" is needed; it is not in the folder`);
    return null;
  }
  return decodeText(await file.read()).text;
}

function readCoders(table: Table, builder: CorpusBuilder): void {
  const [id, name, reconciled] = ['id', 'name', 'reconciled'].map((column) => table.columns.indexOf(column));
  for (const row of table.rows) {
    const cell = (index: number) => (index < 0 ? '' : row.values[index].trim());
    const where = `${table.file} line ${row.line}, column id`;
    if (cell(id) === '') builder.error('missing-coder', where, 'a coder needs an id; found nothing');
    else if (builder.coderIndex(cell(id)) !== undefined)
      builder.error('duplicate-id', where, `coder id "${cell(id)}" is used twice; ids must be unique`);
    else {
      const says = reconciled < 0 ? undefined : /^(?:true|1|ja|yes)$/iu.test(cell(reconciled));
      builder.coder(cell(id), cell(name) || cell(id), says);
    }
  }
}

/** A file by its path from the descriptor; paths that climb out of the folder find nothing. */
function findFile(input: Input, path: string): InputFile | undefined {
  return input.files.find((file) => file.path === path.replace(/^\.\//u, ''));
}
