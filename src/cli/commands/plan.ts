import { type Command, Option } from 'commander';
import { sourceKinds } from '../../corpus/source.js';
import { testNames } from '../../inference/tests.js';
import { defaults } from '../../shared/defaults.js';
import { coderRules } from '../../units/coderRule.js';
import { projectsHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';
import { listOf, number, printOption, wholeNumberFrom } from './options.js';

const examples = `
Examples:
  $ brukermote plan data/brukermote --cell C07,V02
      what the cell shows, what it could have shown, and how many more interviews would settle it
  $ brukermote plan study.qdpx --cell "Time; Trust" --kind document --odds-ratio 2
  $ brukermote plan data/brukermote --cell C07,V02 --odds-ratio 1.5,3 --power 0.9 --print json

Planned is, with a probability of --power: to show each odds ratio (default: the estimate, ${defaults.alike.upper} and ${defaults.alike.lower}), and to be
able to say that the codes are alike in practice (odds ratios from ${defaults.alike.lower} to ${defaults.alike.upper}) if the odds ratio is 1; by a cell that is
declared beforehand, and by one that has to hold among the cells of its table.
New sources are taken to be like those of their kind that there are, and to be analysed together with them. The range
comes from sources drawn anew (--seed). benchmarks/power checks the numbers by simulation.
Whose codings (--coders): ${coderRules.join(', ')}, coder:ID. A cell without test has no plan; a sentence says why, and the
exit code is 0, as nothing is wrong.`;

/** Adds `brukermote plan`, which prints how many more sources would settle a cell. */
export function addPlanCommand(program: Command, does: Does): void {
  const command = program
    .command('plan')
    .argument('<project...>', projectsHelp)
    .description('Print how many more interviews would settle whether two codes stand together')
    .requiredOption('--cell <codes>', 'two codes by id, name or path with , or ; between')
    .option('--unit <unit>', 'what is counted, as for matrix')
    .option('--coders <rule>', 'whose codings count')
    .option('--roll-up', 'a parent counts where any of its descendants does')
    .addOption(new Option('--test <test>', 'how the cell is tested').choices(testNames))
    .addOption(
      new Option(
        '--kind <kind>',
        'of what there shall be more (default: interview, or the commonest)',
      ).choices(sourceKinds),
    )
    .option('--odds-ratio <numbers>', 'odds ratios to be shown, with , between', numbers)
    .option('--power <share>', `probability of showing them (default: ${defaults.power})`, number)
    .option('--seed <n>', `of the sources drawn anew (default: ${defaults.seed})`, wholeNumberFrom(0))
    .addOption(printOption('text', 'json'))
    .addHelpText('after', examples);
  withProjectOptions(command).action(does(async () => (await import('../planCommand.js')).plan));
}

function numbers(text: string): number[] {
  return listOf(text, text.includes(';') ? ';' : ',').map(number);
}
