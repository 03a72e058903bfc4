import type { Command } from 'commander';
import { families, roles } from '../../corpus/code.js';
import { projectsHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';

const examples = `
Fill in the column family for the codes that the analysis is about, and leave the others empty; children inherit
from their parents. Then give the file to any command with --families.

  family   ${families.join(', ')}
  role     only for codes that give a direction or a side: ${roles.join(', ')}

Examples:
  $ brukermote families study.qdpx --out families.csv
  $ brukermote matrix study.qdpx --families families.csv`;

/** Adds `brukermote families`, which writes a starter file for `--families`. */
export function addFamiliesCommand(program: Command, does: Does): void {
  const command = program
    .command('families')
    .argument('<project...>', projectsHelp)
    .description('Write a starter file for --families: every code, its path, and how often it is used')
    .option('--out <file>', 'write to a new file instead of printing')
    .addHelpText('after', examples);
  withProjectOptions(command).action(does(async () => (await import('../familiesCommand.js')).families));
}
