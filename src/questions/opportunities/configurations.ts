import type { Code } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { Source } from '../../corpus/source.js';
import { mean } from '../../statistics/mean.js';
import type { CoderRule } from '../../units/coderRule.js';
import { knownUnits } from '../../units/withKnown.js';
import { type DirectedUnits, directedUnits, sourceDirections, unitsWith } from '../directedUnits.js';
import { balance, directed as directedCount } from '../direction.js';
import { type Anchors, calibrateCrisp, calibrateFuzzy } from '../qca/calibrate.js';
import { type Minimisation, minimise, type SolutionKind } from '../qca/minimise.js';
import { type NecessaryExpression, necessity, singleConditions } from '../qca/necessity.js';
import { type SearchLimit, SearchTooLarge } from '../qca/searchTooLarge.js';
import { type CalibratedSet, negateOutcome, type QcaData, qcaData } from '../qca/sets.js';
import { type TruthTable, truthTable } from '../qca/truthTable.js';
import { missingFor, type Requirement } from '../requirements.js';

export interface ConfigurationOptions {
  readonly coders?: CoderRule;
  /** Ids or names of conditions; default: the `count` that most of the cases give a direction with an indicator. */
  readonly conditions?: readonly string[];
  /** Default 4: with more, most combinations are shown by no case. */
  readonly count?: number;
  /** Kinds of sources that are cases; default: interviews, or where there are none all that are no study. */
  readonly kinds?: readonly Source['kind'][];
  /** Default: fuzzy. */
  readonly sets?: 'fuzzy' | 'crisp';
  /** Crossover of a condition, in mean shares of the cases; fully in is twice that, fully out 0. Default 1. */
  readonly crossover?: number;
  /** Anchors of the balance of directions for the outcome; default: out -0.5, crossover 0, in 0.5. */
  readonly outcome?: Anchors;
  /** Directed selections on indicators that a source needs to be a case; default 3. */
  readonly least?: number;
  /** Default 0.8. */
  readonly inclusionCut?: number;
  /** Default 0.5: below it a row is as much a subset of the absence of the outcome. */
  readonly priCut?: number;
  /** Default 1. */
  readonly nCut?: number;
  /** By condition: 1 where its presence, 0 where its absence is expected to help value. Without them no intermediate. */
  readonly expectations?: Readonly<Record<string, 0 | 1>>;
  /** False where nobody asked for it: then nothing is compared with fewer cases than `fewestCases`. Default: true. */
  readonly asked?: boolean;
}

/** A condition as a set: how much of a source it takes up. */
export interface ConditionSet {
  readonly code: Code;
  readonly set: CalibratedSet;
  /** Share of the source's coded selections that bear the code, of those where it is known, one a case. */
  readonly shares: readonly number[];
  readonly anchors: Anchors;
}

/** What goes with an outcome: with value created in a source, or with its absence. */
export interface OutcomeAnalysis {
  readonly table: TruthTable;
  readonly single: readonly NecessaryExpression[];
  readonly necessary: readonly NecessaryExpression[];
  readonly solutions: readonly Minimisation[];
}

export interface Configurations {
  readonly directed: DirectedUnits;
  /** As they were asked for. */
  readonly options: ConfigurationOptions;
  readonly cases: readonly Source[];
  /** Sources of the kind with too few directed selections on indicators. */
  readonly leftOut: readonly Source[];
  readonly conditions: readonly ConditionSet[];
  /** Balance of directions of each case, and the anchors that make it the outcome. */
  readonly balances: readonly number[];
  readonly outcomeAnchors: Anchors;
  readonly sets: 'fuzzy' | 'crisp';
  readonly least: number;
  /** Cases from which a comparison is made unasked; with fewer, a solution hangs on single sources. */
  readonly fewest: number;
  /** Null where there are fewer than two cases or no condition, fewer than `fewest` and nobody asked, or too large a search. */
  readonly value: OutcomeAnalysis | null;
  readonly noValue: OutcomeAnalysis | null;
  /** Why an analysis that the material allows was not made: too many conditions. */
  readonly refused: SearchLimit | null;
  readonly missing: readonly Requirement[];
}

/** Cases that each combination of conditions should have on average before anybody is shown a solution unasked. */
const casesPerCombination = 4;

/**
 * From how many cases configurations are compared unasked: four for each combination of the conditions, present or not. For four
 * conditions that is 64, four times their square. With fewer, most combinations rest on one source or none, and each choice
 * of a limit gives another solution.
 *
 * @see Marx & Dusa (2011), Methodological Innovations Online 6(2):103-148, on solutions of random data
 * @example fewestCases(4) // 64
 */
export function fewestCases(conditions: number): number {
  return casesPerCombination * 2 ** conditions;
}

/** The name of the outcome in expressions: value is created in the source. */
export const outcomeName = 'VALUE';

/**
 * Which combinations of conditions go with value created in a source (qualitative comparative analysis). Cases are
 * sources. The outcome is the balance of directions over the source's selections on indicators; a condition is how much
 * of the source it takes up, more or less than it does in the cases on average.
 *
 * Caveats: a source in which a condition is much spoken of is not a meeting in which it is strong; solutions describe
 * these cases, and depend on anchors and cut-offs (see `configurationSensitivity`).
 *
 * @throws RangeError for an unknown condition, or a cut-off outside 0 to 1
 * @example configurations(corpus, { count: 4 }).noValue?.solutions[0].models
 */
export function configurations(corpus: Corpus, options: ConfigurationOptions = {}): Configurations {
  const directed = directedUnits(corpus, options.coders === undefined ? {} : { coders: options.coders });
  const { sets = 'fuzzy', crossover = 1, least = 3, inclusionCut = 0.8, priCut = 0.5, nCut = 1 } = options;
  const outcomeAnchors = options.outcome ?? { out: -0.5, crossover: 0, in: 0.5 };
  const ofKind = casesOfKind(directed, options.kinds);
  const perSource = indicatorUnits(directed);
  const counts = sourceDirections(directed, perSource);
  const cases = ofKind.filter(({ index }) => directedCount(counts[index]) >= least);
  const chosen =
    options.conditions?.map((name) => corpus.code(name)) ?? mostHeard(directed, cases, perSource);
  const conditions = chosen
    .slice(0, options.conditions === undefined ? (options.count ?? 4) : undefined)
    .flatMap((code) => conditionSet(directed, cases, code, sets, crossover))
    .map((each, i, all) => ({
      ...each,
      set: { ...each.set, name: distinctName(each.code, all.slice(0, i)) },
    }));
  const balances = cases.map(({ index }) => balance(counts[index]));
  const result = {
    directed,
    options,
    cases,
    leftOut: ofKind.filter((source) => !cases.includes(source)),
    conditions,
    balances,
    outcomeAnchors,
    sets,
    least,
    fewest: fewestCases(conditions.length),
    missing: missingFor(corpus, ['conditions', 'indicators', 'valence']),
  };
  const nothing = { ...result, value: null, noValue: null, refused: null };
  const unasked = options.asked === false && cases.length < result.fewest;
  if (cases.length < 2 || conditions.length === 0 || unasked) return nothing;
  const membership =
    sets === 'crisp'
      ? calibrateCrisp(balances, outcomeAnchors.crossover)
      : calibrateFuzzy(balances, outcomeAnchors);
  const data = qcaData(
    cases.map(({ id }) => id),
    conditions.map(({ set }) => set),
    { name: outcomeName, levels: 2, values: membership },
  );
  const kinds: readonly SolutionKind[] =
    options.expectations === undefined
      ? ['conservative', 'parsimonious']
      : ['conservative', 'intermediate', 'parsimonious'];
  const analyse = (of: QcaData, expectations: Readonly<Record<string, number>>): OutcomeAnalysis => {
    const table = truthTable(of, { inclusionCut, priCut, nCut });
    return {
      table,
      single: singleConditions(of),
      necessary: necessity(of, { inclusionCut: 0.9, relevanceCut: 0.5 }),
      solutions: kinds.map((solution) => minimise(table, { solution, expectations })),
    };
  };
  const expected = named(options.expectations ?? {}, corpus, conditions);
  const opposite = Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, 1 - value]));
  try {
    return { ...nothing, value: analyse(data, expected), noValue: analyse(negateOutcome(data), opposite) };
  } catch (error) {
    if (error instanceof SearchTooLarge) return { ...nothing, refused: error.limit };
    throw error;
  }
}

function casesOfKind({ corpus, incidence }: DirectedUnits, kinds?: readonly Source['kind'][]): Source[] {
  const coded = new Set(incidence.source);
  const sources = corpus.sources.filter(({ index }) => coded.has(index));
  if (kinds !== undefined) return sources.filter(({ kind }) => kinds.includes(kind));
  const interviews = sources.filter(({ kind }) => kind === 'interview');
  return interviews.length > 0 ? interviews : sources.filter(({ kind }) => kind !== 'study');
}

/** Units that bear at least one indicator. */
function indicatorUnits({ corpus, incidence: { unitCount, offsets, codes } }: DirectedUnits): number[] {
  const isIndicator = corpus.codes.map(({ family }) => family === 'indicator');
  return Array.from({ length: unitCount }, (_, unit) => unit).filter((unit) =>
    codes.subarray(offsets[unit], offsets[unit + 1]).some((code) => isIndicator[code]),
  );
}

/** Conditions by the number of cases that give them a direction together with an indicator, most first. */
function mostHeard(directed: DirectedUnits, cases: readonly Source[], perSource: readonly number[]): Code[] {
  const { corpus, incidence, direction } = directed;
  const isCase = new Set(cases.map(({ index }) => index));
  const units = new Set(
    perSource.filter((unit) => direction[unit] >= 0 && isCase.has(incidence.source[unit])),
  );
  const heard = corpus.codes
    .filter(({ family }) => family === 'condition')
    .map((code) => {
      const own = unitsWith(directed, [code]).filter((unit) => units.has(unit));
      return { code, sources: new Set(own.map((unit) => incidence.source[unit])).size };
    })
    .filter(({ sources }) => sources > 0);
  return heard.sort((a, b) => b.sources - a.sources || a.code.index - b.code.index).map(({ code }) => code);
}

/** The condition as a set; nothing where no case bears it. */
function conditionSet(
  directed: DirectedUnits,
  cases: readonly Source[],
  code: Code,
  sets: 'fuzzy' | 'crisp',
  crossover: number,
): ConditionSet[] {
  const { source } = directed.incidence;
  const total = new Int32Array(directed.corpus.sources.length);
  knownUnits(directed.incidence, [code]).forEach((known, unit) => {
    total[source[unit]] += known;
  });
  const own = new Int32Array(total.length);
  for (const unit of unitsWith(directed, [code])) own[source[unit]]++;
  // A share that equals the mean must not fall on a side by the last digit.
  const rounded = (value: number) => Number(value.toPrecision(12));
  const shares = cases.map(({ index }) => rounded(own[index] / total[index]));
  const center = rounded(mean(shares));
  if (!(center > 0)) return [];
  const anchors = { out: 0, crossover: crossover * center, in: 2 * crossover * center };
  const values =
    sets === 'crisp' ? calibrateCrisp(shares, anchors.crossover) : calibrateFuzzy(shares, anchors);
  return [{ code, set: { name: code.id, levels: 2, values }, shares, anchors }];
}

/** A short id, else (a GUID) the name; numbered where names repeat. */
function distinctName(code: Code, before: readonly ConditionSet[]): string {
  const short = ({ id, name }: Code) => (id.length <= 6 ? id : name);
  const same = before.filter((each) => short(each.code) === short(code)).length;
  return same === 0 ? short(code) : `${short(code)} (${same + 1})`;
}

/** Expectations by the names that the sets have. */
function named(
  expectations: Readonly<Record<string, 0 | 1>>,
  corpus: Corpus,
  conditions: readonly ConditionSet[],
): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [name, value] of Object.entries(expectations)) {
    const code = corpus.code(name);
    const own = conditions.find((each) => each.code === code);
    if (own !== undefined) found[own.set.name] = value;
  }
  return found;
}
