import { type Command, Option } from 'commander';
import { unitNames } from '../../cooccurrence/parseUnit.js';
import { adjustments, testNames } from '../../inference/tests.js';
import { defaults } from '../../shared/defaults.js';
import { keysOf } from '../../shared/records.js';
import { coderRules } from '../../units/coderRule.js';
import { testHelp, unitHelp } from '../choiceHelp.js';
import { projectHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';
import { printOption, wholeNumberFrom } from './options.js';

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

${testHelp}`;

/** Adds `brukermote matrix`, which prints the co-occurrence matrix. */
export function addMatrixCommand(program: Command, does: Does): void {
  const command = program
    .command('matrix')
    .argument('<project>', projectHelp)
    .description('Print the co-occurrence matrix, one tidy record for each cell')
    .option('--rows <codes>', 'a family, or codes by id, name or path with ; between, or all')
    .option('--columns <codes>', 'the same for the columns')
    .option('--unit <unit>', `what is counted: ${unitNames.join(', ')}`)
    .option('--coders <rule>', 'whose codings count')
    .option('--roll-up', 'a parent counts where any of its descendants does')
    .option('--all', 'empty cells too')
    .addOption(new Option('--test <test>', 'test every cell').choices(testNames))
    .option(
      '--permutations <n>',
      `number of permutations (default: ${defaults.permutations})`,
      wholeNumberFrom(1),
    )
    .option('--seed <n>', `seed of the permutations (default: ${defaults.seed})`, wholeNumberFrom(0))
    .addOption(
      new Option('--adjust <method>', 'how p is adjusted for the number of cells (default: bh)').choices(
        keysOf(adjustments),
      ),
    )
    .addOption(printOption('csv', 'json'))
    .addHelpText('after', examples);
  withProjectOptions(command).action(does(async () => (await import('../matrixCommand.js')).matrix));
}
