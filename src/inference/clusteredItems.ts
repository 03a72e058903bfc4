import type { SourcesInClusters } from '../statistics/sourceClusters.js';
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
 * of an item, with the deviation held at 0, is as likely to be turned.
 *
 * The part of the deviation that is taken from each mean follows the variance of that mean, as the most likely way in which
 * there is none.
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
  /** What each cluster adds to (value of item - its mean) of every item, the sign of its part taken into account. */
  const added = tested.map(() => new Float64Array(count));
  /** The same for sources counted, which moves where the mean of the item is held elsewhere. */
  const moved = parts.map(() => tested.map(() => new Float64Array(count)));
  let at = 0;
  parts.forEach((part, p) => {
    for (const source of part.values) {
      const cluster = of[at++];
      if (cluster < 0) continue;
      tested.forEach((item, i) => {
        if (Number.isNaN(source[item])) return;
        added[i][cluster] += (part.sign * (source[item] - means[p][i])) / speaking[p][i];
        moved[p][i][cluster] += 1 / speaking[p][i];
      });
    }
  });
  const value = tested.map((_, i) => parts.reduce((sum, { sign }, p) => sum + sign * means[p][i], 0));
  const average = plainMean(value);
  const ways = turnedSigns(count, permutations, seed, 'items of clusters');
  const contributions = tested.map((_, i) => {
    const variances = parts.map((part, p) => spread(column(part, tested[i])) / speaking[p][i]);
    const all = variances.reduce((sum, each) => sum + each, 0);
    const own = Float64Array.from({ length: count }, (_, c) => {
      let sum = added[i][c];
      for (let j = 0; j < width; j++) sum -= added[j][c] / width;
      return sum;
    });
    const held = own.map((each, c) => {
      const shift = parts.reduce(
        (sum, _, p) => sum + (all > 0 ? variances[p] / all : 1 / parts.length) * moved[p][i][c],
        0,
      );
      return each + shift * (value[i] - average);
    });
    return { own, held };
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
  const items = contributions.map(({ own }, i) => ({
    standardError: Math.sqrt((count / (count - 1)) * own.reduce((sum, each) => sum + each * each, 0)),
    pValue: ways.pOf(reached[i]),
  }));
  return { items, permutations: ways.ways };
}

function plainMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spread(values: readonly number[]): number {
  const center = plainMean(values);
  return plainMean(values.map((value) => (value - center) ** 2));
}
