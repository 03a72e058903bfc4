import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Source } from '../corpus/source.js';
import { sourceLabelIn } from '../corpus/sourceLabels.js';
import { defaults } from '../shared/defaults.js';
import { RequestError } from '../shared/problem.js';
import { SeededRandom } from '../shared/seededRandom.js';
import { didYouMean } from '../shared/suggest.js';
import { middle } from '../statistics/percentileInterval.js';
import { median } from '../statistics/quantile.js';
import { type CoderRule, defaultCoderRule } from '../units/coderRule.js';
import { incidence } from '../units/incidence.js';

export interface SaturationOptions {
  /** Sources at the start whose codes are the yardstick. Default: 4. */
  readonly baseSize?: number;
  /** Sources in a row whose new codes are counted together. Default: 2. */
  readonly runLength?: number;
  /** New codes in a run, as a share of the codes of the base, that count as no longer new. Default: 0.05. */
  readonly threshold?: number;
  /** Whose codings count; default: reconciled where there is one, else any. */
  readonly coders?: CoderRule;
  /** Sources by id in the order in which they were gathered; default: the order of the corpus. */
  readonly order?: readonly string[];
  /** Random orders behind the interval. Default: `defaults.samples`. */
  readonly orders?: number;
  /** Default: `defaults.confidence`. */
  readonly confidence?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
}

/** One step of the curve. */
export interface SaturationStep {
  readonly source: Source;
  /** Codes that no earlier source has. */
  readonly newCodes: readonly Code[];
  /** Distinct codes in this source and all before it. */
  readonly cumulative: number;
  /** Mean of `cumulative` over all orders of the sources, exactly. */
  readonly mean: number;
  /** Percentiles of `cumulative` over random orders. */
  readonly lower: number;
  readonly upper: number;
}

/** One run of sources after the base; runs overlap, each begins one source later. */
export interface SaturationRun {
  /** Sources before the run, the base among them. */
  readonly after: number;
  readonly newCodes: number;
  /** New codes as a share of the codes of the base. */
  readonly share: number;
}

/** Where random orders of the same sources reach saturation. */
export interface SaturationOverOrders {
  readonly orders: number;
  readonly seed: number;
  /** Share of the orders that reach it. */
  readonly reached: number;
  /** Of the orders that reach it, the number of sources before the run; null where none does. */
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Whether saturation is reached.
 *
 * - `too-few-sources`: fewer than the base and one run
 * - `empty-base`: no source of the base has a code, so there is nothing to measure against
 */
export type SaturationStatus = 'reached' | 'not-reached' | 'too-few-sources' | 'empty-base';

export interface Saturation {
  readonly corpus: Corpus;
  readonly baseSize: number;
  readonly runLength: number;
  readonly threshold: number;
  readonly coders: CoderRule;
  readonly confidence: number;
  readonly steps: readonly SaturationStep[];
  /** Distinct codes in the base. */
  readonly baseCodes: number;
  readonly runs: readonly SaturationRun[];
  /** Sources before the first run at or below the threshold; null where no run is. */
  readonly reachedAfter: number | null;
  readonly overOrders: SaturationOverOrders;
  readonly status: SaturationStatus;
  /** New codes in the last sources, as many as a run holds: where there are some, codes still come, reached or not. */
  readonly stillComing: number;
  /** New codes in the sources after the run at which it is reached: where there are some, it was not for good. 0 where it is not. */
  readonly cameAfter: number;
}

/**
 * Code saturation: whether the last sources still bring codes that the first ones did not have.
 *
 * The codes of the first `baseSize` sources are the yardstick. Then every run of `runLength` sources is asked how many
 * codes it has that no source before the run had; saturation is reached at the first run in which these are at most
 * `threshold` of the codes of the base. It is written 6+2: after six sources, and two more that confirmed it.
 *
 * Sources are all that somebody went through, also those in which nothing was coded.
 * Caveats: it depends on the order of the sources, so the same question is asked of random orders; a codebook that was
 * fixed beforehand saturates by itself; and that no new codes come says nothing of what the codes mean. Which codes
 * count is decided by `corpus.where`.
 *
 * @throws RangeError for settings that are no sizes or shares, and an order that does not name every source once
 * @see Guest, Namey & Chen (2020), PLoS ONE 15(5):e0232076; Ugland et al. (2003), J. Animal Ecology 72:888-897, on
 *   the mean over all orders
 * @example saturation(corpus, { baseSize: 4, runLength: 2, threshold: 0.05 }).reachedAfter // 6
 */
export function saturation(corpus: Corpus, options: SaturationOptions = {}): Saturation {
  const { baseSize = 4, runLength = 2, threshold = 0.05 } = options;
  const { orders = defaults.samples, confidence = defaults.confidence, seed = defaults.seed } = options;
  const settings = { baseSize, runLength, threshold, orders, confidence, seed };
  checkSettings(settings);
  const coders = options.coders ?? defaultCoderRule(corpus);
  const sources = orderedSources(corpus, coders, options.order);
  const codesOf = codesOfSources(corpus, coders, sources);
  const newCodes = firstSeen(codesOf, given(sources.length), corpus.codes.length);
  const { runs, baseCodes, reachedAfter } = findSaturation(
    newCodes.map(({ length }) => length),
    settings,
  );
  const random = overRandomOrders(codesOf, corpus.codes.length, settings);
  const mean = meanCurve(codesOf, corpus.codes.length);
  let cumulative = 0;
  const steps = sources.map((source, i): SaturationStep => {
    cumulative += newCodes[i].length;
    const codes = newCodes[i].map((code) => corpus.codes[code]);
    return {
      source,
      newCodes: codes,
      cumulative,
      mean: mean[i],
      lower: random.lower[i],
      upper: random.upper[i],
    };
  });
  return {
    corpus,
    baseSize,
    runLength,
    threshold,
    coders,
    confidence,
    steps,
    baseCodes,
    runs,
    reachedAfter,
    overOrders: random.overOrders,
    status: statusOf(sources.length, baseCodes, reachedAfter, settings),
    stillComing: countOf(newCodes.slice(-runLength)),
    cameAfter: reachedAfter === null ? 0 : countOf(newCodes.slice(reachedAfter + runLength)),
  };
}

function countOf(codes: readonly (readonly number[])[]): number {
  return codes.reduce((sum, { length }) => sum + length, 0);
}

function statusOf(
  sources: number,
  baseCodes: number,
  reachedAfter: number | null,
  { baseSize, runLength }: Settings,
): SaturationStatus {
  if (sources < baseSize + runLength) return 'too-few-sources';
  if (baseCodes === 0) return 'empty-base';
  return reachedAfter === null ? 'not-reached' : 'reached';
}

type Settings = Required<Omit<SaturationOptions, 'coders' | 'order'>>;

function checkSettings({ baseSize, runLength, threshold, orders, confidence }: Settings): void {
  for (const [name, value] of Object.entries({ baseSize, runLength })) {
    if (!Number.isInteger(value) || value < 1)
      throw new RangeError(`${name} is a whole number from 1; found ${value}`);
  }
  if (!(threshold >= 0 && threshold <= 1))
    throw new RangeError(`threshold is a share from 0 to 1; found ${threshold}`);
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`confidence is a share between 0 and 1; found ${confidence}`);
  }
  if (!Number.isInteger(orders) || orders < 1)
    throw new RangeError(`orders is a whole number from 1; found ${orders}`);
}

/** Sources that somebody went through (or the one coder that is asked for), in the order asked for. */
function orderedSources(corpus: Corpus, coders: CoderRule, order: readonly string[] | undefined): Source[] {
  const counts = (coder: number) =>
    !coders.startsWith('coder:') || `coder:${corpus.coders[coder].id}` === coders;
  const read = corpus.sources.filter((source) => [...corpus.codedBy[source.index]].some(counts));
  if (order === undefined) return read;
  const named = (label: string) =>
    read.find(({ id }) => id === label) ?? read.find((source) => sourceLabelIn(corpus, source) === label);
  const unknown = order.find((label) => named(label) === undefined);
  const labels = read.map((source) => sourceLabelIn(corpus, source));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, labels);
    throw new RequestError({
      nb: `ingen kodet kilde heter «${unknown}»${hint.nb}`,
      en: `no coded source is called "${unknown}"${hint.en}`,
    });
  }
  const ordered = order.map((label) => named(label)!);
  const missing = labels.filter((_, i) => !ordered.includes(read[i]));
  if (missing.length > 0 || order.length > read.length) {
    const first = missing.slice(0, 5).join(', ');
    throw new RequestError({
      nb: `en rekkefølge nevner hver av de ${read.length} kodede kildene én gang; ${missing.length > 0 ? `det mangler: ${first}` : 'en kilde står to ganger'}`,
      en: `an order names each of the ${read.length} coded sources once; ${missing.length > 0 ? `missing: ${first}` : 'a source stands twice'}`,
    });
  }
  return ordered;
}

function codesOfSources(corpus: Corpus, coders: CoderRule, sources: readonly Source[]): Int32Array[] {
  const { source, offsets, codes } = incidence(corpus, { unit: 'source', coders });
  const unitOf = new Map([...source].map((index, unit) => [index, unit]));
  return sources.map(({ index }) => {
    const unit = unitOf.get(index);
    return unit === undefined ? new Int32Array(0) : codes.slice(offsets[unit], offsets[unit + 1]);
  });
}

function given(length: number): Int32Array {
  return Int32Array.from({ length }, (_, i) => i);
}

/** Per step of an order: the codes that are there for the first time. */
function firstSeen(codesOf: readonly Int32Array[], order: Int32Array, codeCount: number): number[][] {
  const seen = new Uint8Array(codeCount);
  return Array.from(order, (source) => {
    const found: number[] = [];
    for (const code of codesOf[source]) {
      if (seen[code] === 1) continue;
      seen[code] = 1;
      found.push(code);
    }
    return found;
  });
}

/** The runs of one order and the first that is saturated. */
function findSaturation(
  newCodes: readonly number[],
  { baseSize, runLength, threshold }: Settings,
): { runs: SaturationRun[]; baseCodes: number; reachedAfter: number | null } {
  const sum = (from: number, to: number) =>
    newCodes.slice(from, to).reduce((total, count) => total + count, 0);
  const baseCodes = sum(0, baseSize);
  const runs: SaturationRun[] = [];
  if (baseCodes === 0) return { runs, baseCodes, reachedAfter: null };
  for (let after = baseSize; after + runLength <= newCodes.length; after++) {
    const found = sum(after, after + runLength);
    runs.push({ after, newCodes: found, share: found / baseCodes });
  }
  return { runs, baseCodes, reachedAfter: runs.find(({ share }) => share <= threshold)?.after ?? null };
}

/** Mean number of distinct codes in n sources over all orders: each code is missed by a hypergeometric share of them. */
function meanCurve(codesOf: readonly Int32Array[], codeCount: number): Float64Array {
  const total = codesOf.length;
  const sourcesWith = new Int32Array(codeCount);
  for (const codes of codesOf) for (const code of codes) sourcesWith[code]++;
  const mean = new Float64Array(total);
  for (const count of sourcesWith) {
    if (count === 0) continue;
    // Share of the ways to choose n sources that miss the code: product of (total - count - i) / (total - i).
    let missed = 1;
    for (let n = 1; n <= total; n++) {
      missed *= Math.max(0, total - count - (n - 1)) / (total - (n - 1));
      mean[n - 1] += 1 - missed;
    }
  }
  return mean;
}

function overRandomOrders(codesOf: readonly Int32Array[], codeCount: number, settings: Settings) {
  const { orders, seed, confidence } = settings;
  const length = codesOf.length;
  const random = new SeededRandom(seed, 'agreement/saturation');
  const curves = Array.from({ length }, () => new Float64Array(orders));
  const reached: number[] = [];
  const order = given(length);
  for (let r = 0; r < orders; r++) {
    random.shuffle(order);
    const newCodes = firstSeen(codesOf, order, codeCount).map((codes) => codes.length);
    let cumulative = 0;
    newCodes.forEach((count, i) => {
      cumulative += count;
      curves[i][r] = cumulative;
    });
    const { reachedAfter } = findSaturation(newCodes, settings);
    if (reachedAfter !== null) reached.push(reachedAfter);
  }
  reached.sort((a, b) => a - b);
  const curveEnds = curves.map((curve) => middle(curve.sort(), confidence));
  const reachedEnds = reached.length === 0 ? { lower: null, upper: null } : middle(reached, confidence);
  const overOrders: SaturationOverOrders = {
    orders,
    seed,
    reached: reached.length / orders,
    median: median(reached),
    ...reachedEnds,
  };
  return {
    lower: curveEnds.map(({ lower }) => lower),
    upper: curveEnds.map(({ upper }) => upper),
    overOrders,
  };
}
