import type { Command } from 'commander';
import { sourceKinds } from '../../corpus/source.js';
import { levelOrder } from '../../corpus/vocabulary.js';
import { projectsHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';

const examples = `
Say what each source is: fill in its kind and level, and add any column (office, year, study design …), each of which
becomes a variable of the source. Then give the file to any command with --sources, beside a project of any tool. An
empty cell says nothing; what stands in the file overrules the project, and check says where.

  kind     ${sourceKinds.join(', ')}
  level    ${levelOrder.join(', ')}, or words of your own (--level-order)

With --lang nb (the default) headers and words are Norwegian. Either language is read, whatever the case, in one or
several (interview, Intervjuer). Sources are found by id, else by name.

Examples:
  $ brukermote sources study.qdpx --out sources.xlsx
  $ brukermote check study.qdpx --sources sources.xlsx
  $ brukermote matrix study.qdpx --sources sources.xlsx --families families.xlsx`;

/** Adds `brukermote sources`, which writes a starter file for `--sources`. */
export function addSourcesCommand(program: Command, does: Does): void {
  const command = program
    .command('sources')
    .argument('<project...>', projectsHelp)
    .description('Write a sheet for --sources: every source, and room for its kind, level and anything else')
    .option('--out <file>', 'write a new .xlsx or .csv instead of printing')
    .addHelpText('after', examples);
  withProjectOptions(command).action(does(async () => (await import('../sourcesCommand.js')).sources));
}
