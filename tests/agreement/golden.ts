import { readFileSync } from 'node:fs';
import { type Ratings, ratings } from '../../src/agreement/ratings.js';

type Row = readonly (number | null)[];

interface Table {
  readonly rows: readonly Row[];
  readonly weights?: readonly number[];
  readonly categories?: readonly number[];
}

/** A file of tests/golden/agreement. */
export function golden<Content>(file: string): Content {
  return JSON.parse(readFileSync(new URL(`../golden/agreement/${file}`, import.meta.url), 'utf8')) as Content;
}

const classic = golden<Record<string, Table>>('classic.json');
const generated = golden<{
  ratings: Record<string, readonly Row[]>;
  sets: Record<string, readonly (string[] | null)[][]>;
}>('generated.json');

/** Every golden table of ratings by name. */
export const tables: Readonly<Record<string, Ratings<number>>> = Object.fromEntries([
  ...Object.entries(classic).map(([name, { rows, ...options }]) => [name, ratings(rows, options)]),
  ...Object.entries(generated.ratings).map(([name, rows]) => [name, ratings(rows)]),
]);

/** Every golden table of sets by name. */
export const setTables: Readonly<Record<string, Ratings<readonly string[]>>> = Object.fromEntries(
  Object.entries(generated.sets).map(([name, rows]) => [name, ratings<readonly string[]>(rows)]),
);

/** How far a value is from the golden one, relative to it. */
export function relativeError(value: number, expected: number): number {
  return Math.abs(value - expected) / Math.max(Math.abs(expected), 1e-300);
}
