import { type Command, InvalidArgumentError } from 'commander';
import { projectHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';

const examples = `
Examples:
  $ brukermote run
      every notebook on the synthetic example; outputs in out/brukermote
  $ brukermote run --project my-study.qdpx --families families.csv
  $ brukermote run --project codings.csv --codebook codebook.csv --lang en --out results

A second run does nothing when neither the material, nor the notebooks, nor the program changed.
Ctrl-C stops the kernels and leaves the earlier outputs as they were.`;

/** Adds `brukermote run`, which runs every notebook on a project. */
export function addRunCommand(program: Command, does: Does): void {
  const command = program
    .command('run')
    .description('Run every notebook on a project, and write figures and tables')
    .option('--project <path>', `${projectHelp} (default: the synthetic example)`)
    .option('--out <folder>', 'where to write (default: out/NAME in the folder of Brukermøte)')
    .option('--timeout <seconds>', 'time limit for each cell', seconds, 120)
    .option('--force', 'run even if nothing changed')
    .option('--save', 'also save the outputs into the notebooks themselves (synthetic example only)')
    .addHelpText('after', examples);
  withProjectOptions(command).action(does(async () => (await import('../run/runProject.js')).runProject));
}

function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError('A number of seconds above 0 is needed.');
  return value;
}
