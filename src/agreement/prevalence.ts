import type { Coder } from '../corpus/source.js';
import type { Ratings } from './ratings.js';

/** How common a code is with one coder. */
export interface CoderPrevalence {
  readonly coder: Coder;
  /** Units that the coder judged. */
  readonly units: number;
  readonly coded: number;
  /** coded / units; null where the coder judged none. */
  readonly share: number | null;
}

/** The 2x2 table of two coders, over units that both judged. */
export interface PairCounts {
  readonly first: Coder;
  readonly second: Coder;
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

/** How often each coder coded, and how the coders meet two by two. Ratings are 0, 1 or missing. */
export function prevalence(
  { raters, values, weights }: Ratings,
  coders: readonly Coder[],
): { prevalence: CoderPrevalence[]; counts: PairCounts[] } {
  const sum = (fits: (row: Int32Array) => boolean) =>
    weights.reduce((total, units, row) => {
      return fits(values.subarray(row * raters, (row + 1) * raters)) ? total + units : total;
    }, 0);
  return {
    prevalence: coders.map((coder, c) => {
      const [units, coded] = [sum((row) => row[c] >= 0), sum((row) => row[c] === 1)];
      return { coder, units, coded, share: units === 0 ? null : coded / units };
    }),
    counts: coderPairs(coders).map(([a, b]) => {
      const cell = (first: number, second: number) => sum((row) => row[a] === first && row[b] === second);
      return {
        first: coders[a],
        second: coders[b],
        both: cell(1, 1),
        onlyFirst: cell(1, 0),
        onlySecond: cell(0, 1),
        neither: cell(0, 0),
      };
    }),
  };
}

function coderPairs(coders: readonly Coder[]): [number, number][] {
  return coders.flatMap((_, a) => coders.slice(a + 1).map((_, i): [number, number] => [a, a + 1 + i]));
}
