import { expect } from 'vitest';
import { type CoOccurrenceOptions, coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import type { ImportReport } from '../../src/corpus/importReport.js';

type Pairs = readonly (readonly [string, string, number])[];

/** Counts of a real project that were made independently of this software (golden/cooc_*.json). */
export interface CountedElsewhere {
  readonly documents: number;
  readonly codes: number;
  readonly codes_used: number;
  readonly segments: number;
  readonly distinct_spans: number;
  readonly code_frequency: Readonly<Record<string, number>>;
  readonly overlap: Pairs;
  readonly samespan: Pairs;
  readonly document: Pairs;
}

/** Every pair that the software counts, by the ids of its codes in alphabetical order; empty pairs left out. */
export function pairCounts(corpus: Corpus, options: CoOccurrenceOptions): Map<string, number> {
  const matrix = coOccurrence(corpus, { ...options, rows: 'all', columns: 'all' });
  return new Map(matrix.cells().map(({ row, column, count }) => [pairLabel(row.id, column.id), count]));
}

function pairLabel(a: string, b: string): string {
  return [a, b].sort().join(' | ');
}

export function expectPairs(found: ReadonlyMap<string, number>, reference: Pairs): void {
  const wanted = new Map(reference.map(([a, b, count]) => [pairLabel(a, b), count]));
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
}

/** Codings of each code that is used. */
export function codeFrequency(corpus: Corpus): Record<string, number> {
  const frequency: Record<string, number> = {};
  for (const code of corpus.codings.code) {
    const { id } = corpus.codes[code];
    frequency[id] = (frequency[id] ?? 0) + 1;
  }
  return frequency;
}

export function expectSameMaterial(corpus: Corpus, report: ImportReport, reference: CountedElsewhere): void {
  expect(report).toMatchObject({
    sources: reference.documents,
    codes: reference.codes,
    codesUsed: reference.codes_used,
    codings: reference.segments,
  });
  expect(codeFrequency(corpus)).toEqual(reference.code_frequency);
}
