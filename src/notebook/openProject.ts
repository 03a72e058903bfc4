import type { ImportedProject } from '../corpus/importReport.js';
import { openFile, openInput, openInputs } from '../disk/openInput.js';
import type { ReadOptions } from '../readers/input.js';
import { type ProjectOptions, readProject, readProjects } from '../readers/readProject.js';
import type { Language } from '../shared/language.js';
import { RequestError } from '../shared/problem.js';
import { keysOf } from '../shared/records.js';
import { beginWork, tellWorkIn } from '../shared/work.js';

/** The material of an analysis: where it is, and what must be said about it to read it. Empty text is not said. */
export interface Material {
  /** A file or folder, relative to the notebook. */
  readonly project: string;
  /** Further files or folders that are one project with it: other coders' files of the same sources, or further sources. */
  readonly also?: readonly string[];
  /** CSV `code,family` (and `role`) that says which codes are conditions, indicators, … */
  readonly families?: string;
  /** CSV or XLSX with a row for each source, by id or name: its kind, level and anything else. */
  readonly sources?: string;
  /** JSON that names the columns of a table. */
  readonly mapping?: string;
  /** CSV, XLSX or .qdc that describes the codes of a table. */
  readonly codebook?: string;
  /** Words for a judgement or a value that is missing, with semicolons between, such as `n/a;?`; never codes. */
  readonly missing?: string;
  /**
   * Coders who went through every source, by id or name with semicolons between, or `all`: where they coded nothing they
   * found nothing.
   */
  readonly wentThrough?: string;
  /** Levels from the top down, with semicolons between, where they are not those of the study: `styre;kontor;ansatt`. */
  readonly levelOrder?: string;
  /**
   * Id of a format, such as `table`, where the content would be taken for another; `taguette:NAME` also says which
   * project of a file is meant.
   */
  readonly format?: string;
  /** Name or id of the project to read, in a file that holds several (Taguette). */
  readonly projectName?: string;
  /** Language in which everything that is made from the project is told; default `nb`. */
  readonly language?: Language;
}

/**
 * What each part of the material is: the path of a file, several of them, or a word. A part that is added to `Material` must be added
 * here, to what the readers may be told and to the options of the commands, which the compiler says; the notebooks that
 * are run, and the digests of what was made of the material, have it without being told.
 */
export const materialParts = {
  project: 'path',
  also: 'paths',
  families: 'path',
  sources: 'path',
  mapping: 'path',
  codebook: 'path',
  missing: 'word',
  wentThrough: 'word',
  levelOrder: 'word',
  format: 'word',
  projectName: 'word',
  language: 'word',
} as const satisfies Record<keyof Material, 'path' | 'paths' | 'word'>;

/** What is said about the material so that it can be read. */
export type SaidToReaders = Exclude<keyof Material, 'project' | 'also' | 'language'>;

/** What may be said beside a path; and how the reading is followed and stopped. */
export interface OpenOptions extends Omit<Material, 'project'>, ReadOptions {}

/**
 * Opens a project in any known format: a project folder, REFI-QDA, QualCoder, Taguette, RQDA, a spreadsheet of a
 * coding tool, or a table. Several files are one project (`also`): sources are matched by text, then by name, and conflicts
 * are in the report.
 *
 * @param material a path, or an object with the path and what is said about the material; options come before it
 * @throws ProblemsError with everything that is wrong in the material, each with its place
 * @throws RangeError where no project is named, and for a language that results are not told in
 * @example const { corpus, report } = await openProject('../data/brukermote')
 * @example const { corpus } = await openProject({ project: 'anna.qdpx', also: ['bo.qdpx'] })
 * @example const { corpus } = await openProject({ project: 'codings.csv', families: 'families.csv', language: 'en' })
 */
export async function openProject(
  material: string | Material,
  options: OpenOptions = {},
): Promise<ImportedProject> {
  const given: Material & ReadOptions = {
    ...(typeof material === 'string' ? { project: material } : material),
    ...options,
  };
  if (!given.project)
    throw new RequestError({
      nb: 'materialet trenger et prosjekt: stien til en fil eller en mappe',
      en: 'material needs a project: the path of a file or a folder',
    });
  const [format, ...name] = (given.format ?? '').split(':');
  const said = { ...given, format, projectName: given.projectName || name.join(':') };
  const { signal, strict } = given;
  const language = given.language ?? 'nb';
  tellWorkIn(language);
  const work = beginWork('import', 1);
  const onProgress = given.onProgress ?? work.share;
  const how = { ...forReaders(said), onProgress, signal, strict, language };
  const paths = [given.project, ...(given.also ?? [])];
  try {
    const imported =
      paths.length === 1
        ? await readProject(openInput(given.project), how)
        : await readProjects(openInputs(paths), how);
    return { ...imported, corpus: imported.corpus.inLanguage(language) };
  } finally {
    work.end();
  }
}

/** What is said, with its files; nothing of what is empty. */
function forReaders(material: Material): Pick<ProjectOptions, SaidToReaders> {
  const { project: _, also: __, language: ___, ...said } = materialParts;
  return Object.fromEntries(
    keysOf(said).flatMap((part) => {
      const value = material[part];
      if (value === undefined || value === '') return [];
      return [[part, said[part] === 'path' ? openFile(value) : value]];
    }),
  );
}
