import { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { ImportedProject } from '../../corpus/importReport.js';
import type { Bilingual } from '../../shared/language.js';
import { placeOf } from '../../shared/place.js';
import { type ProblemDraft, ProblemsError } from '../../shared/problem.js';
import { warnOfAlikeCodes } from '../alikeCodes.js';
import type { Input, ReadOptions } from '../input.js';
import { decodeText } from '../table/decodeText.js';
import { misfitMessage, readTable, type Table } from '../table/parseTable.js';
import { type DataPackage, parseDataPackage, type ResourceName, requiredColumns } from './dataPackage.js';
import { readCodes } from './readCodes.js';
import { readCodings } from './readCodings.js';
import { readDetails } from './readDetails.js';
import { readMarks, readRegions } from './readMarks.js';
import { readMemos } from './readMemos.js';
import { readLines, readReadings, readSelections, readUnjudged } from './readSelections.js';
import { findFile, readSources } from './readSources.js';
import { type ByNumber, TableCells } from './tableCells.js';
import { describedByName, isUndescribed } from './undescribed.js';
import { notAFolder } from './words.js';

const format = 'project folder';

/**
 * A project as Brukermøte keeps it on disk: `datapackage.json`, its tables, and the texts of the sources.
 * Its tables may be edited by hand: a row that does not fit is left out by itself, and named.
 *
 * @throws ProblemsError where the descriptor is damaged, or a table that it names is missing or is no table
 */
export async function readProjectFolder(input: Input, options: ReadOptions = {}): Promise<ImportedProject> {
  const descriptor = input.files.find((file) => file.path === 'datapackage.json');
  const isUnknown = descriptor === undefined && !(await isUndescribed(input));
  if (isUnknown) {
    const message = {
      nb: 'en prosjektmappe har en fil datapackage.json; det er ingen',
      en: 'a project folder has a file datapackage.json; there is none',
    };
    throw new ProblemsError(notAFolder(input.name), [{ kind: 'no-descriptor', where: input.name, message }]);
  }
  const about =
    descriptor === undefined
      ? describedByName(input)
      : parseDataPackage(descriptor.path, decodeText(await descriptor.read()).text);
  const tables = await readTables(input, about);
  const builder = new CorpusBuilder(options);
  if (descriptor === undefined)
    builder.warn('no-descriptor', input.name, {
      nb: 'datapackage.json mangler; tabellene er lest etter navnene sine, og prosjektet heter som mappa',
      en: 'there is no datapackage.json; the tables are read by their names, and the project is called as the folder',
    });
  for (const table of Object.values(tables)) loseMisfits(table, builder);
  await readSources(tables.sources!, input, builder);
  readCodes(tables.codes!, builder);
  warnOfAlikeCodes(builder);
  if (tables.coders) readCoders(tables.coders, builder);
  const rows = {
    source: rowsOf(tables.sources, 'source', builder),
    code: rowsOf(tables.codes, 'code', builder),
    coder: rowsOf(tables.coders, 'coder', builder),
  };
  const lines = tables.lines ? readLines(tables.lines, builder) : [];
  const selections = tables.selections ? readSelections(tables.selections, lines, builder) : null;
  const marks = tables.marks ? readMarks(tables.marks, selections ?? [], builder) : [];
  if (tables.regions) readRegions(tables.regions, marks, builder);
  const coding = readCodings(tables.codings!, { selections, marks }, builder);
  if (tables.readings) readReadings(tables.readings, builder);
  if (tables.unjudged) readUnjudged(tables.unjudged, lines, selections ?? [], builder);
  const numbered = { selection: selections ?? [], coding };
  const details = about.resources.find(({ name }) => name === 'details');
  const detailsFile = details && findFile(input, details.path);
  if (details !== undefined && detailsFile === undefined)
    builder.error('missing-file', resource('details'), fileNeeded(details.path));
  if (detailsFile !== undefined) {
    const json = decodeText(await detailsFile.read()).text;
    readDetails(detailsFile.path, json, { ...rows, ...numbered }, builder);
  }
  if (tables.memos) readMemos(tables.memos, numbered, builder);
  const licence = about.licenses?.map((each) => each.name ?? each.title ?? '').join(', ') ?? '';
  return builder.build(input.name, format, 'Brukermøte', {
    name: about.title ?? about.name,
    synthetic: about.synthetic ?? false,
    licence,
    description: about.description ?? '',
  });
}

function resource(name: string): Bilingual {
  return { nb: `datapackage.json, ressurs ${name}`, en: `datapackage.json, resource ${name}` };
}

function fileNeeded(path: string): Bilingual {
  return {
    nb: `filen «${path}» trengs; den er ikke i mappen`,
    en: `the file "${path}" is needed; it is not in the folder`,
  };
}

/** Every table that the data package names, or all of the problems that these tables have as tables. */
async function readTables(input: Input, about: DataPackage): Promise<Partial<Record<ResourceName, Table>>> {
  const tables: Partial<Record<ResourceName, Table>> = {};
  const problems: ProblemDraft[] = [];
  for (const { name: resourceName, path } of about.resources) {
    const name = resourceName as ResourceName;
    if (!(name in requiredColumns)) continue;
    const file = findFile(input, path);
    if (file === undefined) {
      problems.push({ kind: 'missing-file', where: resource(name), message: fileNeeded(path) });
      continue;
    }
    try {
      const table = await readTable(file, { misfits: 'keep' });
      const missing = requiredColumns[name].filter((column) => !table.columns.includes(column));
      if (missing.length === 0) tables[name] = table;
      else {
        const message = {
          nb: `kolonnene ${requiredColumns[name].join(', ')} trengs; det mangler ${missing.join(', ')}`,
          en: `the columns ${requiredColumns[name].join(', ')} are needed; missing: ${missing.join(', ')}`,
        };
        problems.push({ kind: 'missing-column', where: placeOf(file.path, { line: 1 }), message });
      }
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      problems.push(...error.drafts);
    }
  }
  if (problems.length > 0) throw new ProblemsError(notAFolder(input.name), problems);
  return tables;
}

/** Rows with too few or too many cells. */
function loseMisfits({ file, columns, misfits = [] }: Table, builder: CorpusBuilder): void {
  for (const { line, values } of misfits)
    builder.lose('row-length', placeOf(file, { line }), () => misfitMessage(values.length, columns.length));
}

/** What became of each row of a table of things that go by an id. */
function rowsOf(
  table: Table | undefined,
  what: 'source' | 'code' | 'coder',
  builder: CorpusBuilder,
): ByNumber {
  if (table === undefined) return [];
  const cells = new TableCells(table, builder);
  // A code without an id goes by its name.
  return cells.rows.map((row) => cells.find(row, cells.name(row, 'id') === '' ? 'name' : 'id', what));
}

function readCoders(table: Table, builder: CorpusBuilder): void {
  const cells = new TableCells(table, builder);
  for (const row of cells.rows) {
    const id = cells.name(row, 'id');
    if (id === '')
      cells.lose(row, 'id', 'missing-coder', {
        nb: 'en koder trenger en id; fant ingenting, og raden er utelatt',
        en: 'a coder needs an id; found nothing, and the row is left out',
      });
    else if (builder.coderIndex(id) !== undefined)
      cells.lose(row, 'id', 'duplicate-id', {
        nb: `koder-id «${id}» brukes to ganger; den første er beholdt. Gi hver koder sin egen id`,
        en: `coder id "${id}" is used twice; ids must be unique, and the first is kept`,
      });
    else {
      const says = cells.has('reconciled')
        ? /^(?:true|1|ja|yes)$/iu.test(cells.text(row, 'reconciled').trim())
        : undefined;
      builder.coder(id, cells.name(row, 'name') || id, says);
    }
  }
}
