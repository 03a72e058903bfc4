import { defaults } from '../../shared/defaults.js';
import type { Interval } from '../../statistics/interval.js';
import { studentQuantile, studentTwoSided } from '../../statistics/studentT.js';
import { type ClearCells, clearCells, fewestClusters, fitClear, isIdentified } from './clearCells.js';
import { type Clusters, clustersOf, effectiveClusters } from './clusters.js';
import { type EfficientScore, efficientScore, inverseInformation } from './efficientScore.js';
import { ExchangeLikelihood } from './exchangeScore.js';
import { type ModeratedScale, moderatedVariance } from './moderatedScale.js';
import { pairsOf } from './pairs.js';
import type { Passages } from './passages.js';

export interface ExchangeTestOptions {
  /** How many passages apart codes are exchanged. Default: 4; any two of a source where their order is not known. */
  readonly reach?: number;
  /** Of the intervals. Default: `defaults.confidence`. */
  readonly confidence?: number;
}

/**
 * Why a cell has no p.
 *
 * - `small table`: fewer than six cells in the whole table
 * - `no exchanges`: no two passages in reach differ in what would tell of this pair
 * - `not identified`: what there is follows from the clear cells
 * - `few clusters`: it rests on fewer than four sources or blocks, as if each gave the same
 */
export type ExchangeRefusal = 'small table' | 'no exchanges' | 'not identified' | 'few clusters';

/** What the exchange test says of one cell. */
export interface ExchangeCell {
  readonly row: number;
  readonly column: number;
  /** Null where there is a p. */
  readonly refusal: ExchangeRefusal | null;
  readonly z: number | null;
  /** Two-sided, from Student's t. */
  readonly pValue: number | null;
  readonly degreesOfFreedom: number | null;
  readonly effectiveClusters: number;
  /** Observed less expected, beyond what the clear cells explain; of a clear cell, beyond the other ones. */
  readonly score: number;
  /** Sum of squares of the score over the clusters. */
  readonly spread: number;
  readonly information: number;
  /** Whether the cell stands in the model while others are judged. */
  readonly clear: boolean;
  /** Of the two codes on one passage, the clear pairs held, the others taken as zero. Null without p. */
  readonly logOddsRatio: number | null;
  /** Of the odds ratio. */
  readonly interval: Interval | null;
}

/** What the exchange test says of a table. */
export interface ExchangeTest {
  /** Row by row. */
  readonly cells: readonly ExchangeCell[];
  /** Pairs of passages with something to exchange. */
  readonly pairs: number;
  readonly reach: number;
  readonly clusters: Clusters['kind'];
  readonly clusterCount: number;
  readonly scale: ModeratedScale;
  readonly confidence: number;
  readonly method: 'exchange between passages';
}

/** How many passages apart codes are exchanged where nothing else is asked for and the order is known. */
export const usualReach = 4;
const fewestCells = 6;

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
    throw new RangeError(
      `confidence lies between 0 and 1, such as ${defaults.confidence}; found ${confidence}`,
    );
  const reach = options.reach ?? (passages.ordered ? usualReach : Number.POSITIVE_INFINITY);
  const pairs = pairsOf(passages, reach);
  const clusters = clustersOf(pairs);
  const effective = effectiveClusters(pairs, clusters);
  const likelihood = new ExchangeLikelihood(pairs, clusters);
  const found = clearCells(likelihood, effective);
  const cells = Array.from(effective, (own, cell): ExchangeCell => {
    const score = asZero(likelihood, found, cell);
    const refusal = refusalOf(likelihood.cells, score, own);
    const tested = refusal === null;
    return {
      row: Math.floor(cell / passages.columnCount),
      column: cell % passages.columnCount,
      refusal,
      ...(tested ? testOf(found.scale, score, own) : noTest),
      ...(tested ? estimateOf(likelihood, found, cell, own, confidence) : noEstimate),
      effectiveClusters: own,
      score: score.sum,
      spread: score.spread,
      information: score.information,
      clear: found.clear.includes(cell),
    };
  });
  return {
    cells,
    pairs: pairs.length,
    reach,
    clusters: clusters.kind,
    clusterCount: clusters.count,
    scale: found.scale,
    confidence,
    method: 'exchange between passages',
  };
}

/** The score of a cell that is taken as zero; a clear one is taken out of the model for it. */
function asZero(likelihood: ExchangeLikelihood, found: ClearCells, cell: number): EfficientScore {
  if (!found.clear.includes(cell)) return found.scores[cell];
  const others = found.clear.filter((other) => other !== cell);
  return scoreBeside(likelihood, others, cell, fitClear(likelihood, others, found.logOdds));
}

/** The score of a cell at a fit, less what the clear cells explain of it. */
function scoreBeside(
  likelihood: ExchangeLikelihood,
  clear: readonly number[],
  cell: number,
  logOdds: Float64Array,
): EfficientScore {
  const score = likelihood.among(clear.includes(cell) ? clear : [...clear, cell], logOdds);
  return efficientScore(score, clear, inverseInformation(score, clear), cell);
}

function refusalOf(cells: number, score: EfficientScore, clusters: number): ExchangeRefusal | null {
  if (cells < fewestCells) return 'small table';
  if (!(clusters > 0)) return 'no exchanges';
  if (clusters < fewestClusters) return 'few clusters';
  return isIdentified(score) && score.spread > 0 ? null : 'not identified';
}

type Test = Pick<ExchangeCell, 'z' | 'pValue' | 'degreesOfFreedom'>;
const noTest: Test = { z: null, pValue: null, degreesOfFreedom: null };

function testOf(scale: ModeratedScale, score: EfficientScore, clusters: number): Test {
  const degreesOfFreedom = scale.priorDegrees + clusters - 1;
  const z = score.sum / Math.sqrt(moderatedVariance(scale, { ...score, clusters }));
  return { z, pValue: studentTwoSided(z, degreesOfFreedom), degreesOfFreedom };
}

type Estimate = Pick<ExchangeCell, 'logOddsRatio' | 'interval'>;
const noEstimate: Estimate = { logOddsRatio: null, interval: null };

/** The log odds ratio of a cell beside the clear ones, and the interval of its odds ratio. */
function estimateOf(
  likelihood: ExchangeLikelihood,
  { clear, logOdds, scale }: ClearCells,
  cell: number,
  clusters: number,
  confidence: number,
): Estimate {
  const free = clear.includes(cell) ? clear : [...clear, cell];
  const fitted = fitClear(likelihood, free, logOdds);
  const score = scoreBeside(likelihood, free, cell, fitted);
  const error = Math.sqrt(moderatedVariance(scale, { ...score, clusters })) / score.information;
  const half = studentQuantile((1 + confidence) / 2, scale.priorDegrees + clusters - 1) * error;
  const logOddsRatio = fitted[cell];
  return {
    logOddsRatio,
    interval: { lower: Math.exp(logOddsRatio - half), upper: Math.exp(logOddsRatio + half) },
  };
}
