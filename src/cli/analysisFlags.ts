import { type Command, Option } from 'commander';
import { unitNames } from '../cooccurrence/parseUnit.js';
import {
  type AnalysisKey,
  type AnalysisOptions,
  analysisKeys,
} from '../inference/analysis/analysisOptions.js';
import { adjustments, testNames } from '../inference/tests.js';
import { defaults } from '../shared/defaults.js';
import { keysOf } from '../shared/records.js';
import { coderRules } from '../units/coderRule.js';
import { wholeNumberFrom } from './commands/options.js';

/** What a command is told of an analysis, as a person typed it. */
export type AnalysisFlags = { readonly [Key in AnalysisKey]?: AnalysisOptions[Key] | string } & {
  /** Path of a file of choices. */
  readonly analysis?: string;
};

/** The option of each choice, in the order of the help. */
function analysisOptions(): Readonly<Record<AnalysisKey, readonly Option[]>> {
  return {
    unit: [new Option('--unit <unit>', `what is counted: ${unitNames.join(', ')}`)],
    coders: [new Option('--coders <rule>', `whose codings count: ${coderRules.join(', ')}, coder:ID`)],
    rollUp: [
      new Option('--roll-up', 'a parent counts where any of its descendants does'),
      new Option('--no-roll-up', 'a parent counts by itself, whatever the file says'),
    ],
    rows: [new Option('--rows <codes>', 'a family, or codes by id, name or path with ; between, or all')],
    columns: [new Option('--columns <codes>', 'the same for the columns')],
    test: [new Option('--test <test>', 'how cells are tested').choices(testNames)],
    adjust: [
      new Option('--adjust <method>', 'how p is adjusted for the number of cells (default: bh)').choices(
        keysOf(adjustments),
      ),
    ],
    permutations: [
      new Option(
        '--permutations <n>',
        `number of permutations (default: ${defaults.permutations})`,
      ).argParser(wholeNumberFrom(1)),
    ],
    seed: [
      new Option('--seed <n>', `seed of all that is drawn (default: ${defaults.seed})`).argParser(
        wholeNumberFrom(0),
      ),
    ],
    reach: [
      new Option(
        '--reach <n>',
        'exchange test: how many passages apart codes are exchanged (default: 4)',
      ).argParser(wholeNumberFrom(1)),
    ],
    clusters: [
      new Option(
        '--cluster, --clusters <attribute>',
        'what sources are alike within, source or an attribute (default: office where there is one)',
      ),
    ],
    within: [
      new Option(
        '--within <codes>',
        'exchange test: codes of questions, sections or the like; exchange only within each',
      ),
    ],
    declared: [
      new Option(
        '--declared <file>',
        'pre-analysis file (JSON): cells declared beforehand, whose p is adjusted among these alone',
      ),
    ],
    row: [new Option('--row <code>', 'row of the cell that is looked into (default: the strongest)')],
    column: [new Option('--column <code>', 'column of that cell')],
  };
}

/** Adds the choices of a whole analysis, and the file that holds them. */
export function withAnalysisOptions(command: Command): Command {
  command.option(
    '--analysis <file>',
    `JSON of these choices (${analysisKeys.join(', ')}); options override it`,
  );
  for (const options of Object.values(analysisOptions()))
    for (const option of options) command.addOption(option);
  return command;
}

/** What is said of `--analysis` below the options. */
export const analysisHelp = `One file for all of it (--analysis analysis.json), with any of the keys
  ${analysisKeys.join(', ')}:
  { "unit": "paragraph", "coders": "majority", "seed": 7, "row": "C06", "column": "V06" }
A single option overrides its key. What was used, and where it was said, stands in the outputs.`;
