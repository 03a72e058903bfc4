import type { Interest } from '../../corpus/interests.js';
import type { Source } from '../../corpus/source.js';
import { type SourceFlips, sourceFlips } from '../../inference/sourceFlips.js';
import { defaults } from '../../shared/defaults.js';
import { SeededRandom } from '../../shared/seededRandom.js';
import type { Interval } from '../../statistics/interval.js';
import { type SourceBootstrap, sourceBootstrap } from '../../statistics/sourceBootstrap.js';
import { inGroupOrder } from '../../units/groupOrder.js';
import { groupOf } from '../../units/groups.js';
import type { Tradeoffs } from './tradeoffs.js';

/** How often one source puts an interest first, of the trade-offs in which it takes part. */
export interface SourceShare {
  /** Index of the source in the corpus. */
  readonly source: number;
  readonly before: number;
  readonly after: number;
}

/** How often an interest comes first, in all or some of the sources. */
export interface ShareOfWins {
  /** Sources in which the interest is weighed against another. */
  readonly sources: number;
  /** Trade-offs that put it first, and that put it after. */
  readonly before: number;
  readonly after: number;
  /** Mean over the sources of the share in each, so that every source counts as much; null without one. */
  readonly share: number | null;
  /** Of all trade-offs together, whatever source they stand in. */
  readonly pooled: number | null;
  /** BCa interval over sources; percentile where there is no BCa. */
  readonly interval: Interval | null;
  readonly bootstrap: SourceBootstrap;
  /** Against one half: sources turned at random. */
  readonly test: SourceFlips;
}

export interface InterestShare {
  readonly interest: Interest;
  readonly overall: ShareOfWins;
  readonly perSource: readonly SourceShare[];
  readonly groups: readonly {
    readonly by: string;
    readonly groups: readonly (ShareOfWins & { readonly group: string })[];
    /** Do the groups differ: labels of sources dealt anew; null with fewer than two groups. */
    readonly pValue: number | null;
  }[];
  readonly permutations: number;
  readonly seed: number;
}

export interface InterestShareOptions {
  readonly samples?: number;
  readonly permutations?: number;
  readonly seed?: number;
  readonly confidence?: number;
}

/**
 * How often an interest is put before what it is weighed against: per source, overall and by group. Unlike a strength it
 * does not correct for which interests it meets.
 *
 * @param by attributes of sources, or `kind`
 */
export function interestShare(
  found: Tradeoffs,
  interest: Interest,
  by: readonly string[],
  options: InterestShareOptions = {},
): InterestShare {
  const permutations = options.permutations ?? defaults.permutations;
  const seed = options.seed ?? defaults.seed;
  const perSource = found.sources
    .map((source) => ({
      source,
      before: count(found, source, 'before', interest.index),
      after: count(found, source, 'after', interest.index),
    }))
    .filter(({ before, after }) => before + after > 0);
  const groups = by.map((attribute) => {
    const labelOf = ({ source }: SourceShare) =>
      groupOf(found.corpus.sources[source] as Source, [attribute]) ?? '';
    const labelled = perSource.filter((each) => labelOf(each) !== '');
    const names = inGroupOrder(new Set(labelled.map(labelOf)));
    const group = Int32Array.from(labelled, (each) => names.indexOf(labelOf(each)));
    return {
      by: attribute,
      groups: names.map((name) => ({
        group: name,
        ...shareOfWins(
          labelled.filter((each) => labelOf(each) === name),
          options,
        ),
      })),
      pValue:
        names.length < 2
          ? null
          : differencesOf(labelled.map(shareOf), group, names.length, permutations, seed),
    };
  });
  return { interest, overall: shareOfWins(perSource, options), perSource, groups, permutations, seed };
}

function count({ tradeoffs }: Tradeoffs, source: number, side: 'before' | 'after', interest: number): number {
  return tradeoffs.filter((each) => each.source === source && each[side] === interest).length;
}

const shareOf = ({ before, after }: SourceShare) => before / (before + after);

function shareOfWins(sources: readonly SourceShare[], options: InterestShareOptions): ShareOfWins {
  const shares = sources.map(shareOf);
  const mean = (chosen: ArrayLike<number>) => {
    let sum = 0;
    for (let i = 0; i < chosen.length; i++) sum += shares[chosen[i]];
    return sum / chosen.length;
  };
  const [before, after] = (['before', 'after'] as const).map((side) =>
    sources.reduce((sum, each) => sum + each[side], 0),
  );
  const bootstrap = sourceBootstrap(shares.length, mean, options);
  const distance = (signs: Int8Array) =>
    Math.abs(shares.reduce((sum, share, s) => sum + signs[s] * (share - 0.5), 0));
  return {
    sources: sources.length,
    before,
    after,
    bootstrap,
    share: bootstrap.estimate,
    pooled: before + after > 0 ? before / (before + after) : null,
    interval: bootstrap.bca ?? bootstrap.percentile,
    test: sourceFlips(shares.length, distance, options),
  };
}

/** p of the spread of the groups' means around the mean of all. */
function differencesOf(
  shares: readonly number[],
  group: Int32Array,
  groups: number,
  permutations: number,
  seed: number,
): number {
  const spread = (dealt: Int32Array) => {
    const [sums, sizes] = [new Float64Array(groups), new Float64Array(groups)];
    shares.forEach((share, s) => {
      sums[dealt[s]] += share;
      sizes[dealt[s]]++;
    });
    // The mean of all stays the same, so the sum of squares differs from this by a constant.
    return sums.reduce((total, sum, g) => total + sum ** 2 / sizes[g], 0);
  };
  const seen = spread(group);
  const dealt = Int32Array.from(group);
  const random = new SeededRandom(seed, 'shares of groups');
  let reached = 0;
  for (let draw = 0; draw < permutations; draw++) {
    random.shuffle(dealt);
    if (spread(dealt) >= seen - 1e-9) reached++;
  }
  return (1 + reached) / (permutations + 1);
}
