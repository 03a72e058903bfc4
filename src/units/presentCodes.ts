import type { Corpus } from '../corpus/corpus.js';
import { GrowableInts } from '../shared/growableInts.js';
import type { Placement } from './placement.js';
import { ancestors } from './rollUp.js';

/** Which codes are present in which unit, as compressed rows, and how many times. */
export interface PresentCodes {
  readonly offsets: Int32Array;
  readonly codes: Int32Array;
  readonly weights: Int32Array;
}

/** Who applied a code in a unit, and to which selections. */
export type VotesForCodes = ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<number>>>;

/**
 * The votes in a unit: code -> coder -> selections; with roll-up a coder's code is a vote for its ancestors too.
 *
 * @param above the ancestors of each code; null without roll-up
 */
export function votesInUnit(
  { codings }: Corpus,
  placement: Placement,
  unit: number,
  above: readonly (readonly number[])[] | null,
): VotesForCodes {
  const votes = new Map<number, Map<number, Set<number>>>();
  for (let i = placement.codingOffsets[unit]; i < placement.codingOffsets[unit + 1]; i++) {
    const coding = placement.codings[i];
    const own = codings.code[coding];
    for (const code of above === null ? [own] : [own, ...above[own]]) {
      const voters = votes.get(code) ?? new Map<number, Set<number>>();
      votes.set(code, voters);
      const marked = voters.get(codings.coder[coding]) ?? new Set<number>();
      voters.set(codings.coder[coding], marked.add(codings.selection[coding]));
    }
  }
  return votes;
}

/**
 * The codes of each unit that enough coders applied; with roll-up a coder's code is a vote for its ancestors too.
 *
 * The weight of a code follows the same rule: it is the largest number k such that enough coders applied the code
 * to at least k selections in the unit. So two coders who mark the same passage do not make it two.
 *
 * @param needed votes that a code needs in a unit
 */
export function presentCodes(
  corpus: Corpus,
  placement: Placement,
  needed: (unit: number, code: number) => number,
  rollUp: boolean,
): PresentCodes {
  const { source } = placement;
  const above = rollUp ? ancestors(corpus.codes) : null;
  const offsets = new Int32Array(source.length + 1);
  const [codes, weights] = [new GrowableInts(), new GrowableInts()];
  for (let unit = 0; unit < source.length; unit++) {
    const votes = votesInUnit(corpus, placement, unit, above);
    for (const code of [...votes.keys()].sort((a, b) => a - b)) {
      const times = [...votes.get(code)!.values()].map((marked) => marked.size).sort((a, b) => b - a);
      const enough = needed(unit, code);
      if (times.length < enough) continue;
      codes.push(code);
      weights.push(times[enough - 1]);
    }
    offsets[unit + 1] = codes.length;
  }
  return { offsets, codes: codes.toInt32Array(), weights: weights.toInt32Array() };
}
