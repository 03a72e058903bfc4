import { background, placedAfter, placedBefore } from './codebook.js';
import { DirectionDrawer, type PresentCodes } from './directions.js';
import type { Edition } from './edition.js';
import { FinerDrawer, type Reports } from './finerDrawer.js';
import { betaOf, type Plan } from './plan.js';
import type { Random } from './random.js';
import { destroys } from './secondCodebook.js';
import type { SourcePlan } from './sources.js';
import { type Tradeoff, TradeoffDrawer } from './tradeoffs.js';

/** What one coded span is truly about. */
export interface Passage {
  readonly conditions: readonly string[];
  readonly indicators: readonly string[];
  /** A valence code. */
  readonly valence: string | null;
  readonly tradeoff: Tradeoff | null;
  readonly background: boolean;
  /** A study reports what jobseekers need: no direction. */
  readonly need: boolean;
  /** Codes of edition 2: whose value, whether a study reports a need or an expectation, where the service comes from. */
  readonly value: string | null;
  readonly reported: string | null;
  readonly service: string | null;
}

/** The true codes of a passage, in the order of the codebook. */
export function codesOf(passage: Passage): string[] {
  const { tradeoff, valence, value, reported, service } = passage;
  return [
    ...passage.conditions,
    ...passage.indicators,
    ...(tradeoff === null ? [] : [placedBefore(tradeoff.before), placedAfter(tradeoff.after)]),
    ...[valence, value, reported, service].filter((code) => code !== null),
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
  edition: Edition,
  stream: (name: string) => Random,
): Passage[][] {
  const supported = drawSupport(sources, plan, edition, stream('support'));
  const codeStream = stream(edition.codesStream);
  const passageStream = stream('passages');
  const dealers: Dealers = {
    tradeoffs: new TradeoffDrawer(plan, edition, stream('tradeoffs')),
    directions: new DirectionDrawer(plan, stream('directions')),
    finer: plan.finer === null ? null : new FinerDrawer(plan.finer, stream('finer')),
  };
  return sources.map((source) => {
    const support = supported.get(source.id);
    const reports = support === undefined ? null : (dealers.finer?.reportsOf(support, source.length) ?? null);
    const present = drawCodes(source, plan, edition, { support, reports }, codeStream);
    return present.map((codes, t) => {
      const reported = codes.indicators.length > 0 ? (reports?.ofPassage[t] ?? null) : null;
      return finish(codes, reported, source, edition, dealers, passageStream);
    });
  });
}

/** Which indicators each study supports: the planted number of studies drawn at random, or a coin for each study. */
function drawSupport(
  sources: readonly SourcePlan[],
  plan: Plan,
  { exactSupport }: Edition,
  random: Random,
): Map<string, Set<string>> {
  const studies = sources.filter((source) => source.kind === 'study');
  const supported = new Map(studies.map((study) => [study.id, new Set<string>()]));
  for (const { indicator, support } of plan.needs) {
    const chosen = exactSupport
      ? random.shuffled(studies).slice(0, Math.round(support * studies.length))
      : studies.filter(() => random.happens(support));
    for (const study of chosen) supported.get(study.id)!.add(indicator);
  }
  return supported;
}

function drawCodes(
  source: SourcePlan,
  plan: Plan,
  { codebook: { conditions, indicators }, rates }: Edition,
  {
    support,
    reports,
  }: { readonly support: ReadonlySet<string> | undefined; readonly reports: Reports | null },
  random: Random,
): PresentCodes[] {
  const noise = () => Math.exp(rates.spread * random.normal() - (rates.spread * rates.spread) / 2);
  const conditionRate = conditions.map((id) =>
    bounded(rates.conditions[id] * (rates.conditionTilts[source.group][id] ?? 1) * noise()),
  );
  const indicatorRate = indicators.map((id) => {
    const rate = bounded(rates.indicators[id] * (rates.indicatorTilts[source.group][id] ?? 1) * noise());
    if (support === undefined) return rate;
    // In passages of its own sort a report comes so much more often as these are fewer.
    const own = reports === null ? source.length : fitting(id, reports).length;
    return support.has(id) ? Math.min(0.45, (rates.study * source.length) / own) : 0;
  });
  const passages: PresentCodes[] = Array.from({ length: source.length }, () => ({
    conditions: [],
    indicators: [],
  }));
  const coins = (id: string) => drawCoins(source.length, rates.runs[id] ?? 0, random);

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
      const fits = reports === null || reports.ofPassage[t] === reports.ofIndicator.get(id);
      if (fits && ownCoins[t] < shifted(indicatorRate[j], effect)) passage.indicators.push(id);
    });
    // A supported need that never came up still stands in the study, in any passage alike.
    if (support?.has(id) && passages.every((passage) => !passage.indicators.includes(id))) {
      const places = reports === null ? passages : fitting(id, reports).map((t) => passages[t]);
      random.pick(places).indicators.push(id);
    }
  });
  return passages;
}

/** The passages that an indicator can stand in, by position. */
function fitting(id: string, { ofPassage, ofIndicator }: Reports): number[] {
  return [...ofPassage.keys()].filter((t) => ofPassage[t] === ofIndicator.get(id));
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
  readonly finer: FinerDrawer | null;
}

function finish(
  codes: PresentCodes,
  reported: string | null,
  source: SourcePlan,
  { codebook, rates }: Edition,
  { tradeoffs, directions, finer }: Dealers,
  random: Random,
): Passage {
  const empty = codes.conditions.length === 0 && codes.indicators.length === 0;
  const extra = random.happens(rates.extraTradeoff);
  const asBackground = random.happens(rates.background);
  const asNeed = random.happens(rates.need);
  const coded = random.happens(rates.valence);

  const weighs = tradeoffs.canWeigh(source) && (empty ? !asBackground : extra && source.language === 'nb');
  const tradeoff = weighs ? tradeoffs.draw(source) : null;
  const need = source.kind === 'study' && codes.indicators.length > 0 && asNeed;
  const more = finer?.draw(codes, source) ?? { value: null, service: null };
  const directed = !empty && !need && coded;
  const direction = directed ? directions.draw(codes, more, source) : null;
  const destroyed = direction === 1 && finer?.destroys(codes) === true;
  return {
    ...codes,
    ...more,
    reported,
    tradeoff,
    need,
    background: empty && tradeoff === null,
    valence: direction === null ? null : destroyed ? destroys : codebook.valences[direction],
  };
}
