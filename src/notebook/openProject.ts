import type { ImportedProject } from '../corpus/importReport.js';
import { openFile, openInput } from '../disk/openInput.js';
import type { ReadOptions } from '../readers/input.js';
import { readProject } from '../readers/readProject.js';
import type { Language } from '../shared/language.js';

/** Files beside the material; an empty path is none, so that a notebook's parameters always have a value. */
export interface OpenOptions extends ReadOptions {
  /** CSV `code,family` (and `role`) that says which codes are conditions, indicators, … */
  readonly families?: string;
  /** JSON that names the columns of a table. */
  readonly mapping?: string;
  /** CSV, XLSX or .qdc that describes the codes of a table. */
  readonly codebook?: string;
  /**
   * Id of a format, such as `table`, where the content would be taken for another; `taguette:NAME` also says which
   * project of a file is meant.
   */
  readonly format?: string;
  /** Language in which everything that is made from the project is told; default `nb`. */
  readonly language?: Language;
  /** Name or id of the project to read, in a file that holds several (Taguette). */
  readonly projectName?: string;
}

/**
 * Opens a project in any known format: a project folder, REFI-QDA, QualCoder, Taguette, RQDA, a spreadsheet of a
 * coding tool, or a table.
 *
 * @param path a file or folder, relative to the notebook
 * @throws ProblemsError with everything that is wrong in the material, each with its place
 * @example const { corpus, report } = await openProject('../data/brukermote')
 */
export async function openProject(path: string, options: OpenOptions = {}): Promise<ImportedProject> {
  const file = (chosen: string | undefined) =>
    chosen === undefined || chosen === '' ? undefined : openFile(chosen);
  const [families, mapping, codebook] = [
    file(options.families),
    file(options.mapping),
    file(options.codebook),
  ];
  const [format, ...name] = (options.format ?? '').split(':');
  const projectName = options.projectName || name.join(':');
  const imported = await readProject(openInput(path), {
    ...(families === undefined ? {} : { families }),
    ...(mapping === undefined ? {} : { mapping }),
    ...(codebook === undefined ? {} : { codebook }),
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(format === '' ? {} : { format }),
    ...(projectName === '' ? {} : { projectName }),
  });
  return { ...imported, corpus: imported.corpus.inLanguage(options.language ?? 'nb') };
}
