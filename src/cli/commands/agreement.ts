import { type Command, Option } from 'commander';
import { agreementUnits } from '../../agreement/codeTables.js';
import { defaults } from '../../shared/defaults.js';
import { matchingRules, overlapBases } from '../../units/spanMatching.js';
import { agreementUnitHelp, matchingHelp } from '../choiceHelp.js';
import { projectsHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';
import { listOf, number, printOption } from './options.js';

const examples = `
Examples:
  $ brukermote agreement data/brukermote > agreement.csv
      every code and all together, a row for each coefficient, with its interval and how often each coder used the code
  $ brukermote agreement study.qdpx --unit character --print json
  $ brukermote agreement study.qdpx --coders "Kari;Ola" --matching identical
  $ brukermote agreement data/brukermote --minimum-overlap 0.8 --overlap-of shorter
  $ brukermote agreement data/brukermote --disagreements > disputed.csv
      every place that was coded differently, with what each coder did there; this list holds quotes

What is compared (--unit):
${agreementUnitHelp}
  Default: line where the table has lines, else selection.

When selections are one unit (--matching, for --unit selection):
${matchingHelp}

Whom (--coders): the individual coders by id or name, two or more with ; or , between. Default: all of them. The
reconciled coding is no further opinion, and is compared only when it is named.
Only sources that two of the coders went through are compared. Intervals come from resampled sources (--replicates,
--seed). An estimate that does not exist is empty, and the column status says why. Where nothing can be compared, a
sentence says so and the result is empty; the exit code is 0, as nothing is wrong.`;

/** Adds `brukermote agreement`, which prints how well coders agree. */
export function addAgreementCommand(program: Command, does: Does): void {
  const command = program
    .command('agreement')
    .argument('<project...>', projectsHelp)
    .description('Print how well coders agree, code by code and overall, or every place where they do not')
    .addOption(new Option('--unit <unit>', 'what is compared').choices(agreementUnits))
    .option('--coders <coders>', 'whom, with ; or , between', coderList)
    .addOption(new Option('--matching <rule>', 'when selections are one unit').choices(matchingRules))
    .option('--minimum-overlap <share>', 'how much selections must share, above 0 and at most 1', number)
    .addOption(new Option('--overlap-of <spans>', 'what that is a share of').choices(overlapBases))
    .option(
      '--replicates <number>',
      `draws of sources behind the intervals, 0 for none (default: ${defaults.samples})`,
      number,
    )
    .option('--seed <number>', `of the draws (default: ${defaults.seed})`, number)
    .option('--disagreements', 'print the disputed places instead, with quotes')
    .addOption(printOption('csv', 'json'))
    .addHelpText('after', examples);
  withProjectOptions(command).action(does(async () => (await import('../agreementCommand.js')).agreement));
}

/** By id or name, which may hold a comma: then with semicolons between. */
function coderList(text: string): string[] {
  return listOf(text, text.includes(';') ? ';' : ',');
}
