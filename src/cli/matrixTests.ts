import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { matrixUnits } from '../cooccurrence/matrixUnits.js';
import { reasonText } from '../inference/cellStatus.labels.js';
import type { CellTest, CellTestOptions } from '../inference/cellTest.js';
import { planCellTests } from '../inference/cellTests.js';
import { permutationBlock } from '../inference/permutationBlock.js';
import { type CellVerdict, verdictOf } from '../inference/verdict.js';
import { progressLine } from '../runner/progressLine.js';
import type { Language } from '../shared/language.js';
import { RequestError } from '../shared/problem.js';
import type { Session } from './session.js';

/** What a test adds to a cell's record, flat, so that it fits a table; null where a number does not exist. */
export interface CellTestFields {
  readonly status: string;
  readonly statement: string | null;
  readonly test: string;
  readonly method: string;
  readonly null: string;
  readonly pValue: number | null;
  readonly pUpper: number | null;
  readonly pLower: number | null;
  readonly midP: number | null;
  readonly adjusted: number | null;
  readonly adjust: string;
  readonly tests: number;
  /** The file in which the cell was declared beforehand. */
  readonly declared: string | null;
  readonly permutations: number | null;
  readonly seed: number;
  readonly smallestP: number | null;
  readonly degreesOfFreedom: number | null;
  readonly passages: number | null;
  /** Of the count, or with the exchange test of `passages`; as `variance` and `z`. */
  readonly expected: number | null;
  readonly variance: number | null;
  readonly z: number | null;
  readonly clusters: string | null;
  readonly effectiveClusters: number | null;
  /** Of the named test; `oddsRatio` is the measure, of all units together. */
  readonly testOddsRatio: number | null;
  readonly testOddsRatioLower: number | null;
  readonly testOddsRatioUpper: number | null;
  readonly narrowLower: number | null;
  readonly narrowUpper: number | null;
  readonly verdict: CellVerdict;
  readonly smallestOddsRatio: number | null;
  readonly largestOddsRatio: number | null;
  /** p at which they would be found. */
  readonly oddsRatioLevel: number | null;
  readonly predictionLower: number | null;
  readonly predictionUpper: number | null;
  readonly mantelHaenszel: number | null;
  readonly mantelHaenszelLower: number | null;
  readonly mantelHaenszelUpper: number | null;
  readonly confidence: number;
  readonly homogeneityP: number | null;
  readonly informativeSources: number;
  readonly leaveOneOutLowest: number | null;
  readonly leaveOneOutHighest: number | null;
}

/**
 * Tests the cells of a matrix, with progress for what takes longer than two seconds.
 *
 * @returns the fields of a pair of codes by their indices, `row,column`
 * @throws RangeError for matrices that do not count units
 */
export function testMatrix(
  { watcher }: Session,
  matrix: CooccurrenceMatrix,
  options: CellTestOptions,
  language: Language,
): ReadonlyMap<string, CellTestFields> {
  const { unit, rows, columns } = matrix;
  const units = matrixUnits(matrix);
  if (units === null) {
    throw new RequestError({
      nb: `en test trenger enheter som kan bytte plass; ${unit} har ingen. Bruk selection, line, source …`,
      en: `a test needs units that can change places; ${unit} has none. Use selection, line, source …`,
    });
  }
  const plan = planCellTests(units, rows, columns, {
    bootstrap: 0,
    ...options,
  });
  const blocks = plan.permutations === null ? 0 : plan.permutations.blocks;
  const progress = progressLine({ label: progressLabel[language], language, steps: blocks }, watcher);
  const tallies = Array.from({ length: blocks }, (_, block) => {
    const tally = permutationBlock(plan.permutations!, block);
    progress.step();
    return tally;
  });
  progress.end();
  return new Map(
    plan.finish(tallies).map((test) => [`${test.row.index},${test.column.index}`, fields(test, language)]),
  );
}

function fields(test: CellTest, language: Language): CellTestFields {
  const { oddsRatio, mantelHaenszel, leaveOneSourceOut } = test;
  return {
    status: test.status,
    statement: test.reason === null ? null : reasonText(test.reason, language),
    test: test.test,
    method: test.method,
    null: test.null,
    pValue: test.pValue,
    pUpper: test.pUpper,
    pLower: test.pLower,
    midP: test.midP,
    adjusted: test.adjusted,
    adjust: test.adjust,
    tests: test.tests,
    declared: test.declared?.file ?? null,
    permutations: test.permutations,
    seed: test.seed,
    smallestP: test.smallestP,
    degreesOfFreedom: test.degreesOfFreedom,
    passages: test.passages,
    expected: test.expected,
    variance: test.variance,
    z: test.z,
    clusters: test.clusters?.kind ?? null,
    effectiveClusters: test.clusters?.effective ?? null,
    testOddsRatio: finite(oddsRatio.estimate),
    testOddsRatioLower: finite(oddsRatio.lower),
    testOddsRatioUpper: finite(oddsRatio.upper),
    narrowLower: finite(test.narrowInterval?.lower ?? null),
    narrowUpper: finite(test.narrowInterval?.upper ?? null),
    verdict: verdictOf(test),
    smallestOddsRatio: test.smallestOddsRatio?.more ?? null,
    largestOddsRatio: test.smallestOddsRatio?.less ?? null,
    oddsRatioLevel: test.smallestOddsRatio?.level ?? null,
    predictionLower: test.prediction?.lower ?? null,
    predictionUpper: test.prediction?.upper ?? null,
    mantelHaenszel: finite(mantelHaenszel.estimate),
    mantelHaenszelLower: finite(mantelHaenszel.lower),
    mantelHaenszelUpper: finite(mantelHaenszel.upper),
    confidence: test.confidence,
    homogeneityP: test.homogeneity?.pValue ?? null,
    informativeSources: test.informativeSources,
    leaveOneOutLowest: leaveOneSourceOut?.lowest ?? null,
    leaveOneOutHighest: leaveOneSourceOut?.highest ?? null,
  };
}

/** JSON has no infinity; an interval without an end has no number there. */
function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

const progressLabel = { nb: 'Permuterer', en: 'Permuting' } as const;
