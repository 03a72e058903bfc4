import { type Command, Option } from 'commander';
import { unitNames } from '../../cooccurrence/parseUnit.js';
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
  selection   selections (identical spans) that have both codes
  line        rows of a wide table, or lines of the text
  paragraph, sentence
              parts of the text; a coding counts in each that it touches
  window:N    lines with the N-1 before them, as in epistemic network analysis; window:all is the conversation so far
  group:ATTR  sources with the same value of an attribute, such as group:office
  source      interviews, documents, studies
  overlap     pairs of codings whose spans overlap: pairs, not units, so without expected count and coefficients

Whose codings (--coders): any, majority, all, reconciled, coder:ID. Default: reconciled where there is one, else any.
Expected count and z are stratified by source (for the unit source: over all sources). z is not corrected for the
number of cells; --test gives every cell its p, adjusted p and odds ratio with interval:
  $ brukermote matrix data/brukermote --test exact --adjust bh --print json
  $ brukermote matrix data/brukermote --test permutation --permutations 9999 --seed 1 --adjust maxT

  shift        each source's sequence is turned as a ring, which keeps streaks of a code; the default where the order
               of units is known (docs/decisions/0004-default-test.md)
  exact        units change places within each source; by convolution, nothing random
  permutation  the same by Monte Carlo
  curveball    codes and units keep their totals`;

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
    .addOption(
      new Option('--test <test>', 'test every cell').choices(['exact', 'permutation', 'shift', 'curveball']),
    )
    .option('--permutations <n>', 'number of permutations (default: 9999)', wholeNumberFrom(1))
    .option('--seed <n>', 'seed of the permutations (default: 2026)', wholeNumberFrom(0))
    .addOption(
      new Option('--adjust <method>', 'how p is adjusted for the number of cells (default: bh)').choices([
        'bh',
        'holm',
        'maxT',
      ]),
    )
    .addOption(printOption('csv', 'json'))
    .addHelpText('after', examples);
  withProjectOptions(command).action(does(async () => (await import('../matrixCommand.js')).matrix));
}
