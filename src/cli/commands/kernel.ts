import { type Command, Option } from 'commander';
import { withLanguageOption } from '../projectOptions.js';
import type { Does } from './does.js';

const help = `
Jupyter and VS Code find a kernel by a file that tells how it is started. This command writes it, with the paths of this Node and
of this copy of Brukermøte, says where, and says what is missing beside it. A kernel of somebody else's is never replaced.

Examples:
  $ brukermote kernel              how it stands
  $ brukermote kernel --install    for VS Code and the Jupyter of this user
  $ brukermote kernel --install --prefix .venv   for one Python environment
  $ brukermote kernel --remove     take it away again

npm run lab needs none of this: it has an environment of its own.`;

/** Adds `brukermote kernel`, which makes the kernel known to front ends. */
export function addKernelCommand(program: Command, does: Does): void {
  const command = program
    .command('kernel')
    .description('Make the TypeScript kernel known to Jupyter and VS Code')
    .addOption(new Option('--install', 'write the kernelspec').conflicts('remove'))
    .option('--remove', 'remove the kernelspec')
    .option('--prefix <folder>', "a Python environment (default: the user's own Jupyter folder)")
    .option('--name <name>', 'name of the kernel (default: the one that the notebooks ask for)')
    .addHelpText('after', help);
  withLanguageOption(command).action(does(async () => (await import('../kernelCommand.js')).kernel));
}
