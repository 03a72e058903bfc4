import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { explainCell as explain } from '../../src/inference/cell.statements.js';
import { cellNumbersTable } from '../../src/inference/cellNumbers.tables.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { isTested } from '../../src/inference/testedCells.js';
import { measureNames, measures } from '../../src/measures/measures.js';
import { askedCorpus } from '../support/askedCorpus.js';
import { corpusOf } from '../support/corpusOf.js';
import { tDistributionTail } from '../support/tDistributionTail.js';

const matrix = coOccurrence(askedCorpus);
const cell = matrix.at('C1', 'V1');
const rowsOf = (test: 'exact' | 'exchange') => {
  const table = cellNumbersTable(matrix, cell, matrixTests(matrix, { test, bootstrap: 0 }));
  return new Map(table.rows.map(({ number, value, formula, filled }) => [number, [value, formula, filled]]));
};

/** Thirty sources of twelve places, each with a condition and an indicator, half the time those of one number. */
function manySources(): string {
  let state = 7;
  const next = (sides: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * sides);
  };
  const place = (s: number, i: number) => {
    const condition = 1 + next(8);
    const indicator = next(2) === 0 ? condition : 1 + next(8);
    return `s${s} ${10 * i}-${10 * i + 5} C${condition} V${indicator}`;
  };
  return Array.from({ length: 30 }, (_, s) =>
    Array.from({ length: 12 }, (_, i) => place(s, i)).join('\n'),
  ).join('\n');
}

const manyCodes = Array.from({ length: 8 }, (_, i) => `C${i + 1}:condition V${i + 1}:indicator`).join(' ');

describe('the numbers of a cell', () => {
  it('are counts with what they are counted from', () => {
    const rows = rowsOf('exact');
    expect(rows.get('n12: units with both codes')).toEqual([
      '6',
      'sum over sources, the largest first',
      '2 + 2 + 1 + 1',
    ]);
    expect(rows.get('n1: with the row’s code')?.[0]).toBe('14');
    expect(rows.get('N: units in which both were judged')?.[0]).toBe('20');
    expect(rows.get('d: neither')).toEqual(['3', 'N − n1 − n2 + n12', '20 − 14 − 9 + 6']);
    expect(rows.get('Largest source’s share')).toEqual(['33.3%', 'largest term / n12', '2 / 6']);
  });

  it('have every measure, with its formula and the numbers in it', () => {
    const rows = rowsOf('exact');
    for (const name of measureNames) expect(rows.has(measures[name].about.label.en)).toBe(true);
    expect(rows.get('NPMI')).toEqual([
      '-0.041'.replace('-', '−'),
      'ln(p12 / (p1 p2)) / -ln p12',
      'ln((6 / 20) / ((14 / 20) × (9 / 20))) / (−ln(6 / 20))',
    ]);
  });

  it('have the test that is asked for, so that z can be redone', () => {
    const rows = rowsOf('exact');
    // n1 n2 / N by source: 3 x 2 / 4, 2 x 2 / 3 and so on.
    const expected = (3 * 2) / 4 + (2 * 2) / 3 + (2 * 1) / 3 + (3 * 1) / 4 + (2 * 1) / 3 + (2 * 2) / 3;
    expect(expected).toBeCloseTo(6.25, 10);
    expect(rows.get('Expected (exact test)')).toEqual([
      '6.25',
      'sum over sources of n1 n2 / N',
      '1.50 + 1.33 + 1.33 + 0.75 + 0.67 + 0.67',
    ]);
    expect(rows.get('z (exact test)')?.[2]).toMatch(/^\(6 − 6\.25\) \/ [\d.]+$/u);
    const [, , filled] = rows.get('Mantel-Haenszel')!;
    const [concordant, discordant] = String(filled).split(' / ').map(Number);
    // ad / N by source: 2 x 1 / 4, 2 x 1 / 3, 1 x 1 / 3, 0, 0, 1 x 0 / 3; bc / N likewise.
    expect(concordant).toBeCloseTo(2 / 4 + 2 / 3 + 1 / 3, 2);
    expect(discordant).toBeCloseTo(0 + 0 + 0 + 3 / 4 + 2 / 3 + 1 / 3, 2);
  });

  it('give p and its adjustment as they were computed', () => {
    const tests = matrixTests(matrix, { test: 'exact', bootstrap: 0 });
    const test = tests.filter(isTested).find(({ row, column }) => row.id === 'C1' && column.id === 'V1')!;
    const rows = rowsOf('exact');
    expect(rows.get('p')?.[2]).toMatch(/^min\(1; 2 × min\(/u);
    const [, m, p, rank] = /^(\d+) × ([\d.]+) \/ (\d+) = /u.exec(String(rows.get('Adjusted p')?.[2]))!;
    expect((Number(m) * Number(p)) / Number(rank)).toBeCloseTo(test.adjusted, 2);
  });

  it('have p of the exchange test from Student’s t, which gives the p that is told', () => {
    const many = coOccurrence(corpusOf(manySources(), { codes: manyCodes }).inLanguage('en'));
    const tested = matrixTests(many).filter(isTested);
    expect(tested.length).toBeGreaterThan(20);
    for (const { z, degreesOfFreedom, pValue } of tested)
      expect(2 * tDistributionTail(Math.abs(z), degreesOfFreedom!)).toBeCloseTo(pValue, 6);
    const table = cellNumbersTable(many, many.at(tested[0].row, tested[0].column));
    expect(table.rows.find(({ number }) => number === 'p')?.filled).toMatch(
      /^2 × P\(T ≥ [\d.]+\), [\d.]+ degrees of freedom = [\d.]+( × 10\S+)?$/u,
    );
  });

  it('are told in Norwegian where the material is, with sentences after them', () => {
    const norwegian = coOccurrence(askedCorpus.inLanguage('nb'));
    const [table, ...sentences] = explain(norwegian.at('C1', 'V1'));
    expect(table).toMatchObject({
      kind: 'table',
      columns: [
        { label: 'Tall' },
        { label: 'Verdi' },
        { label: 'Formel' },
        { label: 'Med tallene satt inn' },
      ],
    });
    expect(JSON.stringify(table)).toContain('ln((6 / 20) / ((14 / 20) × (9 / 20)))');
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.every(({ kind }) => kind === 'statement')).toBe(true);
  });

  it('are those of the test that is pointed at', () => {
    const tests = matrixTests(matrix, { test: 'exact', bootstrap: 0 });
    const [table] = explain(tests.find(({ row, column }) => row.id === 'C1' && column.id === 'V1')!);
    expect(JSON.stringify(table)).toContain('z (exact test)');
  });
});
