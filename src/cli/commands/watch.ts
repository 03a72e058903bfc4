import type { Command } from 'commander';
import { withLanguageOption } from '../projectOptions.js';
import type { Does } from './does.js';
import { seconds } from './options.js';

const help = `
Each notebook has a kernel of its own that stays warm. When the notebook is saved, or a file that a cell has read changes, the kernel returns
to the state before the first cell that is concerned, and runs from there. Where a cell may have changed something within what an
earlier one made (list.push, inplace), all cells run, and that is said. What is newest counts: a run that is overtaken is stopped.

Of a folder the notebooks that lie in it are followed; without a path, those of the folder where you stand. Where the source of Brukermøte
itself is changed, it is built, and every notebook runs in a new kernel.

Examples:
  $ brukermote watch my-analysis.ipynb
  $ brukermote watch my-analysis.ipynb --save
      and save the outputs in the notebook, as a run does; not while you have unsaved changes in an editor

Errors are shown, and it goes on. Ctrl-C stops it, and the kernels with it. Exit code: 1 where there is no notebook to follow, 130 at Ctrl-C.`;

/** Adds `brukermote watch`, which runs notebooks again when something changes. */
export function addWatchCommand(program: Command, does: Does): void {
  const command = program
    .command('watch [notebooks...]')
    .description('Run notebooks again whenever they, or what they read, change')
    .option('--save', 'save the outputs in the notebooks, where all cells went well')
    .option('--timeout <seconds>', 'time limit for each cell', seconds, 120)
    .addHelpText('after', help);
  withLanguageOption(command).action(does(async () => (await import('../watch/watchCommand.js')).watch));
}
