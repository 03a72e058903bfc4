import { absent, type Coefficient } from './coefficient.js';
import type { SetDistance } from './distances.js';
import { alphaOf, observedDistance, pairableTotals } from './krippendorffAlpha.js';
import type { Ratings } from './ratings.js';
import type { UnitList } from './unitList.js';

/** Alpha of the sets of codes when each source counts as often as `times` says (once by default). */
export type SetValuedAlpha = (times?: ArrayLike<number>) => Coefficient;

/**
 * Krippendorff's alpha of whole sets of codes: in each unit a coder's rating is the set of codes that the coder applied
 * there, and nothing applied is the empty set. Where a coder did not judge every code, the set is not known, and missing.
 *
 * The distances within units and among all ratings are summed once for each source and each pair of sources, so that
 * resampling sources need not look at units again.
 *
 * @see Passonneau (2006), Measuring Agreement on Set-valued Items (MASI), LREC 2006
 * @example setValuedAlpha(units, masiDistance)().value // 0.71
 */
export function setValuedAlpha(list: UnitList, distance: SetDistance): SetValuedAlpha {
  const bySource = setRatings(list);
  const sources = bySource.length;
  const between = betweenCategories(bySource[0]?.categories ?? [], distance);
  const within = bySource.map((ratings) => observedDistance(ratings, between));
  const totals = bySource.map(pairableTotals);
  const counts = totals.map((total) => total.reduce((sum, count) => sum + count, 0));
  const across = distancesAcross(totals, between);

  return (times) => {
    const factor = (s: number) => (times === undefined ? 1 : times[s]);
    let [count, observed, expected] = [0, 0, 0];
    for (let s = 0; s < sources; s++) {
      if (factor(s) === 0) continue;
      count += factor(s) * counts[s];
      observed += factor(s) * within[s];
      for (let t = 0; t < sources; t++) expected += factor(s) * factor(t) * across[s * sources + t];
    }
    return count === 0
      ? absent('no-pairs')
      : alphaOf(observed / count, (2 * expected) / (count * (count - 1)));
  };
}

/** The distance of two categories, which are sets of numbers; members are bits, so that sharing is counted fast. */
function betweenCategories(
  categories: readonly (readonly number[])[],
  distance: SetDistance,
): (a: number, b: number) => number {
  const words = 1 + Math.floor(categories.reduce((most, members) => Math.max(most, ...members), 0) / 32);
  const bits = new Int32Array(categories.length * words);
  categories.forEach((members, k) => {
    for (const member of members) bits[k * words + (member >>> 5)] |= 1 << (member & 31);
  });
  return (a, b) => {
    let shared = 0;
    for (let word = 0; word < words; word++)
      shared += bitCount(bits[a * words + word] & bits[b * words + word]);
    return distance(categories[a].length, categories[b].length, shared);
  };
}

/** @see Warren (2013), Hacker's Delight, 2nd ed., section 5-1 */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * sources x sources: the sum of distances of ratings of the one to ratings of the other, each pair of different
 * categories once; with the same in the other direction it is the sum over all pairs of ratings.
 */
function distancesAcross(
  totals: readonly Float64Array[],
  between: (a: number, b: number) => number,
): Float64Array {
  const sources = totals.length;
  const size = totals[0]?.length ?? 0;
  // Category by category, who has it and how often: most sources have few of all the sets.
  const holders = Array.from({ length: size }, (_, k) => {
    const having = Int32Array.from(totals.keys()).filter((s) => totals[s][k] > 0);
    return { having, counts: Float64Array.from(having, (s) => totals[s][k]) };
  });
  const across = new Float64Array(sources * sources);
  const reach = new Float64Array(sources);
  for (let k = 0; k < size; k++) {
    reach.fill(0);
    for (let other = k + 1; other < size; other++) {
      const distance = between(k, other);
      const { having, counts } = holders[other];
      for (let i = 0; i < having.length; i++) reach[having[i]] += counts[i] * distance;
    }
    const { having, counts } = holders[k];
    for (let i = 0; i < having.length; i++) {
      for (let t = 0; t < sources; t++) across[having[i] * sources + t] += counts[i] * reach[t];
    }
  }
  return across;
}

/** The sets that coders applied, source by source, with the same categories in all. */
export function setRatings({ comparison, units }: UnitList): Ratings<readonly number[]>[] {
  const categories: (readonly number[])[] = [];
  const positions = new Map<string, number>();
  const values: number[][] = comparison.sources.map(() => []);
  for (const unit of units) {
    for (const coder of unit.coders) {
      if (coder === null || coder.unknown.length > 0) {
        values[unit.source].push(-1);
        continue;
      }
      const key = coder.codes.join();
      if (!positions.has(key)) positions.set(key, categories.push(coder.codes) - 1);
      values[unit.source].push(positions.get(key)!);
    }
  }
  const raters = comparison.coders.length;
  return values.map((inSource) => ({
    categories,
    raters,
    values: Int32Array.from(inSource),
    weights: new Float64Array(raters === 0 ? 0 : inSource.length / raters).fill(1),
  }));
}
