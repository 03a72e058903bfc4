import { defaults } from '../../shared/defaults.js';
import { RequestError } from '../../shared/problem.js';
import { mapInSteps } from '../../shared/work.js';
import type { Interval } from '../../statistics/interval.js';
import { studentQuantile, studentTwoSided } from '../../statistics/studentT.js';
import {
  type ClearCells,
  carriesP,
  clearCells,
  fewestMeetings,
  fitClear,
  isIdentified,
} from './clearCells.js';
import { type Clusters, clustersOf } from './clusters.js';
import { efficientScore, type ScoreByPart, scoreOf } from './efficientScore.js';
import type { HeldModel } from './heldTest.js';
import { type Heterogeneity, heterogeneity } from './heterogeneity.js';
import { ExchangeLikelihood } from './likelihood.js';
import { type ModeratedScale, moderatedVariance } from './moderatedScale.js';
import { pairsOf } from './pairs.js';
import type { Passages } from './passages.js';
import { ScoreProfile } from './scoreProfile.js';
import { type PartScores, withoutSources } from './withoutSources.js';

export interface ExchangeTestOptions {
  /** How many passages apart codes are exchanged. Default: 4. Where their order is not known, any two of a stretch in any case. */
  readonly reach?: number;
  /** Of the intervals. Default: `defaults.confidence`. */
  readonly confidence?: number;
  /** Cells to be told of, as row and column; default: all. All codes take part in any case. */
  readonly asked?: readonly (readonly [row: number, column: number])[];
  /** Pairs of codes of one tree: they stand in the model, and have no p. */
  readonly related?: readonly (readonly [row: number, column: number])[];
  /** Odds ratios with their intervals too, of all cells or of some; default: of all. */
  readonly estimates?: boolean | ((row: number, column: number) => boolean);
  /** Odds ratios without each source too, where there are odds ratios; default: no. */
  readonly oddsWithout?: boolean;
}

/**
 * Why a cell has no p.
 *
 * - `small table`: fewer than six cells in the whole table
 * - `no exchanges`: no two passages in reach differ in what would tell of this pair
 * - `not identified`: what there is follows from the clear cells
 * - `few exchanges`: by chance the two would meet on fewer than two passages
 * - `few clusters`: it rests on fewer than two sources or blocks, as if each gave the same, or the spread has too few degrees of
 *   freedom
 * - `one tree`: one of the two codes lies below the other
 */
export type ExchangeRefusal =
  | 'small table'
  | 'no exchanges'
  | 'few exchanges'
  | 'few clusters'
  | 'not identified'
  | 'one tree';

/** What the exchange test says of one cell. */
export interface ExchangeCell {
  readonly row: number;
  readonly column: number;
  /** Null where there is a p. */
  readonly refusal: ExchangeRefusal | null;
  readonly z: number | null;
  /** Two-sided, from Student's t. */
  readonly pValue: number | null;
  /** What p would be if all clusters pointed the same way. */
  readonly smallestP: number | null;
  readonly degreesOfFreedom: number | null;
  readonly effectiveClusters: number;
  /** Half of observed less expected, beyond what the clear cells explain; of a clear cell, beyond the other ones. */
  readonly score: number;
  /** Of the score. Null without p. */
  readonly variance: number | null;
  /** Sum of squares of the score over the clusters. */
  readonly spread: number;
  readonly information: number;
  /** Whether the cell stands in the model while others are judged. */
  readonly clear: boolean;
  /** Of the two codes on one passage, the clear pairs held, the others taken as zero. Null without p. */
  readonly logOddsRatio: number | null;
  /** Of the log odds ratio, where it is 0: how closely the material can tell. */
  readonly standardError: number | null;
  /** Odds ratios that the test does not refuse; 0 or Infinity where it refuses none on that side. */
  readonly interval: Interval | null;
  /** The same at 90 %: for two one-sided tests at 5 %. */
  readonly narrowInterval: Interval | null;
  /** Of the odds ratio in another source (office); null where they are not seen to differ. */
  readonly prediction: Interval | null;
  /**
   * z without each source that says something of the cell, by index of the source; where sources are themselves the
   * passages, by index of the passage. Empty without p.
   */
  readonly zWithout: ReadonlyMap<number, number>;
  /** Log odds ratio without each of these; empty where it was not asked for. */
  readonly logOddsWithout: ReadonlyMap<number, number>;
  /** By how much the score would change without each cluster. */
  readonly byCluster: Float64Array;
  /** What each part of the material adds to the score, for `sourcesToTurn`. */
  readonly parts: PartScores;
}

/** What the exchange test says of a table. */
export interface ExchangeTest {
  /** Those that were asked for, row by row. */
  readonly cells: readonly ExchangeCell[];
  /** Pairs of passages with something to exchange. */
  readonly pairs: number;
  readonly reach: number;
  readonly clusters: Clusters['kind'];
  readonly clusterCount: number;
  /** Of each cluster, the same in every table of the same material; of blocks, their number. */
  readonly clusterIds: Int32Array;
  readonly scale: ModeratedScale;
  /** The clusters with their parts. */
  readonly material: Clusters;
  /** What stands in the model while a cell is judged: for `heldTest`. */
  held(row: number, column: number): HeldCell;
  /** Null where it cannot be told. */
  readonly heterogeneity: Heterogeneity | null;
  readonly confidence: number;
  readonly method: 'exchange between passages';
}

/** What is held beside a cell, and its number in the grid. */
export interface HeldCell {
  readonly cell: number;
  readonly model: HeldModel;
}

/** Confidence of the interval that two one-sided tests at 5 % make. */
export const narrow = 0.9;

/** How many passages apart codes are exchanged where nothing else is asked for. */
export const usualReach = 4;
const fewestCells = 6;

/** How many passages apart codes are exchanged: any two of a stretch where the order is not known, whatever is asked for. */
export function reachOf({ ordered }: Passages, wanted = usualReach): number {
  return ordered ? wanted : Number.POSITIVE_INFINITY;
}

/**
 * The exchange test of every cell: do two codes stand on one passage more often, or less often, than if codes were
 * exchanged between passages near one another? Nothing is drawn at random.
 *
 * How many codes a passage bears, how often each code is used, and anything else that depends on a family's total
 * cancels. Cells that are clearly associated stand in the model while the others are judged, and errors are spread over
 * sources; see `clustersOf`.
 *
 * Caveat: two kinds of passage that nobody labelled and that bear different codes are associated here too. Where the
 * association differs between offices, sources are too small as clusters.
 *
 * @param passages from `passagesOf`, of the whole families: what is shown of them later does not matter
 * @see `ExchangeLikelihood` for what is exchanged; Smyth (2004) for the scale of its errors
 * @example exchangeTest(passagesOf(units, conditions, indicators)).cells[0].pValue
 */
export function exchangeTest(passages: Passages, options: ExchangeTestOptions = {}): ExchangeTest {
  const confidence = options.confidence ?? defaults.confidence;
  if (!(confidence > 0 && confidence < 1))
    throw new RequestError({
      nb: `konfidens ligger mellom 0 og 1, som ${defaults.confidence}; fant ${confidence}`,
      en: `confidence lies between 0 and 1, such as ${defaults.confidence}; found ${confidence}`,
    });
  const reach = reachOf(passages, options.reach);
  const pairs = pairsOf(passages, reach);
  const { grid } = pairs;
  const numberOf = ([row, column]: readonly [number, number]) => grid.cellOf[row * grid.columnCount + column];
  const related = new Set((options.related ?? []).map(numberOf));
  const clusters = clustersOf(pairs);
  const likelihood = new ExchangeLikelihood(pairs, clusters);
  const held = [...related].filter((cell) => likelihood.effectiveClusters[cell] > 0);
  const found = clearCells(likelihood, clusters, held);
  const isClear = new Set(found.clear);
  const open = Array.from({ length: grid.cells }, (_, cell) => cell).filter(
    (cell) =>
      !isClear.has(cell) &&
      carriesP(found.scale, likelihood, cell) &&
      isIdentified(scoreOf(found.scores, cell)),
  );
  const differences = heterogeneity(likelihood, pairs, clusters, found.logOdds, found.scores, open);
  const model: Model = { likelihood, clusters, found, confidence, differences };
  const asked = options.asked?.map(numberOf) ?? Array.from({ length: grid.cells }, (_, cell) => cell);
  const scores = scoresOf(model, asked);
  const { estimates = true, oddsWithout = false } = options;
  const isEstimated = (cell: number) =>
    typeof estimates === 'boolean' ? estimates : estimates(grid.row[cell], grid.column[cell]);
  return {
    cells: mapInSteps('cells', asked, (cell, i) => {
      const refusal = refusalOf(model, scores[i], cell, related);
      return cellOf(model, cell, scores[i], refusal, { estimates: isEstimated(cell), oddsWithout });
    }),
    pairs: pairs.between ? pairs.length / 2 : pairs.length,
    reach,
    clusters: clusters.kind,
    clusterCount: clusters.count,
    clusterIds: clusters.ids,
    scale: found.scale,
    material: clusters,
    held: (row, column) => heldBeside(model, reach, numberOf([row, column])),
    heterogeneity: differences,
    confidence,
    method: 'exchange between passages',
  };
}

/** Everything that is settled before single cells are told of. */
interface Model {
  readonly likelihood: ExchangeLikelihood;
  readonly clusters: Clusters;
  readonly found: ClearCells;
  readonly confidence: number;
  readonly differences: Heterogeneity | null;
}

type AskedScore = ScoreByPart & { readonly diagonal: Float64Array };

/** The scores of cells that are taken as zero; a clear one is taken out of the model for it. */
function scoresOf({ likelihood, clusters, found }: Model, asked: readonly number[]): AskedScore[] {
  const isClear = new Set(found.clear);
  const { partCount } = clusters;
  const [parts, diagonals] = [0, 0].map(() => asked.map(() => new Float64Array(partCount)));
  found.scores.eachPart((part, own, diagonal) => {
    asked.forEach((cell, i) => {
      parts[i][part] = own[cell];
      diagonals[i][part] = diagonal[cell];
    });
  });
  return mapInSteps('cells', asked, (cell, i): AskedScore => {
    if (!isClear.has(cell))
      return { ...scoreOf(found.scores, cell), parts: parts[i], diagonal: diagonals[i] };
    const others = found.clear.filter((other) => other !== cell);
    const logOdds = fitClear(likelihood, others, found.logOdds);
    const score = scoreBeside(likelihood, clusters, others, cell, logOdds);
    return { ...score, diagonal: likelihood.told(cell, logOdds) };
  });
}

/** The clear cells beside a cell, fitted without it. */
function heldBeside({ likelihood, found }: Model, reach: number, cell: number): HeldCell {
  const clear = found.clear.filter((other) => other !== cell);
  const logOdds =
    clear.length < found.clear.length ? fitClear(likelihood, clear, found.logOdds) : found.logOdds;
  return { cell, model: { reach, scale: found.scale, clear, logOdds } };
}

/** The score of a cell at a fit, less what the clear cells explain of it. */
function scoreBeside(
  likelihood: ExchangeLikelihood,
  clusters: Clusters,
  clear: readonly number[],
  cell: number,
  logOdds: Float64Array,
): ScoreByPart {
  const derivatives = likelihood.among([...clear, cell], logOdds, clear);
  return efficientScore(derivatives, clear.length, clusters, likelihood.evenness[cell]);
}

function refusalOf(
  { likelihood, found }: Model,
  score: AskedScore,
  cell: number,
  related: ReadonlySet<number>,
): ExchangeRefusal | null {
  if (related.has(cell)) return 'one tree';
  if (likelihood.grid.cells < fewestCells) return 'small table';
  if (!(likelihood.effectiveClusters[cell] > 0)) return 'no exchanges';
  if (likelihood.meetings[cell] < fewestMeetings) return 'few exchanges';
  if (!carriesP(found.scale, likelihood, cell)) return 'few clusters';
  return isIdentified(score) && score.spread > 0 ? null : 'not identified';
}

function cellOf(
  model: Model,
  cell: number,
  score: AskedScore,
  refusal: ExchangeRefusal | null,
  wanted: { readonly estimates: boolean; readonly oddsWithout: boolean },
): ExchangeCell {
  const { likelihood, clusters, found } = model;
  const own = likelihood.firmClusters[cell];
  const { sum, spread, information, expected } = score;
  const byCluster = new Float64Array(clusters.count);
  score.parts.forEach((value, part) => {
    byCluster[clusters.clusterOf[part]] += clusters.split * value;
  });
  const about = {
    row: likelihood.grid.row[cell],
    column: likelihood.grid.column[cell],
    refusal,
    effectiveClusters: likelihood.effectiveClusters[cell],
    score: sum,
    spread,
    information,
    clear: found.clear.includes(cell),
    byCluster,
    parts: { score: score.parts, diagonal: score.diagonal, expected, clusters: own },
  };
  if (refusal !== null) return { ...about, ...noTest, ...noEstimate };
  const degreesOfFreedom = found.scale.priorDegrees + own - 1;
  const variance = moderatedVariance(found.scale, { spread, expected, clusters: own });
  const z = sum / Math.sqrt(variance);
  return {
    ...about,
    z,
    variance,
    pValue: studentTwoSided(z, degreesOfFreedom),
    smallestP: studentTwoSided(score.largest / Math.sqrt(variance), degreesOfFreedom),
    degreesOfFreedom,
    zWithout: withoutSources(found.scale, clusters, about.parts),
    ...(wanted.estimates ? estimateOf(model, cell, own, score, wanted.oddsWithout) : noEstimate),
  };
}

const noTest = {
  z: null,
  variance: null,
  pValue: null,
  smallestP: null,
  degreesOfFreedom: null,
  zWithout: new Map<number, number>(),
} as const;

type Estimate = Pick<
  ExchangeCell,
  'logOddsRatio' | 'standardError' | 'interval' | 'narrowInterval' | 'prediction' | 'logOddsWithout'
>;
const noEstimate: Estimate = {
  logOddsRatio: null,
  standardError: null,
  interval: null,
  narrowInterval: null,
  prediction: null,
  logOddsWithout: new Map(),
};

/** The parts of each source that says something of a cell, by index of the source. */
function telling({ sourceOf }: Clusters, diagonal: Float64Array): ReadonlyMap<number, readonly number[]> {
  const parts = new Map<number, number[]>();
  const tells = new Set<number>();
  diagonal.forEach((own, part) => {
    const source = sourceOf[part];
    parts.set(source, [...(parts.get(source) ?? []), part]);
    if (own > 0) tells.add(source);
  });
  return new Map([...parts].filter(([source]) => tells.has(source)));
}

/** The log odds ratio of a cell beside the clear ones, and the odds ratios that the test does not refuse. */
function estimateOf(
  model: Model,
  cell: number,
  own: number,
  { expected, diagonal }: AskedScore,
  oddsWithout: boolean,
): Estimate {
  const { likelihood, clusters, found, confidence, differences } = model;
  const { scale, clear, logOdds } = found;
  const others = clear.filter((other) => other !== cell);
  const profile = new ScoreProfile({
    likelihood,
    material: clusters,
    scale,
    clear: others,
    logOdds: clear.includes(cell) ? fitClear(likelihood, others, logOdds) : logOdds,
    cell,
    clusters: own,
  });
  const degreesOfFreedom = scale.priorDegrees + own - 1;
  const between = (level: number): Interval => {
    const t = studentQuantile((1 + level) / 2, degreesOfFreedom);
    return { lower: Math.exp(profile.at(t)), upper: Math.exp(profile.at(-t)) };
  };
  const logOddsRatio = profile.at(0);
  const interval = between(confidence);
  const quantile = studentQuantile((1 + confidence) / 2, degreesOfFreedom);
  const half = Math.log(interval.upper / interval.lower) / 2;
  const spread = differences?.differs ? Math.hypot(half, quantile * differences.deviation) : null;
  return {
    logOddsRatio,
    standardError: Math.sqrt(profile.variance) / expected,
    interval,
    narrowInterval: between(narrow),
    prediction:
      spread === null || !Number.isFinite(spread)
        ? null
        : { lower: Math.exp(logOddsRatio - spread), upper: Math.exp(logOddsRatio + spread) },
    logOddsWithout: oddsWithout ? profile.without(telling(clusters, diagonal)) : noEstimate.logOddsWithout,
  };
}
