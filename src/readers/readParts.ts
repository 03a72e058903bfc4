import type { ImportedProject } from '../corpus/importReport.js';
import { mergeProjects, type ProjectPart } from '../corpus/merge/mergeProjects.js';
import { given } from '../shared/given.js';
import type { ReaderOptions } from './format.js';
import { formatOf, mappingOf } from './formats.js';
import type { Input, InputFile } from './input.js';
import { projectsIn } from './severalProjects.js';
import { allUnits } from './table/allUnits.js';

/** How parts of a project are read. */
export interface PartOptions extends ReaderOptions {
  /** Id of a format, for material that is recognised as another one. */
  readonly format?: string;
}

/** Reads what lies at one path: a project, or a folder of several. */
export async function readPart(input: Input, options: PartOptions): Promise<ImportedProject> {
  const several = options.format === undefined ? await projectsIn(input) : undefined;
  if (several === undefined) return (await formatOf(input, options.format)).read(input, options);
  const imported = await readParts(several.projects, options, input.name);
  return withUnused(imported, several.others, options);
}

/** Reads several projects as one; one that is among them twice is read once. */
export async function readParts(
  inputs: readonly Input[],
  options: PartOptions,
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
  const { judged } = await mappingOf(options);
  return mergeProjects(parts, { language, strict, judgedByAll: judged === allUnits, ...given({ name }) });
}

/** Names the files of a folder of projects that are no projects. */
function withUnused(
  imported: ImportedProject,
  files: readonly InputFile[],
  { language = 'en' }: PartOptions,
): ImportedProject {
  const message = {
    nb: 'ikke lest: mappen har prosjekter, og dette er ikke ett. Nevn filen for seg for å ta den med',
    en: 'not read: the folder holds projects, and this is none. Name the file beside the folder to take it along',
  };
  const unused = files.map(({ path }) => ({ kind: 'unused-file', where: path, message: message[language] }));
  const { report } = imported;
  return { ...imported, report: { ...report, notUnderstood: [...report.notUnderstood, ...unused] } };
}
