import { codeAmong } from '../../cooccurrence/codeAmong.js';
import { coOccurrence } from '../../cooccurrence/coOccurrence.js';
import type { CooccurrenceMatrix } from '../../cooccurrence/cooccurrenceMatrix.js';
import { matrixUnits } from '../../cooccurrence/matrixUnits.js';
import { type NoTest, noTestOf } from '../../cooccurrence/noTest.js';
import type { Counted } from '../../cooccurrence/parseUnit.js';
import { chooseCodes, defaultChoice } from '../../corpus/chooseCodes.js';
import type { Corpus } from '../../corpus/corpus.js';
import { type ProblemDraft, ProblemsError, RequestError } from '../../shared/problem.js';
import { type CoderRule, parseCoderRule, votes } from '../../units/coderRule.js';
import { unitRecord } from '../../units/units.js';
import { cellTestSettings } from '../cellTest.js';
import { type Declaration, declaredCells } from '../declaration.js';
import { defaultTest } from '../defaultTest.js';
import { questionClusters } from '../questionClusters.js';
import { type Adjustment, type TestName, tests } from '../tests.js';
import {
  type AnalysisKey,
  type AnalysisOptions,
  cannotBeUsed,
  inAnalysis,
  type PlaceOfChoice,
  problemAt,
  readAnalysis,
} from './analysisOptions.js';

/** A whole analysis, with every default filled in; JSON can say it. */
export interface Analysis {
  readonly unit: Counted;
  readonly coders: CoderRule;
  readonly rollUp: boolean;
  readonly rows: string;
  readonly columns: string;
  /** Null where what is counted bears no test. */
  readonly test: TestName | null;
  /** Why there is no test; null where there is one. */
  readonly noTest: NoTest | null;
  readonly adjust: Adjustment;
  readonly permutations: number;
  /** Cells that were declared beforehand; null where none were. */
  readonly declared: Declaration | null;
  readonly seed: number;
  /** As it was chosen; null where the exchange test chooses, or where another test is made. */
  readonly reach: number | null;
  /** As they were chosen; null where the exchange test and the questions choose. */
  readonly clusters: string | null;
  readonly within: string | null;
  /** Ids of the codes of the cell that is looked into; null for the strongest. */
  readonly row: string | null;
  readonly column: string | null;
}

/** An analysis of a material, ready to be made. */
export interface ChosenAnalysis {
  readonly analysis: Analysis;
  /** What was chosen, as the material calls it: a coder named by name is one by id. */
  readonly options: AnalysisOptions;
  readonly matrix: CooccurrenceMatrix;
}

/**
 * Fits choices to a material: fills in the defaults, and holds every choice against what the material has.
 *
 * @param placeOf where a choice was made, for messages
 * @throws ProblemsError naming everything that the material does not have, each at its place: a unit, a coder, codes, a test
 *   that the unit does not bear, a cell that is not in the matrix
 * @example analysisOf(corpus, { unit: 'paragraph', row: 'C06', column: 'V06' }).analysis.test
 */
export function analysisOf(
  corpus: Corpus,
  chosen: AnalysisOptions = {},
  placeOf: PlaceOfChoice = inAnalysis,
): ChosenAnalysis {
  // A notebook that is not compiled, or a caller without types, may have chosen anything.
  const read = readAnalysis({ ...chosen }, placeOf);
  const found = new Problems(placeOf);
  const coders =
    read.coders === undefined ? undefined : found.at('coders', () => ruleOf(corpus, read.coders!));
  const options: AnalysisOptions = { ...read, ...(coders === undefined ? {} : { coders }) };
  found.at('rows', () => options.rows && chooseCodes(corpus, options.rows, options));
  found.at('columns', () => options.columns && chooseCodes(corpus, options.columns, options));
  found.throwAny();
  // Coders and codes are there, so what is left to fail is the unit.
  const matrix = found.at('unit', () => coOccurrence(corpus, options));
  found.throwAny();
  const counted = matrix!;
  const test = found.at('test', () => testOf(counted, options.test)) ?? null;
  for (const key of ['reach', 'within'] as const)
    found.at(key, () => requireExchange(counted, test, key, options));
  // The questions take the clusters whatever the test of cells is.
  found.at('clusters', () => questionClusters(corpus, options.clusters));
  declaredCells(corpus, options.declared);
  const row = found.at('row', () => options.row && codeAmong(counted, options.row, 'row')) || null;
  const column =
    found.at('column', () => options.column && codeAmong(counted, options.column, 'column')) || null;
  if (row !== null && row === column)
    found.at('column', () => {
      throw new RequestError({
        nb: `en rute er av to ulike koder; fant «${row.name}» to ganger`,
        en: `a cell is of two different codes; found "${row.name}" twice`,
      });
    });
  found.throwAny();
  const { permutations, seed, adjust } = cellTestSettings(options, test ?? 'exact');
  const sides = sidesOf(corpus, options);
  return {
    analysis: {
      unit: counted.unit,
      coders: counted.coders,
      rollUp: counted.rollUp,
      ...sides,
      test,
      noTest: noTestOf(counted),
      adjust,
      permutations,
      declared: options.declared ?? null,
      seed,
      reach: options.reach ?? null,
      clusters: options.clusters ?? null,
      within: options.within ?? null,
      row: row?.id ?? null,
      column: column?.id ?? null,
    },
    options,
    matrix: counted,
  };
}

/** Gathers what is wrong, so that it is said at once. */
class Problems {
  readonly #found: ProblemDraft[] = [];
  readonly #placeOf: PlaceOfChoice;

  constructor(placeOf: PlaceOfChoice) {
    this.#placeOf = placeOf;
  }

  /** What the choice gives; undefined where it cannot be. */
  at<Value>(key: AnalysisKey, give: () => Value): Value | undefined {
    try {
      return give();
    } catch (error) {
      this.#found.push(problemAt(this.#placeOf(key), error));
      return undefined;
    }
  }

  throwAny(): void {
    if (this.#found.length > 0) throw new ProblemsError(cannotBeUsed, this.#found);
  }
}

/** The rule, where every source of the corpus allows it. */
function ruleOf(corpus: Corpus, text: string): CoderRule {
  const rule = parseCoderRule(corpus, text);
  votes(corpus, rule);
  return rule;
}

/** The test that is made of a matrix: the one that was asked for, else the one that suits its units. */
function testOf(matrix: CooccurrenceMatrix, asked: TestName | undefined): TestName | null {
  const units = matrixUnits(matrix);
  if (units === null) {
    if (asked === undefined) return null;
    throw new RequestError({
      nb: `en test trenger enheter som kan bytte plass; «${matrix.unit}» har ingen. Velg enheten selection, line eller paragraph, eller ingen test`,
      en: `a test needs units that can change places; "${matrix.unit}" has none. Choose the unit selection, line or paragraph, or no test`,
    });
  }
  if (asked === undefined) return defaultTest;
  if (tests[asked].needsOrder && unitRecord(units.unit).stratum === 'corpus') {
    throw new RequestError({
      nb: `${tests[asked].label.nb} trenger enheter i rekkefølge; «${matrix.unit}» har ingen. Velg enheten selection, line eller paragraph, eller testen exact`,
      en: `the ${tests[asked].label.en} needs units in a sequence; "${matrix.unit}" has none. Choose the unit selection, line or paragraph, or the test exact`,
    });
  }
  return asked;
}

/** Reach and kinds of passage are the exchange test's. */
function requireExchange(
  matrix: CooccurrenceMatrix,
  test: TestName | null,
  key: 'reach' | 'within',
  options: AnalysisOptions,
): void {
  if (options[key] === undefined) return;
  if (test !== 'exchange')
    throw new RequestError({
      nb: `${key} er et valg for testen exchange; fant ${test === null ? 'ingen test' : `testen ${test}`}`,
      en: `${key} is a choice of the test exchange; found ${test === null ? 'no test' : `the test ${test}`}`,
    });
  if (key === 'within') chooseCodes(matrix.corpus, options.within!, options);
}

/** As `coOccurrence` fills them in. */
function sidesOf(corpus: Corpus, { rows, columns }: AnalysisOptions): Pick<Analysis, 'rows' | 'columns'> {
  const usual = rows === undefined && columns === undefined ? defaultChoice(corpus) : allByAll;
  return { rows: rows ?? String(usual.rows), columns: columns ?? String(usual.columns) };
}

const allByAll = { rows: 'all', columns: 'all' } as const;
