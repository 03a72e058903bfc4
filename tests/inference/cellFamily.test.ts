import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellFamily } from '../../src/inference/cellFamily.js';
import type { CellTest, CellTestOptions } from '../../src/inference/cellTest.js';
import { cellTests } from '../../src/inference/cellTests.js';
import { incidence } from '../../src/units/incidence.js';
import { corpusOf } from '../support/corpusOf.js';

const codes = 'A:condition B:condition C:condition X:indicator Y:indicator Z:indicator V:valence';

/** Sources of twelve lines with the codes that a list of numbers draws. */
function units(draws: readonly (readonly number[])[]) {
  const lines = draws.flatMap((line, source) =>
    line.map((bits, i) => {
      const names = [...'ABCXYZV'].filter((_, bit) => ((bits >> bit) & 1) === 1);
      return `s${source} L${i} ${names.join(' ') || '-'}`;
    }),
  );
  return incidence(corpusOf(lines.join('\n'), { codes }), { unit: 'line' });
}

const material = fc
  .array(fc.array(fc.nat(127), { minLength: 12, maxLength: 12 }), { minLength: 12, maxLength: 14 })
  .map(units);
const answered = ({ pValue, adjusted, z, expected, tests, status }: CellTest) => ({
  ...{ pValue, adjusted, z, expected, tests, status },
});

describe('the family of a cell', () => {
  it('is all codes of the one family by all of the other; within one, all pairs that are no modifiers', () => {
    const all = units([[127, 1, 2], [8]]);
    const of = (row: string, column: string) => {
      const cell = { row: all.corpus.code(row), column: all.corpus.code(column) };
      return cellFamily(all, [cell]).pairs.map((pair) => pair.row.id + pair.column.id);
    };
    expect(of('A', 'X')).toEqual(['AX', 'AY', 'AZ', 'BX', 'BY', 'BZ', 'CX', 'CY', 'CZ']);
    expect(of('X', 'A')).toEqual(of('A', 'X'));
    // A, B, C, X, Y and Z make fifteen pairs; V says something of another code.
    expect(of('A', 'B')).toHaveLength(15);
    expect(of('A', 'V')).toEqual(['AV', 'BV', 'CV']);
  });

  it('has codes that nobody applied only where they are shown', () => {
    const some = units([[1 | 8, 2 | 16]]);
    const [a, x, z] = ['A', 'X', 'Z'].map((id) => some.corpus.code(id));
    expect(cellFamily(some, [{ row: a, column: x }]).pairs.map(({ column }) => column.id)).not.toContain('Z');
    expect(cellFamily(some, [{ row: a, column: z }]).at({ row: a, column: z })).toBeDefined();
  });
});

describe('a cell that is picked', () => {
  const kinds: readonly CellTestOptions[] = [
    { test: 'exchange' },
    { test: 'exchange', adjust: 'maxT', permutations: 99 },
    { test: 'exact', adjust: 'holm', bootstrap: 0 },
    { test: 'shift', bootstrap: 0 },
    { test: 'permutation', permutations: 49, bootstrap: 0 },
    { test: 'curveball', permutations: 49, bootstrap: 0 },
  ];

  it('has the p, the z and the adjustment that it has in the full matrix, either way round', () => {
    fc.assert(
      fc.property(material, fc.constantFrom(...kinds), (all, options) => {
        const named = (ids: string) => [...ids].map((id) => all.corpus.code(id));
        const whole = cellTests(all, named('ABC'), named('XYZ'), options);
        for (const cell of whole) {
          const [picked] = cellTests(all, [cell.row], [cell.column], options);
          expect(answered(picked)).toEqual(answered(cell));
          const [turned] = cellTests(all, [cell.column], [cell.row], options);
          expect(answered(turned)).toEqual(answered(cell));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('has the p that it has in a matrix of all codes by all codes, which adjusts for all of these', () => {
    fc.assert(
      fc.property(material, (all) => {
        const named = (ids: string) => [...ids].map((id) => all.corpus.code(id));
        for (const test of ['exchange', 'exact', 'shift'] as const) {
          const options = { test, bootstrap: 0 };
          const square = cellTests(all, named('ABCXYZV'), named('ABCXYZV'), options);
          for (const cell of cellTests(all, named('ABC'), named('XYZ'), options)) {
            const same = square.find(({ row, column }) => row === cell.row && column === cell.column)!;
            expect([same.pValue, same.z]).toEqual([cell.pValue, cell.z]);
            if (cell.adjusted !== null) expect(same.tests).toBeGreaterThanOrEqual(cell.tests);
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  it('is adjusted among the declared cells alone where it was declared beforehand', () => {
    fc.assert(
      fc.property(material, fc.constantFrom('exchange', 'exact'), (all, test) => {
        const named = (ids: string) => [...ids].map((id) => all.corpus.code(id));
        const cells = [
          { row: 'A', column: 'X' },
          { row: 'B', column: 'Y' },
        ];
        const declared = { file: 'preanalysis.json', registered: '2026-02-01', note: null, cells };
        const options = { test, adjust: 'holm', bootstrap: 0 } as const;
        const plain = cellTests(all, named('ABC'), named('XYZ'), options);
        const found = cellTests(all, named('ABC'), named('XYZ'), { ...options, declared });
        found.forEach((cell, i) => {
          expect(cell.pValue).toBe(plain[i].pValue);
          const isDeclared = cells.some(
            ({ row, column }) => row === cell.row.id && column === cell.column.id,
          );
          expect(cell.declared).toEqual(
            isDeclared ? { file: 'preanalysis.json', registered: '2026-02-01' } : null,
          );
          if (isDeclared) expect(cell.tests).toBeLessThanOrEqual(2);
          if (isDeclared && cell.pValue !== null)
            expect(cell.adjusted).toBeLessThanOrEqual(Math.min(1, 2 * cell.pValue) + 1e-12);
        });
      }),
      { numRuns: 10 },
    );
  });
});
