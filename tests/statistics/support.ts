import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Summary {
  readonly name: string;
  readonly values: number[];
  readonly partner: number[];
  readonly mean: number;
  readonly median: number;
  readonly variance: number;
  readonly deviation: number;
  readonly type6: number[];
  readonly type7: number[];
  readonly ranks: number[];
  readonly correlation: number;
  readonly rankCorrelation: number;
}

interface Golden {
  readonly probabilities: number[];
  readonly cases: Summary[];
  readonly normal: {
    readonly z: number[];
    readonly probability: number[];
    readonly p: number[];
    readonly quantile: number[];
  };
}

const path = fileURLToPath(new URL('../golden/statistics/summaries.json', import.meta.url));

/** R 4.2.2; tests/golden/statistics/summaries.R */
export const golden = JSON.parse(readFileSync(path, 'utf8')) as Golden;

/** How far apart two numbers are, relative to the one wanted. */
export function gap(found: number | null, wanted: number): number {
  if (found === null) return Number.NaN;
  return found === wanted ? 0 : Math.abs(found - wanted) / Math.abs(wanted);
}

/** The largest gap between numbers and those wanted. */
export function largestGap(found: readonly number[], wanted: readonly number[]): number {
  return Math.max(...found.map((value, i) => gap(value, wanted[i])));
}
