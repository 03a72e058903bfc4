import type { Command } from 'commander';
import { projectHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';

const help = `
The notebook can lie anywhere. It finds the material by a path from its own folder, holds the first questions (what was read, which codes are
used, which go together, what lies behind), in the language of --lang, and ends with a cell for your own. It runs as it stands. The
material is read once first, so that what is wrong with it is said at once.

Examples:
  $ brukermote new my-analysis --project my-study.qdpx
  $ brukermote new study/my-analysis --project codings.csv --families families.xlsx --lang en
  $ brukermote new try-it
      on the synthetic example

A notebook that is there is never overwritten.`;

/** Adds `brukermote new`, which writes a notebook of one's own. */
export function addNewCommand(program: Command, does: Does): void {
  const command = program
    .command('new <name>')
    .description('Write a notebook of your own on a project, to begin with')
    .option(
      '--project <path>',
      `${projectHelp}; given several times, they are one project (default: the synthetic example)`,
      (path: string, earlier: readonly string[] = []) => [...earlier, path],
    )
    .addHelpText('after', help);
  withProjectOptions(command).action(does(async () => (await import('../new/newCommand.js')).newNotebook));
}
