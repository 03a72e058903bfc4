import type { Tradeoffs } from './tradeoffs.js';

/**
 * What a pair of interests counts.
 *
 * - `source`: each source counts once for a pair: 1 for what it puts first, or shares where it says both
 * - `tradeoff`: each trade-off counts once
 */
export type PriorityWeight = 'source' | 'tradeoff';

/** How often one of two interests was put before the other in one source. */
export interface SourcePair {
  readonly before: number;
  readonly after: number;
  /** By the weight that was chosen. */
  readonly wins: number;
}

/** Which interest is put before which. Every table is interests x interests, row before column. */
export interface Dominance {
  readonly items: number;
  readonly weight: PriorityWeight;
  readonly tradeoffs: Int32Array;
  /** Sources with at least one such trade-off. */
  readonly sources: Int32Array;
  /** What the strengths rest on. */
  readonly wins: Float64Array;
  /** The wins of each source, in the order of `Tradeoffs.sources`. */
  readonly bySource: readonly (readonly SourcePair[])[];
}

/** Counts trade-offs and sources for each ordered pair of interests. */
export function dominance(found: Tradeoffs, weight: PriorityWeight = 'source'): Dominance {
  const items = found.interests.length;
  const tradeoffs = new Int32Array(items * items);
  const sources = new Int32Array(items * items);
  const own = new Map(found.sources.map((source) => [source, new Map<number, number>()]));
  for (const { source, before, after } of found.tradeoffs) {
    const cell = before * items + after;
    tradeoffs[cell]++;
    const cells = own.get(source)!;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  const bySource = [...own.values()].map((cells) =>
    [...cells].map(([cell, count]) => {
      const [before, after] = [Math.floor(cell / items), cell % items];
      sources[cell]++;
      const both = count + (cells.get(after * items + before) ?? 0);
      return { before, after, wins: weight === 'source' ? count / both : count };
    }),
  );
  const wins = winsOf(
    bySource,
    items,
    bySource.map((_, s) => s),
  );
  return { items, weight, tradeoffs, sources, wins, bySource };
}

/** The wins of some sources together; a source may stand several times. */
export function winsOf(
  bySource: readonly (readonly SourcePair[])[],
  items: number,
  chosen: ArrayLike<number>,
): Float64Array {
  const wins = new Float64Array(items * items);
  for (let i = 0; i < chosen.length; i++) {
    for (const pair of bySource[chosen[i]]) wins[pair.before * items + pair.after] += pair.wins;
  }
  return wins;
}
