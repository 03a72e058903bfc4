import type { Interest } from '../../corpus/interests.js';
import type { Source } from '../../corpus/source.js';
import { labelTest } from '../../inference/labelTest.js';
import { type SourceFlips, sourceFlips } from '../../inference/sourceFlips.js';
import { defaults } from '../../shared/defaults.js';
import { given } from '../../shared/given.js';
import type { Interval } from '../../statistics/interval.js';
import { intraclassCorrelation } from '../../statistics/intraclassCorrelation.js';
import { predictionInterval } from '../../statistics/predictionInterval.js';
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
  /** BCa interval over sources; percentile where there is no BCa; by t over clusters where sources of them are alike. */
  readonly interval: Interval | null;
  /** Where the share of a new source would lie; null with fewer than two clusters. */
  readonly prediction: Interval | null;
  /** Sources in which it comes first in less than half of its trade-offs, and in more. */
  readonly below: number;
  readonly above: number;
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
    /** Do the groups differ: see `labelTest`; null with fewer than two groups, and with few clusters. */
    readonly pValue: number | null;
  }[];
  /** How alike the shares of sources of one cluster are (the intraclass correlation); null where each stands for itself. */
  readonly correlation: number | null;
  readonly permutations: number;
  readonly seed: number;
}

export interface InterestShareOptions {
  readonly samples?: number;
  readonly permutations?: number;
  readonly seed?: number;
  readonly confidence?: number;
  /** A cluster for each of the sources that weigh interests; default: each source its own. */
  readonly clusters?: ArrayLike<number>;
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
  const clusterOf = ({ source }: SourceShare) =>
    options.clusters === undefined ? source : options.clusters[found.sources.indexOf(source)];
  const groups = by.map((attribute) => {
    const labelOf = ({ source }: SourceShare) =>
      groupOf(found.corpus.sources[source] as Source, [attribute]) ?? '';
    const labelled = perSource.filter((each) => labelOf(each) !== '');
    const names = inGroupOrder(new Set(labelled.map(labelOf)));
    const clusters = labelled.map(clusterOf);
    return {
      by: attribute,
      groups: names.map((name) => ({
        group: name,
        ...shareOfWins(
          labelled.filter((each) => labelOf(each) === name),
          clusterOf,
          options,
        ),
      })),
      pValue:
        names.length < 2
          ? null
          : labelTest(
              labelled.map(shareOf),
              labelled.map((each) => names.indexOf(labelOf(each))),
              { permutations, seed, clusters },
            ).pValue,
    };
  });
  return {
    interest,
    overall: shareOfWins(perSource, clusterOf, options),
    perSource,
    groups,
    correlation: intraclassCorrelation(perSource.map(shareOf), perSource.map(clusterOf)),
    permutations,
    seed,
  };
}

function count({ tradeoffs }: Tradeoffs, source: number, side: 'before' | 'after', interest: number): number {
  return tradeoffs.filter((each) => each.source === source && each[side] === interest).length;
}

const shareOf = ({ before, after }: SourceShare) => before / (before + after);

function shareOfWins(
  sources: readonly SourceShare[],
  clusterOf: (source: SourceShare) => number,
  all: InterestShareOptions,
): ShareOfWins {
  const clusters = sources.map(clusterOf);
  const options = { ...all, clusters };
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
    interval: bootstrap.student ?? bootstrap.bca ?? bootstrap.percentile,
    prediction: predictionInterval(shares, clusters, {
      lowest: 0,
      highest: 1,
      ...given({ confidence: all.confidence }),
    }),
    below: shares.filter((share) => share < 0.5).length,
    above: shares.filter((share) => share > 0.5).length,
    test: sourceFlips(shares.length, distance, options),
  };
}
