import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodeLayout, codeLayout } from '../../src/inference/codeLayout.js';
import { exactTest } from '../../src/inference/exactTest.js';
import { type JointNull, jointNulls } from '../../src/inference/jointNull.js';
import { permutationBlock } from '../../src/inference/permutationBlock.js';
import { permutationPlan } from '../../src/inference/permutationPlan.js';
import { mergeBlocks, permutationTest } from '../../src/inference/permutationTest.js';
import { shiftTest } from '../../src/inference/shiftTest.js';
import { stratifiedTables } from '../../src/inference/stratifiedTables.js';
import { maxT } from '../../src/statistics/multiplicity.js';
import { expectClose, expectShare, linesIncidence, orders } from './support.js';

/** Two sources of unequal size, four codes; some lines bear several. */
const small = { s1: 'AC BD - A', s2: 'ABCD A CD B -' };
const { units, named } = linesIncidence(small);
const layout = codeLayout(units, named('AB'), named('CD'));
const draws = 20_000;

/** Which of the codes each unit has, as in the layout. */
function hasTable(side: CodeLayout['rows'], count: number): boolean[][] {
  return Array.from({ length: side.offsets.length - 1 }, (_, u) => {
    const own = side.codes.slice(side.offsets[u], side.offsets[u + 1]);
    return Array.from({ length: count }, (_, code) => own.includes(code));
  });
}

/** The counts of a layout when the row codes of unit u come to stand at `seat[u]`, by plain counting. */
function countsAt(of: CodeLayout, seat: readonly number[]): number[] {
  const [rows, columns] = [hasTable(of.rows, of.rowCount), hasTable(of.columns, of.columnCount)];
  return Array.from({ length: of.rowCount * of.columnCount }, (_, i) => {
    const [r, c] = [Math.floor(i / of.columnCount), i % of.columnCount];
    return seat.filter((place, u) => rows[u][r] && columns[place][c]).length;
  });
}

/** Every way to permute the units of each source, as seats. */
function allSeats(of: CodeLayout, ordersOf: (size: number) => number[][]): number[][] {
  let seats: number[][] = [[]];
  for (let s = 0; s + 1 < of.strata.length; s++) {
    const own = ordersOf(of.strata[s + 1] - of.strata[s]).map((order) => order.map((u) => u + of.strata[s]));
    seats = seats.flatMap((before) => own.map((after) => [...before, ...after]));
  }
  return seats;
}

const turnsOf = (size: number) =>
  Array.from({ length: size }, (_, turn) => Array.from({ length: size }, (_, u) => (u + turn) % size));

describe('permutationTest', () => {
  const everything = allSeats(layout, orders).map((seat) => countsAt(layout, seat));
  const seen = countsAt(layout, [...layout.rows.offsets.keys()].slice(0, -1));

  it('agrees with full enumeration, and so does the exact test, in sources of unequal size', () => {
    expect(everything).toHaveLength(24 * 120);
    const found = permutationTest(layout, { permutations: draws, seed: 5 });
    seen.forEach((count, i) => {
      const share = (holds: (other: number) => boolean) =>
        everything.filter((counts) => holds(counts[i])).length / everything.length;
      const [row, column] = [named('AB')[Math.floor(i / 2)], named('CD')[i % 2]];
      const exact = exactTest(stratifiedTables(units, row.index, column.index));
      expect(exact.count).toBe(count);
      expectClose(
        exact.pUpper,
        share((other) => other >= count),
        'upper',
        1e-12,
      );
      expectClose(
        exact.pLower,
        share((other) => other <= count),
        'lower',
        1e-12,
      );
      expectShare(
        found.pUpper[i],
        share((other) => other >= count),
        draws,
      );
      expectShare(
        found.pLower[i],
        share((other) => other <= count),
        draws,
      );
      const smaller = Math.min(
        share((other) => other >= count),
        share((other) => other <= count),
      );
      expectClose(exact.pValue, Math.min(1, 2 * smaller), 'two-sided', 1e-12);
      expect(found.pValue[i]).toBe(Math.min(1, 2 * Math.min(found.pUpper[i], found.pLower[i])));
    });
  });

  it('has joint maxima that agree with full enumeration', () => {
    const plan = permutationPlan(layout, { permutations: draws, seed: 6 });
    const found = permutationTest(layout, { permutations: draws, seed: 6 });
    const largest = (counts: readonly number[]) =>
      Math.max(...counts.map((count, i) => Math.abs(count - plan.mean[i]) / plan.deviation[i]));
    const maxima = everything.map(largest);
    maxT([...found.distance], found.maxima).forEach((p, i) => {
      const reached = maxima.filter((value) => value >= found.distance[i] - 1e-9).length;
      expectShare(p, reached / maxima.length, draws);
    });
  });

  it('gives the same numbers whoever does the blocks, in whatever order', () => {
    for (const kind of jointNulls) {
      const options = { null: kind, permutations: 1100, seed: 3 };
      const plan = permutationPlan(codeLayout(units, named('AB'), named('CD')), { ...options });
      const blocks = Array.from({ length: plan.blocks }, (_, block) =>
        permutationBlock(structuredClone(plan), plan.blocks - 1 - block),
      );
      expect(mergeBlocks(plan, blocks)).toEqual(permutationTest(layout, options));
      expect(() => mergeBlocks(plan, blocks.slice(1))).toThrow(RangeError);
    }
    expect(permutationTest(layout, { seed: 1 }).pUpper).not.toEqual(
      permutationTest(layout, { seed: 2 }).pUpper,
    );
  });

  it('moves every code on its own where rows and columns share codes, and each p is that of the pair', () => {
    const codes = named('ABCD');
    const square = permutationTest(codeLayout(units, codes, codes), { permutations: draws, seed: 9 });
    codes.forEach((row, r) => {
      codes.forEach((column, c) => {
        if (r === c) return;
        const { pUpper } = exactTest(stratifiedTables(units, row.index, column.index));
        expectShare(square.pUpper[r * 4 + c], pUpper, draws);
        expect(square.pUpper[r * 4 + c]).toBe(square.pUpper[c * 4 + r]);
      });
    });
  });

  it('never gives 0, and NaN only where nothing can be tested', () => {
    const certain = linesIncidence({ s1: 'AC AC AC AC AC AC - - - - - -' });
    const found = permutationTest(codeLayout(certain.units, certain.named('A'), certain.named('CB')), {
      permutations: 99,
    });
    expect(found.pUpper[0]).toBeGreaterThanOrEqual(1 / 100);
    expect([found.pUpper[1], found.distance[1]]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('shiftTest', () => {
  const turned = allSeats(layout, turnsOf).map((seat) => countsAt(layout, seat));

  it('is as counted by hand: A A - - against C C - - turned four ways meets 2, 1, 0, 1 times', () => {
    const ring = linesIncidence({ s1: 'AC AC - -' });
    const found = shiftTest(codeLayout(ring.units, ring.named('A'), ring.named('C')), 0, 0);
    expect(found).toMatchObject({
      count: 2,
      expected: 1,
      variance: 0.5,
      pUpper: 1 / 4,
      pLower: 1,
      pValue: 1 / 2,
    });
  });

  it('agrees with every combination of turns, enumerated, and so does permutationTest', () => {
    expect(turned).toHaveLength(4 * 5);
    const joint = permutationTest(layout, { null: 'shift', permutations: 20 });
    expect(joint.method).toBe('enumeration');
    turned[0].forEach((count, i) => {
      const share = (holds: (other: number) => boolean) =>
        turned.filter((counts) => holds(counts[i])).length / turned.length;
      const found = shiftTest(layout, Math.floor(i / 2), i % 2);
      expect(found.count).toBe(count);
      const [upper, lower] = [share((k) => k >= count), share((k) => k <= count)];
      for (const [p, other, wanted] of [
        [found.pUpper, joint.pUpper[i], upper],
        [found.pLower, joint.pLower[i], lower],
        [found.pValue, joint.pValue[i], Math.min(1, 2 * Math.min(upper, lower))],
      ]) {
        expectClose(p, wanted, 'convolution', 1e-12);
        expectClose(other, wanted, 'enumeration', 1e-12);
      }
    });
  });

  it('agrees with drawn turns where they are too many to enumerate, also where every code turns on its own', () => {
    const codes = named('ABCD');
    const square = codeLayout(units, codes, codes);
    const found = permutationTest(square, { null: 'shift', permutations: draws, seed: 8 });
    for (const [r, c] of [
      [0, 1],
      [0, 2],
      [1, 3],
      [3, 2],
    ]) {
      const exact = shiftTest(square, r, c);
      expectShare(found.pUpper[r * 4 + c], exact.pUpper, draws);
      expectShare(found.pValue[r * 4 + c], exact.pValue, draws);
    }
    const drawn = permutationTest(layout, { null: 'shift', permutations: 19 });
    expect(drawn.method).toBe('Monte Carlo');
  });

  it('has the mean of the exact test, and a larger variance where codes run in streaks', () => {
    const streaky = linesIncidence({ s1: 'A A A A A A AC AC C C C C C C - - - - - -' });
    const found = shiftTest(codeLayout(streaky.units, streaky.named('A'), streaky.named('C')), 0, 0);
    const plain = (8 * 8 * 12 * 12) / (20 * 20 * 19);
    expectClose(found.expected, (8 * 8) / 20, 'mean', 1e-12);
    expect(found.variance).toBeGreaterThan(3 * plain);
  });
});

describe('the curveball null', () => {
  it('draws every matrix with the same totals of units and codes equally often', () => {
    // One source; the union of row and column codes: A B against C D.
    const one = linesIncidence({ s1: 'AC BC D A ABD' });
    const of = codeLayout(one.units, one.named('AB'), one.named('CD'));
    const matrix = hasTable(of.rows, 2).map((row, u) => [...row, ...hasTable(of.columns, 2)[u]]);
    const [unitTotals, codeTotals] = [
      matrix.map((row) => row.filter(Boolean).length),
      [0, 1, 2, 3].map((code) => matrix.filter((row) => row[code]).length),
    ];
    const all: boolean[][][] = [];
    for (let bits = 0; bits < 2 ** 20; bits++) {
      const other = matrix.map((row, u) => row.map((_, code) => ((bits >> (u * 4 + code)) & 1) === 1));
      const fits =
        other.every((row, u) => row.filter(Boolean).length === unitTotals[u]) &&
        codeTotals.every((total, code) => other.filter((row) => row[code]).length === total);
      if (fits) all.push(other);
    }
    expect(all.length).toBeGreaterThan(50);
    const found = permutationTest(of, { null: 'curveball', permutations: draws, seed: 4 });
    for (let r = 0; r < 2; r++) {
      for (let c = 0; c < 2; c++) {
        const count = (m: boolean[][]) => m.filter((row) => row[r] && row[2 + c]).length;
        const share = all.filter((m) => count(m) >= count(matrix)).length / all.length;
        expectShare(found.pUpper[r * 2 + c], share, draws);
      }
    }
  });

  it('keeps the pairs that a unit bears as many as they are, for their number follows from its codes', () => {
    const line = fc.constantFrom('-', 'A', 'B', 'C', 'AB', 'BC', 'ABC', 'ABCD', 'D');
    const source = fc.array(line, { minLength: 1, maxLength: 9 }).map((lines) => lines.join(' '));
    fc.assert(
      fc.property(source, source, (s1, s2) => {
        const random = linesIncidence({ s1, s2 });
        const codes = random.named('ABCD');
        const plan = permutationPlan(codeLayout(random.units, codes, codes), {
          null: 'curveball',
          permutations: 5,
        });
        const pairs = plan.observed.reduce((sum, count) => sum + count, 0);
        const mean = plan.mean.reduce((sum, count) => sum + count, 0);
        expect(mean).toBeCloseTo(pairs, 9);
        for (const code of [0, 5, 10, 15]) expect(plan.deviation[code]).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});

describe('permutationPlan', () => {
  it('refuses a number of permutations that is none', () => {
    expect(() => permutationPlan(layout, { permutations: 0 })).toThrow(
      'permutations is a whole number from 1; found 0',
    );
  });

  it('has the moments of the draws, whatever the null', () => {
    for (const kind of ['permutation', 'shift'] satisfies JointNull[]) {
      const plan = permutationPlan(layout, { null: kind, permutations: 100 });
      const all = allSeats(layout, kind === 'shift' ? turnsOf : orders).map((seat) => countsAt(layout, seat));
      plan.mean.forEach((mean, i) => {
        const values = all.map((counts) => counts[i]);
        const average = values.reduce((sum, value) => sum + value, 0) / all.length;
        const variance = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / all.length;
        expectClose(mean, average, 'mean', 1e-12);
        expectClose(plan.deviation[i], Math.sqrt(variance), 'deviation', 1e-12);
      });
    }
  });
});
