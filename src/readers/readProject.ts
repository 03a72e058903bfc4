import { Corpus } from '../corpus/corpus.js';
import { withFamilies } from '../corpus/families.js';
import type { ImportedProject } from '../corpus/importReport.js';
import { withKindAttribute } from '../corpus/kindAttribute.js';
import { withLevelOrder } from '../corpus/levelOrder.js';
import { mergeProjects, type ProjectPart } from '../corpus/merge/mergeProjects.js';
import { wentThrough } from '../corpus/wentThrough.js';
import { given } from '../shared/given.js';
import type { ReaderOptions } from './format.js';
import { formatOf } from './formats.js';
import type { Input, InputFile } from './input.js';
import { projectsIn } from './severalProjects.js';
import { onlyTable } from './table/openTables.js';
import { readFamiliesTable } from './table/readCodebookTable.js';
import { declaredMissing, type IsMissing, missingWords } from './table/values.js';

export interface ProjectOptions extends ReaderOptions {
  /** CSV `code,family` that says which codes are conditions, indicators, … */
  readonly families?: InputFile;
  /** Id of a format, for material that is recognised as another one. */
  readonly format?: string;
  /** Coders who went through every source, with semicolons between, or `all`. */
  readonly wentThrough?: string;
  /** Levels from the top down, with semicolons between, where they are not those of the study. */
  readonly levelOrder?: string;
}

/**
 * Reads a project in any known format, found by content and not by name.
 *
 * @throws ProblemsError with everything that is wrong, each with its place
 * @throws RangeError for a format that does not exist
 */
export async function readProject(input: Input, options: ProjectOptions = {}): Promise<ImportedProject> {
  return withSaid(await readPart(input, options), options);
}

/**
 * Reads several projects as one (`mergeProjects`). What is said of columns and cells is said of each; what is said of codes,
 * coders and sources, of all of them together.
 *
 * @param inputs the same input may be among them twice: it is read once
 * @throws ProblemsError with everything that is wrong in the first that cannot be read
 */
export async function readProjects(
  inputs: readonly Input[],
  options: ProjectOptions = {},
): Promise<ImportedProject> {
  return withSaid(await readParts(inputs, options), options);
}

/** Reads what lies at one path: a project, or a folder of several. */
async function readPart(input: Input, options: ProjectOptions): Promise<ImportedProject> {
  const several = options.format === undefined ? await projectsIn(input) : undefined;
  if (several === undefined) return (await formatOf(input, options.format)).read(input, options);
  const imported = await readParts(several.projects, options, input.name);
  return withUnused(imported, several.others, options);
}

async function readParts(
  inputs: readonly Input[],
  options: ProjectOptions,
  name?: string,
): Promise<ImportedProject> {
  const { onProgress, language, strict } = options;
  const known = new Map<Input, ImportedProject>();
  const parts: ProjectPart[] = [];
  for (const input of inputs) {
    const before = parts.length / inputs.length;
    const project =
      known.get(input) ??
      (await readPart(input, {
        ...options,
        onProgress: (share, stage) => onProgress?.(before + (0.95 * share) / inputs.length, stage),
      }));
    known.set(input, project);
    parts.push({ name: input.name, project });
    options.signal?.throwIfAborted();
  }
  return mergeProjects(parts, { language, strict, ...given({ name }) });
}

/** Names the files of a folder of projects that are no projects. */
function withUnused(
  imported: ImportedProject,
  files: readonly InputFile[],
  { language = 'en' }: ProjectOptions,
): ImportedProject {
  const message = {
    nb: 'ikke lest: mappen har prosjekter, og dette er ikke ett. Nevn filen for seg for å ta den med',
    en: 'not read: the folder holds projects, and this is none. Name the file beside the folder to take it along',
  };
  const unused = files.map(({ path }) => ({ kind: 'unused-file', where: path, message: message[language] }));
  const { report } = imported;
  return { ...imported, report: { ...report, notUnderstood: [...report.notUnderstood, ...unused] } };
}

/** The project with what the user says beside the material. */
async function withSaid(read: ImportedProject, options: ProjectOptions): Promise<ImportedProject> {
  const imported = { ...read, corpus: withKindAttribute(asSaid(read.corpus, options)) };
  const { families, levelOrder } = options;
  const rows = families === undefined ? [] : readFamiliesTable(await onlyTable(families));
  const corpus = families === undefined ? imported.corpus : withFamilies(imported.corpus, rows);
  if (levelOrder === undefined) return { ...imported, corpus };
  return { ...imported, corpus: withLevelOrder(corpus, missingWords(levelOrder)) };
}

/** The corpus with what the user says of it beside the material: who went through it, and which words are no values. */
function asSaid(corpus: Corpus, { wentThrough: coders, missing = '' }: ProjectOptions): Corpus {
  const words = missingWords(missing);
  const said = words.length === 0 ? corpus : withoutMissing(corpus, declaredMissing({ missing: words }));
  if (coders === undefined) return said;
  return wentThrough(said, coders.trim() === 'all' ? 'all' : missingWords(coders));
}

/** Attributes of sources without those that say that a value is missing, whatever the format. */
function withoutMissing(corpus: Corpus, isMissing: IsMissing): Corpus {
  const sources = corpus.sources.map((source) => {
    const known = Object.entries(source.attributes).filter(([, value]) => !isMissing(value));
    return { ...source, attributes: Object.fromEntries(known) };
  });
  return new Corpus({ ...corpus, sources });
}
