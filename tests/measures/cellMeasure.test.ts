import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { cellNumbers } from '../../src/measures/cellMeasure.js';
import type { Margins } from '../../src/measures/measure.js';
import { measureNames, measures } from '../../src/measures/measures.js';
import type { RequestError } from '../../src/shared/problem.js';
import { askedCorpus } from '../support/askedCorpus.js';
import { corpusOf } from '../support/corpusOf.js';

const matrix = coOccurrence(askedCorpus);
const cell = matrix.at('C1', 'V1');

describe('numbers of cells', () => {
  it('are counts, measures by name, or whatever a function gives', () => {
    expect(cellNumbers(matrix, 'count').of(cell)).toBe(6);
    // 6 with both, 14 with C1, 9 with V1: 6 / (14 + 9 - 6).
    expect(cellNumbers(matrix, 'jaccard').of(cell)).toBeCloseTo(6 / 17, 12);
    expect(cellNumbers(matrix, ({ count, sources }) => count / sources).of(cell)).toBe(6 / 4);
    for (const name of measureNames)
      expect([name, cellNumbers(matrix, name).of(cell)]).toEqual([
        name,
        measures[name](matrix).at('C1', 'V1'),
      ]);
  });

  it('know where independence is', () => {
    const middle = (name: 'npmi' | 'lift' | 'jaccard' | 'count') => cellNumbers(matrix, name).independence;
    expect([middle('npmi'), middle('lift'), middle('jaccard'), middle('count')]).toEqual([0, 1, null, null]);
  });

  it('are none of a code with itself', () => {
    const square = coOccurrence(askedCorpus, { rows: 'all', columns: 'all' });
    expect(cellNumbers(square, 'count').of(square.cell(0, 0))).toBeNaN();
  });

  it('are refused by a name that does not exist, with those that do, the nearest first', () => {
    const said = (() => {
      try {
        cellNumbers(matrix, 'nmpi' as 'npmi');
      } catch (error) {
        return (error as RequestError).texts;
      }
      return undefined;
    })();
    expect(said?.nb).toMatch(/^ukjent mål «nmpi»/u);
    expect(said?.en).toContain('Measures: npmi, ');
    for (const name of measureNames) expect(said?.en).toContain(name);
  });

  it('are refused where there are no units to make a coefficient of', () => {
    const overlap = coOccurrence(corpusOf('s 0-5 A\ns 3-8 B').inLanguage('en'), { unit: 'overlap' });
    expect(() => cellNumbers(overlap, 'npmi')).toThrow('a coefficient needs units');
    expect(cellNumbers(overlap, 'count').of(overlap.at('A', 'B'))).toBe(1);
  });
});

/** A filled formula worked out anew: its signs are those of people. */
function workedOut(formula: string): number {
  const script = formula
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll(';', ',')
    .replace(/\bln\s*/gu, 'Math.log')
    .replace(/\bsqrt/gu, 'Math.sqrt')
    .replace(/\bmin\(/gu, 'Math.min(');
  return new Function(`return ${script};`)() as number;
}

describe('a formula with the numbers filled in', () => {
  const margins = fc
    .tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40))
    .map(([a, b, c, d]): Margins => ({ both: a, row: a + b, column: a + c, units: a + b + c + d }));

  it.each(measureNames)('gives the measure: %s', (name) => {
    let checked = 0;
    fc.assert(
      fc.property(margins, (found) => {
        const value = measures[name](found);
        if (!Number.isFinite(value)) return;
        checked++;
        // No evidence against independence is 0, and 0 ln 0 is 0.
        expect(workedOut(measures[name].about.filled(found, String))).toBeCloseTo(value, 8);
      }),
    );
    expect(checked).toBeGreaterThan(20);
  });
});
