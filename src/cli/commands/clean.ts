import { type Command, Option } from 'commander';
import { withLanguageOption } from '../projectOptions.js';
import type { Does } from './does.js';

const help = `
Outputs of a notebook can show quotes and names of the material. This command takes them out, with execution counts, times, the state
of widgets and where a run was made; what the cells say stays. A notebook without any of it is not written at all.

Of a folder all notebooks below it are taken (the copies too that JupyterLab keeps in .ipynb_checkpoints); without a path, of the folder
where you stand. Notebooks of other kernels, such as Python, are left alone and named, and so are those of Brukermøte itself, which are
kept with outputs.

Examples:
  $ brukermote clean private             every notebook below private
  $ brukermote clean my-analysis.ipynb
  $ brukermote clean private --check     only say what would be removed; exit code 1 where there is something
  $ brukermote clean --hook              refuse commits of notebooks with outputs, in the repository where you stand
  $ brukermote clean --hook --remove     take that check away again
  $ brukermote clean --keep-outputs my-analysis.ipynb
      keep outputs, but write the file as a run would have: the same counts, an image of each figure, no notes of a front end,
      so that two runs differ in no line
  $ git config filter.brukermote.clean "npx brukermote clean --filter"
      with "*.ipynb filter=brukermote" in .gitattributes: git stores notebooks without outputs, and yours keep them

Exit code: 0 done, or clean; 1 with --check, something is to be cleaned; 1 also where a file is no notebook or cannot be written.`;

/** Adds `brukermote clean`, which takes outputs out of notebooks and keeps them out of commits. */
export function addCleanCommand(program: Command, does: Does): void {
  const command = program
    .command('clean [paths...]')
    .description('Take the outputs out of notebooks, and keep them out of commits')
    .option('--check', 'only say what would be removed, and exit with 1 where there is something')
    .option('--keep-outputs', 'keep outputs, and write the file as a run would have written it')
    .option('--any-kernel', 'notebooks of other kernels too, such as Python')
    .addOption(
      new Option('--staged', 'look at what is staged for a commit, not at files (with --check)').conflicts(
        'keepOutputs',
      ),
    )
    .addOption(
      new Option('--filter', 'a notebook from standard input to standard output').conflicts([
        'check',
        'staged',
      ]),
    )
    .option('--like <file>', 'with --filter --keep-outputs: take images of equal figures from this notebook')
    .addOption(
      new Option('--hook', 'make --check --staged the pre-commit check of the repository').conflicts([
        'filter',
        'keepOutputs',
      ]),
    )
    .option('--remove', 'with --hook: take that check away again')
    .addHelpText('after', help);
  withLanguageOption(command).action(does(async () => (await import('../clean/cleanCommand.js')).clean));
}
