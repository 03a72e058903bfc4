import { type Command, Option } from 'commander';
import { formatIds } from '../readers/formatIds.js';
import { type Language, languages } from '../shared/language.js';

/** What every command that speaks may be told. */
export interface LanguageFlags {
  readonly lang: Language;
}

/** What every command that reads material may be told. */
export interface ProjectFlags extends LanguageFlags {
  readonly families?: string;
  readonly mapping?: string;
  readonly codebook?: string;
  readonly format?: string;
  readonly projectName?: string;
}

/** What a project can be, as every command tells it. */
export const projectHelp = 'project folder, .qdpx, .qdc, .qda, .sqlite3, .rqda, spreadsheet or table';

/** Adds the options that every command which reads material shares. */
export function withProjectOptions(command: Command): Command {
  return withLanguageOption(
    command
      .option('--families <file>', 'CSV code,family (and role): which codes are conditions, indicators, …')
      .option('--mapping <file>', 'JSON that names the columns of a table')
      .option('--codebook <file>', 'CSV, XLSX or .qdc that describes the codes of a table')
      .option('--project-name <name>', 'which project of a file that holds several (Taguette), by name or id')
      .addOption(
        new Option('--format <format>', 'what the material is, if not what its content says').choices(
          formatIds,
        ),
      ),
  );
}

/** Adds the language, which every command that speaks has. */
export function withLanguageOption(command: Command): Command {
  return command.addOption(
    new Option('--lang <language>', 'language of labels and messages').choices(languages).default('nb'),
  );
}
