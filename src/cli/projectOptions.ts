import { type Command, Option } from 'commander';
import { formats } from '../readers/formats.js';
import type { Language } from '../shared/language.js';

/** What every command that reads material may be told. */
export interface ProjectFlags {
  readonly families?: string;
  readonly mapping?: string;
  readonly codebook?: string;
  readonly format?: string;
  readonly projectName?: string;
  readonly lang: Language;
}

/** Adds the options that every command shares. */
export function withProjectOptions(command: Command): Command {
  return command
    .option('--families <file>', 'CSV code,family (and role): which codes are conditions, indicators, …')
    .option('--mapping <file>', 'JSON that names the columns of a table')
    .option('--codebook <file>', 'CSV, XLSX or .qdc that describes the codes of a table')
    .option('--project-name <name>', 'which project of a file that holds several (Taguette), by name or id')
    .addOption(formatOption())
    .addOption(languageOption());
}

function formatOption(): Option {
  return new Option('--format <format>', 'what the material is, if not what its content says').choices(
    formats.map(({ id }) => id),
  );
}

export function languageOption(): Option {
  return new Option('--lang <language>', 'language of labels and messages')
    .choices(['nb', 'en'])
    .default('nb');
}
