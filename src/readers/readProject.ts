import { withFamilies } from '../corpus/families.js';
import type { ImportedProject } from '../corpus/importReport.js';
import type { ReaderOptions } from './format.js';
import { formatOf } from './formats.js';
import type { Input, InputFile } from './input.js';
import { onlyTable } from './table/openTables.js';
import { readFamiliesTable } from './table/readCodebookTable.js';

export interface ProjectOptions extends ReaderOptions {
  /** CSV `code,family` that says which codes are conditions, indicators, … */
  readonly families?: InputFile;
  /** Id of a format, for material that is recognised as another one. */
  readonly format?: string;
}

/**
 * Reads a project in any known format, found by content and not by name.
 *
 * @throws ProblemsError with everything that is wrong, each with its place
 * @throws RangeError for a format that does not exist
 */
export async function readProject(input: Input, options: ProjectOptions = {}): Promise<ImportedProject> {
  const format = await formatOf(input, options.format);
  const imported = await format.read(input, options);
  if (options.families === undefined) return imported;
  const rows = readFamiliesTable(await onlyTable(options.families));
  return { ...imported, corpus: withFamilies(imported.corpus, rows) };
}
