import { chooseCodes } from '../../corpus/chooseCodes.js';
import { type Incidence, incidence as incidenceOf } from '../../units/incidence.js';
import { type CellResult, noResult } from '../cellResult.js';
import type { CellNote, CellStatus } from '../cellStatus.js';
import type { CellTestSettings } from '../cellTest.js';
import { type ExchangeCell, type ExchangeTest, exchangeTest } from './exchangeTest.js';
import { type PassageMoments, passageMoments } from './passageMoments.js';
import { type Passages, passagesOf } from './passages.js';
import { type CodePair, type ReferenceModel, referenceModels } from './referenceModels.js';

/** What the exchange test says of a cell of a matrix. */
export interface CellExchange {
  /** `tested`, or why there is no p. */
  readonly status: CellStatus;
  readonly notes: readonly CellNote[];
  readonly result: CellResult;
  /** What each cluster adds to the score, over the square root of its variance; for joint draws. Empty without p. */
  readonly shares: ReadonlyMap<number, number>;
  /** The cell without each source that says something of it, by index of the source. Empty without p. */
  readonly without: ReadonlyMap<number, CellWithout>;
}

/** A cell without one source; the clear cells and the common scale stay as they are. Null where nothing is left. */
export interface CellWithout {
  readonly z: number | null;
  /** Null too where it was not asked for. */
  readonly oddsRatio: number | null;
}

/** How cells are asked for. */
export interface ExchangeSettings
  extends Pick<CellTestSettings, 'confidence' | 'reach' | 'clusters' | 'within'> {
  /** Of which cells odds ratios are wanted; default: of all. They cost more than p. */
  readonly estimates?: (cell: CodePair) => boolean;
  /** Whether odds ratios without each source are wanted too; default: no. */
  readonly oddsWithout?: boolean;
}

/**
 * The exchange test of the cells of a matrix, each in the model of all codes of its families (`referenceModels`).
 *
 * @param cells pairs of codes, in any order
 * @returns one for each cell, in the same order
 */
export function exchangeOfCells(
  incidence: Incidence,
  cells: readonly CodePair[],
  settings: ExchangeSettings,
): readonly CellExchange[] {
  const { corpus, rollUp } = incidence;
  const passagesOfModel = modelPassages(incidence, settings);
  const { models } = referenceModels(corpus, cells, rollUp);
  const answers = new Map<CodePair, CellExchange>();
  for (const model of models) {
    const passages = passagesOfModel(model);
    const { estimates } = settings;
    const estimated = new Set(
      model.cells.filter(({ cell }) => estimates?.(cell) ?? true).map(({ at }) => at.join(' ')),
    );
    const test = exchangeTest(passages, {
      confidence: settings.confidence,
      ...(settings.reach === undefined ? {} : { reach: settings.reach }),
      ...(estimates === undefined ? {} : { estimates: (r, c) => estimated.has(`${r} ${c}`) }),
      oddsWithout: settings.oddsWithout ?? false,
      asked: model.cells.map(({ at }) => at),
      related: model.related,
    });
    const moments = passageMoments(
      passages,
      model.cells.map(({ at }) => at),
    );
    model.cells.forEach(({ cell }, i) => {
      answers.set(cell, answer(corpus.sources, passages, test, test.cells[i], moments[i]));
    });
  }
  return cells.map((cell) => answers.get(cell) ?? withoutModel(cell));
}

/** The passages of a model in what was counted. */
export function modelPassages(
  incidence: Incidence,
  { clusters, within }: Pick<CellTestSettings, 'clusters' | 'within'> = {},
): (model: Pick<ReferenceModel, 'rows' | 'columns' | 'rolled'>) => Passages {
  const { corpus, unit, coders, rollUp } = incidence;
  const own = rollUp ? incidenceOf(corpus, { unit, coders, rollUp: false }) : incidence;
  return ({ rows, columns, rolled }) =>
    passagesOf(own, rows, columns, {
      ...(rollUp ? { rolled: { incidence, codes: rolled } } : {}),
      ...(clusters === undefined ? {} : { clusters }),
      ...(within === undefined ? {} : { within: chooseCodes(corpus, within, { rollUp }) }),
    });
}

/** Two codes of one family at different depths of the tree; or one that nobody applied. */
function withoutModel({ row, column }: CodePair): CellExchange {
  const levels = row.family === column.family && row.path.length !== column.path.length;
  return {
    status: levels ? 'two levels' : 'never used',
    notes: [],
    result: noResult,
    ...noShares,
  };
}

const noShares = { shares: new Map<number, number>(), without: new Map<number, CellWithout>() };

function answer(
  sources: Incidence['corpus']['sources'],
  passages: Passages,
  test: ExchangeTest,
  cell: ExchangeCell,
  { both, mean, variance: free }: PassageMoments,
): CellExchange {
  const kind = (test.clusters === 'groups' ? passages.clusteredBy : null) ?? test.clusters;
  const known = {
    ...noResult,
    passages: both,
    clusters: { kind, count: test.clusterCount, effective: cell.effectiveClusters },
    reach: test.reach,
  };
  const { z, variance, pValue } = cell;
  if (cell.refusal !== null || z === null || variance === null || pValue === null)
    return { status: cell.refusal ?? 'not identified', notes: [], result: known, ...noShares };
  const half = pValue / 2;
  const between = passages.source[0] < 0;
  return {
    status: 'tested',
    notes: [
      ...(passages.ordered || between ? [] : (['any two passages'] as const)),
      ...(test.clusters === 'blocks' ? (['these sources'] as const) : []),
      ...(passages.fewPlaces && test.clusters === 'sources' ? (['few places'] as const) : []),
      ...(passages.within ? (['within codes'] as const) : []),
    ],
    result: {
      ...known,
      // The score is half of observed less expected; see `pairsOf`.
      expected: both - 2 * cell.score,
      variance: 4 * variance,
      z,
      pValue,
      pUpper: z >= 0 ? half : 1 - half,
      pLower: z >= 0 ? 1 - half : half,
      smallestP: cell.smallestP,
      degreesOfFreedom: cell.degreesOfFreedom,
      oddsRatio: {
        estimate: cell.logOddsRatio === null ? null : Math.exp(cell.logOddsRatio),
        lower: cell.interval?.lower ?? null,
        upper: cell.interval?.upper ?? null,
      },
      narrowInterval: cell.narrowInterval,
      standardError: cell.standardError,
      rarity: mean > 0 ? free / mean : null,
      prediction: cell.prediction,
      leaveOneSourceOut: leftOut(sources, passages, cell, z),
    },
    without: withoutEach(passages, cell),
    shares: new Map(
      Array.from(cell.byCluster, (share, k) => [test.clusterIds[k], share / Math.sqrt(variance)] as const),
    ),
  };
}

/** By index of the source: where sources are themselves the passages, a part is a passage. */
function withoutEach(
  { sourceOf, source }: Passages,
  { zWithout, logOddsWithout }: ExchangeCell,
): ReadonlyMap<number, CellWithout> {
  return new Map(
    Array.from(zWithout, ([part, z]) => {
      const logOdds = logOddsWithout.get(part) ?? Number.NaN;
      return [
        source[0] < 0 ? sourceOf[part] : part,
        { z: Number.isNaN(z) ? null : z, oddsRatio: Number.isNaN(logOdds) ? null : Math.exp(logOdds) },
      ] as const;
    }),
  );
}

function leftOut(
  sources: Incidence['corpus']['sources'],
  { sourceOf, source }: Passages,
  { zWithout }: ExchangeCell,
  whole: number,
): CellResult['leaveOneSourceOut'] {
  let found: { lowest: number; highest: number; mostInfluential: number | null } | null = null;
  let furthest = 0;
  for (const [part, z] of zWithout) {
    if (Number.isNaN(z)) continue;
    found ??= { lowest: z, highest: z, mostInfluential: null };
    found.lowest = Math.min(found.lowest, z);
    found.highest = Math.max(found.highest, z);
    if (Math.abs(z - whole) <= furthest) continue;
    furthest = Math.abs(z - whole);
    // Where sources are themselves the passages, a part is a passage.
    found.mostInfluential = source[0] < 0 ? sourceOf[part] : part;
  }
  if (found === null) return null;
  const { mostInfluential, ...range } = found;
  return { ...range, mostInfluential: mostInfluential === null ? null : sources[mostInfluential] };
}
