import type { Command } from 'commander';
import { analysisHelp, withAnalysisOptions } from '../analysisFlags.js';
import { projectHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';
import { seconds } from './options.js';

const examples = `
Examples:
  $ brukermote run
      every notebook on the synthetic example; outputs in out/brukermote
  $ brukermote run --project my-study.qdpx --families families.csv
  $ brukermote run --project anna.qdpx --project bo.qdpx
      two coders' files as one project
  $ brukermote run --project codings.csv --codebook codebook.csv --lang en --out results
  $ brukermote run --project study.qdpx --unit paragraph --coders majority --row C06 --column V06
      the whole run, counted in paragraphs; 02, 03 and 05 look into that cell
  $ brukermote run --project study.qdpx --analysis analysis.json
  $ brukermote run -p project=study.qdpx -p language=en -p focus=V03
      the same parameters as with papermill: parts of the material, and what notebooks declare (09 looks into the focus)

${analysisHelp}
The choices hold in every notebook where units, coders, tests or a cell are chosen. The five questions (06 to 10) keep
units of their own, and take the coders, the seed and the number of draws. run.json records the whole analysis.

Projects of the same name (study.qdpx and study.csv) go to folders of their own, and files that somebody added to a
folder of outputs, or changed there, are kept. A second run does nothing when neither the material, nor the analysis, nor the notebooks, nor the program changed.
Ctrl-C stops the kernels and leaves the earlier outputs as they were.`;

/** Adds `brukermote run`, which runs every notebook on a project. */
export function addRunCommand(program: Command, does: Does): void {
  const command = program
    .command('run')
    .description('Run every notebook on a project, and write figures and tables')
    .option(
      '--project <path>',
      `${projectHelp}; given several times, they are one project (default: the synthetic example)`,
      (path: string, earlier: readonly string[] = []) => [...earlier, path],
    )
    .option(
      '-p, --param <name=value>',
      'a parameter of the notebooks, as papermill takes it; may be given several times',
      (text: string, earlier: readonly string[] = []) => [...earlier, text],
    )
    .option('--out <folder>', 'where to write (default: out/NAME in the folder of Brukermøte)')
    .option('--timeout <seconds>', 'time limit for each cell', seconds, 120)
    .option('--force', 'run even if nothing changed')
    .option(
      '--save',
      'also save the outputs into the notebooks themselves, and run and save the recipes (synthetic example only)',
    )
    .addHelpText('after', examples);
  withProjectOptions(withAnalysisOptions(command)).action(
    does(async () => (await import('../run/runProject.js')).runProject),
  );
}
