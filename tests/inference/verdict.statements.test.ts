import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import type { CellTest } from '../../src/inference/cellTest.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { verdictTexts } from '../../src/inference/verdict.statements.js';
import { corpusOf } from '../support/corpusOf.js';

const corpus = corpusOf(['s1 0-5 A X', 's1 10-15 A', 's1 20-25 X', 's1 30-35 B Y'].join('\n'), {
  codes: 'A:condition B:condition X:indicator Y:indicator',
});
const [record] = matrixTests(coOccurrence(corpus, { unit: 'selection' }), { test: 'exact' });
const cell = (adjusted: number | null, more: number | null, less: number | null): CellTest => ({
  ...record,
  adjusted,
  z: 3,
  narrowInterval: { lower: 0.5, upper: 4 },
  smallestOddsRatio: { more, less, level: 0.01, power: 0.8 },
});

describe('verdictTexts', () => {
  it('counts the verdicts, and says what half of the cells would show', () => {
    const tests = [cell(0.01, 2, 0.4), cell(0.5, 3, 0.2), cell(0.5, null, null), cell(null, 1.1, 0.9)];
    expect(verdictTexts(tests, 'en')).toEqual([
      'Verdicts: **1** more often and **2** cannot be told. Alike in practice is an odds ratio from 0.67 to 1.5.',
      'In half of the tested cells this material would show an odds ratio of 3.00 or more with 80% probability. Below 1 it is 0.20 or less.',
    ]);
  });

  it('says so where half of the cells would show nothing', () => {
    const [, shown] = verdictTexts([cell(0.5, 3, null), cell(0.5, null, null), cell(0.5, null, null)], 'nb');
    expect(shown).toContain('ville vist at kodene står oftere sammen');
    expect(shown).toContain('like sikkert ville vist at kodene står sjeldnere sammen');
  });

  it('says nothing where nothing was tested', () => {
    expect(verdictTexts([cell(null, 2, 0.5)], 'en')).toEqual([]);
  });
});
