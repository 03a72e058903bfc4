import type { Command } from 'commander';
import { coderRules } from '../../units/coderRule.js';
import { analysisHelp, withAnalysisOptions } from '../analysisFlags.js';
import { testHelp, unitHelp } from '../choiceHelp.js';
import { projectHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';
import { printOption } from './options.js';

const examples = `
Examples:
  $ brukermote matrix data/brukermote --print csv
      conditions x indicators, a row for each cell that is not empty
  $ brukermote matrix study.qdpx --rows all --columns all --unit overlap --print json
      overlapping pairs of codings, for every two codes
  $ brukermote matrix codings.csv --families families.csv --rows condition --columns indicator --roll-up
  $ brukermote matrix data/brukermote --rows "C06;C07" --columns V06 --coders coder:K1

What is counted (--unit):
${unitHelp}

Whose codings (--coders): ${coderRules.join(', ')}, coder:ID. Default: reconciled where there is one, else any.
Expected count and z are stratified by source (for the unit source: over all sources). z is not corrected for the
number of cells; --test gives every cell its p, adjusted p and odds ratio with interval:
  $ brukermote matrix data/brukermote --test exact --adjust bh --print json
  $ brukermote matrix data/brukermote --test permutation --permutations 9999 --seed 1 --adjust maxT

--row and --column print that cell only; p keeps the adjustment for the whole matrix that the cell was picked from:
  $ brukermote matrix data/brukermote --test exact --row C06 --column V06

${testHelp}

${analysisHelp}`;

/** Adds `brukermote matrix`, which prints the co-occurrence matrix. */
export function addMatrixCommand(program: Command, does: Does): void {
  const command = program
    .command('matrix')
    .argument('<project>', projectHelp)
    .description('Print the co-occurrence matrix, one tidy record for each cell')
    .option('--all', 'empty cells too')
    .addOption(printOption('csv', 'json'))
    .addHelpText('after', examples);
  withProjectOptions(withAnalysisOptions(command)).action(
    does(async () => (await import('../matrixCommand.js')).matrix),
  );
}
