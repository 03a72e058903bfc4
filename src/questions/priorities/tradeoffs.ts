import type { Corpus } from '../../corpus/corpus.js';
import { type Interest, weighedInterests } from '../../corpus/interests.js';
import type { CoderRule } from '../../units/coderRule.js';
import { type DirectedUnits, directedUnits } from '../directedUnits.js';

/** One interest was put before another, in one selection. */
export interface Tradeoff {
  /** Position of the selection in `directed.incidence`. */
  readonly unit: number;
  readonly source: number;
  /** Position among the interests. */
  readonly before: number;
  readonly after: number;
}

/** All trade-offs of a corpus, and what was coded as one but is none. */
export interface Tradeoffs {
  readonly corpus: Corpus;
  readonly coders: CoderRule;
  readonly directed: DirectedUnits;
  readonly interests: readonly Interest[];
  /** By source, and in the order of its text. */
  readonly tradeoffs: readonly Tradeoff[];
  /** Selections with at least one trade-off. */
  readonly selections: number;
  /** Selections that put an interest before, or after, without naming another one. */
  readonly incomplete: readonly number[];
  /** Sources with at least one trade-off, by index. */
  readonly sources: readonly number[];
}

/**
 * Trade-offs: selections coded with the `before` side of one interest and the `after` side of another. Where a selection
 * has several of either, each before goes with each after. An interest is not weighed against itself. A code that names
 * both (`Kontroll satt foran Tillit`) is a trade-off by itself, and of these two only.
 *
 * @param options.coders whose codings count; default: reconciled where there is one, else any
 * @example tradeoffsOf(corpus).tradeoffs[0] // { unit: 4, source: 0, before: 2, after: 0 }
 */
export function tradeoffsOf(corpus: Corpus, options: { readonly coders?: CoderRule } = {}): Tradeoffs {
  const directed = directedUnits(corpus, options);
  const { interests, pairs: named } = weighedInterests(corpus);
  const namedBy = new Map(named.map((pair) => [pair.code.index, pair]));
  const side = (wanted: 'before' | 'after') => {
    const of = new Int32Array(corpus.codes.length).fill(-1);
    for (const interest of interests)
      for (const { index } of interest[wanted]) if (!namedBy.has(index)) of[index] = interest.index;
    return of;
  };
  const [beforeOf, afterOf] = [side('before'), side('after')];
  const { unitCount, offsets, codes, source } = directed.incidence;
  const tradeoffs: Tradeoff[] = [];
  const incomplete: number[] = [];
  let selections = 0;
  for (let unit = 0; unit < unitCount; unit++) {
    const present = codes.subarray(offsets[unit], offsets[unit + 1]);
    const [first, last] = [beforeOf, afterOf].map((of) => distinct(present, of));
    const sided = first.flatMap((before) =>
      last.filter((after) => after !== before).map((after) => ({ before, after })),
    );
    const pairs = withNamed(sided, present, namedBy).map((pair) => ({ unit, source: source[unit], ...pair }));
    if (pairs.length > 0) selections++;
    else if (first.length + last.length > 0) incomplete.push(unit);
    tradeoffs.push(...pairs);
  }
  return {
    corpus,
    coders: directed.coders,
    directed,
    interests,
    tradeoffs,
    selections,
    incomplete,
    sources: [...new Set(tradeoffs.map((each) => each.source))],
  };
}

type Pair = Pick<Tradeoff, 'before' | 'after'>;

/** The pairs of a selection with those that its codes name, each once. */
function withNamed(
  pairs: readonly Pair[],
  present: Int32Array,
  namedBy: ReadonlyMap<number, Pair>,
): readonly Pair[] {
  if (namedBy.size === 0) return pairs;
  const found = new Map(pairs.map((pair) => [`${pair.before} ${pair.after}`, pair]));
  for (const code of present) {
    const pair = namedBy.get(code);
    if (pair !== undefined)
      found.set(`${pair.before} ${pair.after}`, { before: pair.before, after: pair.after });
  }
  return [...found.values()].sort((a, b) => a.before - b.before || a.after - b.after);
}

function distinct(codes: Int32Array, of: Int32Array): number[] {
  return [...new Set(Array.from(codes, (code) => of[code]).filter((interest) => interest >= 0))].sort(
    (a, b) => a - b,
  );
}
