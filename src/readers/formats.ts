import { ProblemsError, RequestError } from '../shared/problem.js';
import { didYouMean } from '../shared/suggest.js';
import { readProjectFolder } from './folder/readProjectFolder.js';
import { isUndescribed } from './folder/undescribed.js';
import { isCalledText, refuseForeign, refuseText } from './foreign/refuseForeign.js';
import type { ProjectFormat, ReaderOptions } from './format.js';
import type { Input } from './input.js';

import { readQualcoder } from './qualcoder/readQualcoder.js';
import { isRefiCodebook, isRefiFolder, isRefiProject } from './refi/detect.js';
import { readRefiCodebook } from './refi/readRefiCodebook.js';
import { readRefiFolder, readRefiProject } from './refi/readRefiProject.js';
import { readRqda } from './rqda/readRqda.js';
import { sqliteTool } from './sqlite/sqliteTool.js';

import { adviseTables } from './table/adviseTables.js';
import { decodeText } from './table/decodeText.js';
import { type Mapping, parseMapping } from './table/mapping.js';
import { openTables } from './table/openTables.js';
import { plainTables } from './table/plainTables.js';
import { isOwnWorkbook, readOwnWorkbook } from './table/readOwnWorkbook.js';
import { holdsTable, readTables } from './table/readTables.js';
import type { TableKind } from './table/tableKind.js';
import { toolTables } from './table/toolTables.js';
import { missingWords } from './table/values.js';
import { readTaguette } from './taguette/readTaguette.js';

const single = (input: Input) => (input.files.length === 1 ? input.files[0] : undefined);

const folder: ProjectFormat = {
  id: 'folder',
  name: 'project folder',
  recognises: async (input) =>
    input.files.some((file) => file.path === 'datapackage.json') ||
    (input.isFolder && (await isUndescribed(input))),
  read: readProjectFolder,
};

const refi: ProjectFormat = {
  id: 'refi',
  name: 'REFI-QDA project',
  recognises: async (input) => {
    const file = single(input);
    return isRefiFolder(input) || (file !== undefined && (await isRefiProject(file)));
  },
  read: (input, options) =>
    isRefiFolder(input) ? readRefiFolder(input, options) : readRefiProject(input.files[0], options),
};

const refiCodebook: ProjectFormat = {
  id: 'refi-codebook',
  name: 'REFI-QDA codebook',
  recognises: async (input) => {
    const file = single(input);
    return file !== undefined && (await isRefiCodebook(file));
  },
  read: (input, options) => readRefiCodebook(input.files[0], options),
};

const qualcoder: ProjectFormat = {
  id: 'qualcoder',
  name: 'QualCoder project',
  recognises: async (input) => (await sqliteTool(input)) === 'qualcoder',
  read: readQualcoder,
};

const taguette: ProjectFormat = {
  id: 'taguette',
  name: 'Taguette database',
  recognises: async (input) => (await sqliteTool(input)) === 'taguette',
  read: readTaguette,
};

const rqda: ProjectFormat = {
  id: 'rqda',
  name: 'RQDA project',
  recognises: async (input) => (await sqliteTool(input)) === 'rqda',
  read: readRqda,
};

/** Who names columns of the workbook, wants one of its tables read otherwise. */
const workbook: ProjectFormat = {
  id: 'workbook',
  name: 'Brukermøte workbook',
  recognises: isOwnWorkbook,
  read: async (input, options) =>
    Object.keys(await mappingOf(options)).length > 0
      ? table.read(input, options)
      : readOwnWorkbook(input, options.codebook, options),
};

const table: ProjectFormat = {
  id: 'table',
  name: 'table',
  recognises: async () => true,
  read: async (input, options) => {
    try {
      return await readTables(input, await mappingOf(options), options.codebook, plainTables, options);
    } catch (error) {
      throw error instanceof ProblemsError ? await adviseTables(error, input) : error;
    }
  },
};

/** A table that one tool writes, as a format of its own. */
function toolTable(kind: TableKind): ProjectFormat {
  return {
    id: kind.id,
    name: kind.name,
    recognises: (input) => holdsTable(input, {}, kind),
    read: async (input, options) => {
      const mapping = await mappingOf(options);
      // Who says that the table is long or wide, has decided how it is read.
      if (mapping.table !== undefined)
        return readTables(input, mapping, options.codebook, plainTables, options);
      // Who names the format, knows it better than the columns tell.
      const { couldBe } = kind;
      const asNamed =
        couldBe === undefined || (await holdsTable(input, mapping, kind)) ? kind : { ...kind, fits: couldBe };
      return readTables(input, mapping, options.codebook, [asNamed], options);
    },
  };
}

/** Formats that are told by more than the columns of a table. */
const projects: readonly ProjectFormat[] = [folder, refi, refiCodebook, qualcoder, taguette, rqda, workbook];

/** Every format, in the order in which they are tried; the table takes what is left, to say what it would need. */
export const formats: readonly ProjectFormat[] = [...projects, ...toolTables.map(toolTable), table];

/**
 * The format of some material: the one that the user names, else the first that recognises it by its content.
 *
 * @throws ProblemsError for an empty folder, for a damaged or unknown SQLite database, and for a format that is not read
 *   here, with what to export instead
 * @throws RangeError for a format that does not exist
 */
export async function formatOf(input: Input, named?: string): Promise<ProjectFormat> {
  if (input.files.length === 0)
    throw new ProblemsError({ nb: `${input.name} ble ikke lest`, en: `${input.name} was not read` }, [
      {
        kind: 'empty-folder',
        where: input.name,
        message: {
          nb: 'et prosjekt trenger minst én fil; mappa har ingen',
          en: 'a project needs at least one file; the folder holds none',
        },
      },
    ]);
  if (named !== undefined) return orWhatFits(formatNamed(named), input);
  return recognised(input);
}

/** @throws ProblemsError for what no format reads */
async function recognised(input: Input): Promise<ProjectFormat> {
  for (const format of projects) if (await recognises(format, input)) return format;
  if (!input.isFolder || !(await holdsTables(input))) await refuseForeign(input);
  for (const format of formats.slice(projects.length, -1)) if (await format.recognises(input)) return format;
  if (!input.isFolder && isCalledText(input.files[0]) && (await isProse(input))) refuseText(input);
  return table;
}

/** Whether a format recognises the material; a database that no tool has may be a vendor's own file, which says more. */
async function recognises(format: ProjectFormat, input: Input): Promise<boolean> {
  try {
    return await format.recognises(input);
  } catch (error) {
    await refuseForeign(input);
    throw error;
  }
}

/** Whether there is any table with more than one column. */
async function holdsTables(input: Input): Promise<boolean> {
  const { candidates } = await openTables(input);
  return candidates.some(({ readings }) => readings.some(({ columns }) => columns.length > 1));
}

/** Whether a text is no table: it has one column, or commas in some lines and not in others. */
async function isProse(input: Input): Promise<boolean> {
  const { candidates } = await openTables(input);
  return !candidates.some(({ readings }) =>
    readings.some(
      ({ columns, delimiter, misfits }) => columns.length > 1 && (delimiter !== ',' || misfits === undefined),
    ),
  );
}

/** The format that was named, which says where it fails what the material looks like. */
function orWhatFits(format: ProjectFormat, input: Input): ProjectFormat {
  return {
    ...format,
    read: async (material, options) => {
      try {
        return await format.read(material, options);
      } catch (error) {
        if (!(error instanceof ProblemsError) || (await fitsItself(format, input))) throw error;
        const fits = await recognised(input);
        if (fits.id === format.id || fits.id === 'table') throw error;
        throw new ProblemsError(error.title, [
          ...error.drafts,
          {
            kind: 'wrong-format',
            where: input.name,
            message: {
              nb: `--format ${format.id} passer ikke til innholdet, men --format ${fits.id} gjør det: velg det, eller utelat --format`,
              en: `--format ${format.id} does not fit; the content looks like ${fits.name}: choose --format ${fits.id}, or leave --format out`,
            },
          },
        ]);
      }
    },
  };
}

/** Whether the content is of the format, so that another one would not help. */
async function fitsItself(format: ProjectFormat, input: Input): Promise<boolean> {
  try {
    return format.id !== 'table' && (await format.recognises(input));
  } catch {
    return false;
  }
}

/** @throws RangeError naming the formats */
export function formatNamed(id: string): ProjectFormat {
  const found = formats.find((format) => format.id === id);
  if (found !== undefined) return found;
  const ids = formats.map((format) => format.id);
  const hint = didYouMean(id, ids, '.');
  throw new RequestError({
    nb: `ukjent format «${id}»${hint.nb} Formater: ${ids.join(', ')}`,
    en: `unknown format "${id}"${hint.en} Formats: ${ids.join(', ')}`,
  });
}

/** What is said of the columns of a table and of its cells, in a mapping and beside it. */
export async function mappingOf({ mapping, missing = '' }: ReaderOptions): Promise<Mapping> {
  const said = mapping === undefined ? {} : parseMapping(mapping.path, decodeText(await mapping.read()).text);
  const words = [...(said.missing ?? []), ...missingWords(missing)];
  return words.length === 0 ? said : { ...said, missing: words };
}
