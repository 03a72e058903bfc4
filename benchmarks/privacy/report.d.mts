import type { Part } from './marks.mjs';
import type { Measured } from './measure.mjs';

export type Results = Partial<Record<Part, Omit<Measured, 'misses' | 'wrong'>>>;
export const readme: string;
export function readResults(): Results;
export function writeResults(results: Results): void;
export function makeUp(): Record<string, Record<Part, number>>;
export function precisionOf(measured: Pick<Measured, 'precision'>): {
  readonly findings: number;
  readonly right: number;
};
export function withResults(text: string, results: Results): string;
