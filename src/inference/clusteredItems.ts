import type { SourcesInClusters } from '../statistics/sourceClusters.js';
import { studentTwoSided } from '../statistics/studentT.js';
import { turnedSigns } from '../statistics/turnedSigns.js';

/** What the sources of a part say of the items that are tested; NaN where one says nothing. */
export interface ItemPart {
  readonly values: readonly ArrayLike<number>[];
  readonly sign: 1 | -1;
}

/** Of each item that is tested. */
export interface ClusteredItem {
  readonly standardError: number;
  readonly pValue: number;
}

/**
 * Items that differ from the average item, where sources of one cluster are alike: what each cluster adds to the deviation
 * of an item, with the deviation held at 0, is as likely to be turned. With few clusters in one part and more in another, turning
 * errs a little; so p is at least that of Student's t with the degrees of freedom of the clusters of each part (Welch).
 *
 * The part of the deviation that is taken from each mean follows the variance of that part, as the most likely way in which there
 * is none.
 *
 * @param tested the items, by position in the values
 * @param together clusters of the sources, part after part
 */
export function clusteredItems(
  parts: readonly ItemPart[],
  tested: readonly number[],
  together: SourcesInClusters,
  { permutations, seed }: { readonly permutations: number; readonly seed: number },
): { readonly items: readonly ClusteredItem[]; readonly permutations: number } {
  const { of, count } = together;
  const width = tested.length;
  const column = (part: ItemPart, item: number) =>
    part.values.map((source) => source[item]).filter((value) => !Number.isNaN(value));
  const means = parts.map((part) => tested.map((item) => plainMean(column(part, item))));
  const speaking = parts.map((part) => tested.map((item) => column(part, item).length));
  /** Per part, item and cluster: what it adds to (value - mean), the sign of the part taken into account. */
  const added = parts.map(() => tested.map(() => new Float64Array(count)));
  /** The same, for the share of the sources that speak of the item. */
  const moved = parts.map(() => tested.map(() => new Float64Array(count)));
  let at = 0;
  parts.forEach((part, p) => {
    for (const source of part.values) {
      const cluster = of[at++];
      if (cluster < 0) continue;
      tested.forEach((item, i) => {
        if (Number.isNaN(source[item])) return;
        added[p][i][cluster] += (part.sign * (source[item] - means[p][i])) / speaking[p][i];
        moved[p][i][cluster] += 1 / speaking[p][i];
      });
    }
  });
  const value = tested.map((_, i) => parts.reduce((sum, { sign }, p) => sum + sign * means[p][i], 0));
  const average = plainMean(value);
  const ways = turnedSigns(count, permutations, seed, 'items of clusters');
  const contributions = tested.map((_, i) => {
    // By how much less than from the true mean a source lies from its own, to which `by` of its cluster's weight pulls it.
    const pulled = (p: number, j: number, c: number, by: number) =>
      Math.sqrt(Math.max(1e-9, 1 - by * moved[p][j][c]));
    const shareOf = (j: number) => ((j === i ? width : 0) - 1) / width;
    const byPart = parts.map((_, p) =>
      Float64Array.from({ length: count }, (_, c) =>
        tested.reduce((sum, _, j) => sum + (shareOf(j) * added[p][j][c]) / pulled(p, j, c, 1), 0),
      ),
    );
    const variances = byPart.map(squares);
    const all = plainSum(variances);
    const held = Float64Array.from({ length: count }, (_, c) =>
      plainSum(
        parts.map((_, p) => {
          const weight = all > 0 ? variances[p] / all : 1 / parts.length;
          const shift = weight * (value[i] - average) * moved[p][i][c];
          const own = (shareOf(i) * added[p][i][c] + shift) / pulled(p, i, c, 1 - weight);
          const others = tested.map((_, j) =>
            j === i ? 0 : (shareOf(j) * added[p][j][c]) / pulled(p, j, c, 1),
          );
          return own + plainSum(others);
        }),
      ),
    );
    const together = Float64Array.from({ length: count }, (_, c) => plainSum(byPart.map((own) => own[c])));
    const standardError = Math.sqrt(squares(together));
    // Welch: each part has the degrees of freedom of its clusters that speak of the item.
    const degrees =
      all ** 2 /
      plainSum(
        parts.map(
          (_, p) => variances[p] ** 2 / Math.max(1, moved[p][i].filter((share) => share > 0).length - 1),
        ),
      );
    const t = (value[i] - average) / standardError;
    const byStudent = Number.isFinite(t) && degrees > 0 ? studentTwoSided(t, degrees) : 0;
    return { held, standardError, byStudent };
  });
  const seen = contributions.map(({ held }) => Math.abs(held.reduce((sum, each) => sum + each, 0)));
  const reached = new Int32Array(width);
  ways.forEach((signs) => {
    contributions.forEach(({ held }, i) => {
      let sum = 0;
      for (let c = 0; c < count; c++) sum += signs[c] * held[c];
      if (Math.abs(sum) >= seen[i] * (1 - 1e-9) - 1e-12) reached[i]++;
    });
  });
  const items = contributions.map(({ standardError, byStudent }, i) => ({
    standardError,
    pValue: Math.max(byStudent, ways.pOf(reached[i])),
  }));
  return { items, permutations: ways.ways };
}

function plainSum(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function squares(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

function plainMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
