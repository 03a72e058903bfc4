import { withFamilies } from '../corpus/families.js';
import type { ImportedProject } from '../corpus/importReport.js';
import { ProblemsError } from '../shared/problem.js';
import { readProjectFolder } from './folder/readProjectFolder.js';
import type { Input, InputFile, ReadOptions } from './input.js';
import { isRefiCodebook, isRefiFolder, isRefiProject } from './refi/detect.js';
import { readRefiCodebook } from './refi/readRefiCodebook.js';
import { readRefiFolder, readRefiProject } from './refi/readRefiProject.js';
import { decodeText } from './table/decodeText.js';
import { parseMapping } from './table/mapping.js';
import { readTable } from './table/parseTable.js';
import { readFamiliesTable } from './table/readCodebookTable.js';
import { readTables } from './table/readTables.js';

/** What the user says beside the material itself, each as a file. */
export interface ProjectOptions extends ReadOptions {
  /** JSON that names the columns of a table. */
  readonly mapping?: InputFile;
  /** CSV that describes the codes of a table that has none. */
  readonly codebook?: InputFile;
  /** CSV `code,family` that says which codes are conditions, indicators, … */
  readonly families?: InputFile;
}

/**
 * Reads a project in any known format, found by content and not by name.
 *
 * @throws ProblemsError with everything that is wrong, each with its place
 */
export async function readProject(input: Input, options: ProjectOptions = {}): Promise<ImportedProject> {
  const imported = await readByContent(input, options);
  if (options.families === undefined) return imported;
  const rows = readFamiliesTable(await readTable(options.families));
  return { ...imported, corpus: withFamilies(imported.corpus, rows) };
}

async function readByContent(input: Input, options: ProjectOptions): Promise<ImportedProject> {
  if (input.files.some((file) => file.path === 'datapackage.json')) return readProjectFolder(input);
  if (input.files.length === 0) {
    throw new ProblemsError(`${input.name} was not read`, [
      {
        kind: 'empty-folder',
        where: input.name,
        message: 'a project needs at least one file; the folder holds none',
      },
    ]);
  }
  if (isRefiFolder(input)) return readRefiFolder(input, options);
  if (input.files.length === 1) {
    const [file] = input.files;
    if (await isRefiProject(file)) return readRefiProject(file, options);
    if (await isRefiCodebook(file)) return readRefiCodebook(file, options);
  }
  const mapping =
    options.mapping === undefined
      ? {}
      : parseMapping(options.mapping.path, decodeText(await options.mapping.read()).text);
  return readTables(input, mapping, options.codebook);
}
