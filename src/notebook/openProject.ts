import type { ImportedProject } from '../corpus/importReport.js';
import { openFile, openInput } from '../disk/openInput.js';
import type { ReadOptions } from '../readers/input.js';
import { readProject } from '../readers/readProject.js';

/** Files beside the material; an empty path is none, so that a notebook's parameters always have a value. */
export interface OpenOptions extends ReadOptions {
  /** CSV `code,family` (and `role`) that says which codes are conditions, indicators, … */
  readonly families?: string;
  /** JSON that names the columns of a table. */
  readonly mapping?: string;
  /** CSV that describes the codes of a table. */
  readonly codebook?: string;
  /** Id of a format, such as `table`, where the content would be taken for another. */
  readonly format?: string;
}

/**
 * Opens a project in any known format: a project folder, REFI-QDA, or a table.
 *
 * @param path a file or folder, relative to the notebook
 * @throws ProblemsError with everything that is wrong in the material, each with its place
 * @example const { corpus, report } = await openProject('../data/brukermote')
 */
export function openProject(path: string, options: OpenOptions = {}): Promise<ImportedProject> {
  const file = (chosen: string | undefined) =>
    chosen === undefined || chosen === '' ? undefined : openFile(chosen);
  const [families, mapping, codebook] = [
    file(options.families),
    file(options.mapping),
    file(options.codebook),
  ];
  return readProject(openInput(path), {
    ...(families === undefined ? {} : { families }),
    ...(mapping === undefined ? {} : { mapping }),
    ...(codebook === undefined ? {} : { codebook }),
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(options.format === undefined || options.format === '' ? {} : { format: options.format }),
  });
}
