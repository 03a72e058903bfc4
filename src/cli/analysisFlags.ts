import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { unitNames } from '../cooccurrence/parseUnit.js';
import type { Corpus } from '../corpus/corpus.js';
import { openFile } from '../disk/openInput.js';
import { type Analysis, analysisOf, type ChosenAnalysis } from '../inference/analysis/analysis.js';
import {
  type AnalysisKey,
  type AnalysisOptions,
  analysisChoices,
  analysisKeys,
  type PlaceOfChoice,
  parseAnalysis,
  readAnalysis,
} from '../inference/analysis/analysisOptions.js';
import { type Declaration, parseDeclaration } from '../inference/declaration.js';
import { adjustments, testNames } from '../inference/tests.js';
import { type ForQuestions, forQuestions } from '../questions/forQuestions.js';
import { defaults } from '../shared/defaults.js';
import { isKeyOf, keysOf, recordOf } from '../shared/records.js';
import { coderRules } from '../units/coderRule.js';
import { wholeNumberFrom } from './commands/options.js';

/** What a command is told of an analysis, as a person typed it. */
export type AnalysisFlags = { readonly [Key in AnalysisKey]?: AnalysisOptions[Key] | string } & {
  /** Path of a file of choices. */
  readonly analysis?: string;
};

/** Where each choice was made: an option, the name of a file, or `default`. */
export type ChosenWhere = Readonly<Record<AnalysisKey, string>>;

/** An analysis as the outputs of a command record it: every choice filled in, and where it was made. */
export interface AnalysisRecord extends Analysis {
  readonly from: ChosenWhere;
  /** What the five questions have of it; their units are their own. */
  readonly questions: ForQuestions & { readonly unit: string };
}

/** An analysis that a command makes, with its record. */
export interface RecordedAnalysis extends ChosenAnalysis {
  readonly record: AnalysisRecord;
}

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
        '--clusters <attribute>',
        'exchange test: what uncertainty is computed between, source or an attribute',
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

/** What was chosen, and where; nothing of the material is known yet. */
export interface ChosenOptions {
  readonly options: AnalysisOptions;
  readonly from: ChosenWhere;
  /** For messages. */
  readonly placeOf: PlaceOfChoice;
}

/**
 * The choices of a command: those of the file, and over them those of single options.
 *
 * @throws ProblemsError for a file that is not there, and for everything that is wrong in it or in the options
 */
export function chosenOptions(flags: AnalysisFlags): ChosenOptions {
  const { analysis: path } = flags;
  const file = path === undefined ? '' : basename(path);
  const optionOf: PlaceOfChoice = (key) =>
    isKeyOf(analysisChoices, key) ? analysisChoices[key].option : key;
  const inFile = path === undefined ? {} : parseAnalysis(file, textOf(path));
  const typed = readAnalysis(
    recordOf(analysisKeys, (key) => (key === 'declared' ? declarationOf(flags.declared) : flags[key])),
    optionOf,
  );
  const isTyped = (key: AnalysisKey) => typed[key] !== undefined;
  return {
    options: { ...inFile, ...typed },
    from: recordOf(analysisKeys, (key) =>
      isTyped(key) ? optionOf(key) : inFile[key] === undefined ? 'default' : file,
    ),
    placeOf: (key) =>
      isKeyOf(analysisChoices, key) && isTyped(key) ? optionOf(key) : `${file || 'analysis'}, key ${key}`,
  };
}

/**
 * Fits the choices of a command to its material.
 *
 * @throws ProblemsError naming everything that the material does not have, each where it was chosen
 */
export function recordedAnalysis(
  corpus: Corpus,
  { options, from, placeOf }: ChosenOptions,
): RecordedAnalysis {
  const chosen = analysisOf(corpus, options, placeOf);
  return {
    ...chosen,
    record: {
      ...chosen.analysis,
      from,
      questions: {
        unit: 'their own: a direction is that of a selection, and a source counts once',
        coders: chosen.analysis.coders,
        seed: chosen.analysis.seed,
        // Some questions draw less where nothing is said.
        ...forQuestions(chosen.options),
      },
    },
  };
}

/** The pre-analysis file that an option names. */
function declarationOf(path: AnalysisFlags['declared']): Declaration | undefined {
  return typeof path === 'string' ? parseDeclaration(basename(path), textOf(path)) : path;
}

function textOf(path: string): string {
  openFile(path);
  return readFileSync(path, 'utf8');
}
