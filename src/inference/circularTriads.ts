export interface CircularTriads {
  /** Each as [a, b, c]: a before b, b before c, and c before a; the smallest first. */
  readonly circular: readonly (readonly [number, number, number])[];
  /** Triples of which all three pairs are decided, one way or the other. */
  readonly decided: number;
  /** All triples of items that meet others. */
  readonly triples: number;
  /**
   * Kendall's coefficient of consistence, 1 - circular / most possible: 1 for an order without a circle, 0 for as many
   * circles as there can be. Null unless every pair is decided, with fewer than three items too.
   */
  readonly zeta: number | null;
}

/**
 * Circles of three (A before B, B before C, C before A) in what comes first more often in each pair. A pair that balances
 * or never meets is not decided.
 *
 * @param wins items x items, row before column
 * @see Kendall & Babington Smith (1940), Biometrika 31(3/4):324-345
 * @example circularTriads([0, 1, 0, 0, 0, 1, 1, 0, 0], 3).circular // [[0, 1, 2]]
 */
export function circularTriads(wins: ArrayLike<number>, items: number): CircularTriads {
  const margin = (i: number, j: number) => {
    const difference = wins[i * items + j] - wins[j * items + i];
    return Math.abs(difference) < 1e-9 ? 0 : difference;
  };
  const meets = (i: number) =>
    Array.from({ length: items }, (_, j) => j).some((j) => wins[i * items + j] + wins[j * items + i] > 0);
  const present = Array.from({ length: items }, (_, i) => i).filter(meets);
  const circular: [number, number, number][] = [];
  let decided = 0;
  for (const [x, i] of present.entries()) {
    for (const [y, j] of present.entries()) {
      if (y <= x) continue;
      const ij = margin(i, j);
      if (ij === 0) continue;
      for (const k of present.slice(y + 1)) {
        const [jk, ki] = [margin(j, k), margin(k, i)];
        if (jk === 0 || ki === 0) continue;
        decided++;
        if (ij > 0 && jk > 0 && ki > 0) circular.push([i, j, k]);
        else if (ij < 0 && jk < 0 && ki < 0) circular.push([i, k, j]);
      }
    }
  }
  const n = present.length;
  const triples = (n * (n - 1) * (n - 2)) / 6;
  const most = n % 2 === 1 ? (n ** 3 - n) / 24 : (n ** 3 - 4 * n) / 24;
  const complete = n >= 3 && decided === triples;
  return { circular, decided, triples, zeta: complete ? 1 - circular.length / most : null };
}
