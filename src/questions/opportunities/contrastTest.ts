import { SeededRandom } from '../../shared/seededRandom.js';
import { stepsOf } from '../../shared/work.js';
import type { ContrastMaterial, PairSides } from './pairSides.js';

/** A p that was drawn, with how far the draws alone may have moved it. */
export interface DrawnP {
  readonly p: number;
  /** Standard error over draws: what another seed gives lies mostly within twice this. 0 where every way was taken. */
  readonly error: number;
}

export interface ContrastTest {
  /** Per question, beside `seen`: one-sided, of the condition by itself; null where nothing of it can be tested. */
  readonly single: readonly (DrawnP | null)[];
  /** Corrected for all conditions and needs (the largest statistic of each draw). */
  readonly adjusted: readonly (DrawnP | null)[];
  /** The largest weighted statistic of each question; null where it has no pair. */
  readonly seen: readonly (number | null)[];
  readonly permutations: number;
}

export interface ContrastTestOptions {
  readonly permutations: number;
  readonly seed: number;
}

/** Where some adjusted p is at most this, draws go on, up to so many times as many. */
const closer = { below: 0.1, times: 5 };

/**
 * Is value more hindered with a condition than without it? Null: among selections that are alike it makes no difference
 * which bear the condition. The directions are dealt anew within each group, for all conditions at once, and each pair's
 * contrast is set in its own standard errors (over clusters of sources) in every draw, so that sources and offices with
 * a bent of their own do not pass for a difference. A condition is judged by its largest weight x statistic; the adjusted p
 * compares it with the largest of all conditions in each draw (Westfall and Young's maxT).
 *
 * @param pairs those of `material.pairs` that are tested
 * @param weights of the indicators
 * @param questions how many conditions there are
 * @param clusterOf of each source of the corpus
 * @see DiCiccio & Romano (2017), JASA 112(519):1211-1220, on studentised permutation tests; Westfall & Young (1993), 2.6
 */
export function contrastTest(
  { hinders, starts }: ContrastMaterial,
  pairs: readonly PairSides[],
  weights: readonly number[],
  questions: number,
  clusterOf: ArrayLike<number>,
  { permutations, seed }: ContrastTestOptions,
): ContrastTest {
  const dealt = Float64Array.from(hinders);
  const terms = pairs.map((pair) => termsOf(pair, weights[pair.indicator], clusterOf));
  const best = new Float64Array(questions);
  const sums = new Float64Array(Math.max(1, ...terms.map(({ clusters }) => clusters)));
  const largest = () => {
    best.fill(Number.NEGATIVE_INFINITY);
    for (const term of terms) {
      const value = statistic(term, dealt, sums);
      if (value > best[term.question]) best[term.question] = value;
    }
  };
  largest();
  const seen = Float64Array.from(best);
  const asked = Array.from(seen, (value) => value > Number.NEGATIVE_INFINITY);
  const [alone, among] = [new Float64Array(questions), new Float64Array(questions)];
  const random = new SeededRandom(seed, 'directions dealt anew');
  let drawn = 0;
  const draw = (until: number) => {
    for (const _ of stepsOf('draws', until - drawn)) {
      drawn++;
      deal(dealt, starts, random);
      largest();
      const most = best.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
      for (let q = 0; q < questions; q++) {
        if (best[q] >= seen[q] - 1e-9) alone[q]++;
        if (most >= seen[q] - 1e-9) among[q]++;
      }
    }
  };
  if (terms.length > 0) draw(permutations);
  if (asked.some((has, q) => has && (1 + among[q]) / (drawn + 1) <= closer.below))
    draw(closer.times * permutations);
  const told = (reached: Float64Array) =>
    Array.from(reached, (count, q): DrawnP | null => {
      if (!asked[q]) return null;
      const p = (1 + count) / (drawn + 1);
      return { p, error: Math.sqrt((p * (1 - p)) / (drawn + 1)) };
    });
  return {
    single: told(alone),
    adjusted: told(among),
    seen: Array.from(seen, (value, q) => (asked[q] ? value : null)),
    permutations: drawn,
  };
}

/** What a pair's statistic is made of: a coefficient for each place, and the cluster that it adds to. */
interface Terms {
  readonly question: number;
  readonly weight: number;
  readonly places: Int32Array;
  readonly coefficients: Float64Array;
  /** Per place, from 0. */
  readonly cluster: Int32Array;
  /** Per cluster: what it adds by the means of its groups, which no deal changes. */
  readonly centre: Float64Array;
  readonly clusters: number;
}

function termsOf(
  { condition, sides, groups }: PairSides,
  weight: number,
  clusterOf: ArrayLike<number>,
): Terms {
  const count = (g: number, has: boolean) =>
    sides.filter((side) => side.group === g && side.has === has).length;
  const [on, off] = [true, false].map((has) => groups.map((_, g) => count(g, has)));
  const numbers = new Map<number, number>();
  for (const { source } of sides)
    if (!numbers.has(clusterOf[source])) numbers.set(clusterOf[source], numbers.size);
  const centre = new Float64Array(numbers.size);
  const rows = sides.flatMap(({ source, group, has, places }) => {
    const [own, other] = has ? [on[group], off[group]] : [off[group], on[group]];
    const slope = ((has ? 1 : -1) * other) / (own + other);
    const cluster = numbers.get(clusterOf[source])!;
    centre[cluster] += slope * groups[group].share;
    return places.map((place) => ({ place, coefficient: slope / places.length, cluster }));
  });
  return {
    question: condition,
    weight,
    places: Int32Array.from(rows, ({ place }) => place),
    coefficients: Float64Array.from(rows, ({ coefficient }) => coefficient),
    cluster: Int32Array.from(rows, ({ cluster }) => cluster),
    centre,
    clusters: numbers.size,
  };
}

function statistic(
  { weight, places, coefficients, cluster, centre, clusters }: Terms,
  dealt: Float64Array,
  sums: Float64Array,
) {
  for (let k = 0; k < clusters; k++) sums[k] = -centre[k];
  for (let i = 0; i < places.length; i++) sums[cluster[i]] += coefficients[i] * dealt[places[i]];
  let [total, squares] = [0, 0];
  for (let k = 0; k < clusters; k++) {
    total += sums[k];
    squares += sums[k] * sums[k];
  }
  return squares > 1e-12 ? (weight * total) / Math.sqrt(squares) : 0;
}

/** Puts the directions of each group in a random order, in place. */
function deal(values: Float64Array, starts: Int32Array, random: SeededRandom): void {
  for (let g = 0; g + 1 < starts.length; g++) {
    const start = starts[g];
    for (let i = starts[g + 1] - start - 1; i > 0; i--) {
      const j = random.below(i + 1);
      const kept = values[start + i];
      values[start + i] = values[start + j];
      values[start + j] = kept;
    }
  }
}
