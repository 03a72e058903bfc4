import type { CooccurrenceMatrix, Counted } from '../cooccurrence/cooccurrenceMatrix.js';
import { noTestOf } from '../cooccurrence/noTest.js';
import { isWindow } from '../cooccurrence/parseUnit.js';
import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Coder } from '../corpus/source.js';
import { given } from '../shared/given.js';
import { type CoderRule, votes } from '../units/coderRule.js';
import { type Incidence, incidence } from '../units/incidence.js';
import { countPlaces, type PlaceCount } from '../units/placeCounts.js';
import { isUnitKind, type UnitKind } from '../units/units.js';
import type { CellTestOptions } from './cellTest.js';
import { clustersOf } from './exchange/clusters.js';
import { modelPassages } from './exchange/exchangeOfCells.js';
import { reachOf } from './exchange/exchangeTest.js';
import { pairsOf } from './exchange/pairs.js';
import { isModifier, type ReferenceModel, referenceModels } from './exchange/referenceModels.js';
import { readingOrder } from './readingOrder.js';

/** What there is to exchange between passages: what the exchange test rests on. */
export interface ExchangeFacts {
  /** Runs of neighbouring units that bear the very same codes of the two families; units without any are none. */
  readonly passages: number;
  /** Pairs of passages in reach of one another between which a code can be exchanged. */
  readonly exchanges: number;
  /** How many passages apart they stand at most; Infinity where the order is not known. */
  readonly reach: number;
  /** Kinds of passage within which codes are exchanged; 1 where nothing tells them apart. */
  readonly kinds: number;
  /** What errors are spread over, of those that have an exchange: `sources`, an attribute, or `blocks` of passages. */
  readonly clusters: { readonly kind: string; readonly count: number };
}

/** What the exchange test was told, where it was told anything. */
export type FactsOptions = Pick<CellTestOptions, 'reach' | 'clusters' | 'within'>;

/** What a matrix was counted from. Numbers that do not exist are null. */
export interface Facts {
  readonly corpus: Corpus;
  readonly unit: Counted;
  readonly coders: CoderRule;
  /** All codes that the exchange test runs over, also those that are not shown, and those of the matrix. */
  readonly codes: readonly Code[];
  /** For windows lines; null for overlap events. */
  readonly units: number | null;
  /** Units without any of the codes, of all units. */
  readonly withoutCodes: number | null;
  /** Mean number of the codes a unit, over all units, and over those that have any. */
  readonly codesPerUnit: number | null;
  readonly codesPerCodedUnit: number | null;
  /** Sources that have a unit; for overlap events sources with a coding. */
  readonly sources: number;
  /** The coders whose codings count under the rule, in the order of the corpus. */
  readonly whoCount: readonly string[];
  /** Whether reading order is known; null where units have none. */
  readonly placesKnown: boolean | null;
  /** Kinds of place that the selections have, where these are the units; empty for other units. */
  readonly kindsOfPlace: readonly PlaceCount[];
  /** Null where there are no units to make passages of. */
  readonly exchange: ExchangeFacts | null;
}

/**
 * What a matrix was counted from: how densely the units are coded, by whom, in how many sources, and how much of it can tell
 * two codes apart. Two materials with the same number of units can differ greatly in that.
 *
 * @example factsOf(coOccurrence(corpus)).codesPerUnit
 */
export function factsOf(matrix: CooccurrenceMatrix, options: FactsOptions = {}): Facts {
  const { corpus, unit, coders, rollUp } = matrix;
  const { counted } = votes(corpus, coders);
  const kind = unitToLookAt(unit);
  const { models } = referenceModels(corpus, matrix.cells({ all: true }), rollUp);
  const inModels = models.flatMap(({ rows, columns }) => [...rows, ...columns]);
  const codes = [...new Set([...inModels, ...matrix.rows, ...matrix.columns])].sort(
    (a, b) => a.index - b.index,
  );
  const who = new Set<number>();
  const withCodings = new Set<number>();
  for (let i = 0; i < corpus.codings.length; i++) {
    if (counted[i] === 0) continue;
    who.add(corpus.codings.coder[i]);
    withCodings.add(corpus.selections.source[corpus.codings.selection[i]]);
  }
  const about = {
    corpus,
    unit,
    coders,
    codes,
    whoCount: corpus.coders.filter(({ index }) => who.has(index)).map(readableCoder),
  };
  if (kind === null) return { ...about, ...noUnits, sources: withCodings.size };
  const units = incidence(corpus, { unit: kind, coders, rollUp });
  return {
    ...about,
    ...densityOf(units, codes),
    sources: new Set(units.source).size,
    placesKnown: units.stratum === 'corpus' ? null : readingOrder(units).known,
    kindsOfPlace: kind === 'selection' ? countPlaces(corpus) : [],
    exchange: noTestOf(matrix) === null ? exchangeFacts(units, models, options) : null,
  };
}

const noUnits = {
  units: null,
  withoutCodes: null,
  codesPerUnit: null,
  codesPerCodedUnit: null,
  placesKnown: null,
  kindsOfPlace: [],
  exchange: null,
} as const;

/** Windows are made of lines; overlap events have no units. */
function unitToLookAt(unit: Counted): UnitKind | null {
  if (isUnitKind(unit)) return unit;
  return isWindow(unit) ? 'line' : null;
}

function densityOf({ unitCount, offsets, codes }: Incidence, wanted: readonly Code[]) {
  const isWanted = new Set(wanted.map(({ index }) => index));
  let [coded, present] = [0, 0];
  for (let unit = 0; unit < unitCount; unit++) {
    let own = 0;
    for (let i = offsets[unit]; i < offsets[unit + 1]; i++) if (isWanted.has(codes[i])) own++;
    present += own;
    if (own > 0) coded++;
  }
  return {
    units: unitCount,
    withoutCodes: unitCount === 0 ? null : (unitCount - coded) / unitCount,
    codesPerUnit: unitCount === 0 ? null : present / unitCount,
    codesPerCodedUnit: coded === 0 ? null : present / coded,
  };
}

/**
 * The steps of the exchange test up to its score. A matrix of several families has several models: that of the codes that are no
 * modifiers tells most, and of those the one that answers most cells.
 */
function exchangeFacts(
  units: Incidence,
  models: readonly ReferenceModel[],
  { reach, clusters, within }: FactsOptions,
): ExchangeFacts | null {
  const modifies = ({ rows, columns }: ReferenceModel) =>
    Number(rows.some(isModifier) || columns.some(isModifier));
  const [model] = [...models].sort((a, b) => modifies(a) - modifies(b) || b.cells.length - a.cells.length);
  if (model === undefined) return null;
  const passages = modelPassages(units, given({ clusters, within }))(model);
  const apart = reachOf(passages, reach);
  const pairs = pairsOf(passages, apart);
  const over = clustersOf(pairs);
  return {
    passages: passages.rows.offsets.length - 1,
    kinds: passages.kinds,
    exchanges: pairs.between ? pairs.length / 2 : pairs.length,
    reach: apart,
    clusters: {
      kind: (over.kind === 'groups' ? passages.clusteredBy : null) ?? over.kind,
      count: over.count,
    },
  };
}

/** A coder by id, or by name where a tool gave an id that says nothing. */
function readableCoder({ id, name }: Coder): string {
  return id.length <= 16 ? id : name;
}
