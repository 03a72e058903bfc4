import { countUnits } from '../cooccurrence/countUnits.js';
import { type CodeChoice, chooseCodes, defaultChoice } from '../corpus/chooseCodes.js';
import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { AnalysisOptions } from '../inference/analysis/analysisOptions.js';
import { defaultTest } from '../inference/defaultTest.js';
import type { TestName } from '../inference/tests.js';
import { defaults } from '../shared/defaults.js';
import { given } from '../shared/given.js';
import { mapInSteps } from '../shared/work.js';
import { type CoderRule, defaultCoderRule } from '../units/coderRule.js';
import { defaultUnit, isUnitKind, type UnitKind } from '../units/units.js';
import { availableCoders, availableRollUps, availableUnits, needsRollUp } from './availableChoices.js';
import { type Counting, countings } from './countings.js';
import { failed, type NullTestOptions, nullTests } from './nullTests.js';
import { type RankedCell, rankCell } from './rankCell.js';
import {
  type DroppedChoice,
  type Specification,
  type SpecificationChoice,
  type SpecificationMeasure,
  usualMeasures,
} from './specification.js';
import { type SpecificationNull, specificationNulls, usualNulls } from './specificationNulls.js';

/** Two codes, as records or by id, path or name. */
export interface CodePair {
  readonly row: Code | string;
  readonly column: Code | string;
}

export interface SpecificationCurveOptions {
  /**
   * The analysis that was chosen: its combination is marked as the usual one and is always among the specifications, and
   * its rows, columns and seed hold where no others are given. Default: every default.
   */
  readonly usual?: AnalysisOptions;
  /** The matrix that the cell is ranked in. Default: conditions, or all codes where there are none. */
  readonly rows?: CodeChoice;
  /** Default: indicators, or all codes where there are none. */
  readonly columns?: CodeChoice;
  /** Default: those units with a name that the material has. */
  readonly units?: readonly UnitKind[];
  /** Default: any, majority, all, reconciled and each named coder, as far as the material has them. */
  readonly coders?: readonly CoderRule[];
  /** Named coders at most, those with most codings; default 8. */
  readonly mostCoders?: number;
  /** Default: off, and on too where one of the two codes has descendants; on where one is a heading. */
  readonly rollUp?: readonly boolean[];
  /** Default: `usualMeasures` (jaccard, lift, npmi, phi and oddsRatio). Dice ranks as Jaccard does, Yule's Q as the odds ratio. */
  readonly measures?: readonly SpecificationMeasure[];
  /**
   * Default: `usualNulls` (exchange with four reaches, exact, shift, curveball and pooled). `permutation` draws what `exact` computes, so with both one null
   * counts twice.
   */
  readonly nulls?: readonly SpecificationNull[];
  /** Of the nulls that are drawn from. Default: 199, so that no p is below 1 / 200: enough to tell p below .05. */
  readonly permutations?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
  /** Called after each way of counting. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The same cell under every combination of choices. */
export interface SpecificationCurve {
  readonly corpus: Corpus;
  /** Null where there was no pair to ask of. */
  readonly row: Code | null;
  readonly column: Code | null;
  /** Unit by coder rule by roll-up by measure by null, in this order. */
  readonly specifications: readonly Specification[];
  /** The values of each choice. */
  readonly units: readonly UnitKind[];
  readonly coders: readonly CoderRule[];
  readonly rollUps: readonly boolean[];
  readonly measures: readonly SpecificationMeasure[];
  readonly nulls: readonly SpecificationNull[];
  /** Values that make no specifications, and why. */
  readonly dropped: readonly DroppedChoice[];
  /** Null where nothing was drawn. */
  readonly permutations: number | null;
  readonly seed: number;
}

/**
 * Specification curve of a cell: the cell under every sensible combination of unit, coder rule, roll-up, measure and
 * null. It shows how far an answer depends on choices. The specifications use the same material and are not
 * independent: how many of them agree is no evidence, and their middle is no better estimate.
 *
 * Measures have scales of their own, so beside its value a specification has the rank of the cell among all cells of
 * its matrix. What cannot be computed is a record with a reason. A choice that gives exactly what another gives is
 * dropped and named, as it would count one specification twice.
 *
 * @param pair undefined where there is nothing to ask of: the curve is then empty
 * @throws RangeError for codes that do not exist, a code with itself, or choices that the material does not have
 * @see Simonsohn, Simmons & Nelson (2020), Nature Human Behaviour 4:1208-1214; Steegen et al. (2016), Perspectives
 *   on Psychological Science 11(5):702-712 (multiverse)
 * @example specificationCurve(corpus, { row: 'C06', column: 'V06' }).specifications.length
 */
export function specificationCurve(
  corpus: Corpus,
  pair: CodePair | undefined,
  options: SpecificationCurveOptions = {},
): SpecificationCurve {
  const measures = options.measures ?? usualMeasures;
  const nulls = options.nulls ?? usualNulls;
  const { usual: chosen = {} } = options;
  const { permutations = 199, seed = chosen.seed ?? defaults.seed } = options;
  const drawn = nulls.some((name) => specificationNulls[name].draws);
  const settings = { corpus, measures, nulls, permutations: drawn ? permutations : null, seed };
  if (pair === undefined) {
    const none = { specifications: [], units: [], coders: [], rollUps: [], dropped: [] };
    return { ...settings, ...none, row: null, column: null };
  }
  const [row, column] = [pair.row, pair.column].map((code) =>
    typeof code === 'string' ? corpus.code(code) : code,
  );
  if (!(Number.isInteger(permutations) && permutations > 0)) {
    throw new RangeError(`permutations is a whole number from 1; found ${permutations}`);
  }
  if (row === column) throw new RangeError(`a cell is of two different codes; found "${row.name}" twice`);
  const available = {
    units: availableUnits(corpus),
    coders: availableCoders(corpus, options.mostCoders ?? 8),
    rollUps: availableRollUps(corpus, [row, column]),
  };
  const usual = usualCounting(corpus, [row, column], chosen, available.rollUps.values);
  const { units, coders, rollUps, all, dropped } = countings(
    corpus,
    {
      units: options.units ?? withUsual<UnitKind>(available.units.values, usual.unit),
      coders: options.coders ?? withUsual(available.coders.values, usual.coders),
      rollUps: options.rollUp ?? available.rollUps.values,
    },
    usual,
  );
  const specifications = mapInSteps('specifications', all, (counting, done) => {
    const records = recordsOf(corpus, row, column, counting, {
      ...options,
      rows: options.rows ?? chosen.rows,
      columns: options.columns ?? chosen.columns,
      measures,
      nulls,
      permutations,
      seed,
      exchange: given({ reach: chosen.reach, clusters: chosen.clusters, within: chosen.within }),
    });
    options.onProgress?.(done + 1, all.length);
    const { unit, coders: rule, rollUp, incidence } = counting;
    const isUsual = unit === usual.unit && rule === usual.coders && rollUp === usual.rollUp;
    const test = isUsual && incidence !== null ? nullOfTest(chosen.test ?? defaultTest, nulls) : null;
    const [measure] = measures;
    return records.map((record) => ({
      ...record,
      usual: record.null === test && record.measure === measure,
    }));
  }).flat();
  return {
    ...settings,
    row,
    column,
    specifications,
    units,
    coders,
    rollUps,
    dropped: [
      ...(options.units === undefined ? available.units.dropped : []),
      ...(options.coders === undefined ? available.coders.dropped : []),
      ...(options.rollUp === undefined ? available.rollUps.dropped : []),
      ...dropped,
      ...(options.nulls === undefined ? [onceOnly] : []),
    ],
  };
}

/** The way to count that was chosen; no unit where what was chosen has none, as windows and overlap events. */
function usualCounting(
  corpus: Corpus,
  pair: readonly Code[],
  { unit = defaultUnit(corpus), coders = defaultCoderRule(corpus), rollUp }: AnalysisOptions,
  rollUps: readonly boolean[],
): { readonly unit: UnitKind | null; readonly coders: CoderRule; readonly rollUp: boolean } {
  const wanted = rollUp ?? needsRollUp(corpus, pair);
  // Where roll-up cannot matter to these two codes, with it is the same as without.
  return {
    unit: isUnitKind(unit) ? unit : null,
    coders,
    rollUp: rollUps.includes(wanted) ? wanted : rollUps[0],
  };
}

/** The values that the material has, and the one that was chosen where it is another. */
function withUsual<Value>(values: readonly Value[], usual: Value | null): readonly Value[] {
  return usual === null || values.includes(usual) ? values : [...values, usual];
}

/** A test by permutation has the null of the exact one, which stands for it in a curve. */
function nullOfTest(test: TestName, among: readonly SpecificationNull[]): SpecificationNull {
  return test === 'permutation' && !among.includes(test) ? 'exact' : test;
}

/** The values that a choice has in a curve. */
export function choiceValues(
  curve: SpecificationCurve,
  choice: SpecificationChoice,
): readonly (string | boolean)[] {
  const { units, coders, rollUps, measures, nulls } = curve;
  return { unit: units, coders, rollUp: rollUps, measure: measures, null: nulls }[choice];
}

type Settings = Omit<SpecificationCurveOptions, 'rows' | 'columns'> & {
  readonly rows: CodeChoice | undefined;
  readonly columns: CodeChoice | undefined;
  readonly exchange: NonNullable<NullTestOptions['exchange']>;
} & Required<Pick<SpecificationCurveOptions, 'measures' | 'nulls' | 'permutations' | 'seed'>>;

/** The specifications of one way of counting, which is counted once for all of them. */
function recordsOf(
  corpus: Corpus,
  row: Code,
  column: Code,
  { unit, coders, rollUp, incidence, reason }: Counting,
  settings: Settings,
): Omit<Specification, 'usual'>[] {
  const { measures, nulls, permutations, seed, exchange } = settings;
  const choice = { unit, coders, rollUp };
  if (incidence === null) {
    const nothing = { count: null, sources: null, value: null, rank: null, of: 0, percentile: null };
    return measures.flatMap((measure) =>
      nulls.map((name) => ({
        ...choice,
        ...nothing,
        measure,
        null: name,
        ...failed('not countable', reason),
      })),
    );
  }
  const fallback = defaultChoice(corpus);
  const side = (given: CodeChoice, code: Code) => {
    const codes = chooseCodes(corpus, given, { rollUp });
    return codes.includes(code) ? codes : [...codes, code];
  };
  const rows = side(settings.rows ?? fallback.rows, row);
  const columns = side(settings.columns ?? fallback.columns, column);
  const matrix = countUnits(incidence, rows, columns);
  const cell = matrix.at(row, column);
  const codes = [...new Set([...rows, ...columns])];
  const tests = cell.possible
    ? nullTests(incidence, row, column, nulls, { permutations, seed, codes, exchange })
    : nulls.map(() => failed('impossible', { kind: 'impossible' }));
  return rankCell(matrix, row, column, measures).flatMap((ranked: RankedCell, m) =>
    tests.map((test, n) => ({
      ...choice,
      measure: measures[m],
      null: nulls[n],
      ...ranked,
      count: cell.count,
      sources: cell.sources,
      ...test,
    })),
  );
}

const onceOnly: DroppedChoice = {
  choice: 'null',
  value: 'permutation',
  reason: { kind: 'computed exactly' },
};
