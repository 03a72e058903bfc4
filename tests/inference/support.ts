import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import { type StratifiedTables, tablesOf } from '../../src/inference/stratifiedTables.js';
import { incidence } from '../../src/units/incidence.js';
import { corpusOf } from '../support/corpusOf.js';

/** A file of golden values, beside the script that made it. */
export function golden<Content>(name: string): Content {
  const path = fileURLToPath(new URL(`../golden/inference/${name}`, import.meta.url));
  return JSON.parse(readFileSync(path, 'utf8')) as Content;
}

export interface GoldenCell {
  readonly dataset: string;
  readonly row: string;
  readonly column: string;
  readonly tables: number[][];
  readonly count: number;
  /** Twice the smaller of the other two. */
  readonly pValue: number;
  readonly pUpper: number;
  readonly pLower: number;
  /** Estimate, lower, upper; R's infinities are the texts "Inf" and "NaN". */
  readonly conditional: (number | string)[];
  readonly conditionalDefault: (number | string)[];
  readonly mantelHaenszel: (number | string)[];
  readonly mantelHaenszel99: (number | string)[];
  readonly chiSquared: [number, number];
  readonly chiSquaredCorrected: [number, number];
  /** Twice the smaller of the one-sided p, estimate, lower, upper. */
  readonly pooledFisher: (number | string)[];
}

export interface GoldenStratified {
  readonly made: string;
  readonly cells: GoldenCell[];
  readonly adjusted: { p: number[]; BH: number[]; holm: number[] };
  readonly chiSquared: [number, number, number][];
  readonly normal: [number, number][];
}

export const stratified = golden<GoldenStratified>('stratified.json');

/** Equal to a relative 1e-9; what R writes as text (Inf, NaN) by what it means. */
export function expectClose(found: number | null, wanted: number | string, what = '', relative = 1e-9): void {
  if (typeof wanted === 'string') {
    expect(found, what).toBe(wanted === 'Inf' ? Number.POSITIVE_INFINITY : null);
    return;
  }
  if (found === wanted) return;
  const gap = Math.abs((found ?? Number.NaN) - wanted);
  expect(gap, `${what}: found ${found}, wanted ${wanted}`).toBeLessThanOrEqual(
    relative * Math.abs(wanted) + 1e-300,
  );
}

/** One table whose margins are possible. */
export function randomTable(largest = 8): fc.Arbitrary<number[]> {
  return fc
    .tuple(fc.nat(largest), fc.nat(largest), fc.nat(largest), fc.nat(largest))
    .map(([a, b, c, d]) => [a, a + b, a + c, a + b + c + d]);
}

/** A few strata of unequal sizes. */
export function randomTables(largest = 8, strata = 4): fc.Arbitrary<StratifiedTables> {
  return fc.array(randomTable(largest), { minLength: 1, maxLength: strata }).map(tablesOf);
}

export function strataOf({ both, row, column, units }: StratifiedTables): number[][] {
  return Array.from(units, (n, s) => [both[s], row[s], column[s], n]);
}

export function choose(n: number, k: number): number {
  let value = 1;
  for (let i = 1; i <= k; i++) value = (value * (n - k + i)) / i;
  return k < 0 || k > n ? 0 : value;
}

/** Probability of each count by plain counting: every combination of the strata's counts. */
export function byCounting(strata: readonly (readonly number[])[]): Map<number, number> {
  let sums = new Map([[0, 1]]);
  for (const [, n1, n2, n] of strata) {
    const next = new Map<number, number>();
    for (const [sum, weight] of sums) {
      for (let k = Math.max(0, n1 + n2 - n); k <= Math.min(n1, n2); k++) {
        const own = (choose(n1, k) * choose(n - n1, n2 - k)) / choose(n, n2);
        next.set(sum + k, (next.get(sum + k) ?? 0) + weight * own);
      }
    }
    sums = next;
  }
  return sums;
}

/**
 * A corpus of lines as one notes it on the back of an envelope: one entry a source, one word a line, one letter a
 * code, `-` for a line without.
 *
 * @example linesOf({ s1: 'AB A - B', s2: '- A' })
 */
export function linesOf(sources: Readonly<Record<string, string>>, codes = 'A B C D'): Corpus {
  const rows = Object.entries(sources).flatMap(([source, lines]) =>
    lines.split(' ').map((line, i) => `${source} L${i} ${line === '-' ? '-' : [...line].join(' ')}`),
  );
  return corpusOf(rows.join('\n'), { codes });
}

/** The incidence of such a corpus, and its codes by letter. */
export function linesIncidence(sources: Readonly<Record<string, string>>, codes = 'A B C D') {
  const corpus = linesOf(sources, codes);
  const named = (letters: string) => [...letters].map((letter) => corpus.code(letter));
  return { corpus, named, units: incidence(corpus, { unit: 'line' }) };
}

/** All orders of the numbers 0 to n - 1. */
export function orders(n: number): number[][] {
  if (n === 0) return [[]];
  return orders(n - 1).flatMap((order) =>
    Array.from({ length: n }, (_, at) => [...order.slice(0, at), n - 1, ...order.slice(at)]),
  );
}

/** A Monte Carlo share of B draws lies within four standard errors of the true one. */
export function expectShare(found: number, wanted: number, draws: number): void {
  const error = 4 * Math.sqrt((wanted * (1 - wanted)) / draws) + 1.5 / draws;
  expect(Math.abs(found - wanted), `found ${found}, wanted ${wanted}`).toBeLessThanOrEqual(error);
}
