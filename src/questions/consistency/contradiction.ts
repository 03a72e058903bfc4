/** Sources of one group that speak of something with a direction, by verdict; each source once. */
export interface GroupVerdicts {
  readonly promotes: number;
  readonly hinders: number;
  /** Sources that balance both ways, or are ambivalent. */
  readonly ambivalent: number;
}

/** The contradiction index of a cell, with the pairs of sources that it counts. */
export interface Contradiction {
  /** Pairs of sources of different groups. */
  readonly pairs: number;
  /** … of which the one of the earlier group promotes and the one of the later group hinders. */
  readonly falling: number;
  /** … of which the one of the earlier group hinders and the one of the later group promotes. */
  readonly rising: number;
  /** Pairs of sources of the same group. */
  readonly pairsWithin: number;
  /** … of which one promotes and the other hinders. */
  readonly opposingWithin: number;
  /** -1 to 1; null where there are no such pairs to count. */
  readonly index: number | null;
}

/**
 * How far groups of sources contradict each other on whether something promotes or hinders, counted over pairs of
 * sources. A pair opposes where one source promotes and the other hinders.
 *
 * - Groups with an order (levels): (falling - rising) / pairs. 1: every source nearer the law promotes and every one
 *   nearer the user hinders; -1: the other way round. The size is the contradiction, the sign its direction.
 * - Groups without one (kinds): share of opposing pairs between groups - share of opposing pairs within groups. 1:
 *   groups of one mind each, opposed to each other.
 *
 * Both are 0 where all sources agree, and 0 on average where the group has nothing to do with the direction: dealt at
 * random, a falling pair is as likely as a rising one, and a pair between groups as likely to oppose as one within.
 *
 * @param groups in their order; a group without sources changes nothing
 * @see Somers (1962), American Sociological Review 27(6):799-811, for the ordered form
 * @example
 * // Directorate: 2 promote. Office: 1 promotes, 1 hinders. Counsellors: 2 hinder, 1 is ambivalent.
 * // pairs = 2x2 + 2x3 + 2x3 = 16; falling = 2x1 + 2x2 + 1x2 = 8; rising = 0; (8 - 0) / 16 = 0.5
 * contradiction([
 *   { promotes: 2, hinders: 0, ambivalent: 0 },
 *   { promotes: 1, hinders: 1, ambivalent: 0 },
 *   { promotes: 0, hinders: 2, ambivalent: 1 },
 * ], true).index // 0.5
 */
export function contradiction(groups: readonly GroupVerdicts[], ordered: boolean): Contradiction {
  let [pairs, falling, rising, pairsWithin, opposingWithin] = [0, 0, 0, 0, 0];
  const before = { promotes: 0, hinders: 0, sources: 0 };
  for (const { promotes, hinders, ambivalent } of groups) {
    const sources = promotes + hinders + ambivalent;
    pairs += before.sources * sources;
    falling += before.promotes * hinders;
    rising += before.hinders * promotes;
    pairsWithin += (sources * (sources - 1)) / 2;
    opposingWithin += promotes * hinders;
    before.promotes += promotes;
    before.hinders += hinders;
    before.sources += sources;
  }
  const index =
    pairs === 0
      ? null
      : ordered
        ? (falling - rising) / pairs
        : pairsWithin === 0
          ? null
          : (falling + rising) / pairs - opposingWithin / pairsWithin;
  return { pairs, falling, rising, pairsWithin, opposingWithin, index };
}
