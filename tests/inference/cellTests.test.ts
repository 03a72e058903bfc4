import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countUnits } from '../../src/cooccurrence/countUnits.js';
import { reasonText } from '../../src/inference/cellStatus.labels.js';
import type { CellTest, CellTestOptions } from '../../src/inference/cellTest.js';
import { cellTests, planCellTests } from '../../src/inference/cellTests.js';
import { exactTest } from '../../src/inference/exactTest.js';
import { permutationBlock } from '../../src/inference/permutationBlock.js';
import { stratifiedTables } from '../../src/inference/stratifiedTables.js';
import { benjaminiHochberg, holm } from '../../src/statistics/multiplicity.js';
import { incidence } from '../../src/units/incidence.js';
import { build, randomProject } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';
import { linesIncidence } from './support.js';

const { units, named, corpus } = linesIncidence({
  s1: 'AC AC B - D BD A AC - -',
  s2: 'A C BD B - AC',
  s3: 'AC - BC D',
});
const of = (options: CellTestOptions = {}) => cellTests(units, named('AB'), named('CD'), options);
const cellOf = (cells: readonly CellTest[], row: string, column: string) =>
  cells.find((cell) => cell.row.id === row && cell.column.id === column)!;

describe('cellTests', () => {
  it('has every number of a cell, as the parts give them one by one', () => {
    const cell = cellOf(of({ test: 'exact' }), 'A', 'C');
    const matrix = countUnits(units, named('AB'), named('CD')).at('A', 'C');
    const exact = exactTest(stratifiedTables(units, corpus.code('A').index, corpus.code('C').index));
    expect(cell).toMatchObject({
      status: 'tested',
      reason: null,
      notes: [],
      test: 'exact',
      method: 'exact',
    });
    expect(cell).toMatchObject({
      count: 5,
      sources: 3,
      informativeSources: 3,
      tests: 6,
      seed: 2026,
      permutations: null,
    });
    for (const key of ['count', 'sources', 'largestShare', 'rowTotal', 'units'] as const)
      expect(cell[key], key).toBeCloseTo(matrix[key], 12);
    for (const key of ['pValue', 'pUpper', 'pLower', 'midP', 'smallestP'] as const)
      expect(cell[key]).toBe(exact[key]);
    expect(cell.z).toBeCloseTo((cell.count - cell.expected!) / Math.sqrt(cell.variance!), 12);
    expect(cell.oddsRatio.lower).toBeLessThan(cell.oddsRatio.estimate!);
    expect(cell.mantelHaenszel.estimate).toBeGreaterThan(1);
    expect(cell.homogeneity!.degreesOfFreedom).toBe(2);
    expect(cell.leaveOneSourceOut!.lowest).toBeLessThan(cell.z!);
    expect(cell.leaveOneSourceOut!.highest).toBeGreaterThan(cell.leaveOneSourceOut!.lowest);
    expect(cell.bootstrap).toMatchObject({ samples: 1999, confidence: 0.95 });
  });

  it('adjusts p over the family that the cells were picked from: here all pairs of the four codes', () => {
    for (const [adjust, method] of [
      ['bh', benjaminiHochberg],
      ['holm', holm],
    ] as const) {
      const family = cellTests(units, named('ABCD'), named('ABCD'), { test: 'exact', adjust, bootstrap: 0 });
      const values = method(family.map((cell) => cell.pValue!));
      expect(family.map(({ adjusted }) => adjusted)).toEqual(values);
      for (const cell of of({ test: 'exact', adjust, bootstrap: 0 })) {
        const same = cellOf(family, cell.row.id, cell.column.id);
        expect([cell.pValue, cell.adjusted, cell.tests]).toEqual([same.pValue, same.adjusted, 6]);
      }
    }
    const joint = of({ test: 'exact', adjust: 'maxT', permutations: 499, bootstrap: 0 });
    for (const cell of joint) {
      expect(cell.adjusted).toBeGreaterThanOrEqual(cell.pValue!);
      expect(cell).toMatchObject({ permutations: 499, adjust: 'maxT', bootstrap: null });
    }
  });

  it('has each test, with its null and how it was done', () => {
    const monte = cellOf(of({ test: 'permutation', permutations: 4999, bootstrap: 0 }), 'A', 'C');
    expect(monte).toMatchObject({ method: 'Monte Carlo', permutations: 4999, midP: null });
    expect(Math.abs(monte.pUpper! - cellOf(of({ test: 'exact' }), 'A', 'C').pUpper!)).toBeLessThan(0.02);
    const ring = cellOf(of({ test: 'shift', bootstrap: 0 }), 'A', 'C');
    expect(ring).toMatchObject({ method: 'every shift', permutations: null });
    expect(ring.expected).toBeCloseTo(monte.expected!, 12);
    expect(ring.variance).not.toBeCloseTo(monte.variance!, 3);
    expect(ring.z).toBeCloseTo((ring.count - ring.expected!) / Math.sqrt(ring.variance!), 12);
    const ball = cellOf(of({ test: 'curveball', permutations: 499, bootstrap: 0 }), 'A', 'C');
    expect(ball).toMatchObject({ method: 'Monte Carlo', permutations: 499 });
    expect(ball.null).toContain('keep their totals');
  });

  it('gives the same record when the blocks are done elsewhere, in another order', () => {
    const options = { test: 'curveball', adjust: 'maxT', permutations: 600, bootstrap: 99 } as const;
    const plan = planCellTests(units, named('AB'), named('CD'), options);
    const blocks = [2, 0, 1].map((block) => permutationBlock(structuredClone(plan.permutations!), block));
    expect(plan.finish(blocks)).toEqual(of(options));
  });

  it('says clearly why a cell cannot be tested', () => {
    const odd = linesIncidence({ s1: 'ACD AC AC', s2: 'BC BC C', s3: 'CE' }, 'A B C D E Z');
    const cells = cellTests(odd.units, odd.named('ABEZ'), odd.named('CD'), { test: 'exact' });
    const said = (row: string, column: string) => {
      const cell = cellOf(cells, row, column);
      expect(cell).toMatchObject({ pValue: null, adjusted: null, z: null, oddsRatio: { estimate: null } });
      expect(reasonText(cell.reason!, 'nb')).not.toBe('');
      return [cell.status, reasonText(cell.reason!, 'en')];
    };
    expect(said('Z', 'C')).toEqual(['never used', 'Z is in no unit; there is nothing to test.']);
    expect(said('A', 'C')).toEqual([
      'in every unit',
      'C is in every unit, so the count could not have been another.',
    ]);
    expect(said('B', 'D')[0]).toBe('no shared source');
    expect(said('A', 'D')).toEqual([
      'not free to vary',
      'In every source that has both A and D, one of them is in all units, so the count could not have been another.',
    ]);
    const single = linesIncidence({ s1: 'AC', s2: '- A', s3: 'C -' });
    expect(cellTests(single.units, single.named('A'), single.named('C'), { test: 'exact' })[0].status).toBe(
      'single units',
    );
    const round = linesIncidence({ s1: 'AC A C -', s2: '-' });
    const free = cellTests(round.units, round.named('A'), round.named('C'), { test: 'exact' })[0];
    expect(free.status).toBe('tested');
    expect(free.notes[0]).toBe('one source');
    const ring = linesIncidence({ s1: 'AC C B B', s2: 'A - C -' });
    expect(cellTests(ring.units, ring.named('A'), ring.named('B'), { test: 'shift' })[0].status).toBe(
      'tested',
    );
  });

  it('says when the null leaves one arrangement', () => {
    // Each unit has one code, and the curveball keeps it so: A and C can never meet.
    const apart = linesIncidence({ s1: 'A C A C - A' });
    const [cell] = cellTests(apart.units, apart.named('A'), apart.named('C'), {
      test: 'curveball',
      permutations: 99,
    });
    expect(cell).toMatchObject({ status: 'one arrangement', pValue: null, adjusted: null, tests: 0 });
    expect(reasonText(cell.reason!, 'en')).toContain(
      'Whatever the null lets change places, the count is the same for A and C',
    );
  });

  it('has each pair of a square matrix once, and counts a pair that stands twice as one test', () => {
    const exact = { test: 'exact', bootstrap: 0 } as const;
    const square = cellTests(units, named('ABC'), named('ABC'), exact);
    expect(square.map(({ row, column }) => row.id + column.id)).toEqual(['AB', 'AC', 'BC']);
    const overlapping = cellTests(units, named('AB'), named('ABC'), exact);
    expect(overlapping.map(({ row, column }) => row.id + column.id)).toEqual([
      'AA',
      'AB',
      'AC',
      'BA',
      'BB',
      'BC',
    ]);
    expect(overlapping.map(({ status }) => status).filter((status) => status === 'same code')).toHaveLength(
      2,
    );
    // A, B, C and D are one family of six pairs, whichever are shown.
    expect(overlapping[0].tests).toBe(6);
    expect(overlapping[3].adjusted).toBe(overlapping[1].adjusted);
    for (const cell of cellTests(units, named('AB'), named('ABC'), {
      ...exact,
      adjust: 'maxT',
      permutations: 99,
    })) {
      if (cell.status === 'tested') expect(cell.adjusted).toBeGreaterThan(0);
    }
  });

  it('does not test codes below one another when they are rolled up', () => {
    const tree = corpusOf('s1 0-1 A\ns1 1-2 C\ns1 2-3 A C\ns1 3-4 B', { codes: 'P A<P B C' });
    const rolled = incidence(tree, { unit: 'selection', rollUp: true });
    const cells = cellTests(rolled, [tree.code('A')], [tree.code('P'), tree.code('C')], { test: 'exact' });
    expect(cells.map(({ status }) => status)).toEqual(['nested', 'tested']);
    expect(cells[0].tests).toBe(1);
  });

  it('has one stratum where the unit is the source, and refuses to turn sources as a ring', () => {
    const whole = incidence(corpus, { unit: 'source' });
    const [cell] = cellTests(whole, named('D'), named('B'));
    expect(cell).toMatchObject({ units: 3, count: 3, status: 'in every unit' });
    expect(() => cellTests(whole, named('A'), named('C'), { test: 'shift' })).toThrow(
      'needs units in a sequence',
    );
    expect(() => of({ confidence: 95 })).toThrow('confidence lies between 0 and 1, such as 0.95; found 95');
  });

  it('never has a NaN, whatever the project, and a sentence wherever there is no p', () => {
    const options = fc.record({
      test: fc.constantFrom('exchange', 'exact', 'permutation', 'shift', 'curveball'),
      adjust: fc.constantFrom('bh', 'holm', 'maxT'),
      permutations: fc.constant(9),
      bootstrap: fc.constant(19),
    });
    const places = fc.constantFrom('span', 'line').chain((place) => randomProject(place as 'span' | 'line'));
    fc.assert(
      fc.property(places, options, (project, chosen) => {
        const random = build(project);
        const unit = project.place === 'line' ? 'line' : 'selection';
        const cells = cellTests(
          incidence(random, { unit, coders: 'any' }),
          random.codes.slice(0, 3),
          random.codes.slice(2),
          chosen as CellTestOptions,
        );
        expect(cells).toHaveLength(12);
        for (const cell of cells) {
          expect(cell.pValue === null).toBe(cell.reason !== null);
          expect(cell.adjusted === null).toBe(cell.reason !== null);
          expect(nans(cell)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The paths of a record that hold NaN; sources and codes are not looked into. */
function nans(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isNaN(value) ? [path] : [];
  if (value === null || typeof value !== 'object' || /row$|column$|mostInfluential$/u.test(path)) return [];
  return Object.entries(value).flatMap(([key, inner]) => nans(inner, `${path}.${key}`));
}
