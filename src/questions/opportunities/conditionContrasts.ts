import type { Code } from '../../corpus/code.js';
import type { Interval } from '../../statistics/interval.js';
import { type ClusterCount, clusterCount, sourceClusters } from '../../statistics/sourceClusters.js';
import { studentQuantile } from '../../statistics/studentT.js';
import type { DirectedUnits } from '../directedUnits.js';
import { alikeSelections } from './alikeSelections.js';
import { type ContrastTestOptions, contrastTest, type DrawnP } from './contrastTest.js';
import type { NeedWeight } from './needWeights.js';
import { type PairContrast, pairContrast } from './pairContrast.js';
import { contrastMaterial, type PairSides } from './pairSides.js';

/** A condition with an indicator: is it more hindered with the condition than without? */
export interface ComparedPair {
  readonly need: NeedWeight;
  readonly sides: PairSides;
  readonly contrast: PairContrast;
  /** Of the difference, by t with clusters - 1 degrees; null with fewer than two clusters, or where nothing varies. */
  readonly interval: Interval | null;
  /** Weight of the need x statistic. */
  readonly weighted: number;
}

/** The contrast of a condition: that of the need with which it is largest. */
export interface ConditionContrast extends ComparedPair {
  readonly condition: Code;
  /** Of the condition by itself; null where sources are alike in few clusters. */
  readonly single: DrawnP | null;
  /** Corrected for all conditions and needs. */
  readonly adjusted: DrawnP | null;
  /** Sources with the condition in which the indicator is not more hindered than without it. */
  readonly against: number;
  /** All pairs that can be compared, the largest first. */
  readonly pairs: readonly ComparedPair[];
}

export interface ConditionContrasts {
  /** Beside the conditions; null where no need can be compared with and without it. */
  readonly found: readonly (ConditionContrast | null)[];
  /** Of the describing sources with directed selections on indicators. */
  readonly clusters: ClusterCount;
  readonly permutations: number;
}

/** A pair takes part where so many sources speak of the indicator with the condition, and as many without. */
export const fewestOnASide = 3;

/**
 * For each condition: is value more hindered with it than without it, and which need most?
 *
 * The need is chosen by weight x statistic, and the test draws that choice anew, so that it is paid for.
 *
 * @param describing positions of the sources that describe the meeting
 * @param clusterOf of each source of the corpus
 */
export function conditionContrasts(
  directed: DirectedUnits,
  describing: readonly number[],
  conditions: readonly Code[],
  needs: readonly NeedWeight[],
  clusterOf: ArrayLike<number>,
  options: ContrastTestOptions & { readonly confidence: number },
): ConditionContrasts {
  const groups = alikeSelections(directed, describing, needs);
  const indices = conditions.map(({ index }) => index);
  const material = contrastMaterial(directed, groups, indices, needs.length);
  const pairs = material.pairs.filter((pair) => pair.with >= fewestOnASide && pair.without >= fewestOnASide);
  const weights = needs.map(({ weight }) => weight);
  const tested = contrastTest(material, pairs, weights, conditions.length, clusterOf, options);
  const speaking = new Set(
    groups.flatMap(({ units }) => units.map((unit) => directed.incidence.source[unit])),
  );
  const own = Int32Array.from(describing, (source) => clusterOf[source]);
  const clusters = clusterCount(
    sourceClusters(describing.length, own, (position) => speaking.has(describing[position])),
  );
  const found = conditions.map((condition, c): ConditionContrast | null => {
    const compared = pairs
      .filter((pair) => pair.condition === c)
      .flatMap((pair) => comparedPair(pair, needs, clusterOf, options.confidence))
      .sort((a, b) => b.weighted - a.weighted || b.contrast.difference - a.contrast.difference);
    if (compared.length === 0) return null;
    const p = { single: tested.single[c], adjusted: tested.adjusted[c] };
    const [first] = compared;
    return {
      ...first,
      condition,
      ...(clusters.few ? { single: null, adjusted: null } : p),
      against: sourcesAgainst(first.sides).length,
      pairs: compared,
    };
  });
  return { found, clusters, permutations: tested.permutations };
}

function comparedPair(
  sides: PairSides,
  needs: readonly NeedWeight[],
  clusterOf: ArrayLike<number>,
  confidence: number,
): ComparedPair[] {
  const contrast = pairContrast(sides, clusterOf);
  if (contrast === null) return [];
  const need = needs[sides.indicator];
  const { difference, standardError, clusters } = contrast;
  const half = clusters < 2 ? 0 : studentQuantile((1 + confidence) / 2, clusters - 1) * standardError;
  const interval =
    half > 0 ? { lower: Math.max(-1, difference - half), upper: Math.min(1, difference + half) } : null;
  return [{ need, sides, contrast, interval, weighted: need.weight * contrast.statistic }];
}

/**
 * Sources whose selections with the condition are not more hindered than without it: than their own, or, where they have none in
 * the group, than those of the sources that have.
 *
 * @returns their positions in the corpus
 */
export function sourcesAgainst({ sides, groups }: PairSides): number[] {
  const without = sides.filter(({ has }) => !has);
  const elsewhere = groups.map((_, g) => {
    const own = without.filter(({ group }) => group === g);
    return own.reduce((sum, { share }) => sum + share, 0) / own.length;
  });
  const more = new Map<number, number>();
  for (const { source, group, has, share } of sides) {
    if (!has) continue;
    const own = without.find((side) => side.source === source && side.group === group);
    more.set(source, (more.get(source) ?? 0) + share - (own?.share ?? elsewhere[group]));
  }
  return [...more].filter(([, value]) => value <= 1e-12).map(([source]) => source);
}
