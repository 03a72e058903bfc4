import { type Command, Option } from 'commander';
import type { Material, SaidToReaders } from '../notebook/openProject.js';
import { formatIds } from '../readers/formatIds.js';
import { type Language, languages } from '../shared/language.js';

/** Language of who says none. */
export const defaultLanguage: Language = 'nb';

/** What every command that speaks may be told. */
export interface LanguageFlags {
  readonly lang: Language;
}

/** What every command that reads material may be told: all that can be said about it. */
export interface ProjectFlags extends LanguageFlags, Pick<Material, SaidToReaders> {
  /** Refuse the material where anything of it would be lost. */
  readonly strict?: boolean;
}

/** What a project can be, as every command tells it. */
export const projectHelp = 'project folder, .qdpx, .qdc, .qda, .sqlite3, .rqda, spreadsheet or table';

/** The same, where several are one project. */
export const projectsHelp = `${projectHelp}; several are one project (see merge)`;

/** The option for each thing that can be said about material, in the order of the help. */
function projectOptions(): Readonly<Record<SaidToReaders, Option>> {
  return {
    families: new Option(
      '--families <file>',
      'CSV or XLSX with name, family (and role): which codes are conditions, indicators, … (families writes one)',
    ),
    sources: new Option(
      '--sources <file>',
      'CSV or XLSX with a row for each source, by name or id: kind, level, office, year, anything (sources writes one)',
    ),
    mapping: new Option(
      '--mapping <file>',
      'JSON that names the columns of a table (check --help lists its keys; check proposes one)',
    ),
    codebook: new Option('--codebook <file>', 'CSV, XLSX or .qdc that describes the codes of a table'),
    missing: new Option(
      '--missing <words>',
      'words in cells for a judgement or value that is missing, with ; between, such as "n/a;?"; an empty cell is one anyway',
    ),
    wentThrough: new Option(
      '--went-through <coders>',
      'coders who went through every source, with ; between, or all: what they left uncoded is a no',
    ),
    levelOrder: new Option(
      '--level-order <levels>',
      'levels from the top down, with ; between, where they are not those of the study (law … counsellor)',
    ),
    projectName: new Option(
      '--project-name <name>',
      'which project of a file that holds several (Taguette), by name or id',
    ),
    format: new Option('--format <format>', 'what the material is, if not what its content says').choices(
      formatIds,
    ),
  };
}

/** Adds the options that every command which reads material shares. */
export function withProjectOptions(command: Command): Command {
  for (const option of Object.values(projectOptions())) command.addOption(option);
  command.option(
    '--strict',
    'refuse the material where anything of it would be lost (otherwise it is listed, exit code 2)',
  );
  return withLanguageOption(command);
}

/** Where the material of a command is: files and folders, which together are one project. */
export type ProjectPaths = string | readonly string[];

/** The material that a command was told of. */
export function materialOf(paths: ProjectPaths, flags: ProjectFlags): Material {
  const [project, ...also] = [paths].flat();
  return { ...flags, project, ...(also.length === 0 ? {} : { also }), language: flags.lang };
}

/** The paths on one line, as a person would give them. */
export function shownPaths(paths: ProjectPaths): string {
  return [paths].flat().join(' ');
}

/** Adds the language, which every command that speaks has. */
export function withLanguageOption(command: Command): Command {
  return command.addOption(
    new Option('--lang <language>', 'language of labels and messages')
      .choices(languages)
      .default(defaultLanguage),
  );
}
