import type { Command } from 'commander';
import { withLanguageOption } from '../projectOptions.js';
import type { Does } from './does.js';

const help = `
Confidential projects lie in private/, which git ignores. This command looks at what is about to be committed, and refuses
it where a file shares seven words in a row with a text, quote or memo of such a project, or lies in private/ itself.

Examples:
  $ brukermote guard --install     run it before every commit in this repository
  $ brukermote guard               look at what is staged now

Exit code: 0 nothing private is staged, 1 something is.`;

/** Adds `brukermote guard`, which keeps private material out of commits. */
export function addGuardCommand(program: Command, does: Does): void {
  const command = program
    .command('guard')
    .description('Keep the texts and quotes of private projects out of commits')
    .option('--private <folder>', 'where the confidential projects lie', 'private')
    .option('--install', 'make this the pre-commit check of the repository')
    .addHelpText('after', help);
  withLanguageOption(command).action(does(async () => (await import('../guardCommand.js')).guard));
}
