import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { requireSources } from '../cooccurrence/requireSources.js';
import type { Figure } from '../figures/figure.js';
import { type CellMeasure, type CellNumbers, cellNumbers } from '../measures/cellMeasure.js';
import { type MeasureFigureOptions, measureFigure } from '../measures/measure.figure.js';
import { describeMeasure, measureLabel } from '../measures/measure.labels.js';
import { panelsFigure } from '../measures/panels.figure.js';
import { given } from '../shared/given.js';
import type { CellTest } from './cellTest.js';
import { coOccurrenceFigure } from './matrix.figure.js';
import { matrixTests } from './matrixTests.js';
import { testLabel, zLabel } from './test.labels.js';
import { isTested, testOfPair } from './testedCells.js';

export interface HeatmapOptions extends Omit<MeasureFigureOptions, 'measure'> {
  /**
   * What gives the colour: `count`, `z` of a test, a measure by name (`npmi`, `jaccard`, `lift` …), or a function of the
   * cell. Default: `z` where tests are given, else `count`.
   */
  readonly measure?: CellMeasure | 'z';
  /** Tests of the matrix, whose z is shown; default for `z`: those of `matrixTests(matrix)`. */
  readonly tests?: readonly CellTest[];
  /** `kind`, or an attribute of the sources: small multiples, a panel for each of its values with one scale of colours. */
  readonly by?: string;
}

/**
 * A matrix as a heatmap, coloured by any number of its cells; or one for each group of sources.
 *
 * @throws RangeError for a measure or an attribute that does not exist, naming those that do, and where there is no source to
 *   show
 * @example heatmap(matrix, { measure: 'npmi' })
 * @example heatmap(matrix, { measure: ({ count, sources }) => count / sources, label: 'units a source' })
 * @example heatmap(matrix, { measure: 'lift', by: 'level' })
 */
export function heatmapFigure(matrix: CooccurrenceMatrix, options: HeatmapOptions = {}): Figure {
  requireSources(matrix.corpus);
  const { tests, by, ...rest } = options;
  const measure = options.measure ?? (tests === undefined ? 'count' : 'z');
  if (by !== undefined)
    return panelsFigure(matrix, { ...numbersIn(matrix, measure, options), ...chosen(options), by });
  if (measure !== 'z') return measureFigure(matrix, { ...rest, measure });
  return coOccurrenceFigure(matrix, tests ?? matrixTests(matrix), rest);
}

/** What is chosen beside the numbers; what was left out is not there. */
function chosen({ most, decimals }: HeatmapOptions) {
  return given({ most, decimals });
}

/** What panels show, and what it is called. */
function numbersIn(
  matrix: CooccurrenceMatrix,
  measure: CellMeasure | 'z',
  { label, tests = [] }: HeatmapOptions,
) {
  const { language } = matrix.corpus;
  if (measure !== 'z')
    return {
      numbersOf: (own: CooccurrenceMatrix) => cellNumbers(own, measure),
      label: measureLabel(measure, language, label),
      described: describeMeasure(measure, language),
    };
  // Tests that were given say by which test; each group is tested by itself.
  const { test, confidence } = tests[0] ?? {};
  const how = test === undefined ? {} : { test, confidence };
  const first = matrixTests(matrix, how).find(isTested);
  return {
    numbersOf: (own: CooccurrenceMatrix) => zOf(own, matrixTests(own, how)),
    label: label ?? (first === undefined ? 'z' : zLabel(first.test, language)),
    decimals: 1,
    described: first === undefined ? '' : words[language].each(testLabel(first.test, language)),
  };
}

function zOf(matrix: CooccurrenceMatrix, tests: readonly CellTest[]): CellNumbers {
  const testOf = testOfPair(tests);
  const z = ({ row, column }: Cell) => {
    const test = testOf(row, column);
    return test !== undefined && isTested(test) ? test.z : Number.NaN;
  };
  return { of: cellNumbers(matrix, z).of, independence: 0 };
}

const words = {
  nb: {
    each: (test: string) =>
      `z er fra ${test}, for hver gruppe for seg, og sier hvor langt det som er talt, ligger fra det testen venter; en liten gruppe gir små z. z er ikke korrigert for antall ruter.`,
  },
  en: {
    each: (test: string) =>
      `z is of the ${test}, of each group by itself, and says how far what was counted is from what the test expects; a small group gives small z. z is not corrected for the number of cells.`,
  },
} as const;
