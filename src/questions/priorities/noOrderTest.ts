import { Matrix, pseudoInverse } from 'ml-matrix';
import { type SourceFlipOptions, type SourceFlips, sourceFlips } from '../../inference/sourceFlips.js';
import type { Dominance } from './dominance.js';

/** A test of no order at all, with the degrees of freedom of its statistic. */
export interface NoOrderTest extends SourceFlips {
  readonly degreesOfFreedom: number;
}

/**
 * Is there an order among the interests? The score statistic of Bradley and Terry's model at equal strengths: how far the
 * interests' wins less losses are from 0, weighed by which of them meet. It needs no fit, so it exists whatever is linked.
 * Chance turns whole sources, as all that one source says hangs together. (Were all wins independent, the statistic
 * would be chi-squared.)
 *
 * @see Kousgaard (1976), Scandinavian Journal of Statistics 3(4):175-185, for tests in models of paired comparisons
 */
export function noOrderTest(
  { bySource, wins, items }: Dominance,
  options: SourceFlipOptions = {},
): NoOrderTest {
  const surplus = bySource.map((pairs) => {
    const own = new Float64Array(items);
    for (const { before, after, wins: won } of pairs) {
      own[before] += won;
      own[after] -= won;
    }
    return own;
  });
  const meetings = Matrix.zeros(Math.max(1, items), Math.max(1, items));
  for (let i = 0; i < items; i++) {
    for (let j = 0; j < items; j++) {
      const met = i === j ? 0 : wins[i * items + j] + wins[j * items + i];
      meetings.set(i, j, meetings.get(i, j) - met);
      meetings.set(i, i, meetings.get(i, i) + met);
    }
  }
  const inverted = Float64Array.from(pseudoInverse(meetings).to1DArray());
  const sum = new Float64Array(items);
  const statistic = (signs: Int8Array) => {
    sum.fill(0);
    surplus.forEach((own, s) => {
      for (let i = 0; i < items; i++) sum[i] += signs[s] * own[i];
    });
    let value = 0;
    for (let i = 0; i < items; i++)
      for (let j = 0; j < items; j++) value += sum[i] * inverted[i * items + j] * sum[j];
    return value;
  };
  const degreesOfFreedom = items - linkedGroups(wins, items);
  return { ...sourceFlips(surplus.length, statistic, options), degreesOfFreedom };
}

/** Groups of items that meet, directly or through others. */
function linkedGroups(wins: Float64Array, items: number): number {
  const group = Array.from({ length: items }, (_, i) => i);
  for (let i = 0; i < items; i++) {
    for (let j = 0; j < items; j++) {
      if (!(wins[i * items + j] > 0) || group[i] === group[j]) continue;
      const [kept, gone] = [group[i], group[j]];
      group.forEach((own, k) => {
        if (own === gone) group[k] = kept;
      });
    }
  }
  return new Set(group).size;
}
