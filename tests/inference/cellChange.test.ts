import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { cellChanges } from '../../src/inference/cellChange.js';
import { exchangeOfCells } from '../../src/inference/exchange/exchangeOfCells.js';
import { levelsToHold } from '../../src/inference/levelsToHold.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { isTested } from '../../src/inference/testedCells.js';
import { incidence } from '../../src/units/incidence.js';
import { plantedPairs } from './plantedPairs.js';

const alpha = 0.05;

function testsOf(corpus: Corpus, options: Parameters<typeof coOccurrence>[1] = {}) {
  const matrix = coOccurrence(corpus, options);
  const tests = matrixTests(matrix).filter(isTested);
  return { matrix, tests };
}

/** What would change C1 with V1, and the p that it had to meet. */
function changeOf(corpus: Corpus) {
  const { matrix, tests } = testsOf(corpus);
  const cell = tests.find(({ row, column }) => row.id === 'C1' && column.id === 'V1')!;
  expect(cell.adjusted).toBeLessThanOrEqual(alpha);
  const p = tests.map(({ pValue }) => pValue);
  const level = levelsToHold(
    p,
    tests.map(({ adjusted }) => adjusted),
    'bh',
    alpha,
  )[tests.indexOf(cell)];
  return { cell, level, change: cellChanges(matrix, tests, [cell], alpha).get(cell)! };
}

/** Whether C1 and V1 still hold without some sources, by the test made anew. */
function holdsWithout(corpus: Corpus, gone: readonly number[], level: number): boolean {
  const fewer = corpus.where({ source: ({ index }) => !gone.includes(index) });
  const pair = { row: fewer.code('C1'), column: fewer.code('V1') };
  const settings = { confidence: 0.95, estimates: () => false };
  const [{ result }] = exchangeOfCells(incidence(fewer, { unit: 'selection' }), [pair], settings);
  return result.pValue !== null && result.pValue <= level && result.z! > 0;
}

describe('what would change a cell', () => {
  it('is as many sources as brute force finds, where it is said to be exact', () => {
    const most: number[] = [];
    for (const [seed, together] of [
      [1, 0.4],
      [3, 0.4],
      [2, 0.4],
    ] as const) {
      const corpus = plantedPairs(seed, { together, sources: 16 });
      const { change, level } = changeOf(corpus);
      const sets = corpus.sources.flatMap(({ index: i }) =>
        corpus.sources.filter(({ index }) => index >= i).map(({ index: j }) => [...new Set([i, j])]),
      );
      const turning = sets.filter((gone) => !holdsWithout(corpus, gone, level)).map(({ length }) => length);
      expect(change.sources!.exact).toBe(true);
      most.push(change.sources!.most!);
      // Sets of one and two were tried.
      expect(Math.min(3, ...turning)).toBe(change.sources!.most);
    }
    expect(most).toEqual([1, 2, 3]);
  });

  it('takes more sources and codings the clearer it is', () => {
    const weak = changeOf(plantedPairs(3, { together: 0.4 })).change;
    const strong = changeOf(plantedPairs(3, { together: 0.9 })).change;
    expect(strong.sources!.most!).toBeGreaterThan(weak.sources!.most!);
    expect(strong.codings!.most!).toBeGreaterThan(weak.codings!.most!);
    expect(strong.sources!.least).toBeLessThanOrEqual(strong.sources!.most!);
  });

  it('has what each coder alone gives, as the matrix of that coder has it, and nothing of a single coder', () => {
    const both = plantedPairs(3, { coders: ['k1', 'k2'] });
    const { change, level } = changeOf(both);
    expect(change.coders.map(({ coder, sources }) => [coder.id, sources])).toEqual([
      ['k1', 20],
      ['k2', 20],
    ]);
    for (const { coder, holds } of change.coders) {
      const alone = testsOf(both, { coders: `coder:${coder.id}` }).tests.find(
        ({ row, column }) => row.id === 'C1' && column.id === 'V1',
      )!;
      expect(holds).toBe(alone.pValue <= level && alone.z > 0);
    }
    expect(changeOf(plantedPairs(3)).change.coders).toEqual([]);
  });

  it('has no codings to take away where the codes meet less often, and nothing of another test', () => {
    const corpus = plantedPairs(2, { together: 0, sources: 40 });
    const { matrix, tests } = testsOf(corpus);
    const cell = tests.find(({ row, column }) => row.id === 'C1' && column.id === 'V1')!;
    expect([cell.z < 0, cell.adjusted <= alpha]).toEqual([true, true]);
    const change = cellChanges(matrix, tests, [cell], alpha).get(cell)!;
    expect([change.codings, change.sources!.most! > 0]).toEqual([null, true]);
    const exact = matrixTests(matrix, { test: 'exact', bootstrap: 0 }).filter(isTested);
    expect(cellChanges(matrix, exact, exact, alpha).size).toBe(0);
  });
});
