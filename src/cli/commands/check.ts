import type { Command } from 'commander';
import { projectHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';
import { printOption } from './options.js';

const examples = `
Examples:
  $ brukermote check data/brukermote
  $ brukermote check study.qdpx --lang en
  $ brukermote check quotations.xlsx --codebook codebook.csv --all
  $ brukermote check codings.csv --strict --print json > report.json

What takes longer than two seconds shows how far it is. Exit code: 0 when the material was read (with or without
warnings), 1 when it was not, 2 with --strict when there are warnings or parts that were not understood, 130 when
Ctrl-C stopped it.`;

/** Adds `brukermote check`, which reports what a project holds. */
export function addCheckCommand(program: Command, does: Does): void {
  const command = program
    .command('check')
    .argument('<project>', projectHelp)
    .description('Read a project and report what it holds, and everything that is odd or wrong in it')
    .addOption(printOption('text', 'json'))
    .option('--all', 'every place of a warning, not the first ones of each kind')
    .option('--strict', 'exit code 2 when there are warnings or parts that were not understood')
    .addHelpText('after', examples);
  withProjectOptions(command).action(does(async () => (await import('../checkCommand.js')).check));
}
