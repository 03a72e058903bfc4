import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import { type StratifiedMoments, stratifiedMoments } from '../../src/inference/stratifiedMoments.js';
import { stratifiedTables } from '../../src/inference/stratifiedTables.js';
import { incidence } from '../../src/units/incidence.js';
import { corpusOf } from '../support/corpusOf.js';
import { readMapping, readSharedTables } from '../support/realFiles.js';
import { hasShared } from '../support/shared.js';

interface Reference {
  readonly observed: number;
  readonly expected: number;
  readonly variance: number;
  /** R's Mantel-Haenszel statistic without continuity correction: z squared. */
  readonly statistic: number;
}

// R 4.2.2 mantelhaen.test(correct = FALSE) and moments from dhyper; tests/golden/r/stratified.R
const golden = JSON.parse(readFileSync(new URL('stratified.json', import.meta.url), 'utf8')) as {
  readonly r: string;
  readonly small: readonly (Reference & { readonly name: string; readonly strata: readonly number[][] })[];
  readonly rsdata: {
    readonly units: number;
    readonly sources: number;
    readonly pairs: readonly (Reference & { readonly row: string; readonly column: string })[];
  };
};

/** Lines of one source: so many with both codes, with the first only, with the second only, with neither. */
function linesOf(source: string, [both, first, second, neither]: readonly number[]): string[] {
  const kinds = [
    ...Array(both).fill('A B'),
    ...Array(first).fill('A'),
    ...Array(second).fill('B'),
    ...Array(neither).fill('-'),
  ];
  return kinds.map((codes, i) => `${source} L${i} ${codes}`);
}

/** What the exact test has of two codes, on lines. */
function momentsOf(corpus: Corpus, row: string, column: string): StratifiedMoments {
  const [a, b] = [row, column].map((id) => corpus.code(id).index);
  return stratifiedMoments(stratifiedTables(incidence(corpus, { unit: 'line' }), a, b));
}

function expectAsInR(cell: StratifiedMoments, reference: Reference): void {
  const near = (found: number, wanted: number) => expect(Math.abs(found / wanted - 1)).toBeLessThan(1e-9);
  expect(cell.count).toBe(reference.observed);
  near(cell.expected, reference.expected);
  near(cell.variance, reference.variance);
  near(cell.z! ** 2, reference.statistic);
  expect(Math.sign(cell.z!)).toBe(Math.sign(reference.observed - reference.expected));
}

describe('the stratified null agrees with R to 1e-9', () => {
  it.each(golden.small)('on $name', ({ strata, ...reference }) => {
    const rows = strata.flatMap((cells, i) => linesOf(`s${i}`, cells));
    const corpus = corpusOf(rows.join('\n'), { codes: 'A B' });
    expectAsInR(momentsOf(corpus, 'A', 'B'), reference);
  });

  it('on every pair of codes of 3,824 utterances of RS.data', async () => {
    const path = 'data/ena_rsdata/RS.data.csv';
    if (!hasShared(path)) return;
    const { corpus } = await readSharedTables(path, readMapping('RS.data.mapping.json'));
    expect(incidence(corpus, { unit: 'line' }).unitCount).toBe(golden.rsdata.units);
    expect(corpus.sources).toHaveLength(golden.rsdata.sources);
    expect(golden.rsdata.pairs).toHaveLength(15);
    for (const { row, column, ...reference } of golden.rsdata.pairs)
      expectAsInR(momentsOf(corpus, row, column), reference);
  });
});
