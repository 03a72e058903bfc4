import { type Command, InvalidArgumentError, Option } from 'commander';
import { type CoOccurrenceOptions, coOccurrence } from '../cooccurrence/coOccurrence.js';
import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { matrixRemarks } from '../cooccurrence/matrixRemarks.js';
import { parseUnit, unitNames } from '../cooccurrence/parseUnit.js';
import { remarkText } from '../cooccurrence/remark.labels.js';
import type { CellTestOptions } from '../inference/cellTest.js';
import { adjustments, testNames } from '../inference/tests.js';
import { type CellRecord, cellColumns, cellRecords } from '../measures/cellRecords.js';
import { spreadsheetCsv } from '../report/spreadsheetCsv.js';
import { defaults } from '../shared/defaults.js';
import { keysOf } from '../shared/records.js';
import { coderRules, parseCoderRule } from '../units/coderRule.js';
import { testHelp, unitHelp } from './choiceHelp.js';
import { type CellTestFields, testMatrix } from './matrixTests.js';
import { openForCommand } from './openForCommand.js';
import { printResult, say } from './output.js';
import { type ProjectFlags, projectHelp, withProjectOptions } from './projectOptions.js';

/** A cell's record, with what its test adds where one was asked for. */
type MatrixRecord = CellRecord & Partial<CellTestFields>;

interface MatrixFlags extends ProjectFlags {
  readonly rows?: string;
  readonly columns?: string;
  readonly unit?: string;
  readonly coders?: string;
  readonly rollUp?: boolean;
  readonly all?: boolean;
  readonly test?: CellTestOptions['test'];
  readonly permutations?: number;
  readonly seed?: number;
  readonly adjust?: CellTestOptions['adjust'];
  readonly print: 'csv' | 'json';
}

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

export function addMatrixCommand(program: Command): void {
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
    .addOption(new Option('--print <as>', 'how to print').choices(['csv', 'json']).default('csv'))
    .addHelpText('after', examples);
  withProjectOptions(command).action(async (path: string, flags: MatrixFlags) => {
    const { corpus } = await openForCommand(path, flags);
    const options: CoOccurrenceOptions = {
      ...(flags.unit === undefined ? {} : { unit: parseUnit(flags.unit) }),
      ...(flags.coders === undefined ? {} : { coders: parseCoderRule(corpus, flags.coders) }),
      ...(flags.rows === undefined ? {} : { rows: flags.rows }),
      ...(flags.columns === undefined ? {} : { columns: flags.columns }),
      rollUp: flags.rollUp ?? false,
    };
    const matrix = coOccurrence(corpus, options);
    const cells = cellRecords(matrix, { all: flags.all ?? false });
    for (const remark of matrixRemarks(matrix)) say(remarkText(remark, flags.lang));
    const tests = testsWanted(flags) ? testMatrix(matrix, testOptions(flags), flags.lang) : undefined;
    const records = cells.map((cell) => ({ ...cell, ...tests?.get(pairKey(matrix, cell)) }));
    printResult(flags.print === 'json' ? matrixJson(matrix, records) : matrixCsv(matrix, records));
  });
}

/** Any word about a test asks for one. */
function testsWanted({ test, permutations, seed, adjust }: MatrixFlags): boolean {
  return [test, permutations, seed, adjust].some((flag) => flag !== undefined);
}

function testOptions({ test, permutations, seed, adjust }: MatrixFlags): CellTestOptions {
  return {
    ...(test === undefined ? {} : { test }),
    ...(permutations === undefined ? {} : { permutations }),
    ...(seed === undefined ? {} : { seed }),
    ...(adjust === undefined ? {} : { adjust }),
  };
}

function pairKey({ corpus }: CooccurrenceMatrix, cell: CellRecord): string {
  return `${corpus.code(cell.row).index},${corpus.code(cell.column).index}`;
}

function wholeNumberFrom(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isSafeInteger(value) && value >= least) return value;
    throw new InvalidArgumentError(`A whole number from ${least} is needed.`);
  };
}

function matrixJson(matrix: CooccurrenceMatrix, cells: readonly MatrixRecord[]): string {
  const { name, synthetic } = matrix.corpus.provenance;
  return JSON.stringify(
    {
      project: name,
      synthetic,
      unit: matrix.unit,
      coders: matrix.coders,
      rollUp: matrix.rollUp,
      stratum: matrix.hasExpectation ? matrix.stratum : null,
      units: Number.isNaN(matrix.unitCount) ? null : matrix.unitCount,
      cells,
    },
    null,
    2,
  );
}

/** How it was counted stands in every row, so that a table that travels alone still says so. */
function matrixCsv(matrix: CooccurrenceMatrix, cells: readonly MatrixRecord[]): string {
  const units = Number.isNaN(matrix.unitCount) ? null : matrix.unitCount;
  const how = [matrix.unit, matrix.coders, matrix.rollUp, units];
  const tested = Object.keys(cells[0] ?? {}).filter((key) => !cellColumns.some((column) => column === key));
  const keys = [...cellColumns, ...tested] as (keyof MatrixRecord)[];
  return spreadsheetCsv(
    [...keys, 'unit', 'coders', 'rollUp', 'units'],
    cells.map((cell) => [...keys.map((key) => cell[key] ?? null), ...how]),
  );
}
