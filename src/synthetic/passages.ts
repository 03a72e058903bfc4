import { background, conditions, indicators, placedAfter, placedBefore, valences } from './codebook.js';
import { DirectionDrawer, type PresentCodes } from './directions.js';
import {
  backgroundShare,
  betaOf,
  codesDraw,
  conditionRates,
  conditionTilts,
  extraTradeoffShare,
  indicatorRates,
  indicatorTilts,
  needShare,
  type Plan,
  rateSpread,
  runs,
  studyRate,
  valenceShare,
} from './plan.js';
import type { Random } from './random.js';
import type { SourcePlan } from './sources.js';
import { type Tradeoff, TradeoffDrawer } from './tradeoffs.js';

/** What one coded span is truly about. */
export interface Passage {
  readonly conditions: readonly string[];
  readonly indicators: readonly string[];
  readonly valence: (typeof valences)[number] | null;
  readonly tradeoff: Tradeoff | null;
  readonly background: boolean;
  /** A study reports what jobseekers need: no direction. */
  readonly need: boolean;
}

/** The true codes of a passage, in the order of the codebook. */
export function codesOf(passage: Passage): string[] {
  const { tradeoff, valence } = passage;
  return [
    ...passage.conditions,
    ...passage.indicators,
    ...(tradeoff === null ? [] : [placedBefore(tradeoff.before), placedAfter(tradeoff.after)]),
    ...(valence === null ? [] : [valence]),
    ...(passage.background ? [background] : []),
  ];
}

/**
 * The passages of every source.
 *
 * Within a source each condition is present or not by a coin of its own, and each indicator by a coin that only
 * the planted conditions bend: a pair without a planted effect is independent within the source, exactly. No
 * passage is dropped for being empty (it gets a trade-off or is background), as dropping would tie the codes
 * together.
 */
export function drawPassages(
  sources: readonly SourcePlan[],
  plan: Plan,
  stream: (name: string) => Random,
): Passage[][] {
  const supported = drawSupport(sources, plan, stream('support'));
  const codeStream = stream(`codes${codesDraw}`);
  const passageStream = stream('passages');
  const dealers = {
    tradeoffs: new TradeoffDrawer(plan, stream('tradeoffs')),
    directions: new DirectionDrawer(plan, stream('directions')),
  };
  return sources.map((source) => {
    const present = drawCodes(source, plan, supported.get(source.id), codeStream);
    return present.map((codes) => finish(codes, source, dealers, passageStream));
  });
}

/** Which indicators each study supports: the planted number of studies, drawn at random. */
function drawSupport(sources: readonly SourcePlan[], plan: Plan, random: Random): Map<string, Set<string>> {
  const studies = sources.filter((source) => source.kind === 'study');
  const supported = new Map(studies.map((study) => [study.id, new Set<string>()]));
  for (const { indicator, support } of plan.needs) {
    const count = Math.round(support * studies.length);
    for (const study of random.shuffled(studies).slice(0, count)) supported.get(study.id)!.add(indicator);
  }
  return supported;
}

function drawCodes(
  source: SourcePlan,
  plan: Plan,
  supported: ReadonlySet<string> | undefined,
  random: Random,
): PresentCodes[] {
  const noise = () => Math.exp(rateSpread * random.normal() - (rateSpread * rateSpread) / 2);
  const conditionRate = conditions.map((id) =>
    bounded(conditionRates[id] * (conditionTilts[source.group][id] ?? 1) * noise()),
  );
  const indicatorRate = indicators.map((id) => {
    const rate = bounded(indicatorRates[id] * (indicatorTilts[source.group][id] ?? 1) * noise());
    if (supported === undefined) return rate;
    return supported.has(id) ? studyRate : 0;
  });
  const passages: PresentCodes[] = Array.from({ length: source.length }, () => ({
    conditions: [],
    indicators: [],
  }));
  const coins = (id: string) => drawCoins(source.length, runs[id] ?? 0, random);

  conditions.forEach((id, i) => {
    for (const [t, coin] of coins(id).entries()) if (coin < conditionRate[i]) passages[t].conditions.push(id);
  });
  indicators.forEach((id, j) => {
    const ownCoins = coins(id);
    passages.forEach((passage, t) => {
      const effect = passage.conditions.reduce(
        (sum, condition) => sum + betaOf(plan, condition, id, source.group),
        0,
      );
      if (ownCoins[t] < shifted(indicatorRate[j], effect)) passage.indicators.push(id);
    });
    // A supported need that never came up still stands in the study, in any passage alike.
    if (supported?.has(id) && passages.every((passage) => !passage.indicators.includes(id))) {
      random.pick(passages).indicators.push(id);
    }
  });
  return passages;
}

/**
 * Uniform numbers, one a passage; with persistence a passage often repeats the one before. A code that is present
 * where its number is small enough then comes in runs, at the same rate.
 */
function drawCoins(length: number, persistence: number, random: Random): number[] {
  const coins: number[] = [];
  for (let t = 0; t < length; t++) {
    const repeats = t > 0 && persistence > 0 && random.happens(persistence);
    coins.push(repeats ? coins[t - 1] : random.uniform());
  }
  return coins;
}

const bounded = (rate: number) => Math.min(0.45, Math.max(0.01, rate));

/** A probability moved by a log odds ratio. */
function shifted(rate: number, logOddsRatio: number): number {
  if (rate === 0 || logOddsRatio === 0) return rate;
  const odds = (rate / (1 - rate)) * Math.exp(logOddsRatio);
  return odds / (1 + odds);
}

interface Dealers {
  readonly tradeoffs: TradeoffDrawer;
  readonly directions: DirectionDrawer;
}

function finish(codes: PresentCodes, source: SourcePlan, dealers: Dealers, random: Random): Passage {
  const empty = codes.conditions.length === 0 && codes.indicators.length === 0;
  const extra = random.happens(extraTradeoffShare);
  const asBackground = random.happens(backgroundShare);
  const asNeed = random.happens(needShare);
  const coded = random.happens(valenceShare);

  const { tradeoffs } = dealers;
  const weighs = tradeoffs.canWeigh(source) && (empty ? !asBackground : extra && source.language === 'nb');
  const tradeoff = weighs ? tradeoffs.draw(source) : null;
  const need = source.kind === 'study' && codes.indicators.length > 0 && asNeed;
  return {
    ...codes,
    tradeoff,
    need,
    background: empty && tradeoff === null,
    valence: empty || need || !coded ? null : valences[dealers.directions.draw(codes, source)],
  };
}
