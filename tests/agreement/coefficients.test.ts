import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brennanPrediger } from '../../src/agreement/brennanPrediger.js';
import { codedOrNot, coefficientNames } from '../../src/agreement/coefficients.js';
import { cohenKappa } from '../../src/agreement/cohenKappa.js';
import { congerKappa } from '../../src/agreement/congerKappa.js';
import { fleissKappa } from '../../src/agreement/fleissKappa.js';
import { gwetAc1 } from '../../src/agreement/gwetAc1.js';
import { holsti } from '../../src/agreement/holsti.js';
import { krippendorffAlpha } from '../../src/agreement/krippendorffAlpha.js';
import { percent } from '../../src/agreement/percent.js';
import { ratings } from '../../src/agreement/ratings.js';
import { scottPi } from '../../src/agreement/scottPi.js';
import { unanimous } from '../../src/agreement/unanimous.js';
import { SeededRandom } from '../../src/shared/seededRandom.js';

const all = {
  percent,
  unanimous,
  holsti,
  cohenKappa,
  scottPi,
  fleissKappa,
  congerKappa,
  brennanPrediger,
  gwetAc1,
  krippendorffAlpha,
} as const;
type Name = keyof typeof all;
const names = Object.keys(all) as Name[];
const corrected = names.filter((name) => !['percent', 'unanimous', 'holsti'].includes(name));
const twoOnly: readonly Name[] = ['cohenKappa', 'scottPi'];

type Rows = (number | null)[][];
const categories = [0, 1, 2];
const options = { categories };

function rowsOf(raters: number, missing: boolean): fc.Arbitrary<Rows> {
  const rating = missing ? fc.option(fc.nat(2), { freq: 4 }) : fc.nat(2);
  return fc.array(fc.array(rating, { minLength: raters, maxLength: raters }), {
    minLength: 1,
    maxLength: 25,
  });
}
const anyRows = fc
  .record({ raters: fc.integer({ min: 2, max: 4 }), missing: fc.boolean() })
  .chain(({ raters, missing }) => rowsOf(raters, missing));

describe('coefficients on four units', () => {
  // Two coders, a code: both, one, neither, neither. Agreement 3/4; the coders code 1/2 and 1/4.
  const four = ratings([
    [1, 1],
    [1, 0],
    [0, 0],
    [0, 0],
  ]);
  const expected: Readonly<Record<Name, [number, number]>> = {
    percent: [3 / 4, 0],
    unanimous: [3 / 4, 0],
    holsti: [3 / 4, 0],
    cohenKappa: [1 / 2, 1 / 2 / 4 + (1 / 2) * (3 / 4)],
    scottPi: [(3 / 4 - 34 / 64) / (30 / 64), 34 / 64],
    fleissKappa: [(3 / 4 - 34 / 64) / (30 / 64), 34 / 64],
    congerKappa: [1 / 2, 1 / 2],
    brennanPrediger: [1 / 2, 1 / 2],
    gwetAc1: [(3 / 4 - 30 / 64) / (34 / 64), 30 / 64],
    krippendorffAlpha: [1 - 1 / 4 / (30 / 56), 1 - 30 / 56],
  };

  it.each(names)('are those that a person counts: %s', (name) => {
    const found = all[name](four);
    expect(found.value).toBeCloseTo(expected[name][0], 12);
    expect(found.expected).toBeCloseTo(expected[name][1], 12);
    expect(found.absence).toBeNull();
  });

  it('add where one tool multiplies: Cohen’s chance agreement is pA pB + (1 - pA)(1 - pB)', () => {
    const [pA, pB] = [1 / 2, 1 / 4];
    expect(cohenKappa(four).expected).toBeCloseTo(pA * pB + (1 - pA) * (1 - pB), 12);
    expect(cohenKappa(four).expected).not.toBeCloseTo(pA * pB * (1 - pA) * (1 - pB), 3);
  });

  it('give Holsti the codes that were applied: 2 x both / (first + second)', () => {
    expect(codedOrNot('holsti', four).value).toBeCloseTo((2 * 1) / (2 + 1), 12);
  });

  it('show the paradox: nearly everything uncoded, high agreement, low kappa, high AC1', () => {
    const rare = ratings(
      [
        [1, 0],
        [0, 1],
        [0, 0],
      ],
      { weights: [1, 1, 98] },
    );
    expect(percent(rare).value).toBeCloseTo(0.98, 12);
    expect(cohenKappa(rare).value).toBeLessThan(0);
    expect(gwetAc1(rare).value).toBeGreaterThan(0.97);
  });
});

describe('coefficients that do not exist', () => {
  it('say that no unit was judged by two', () => {
    const apart = ratings([
      [1, null],
      [null, 0],
    ]);
    for (const name of names.filter((name) => name !== 'holsti')) {
      expect([name, all[name](apart).absence]).toEqual([name, 'no-pairs']);
      expect(all[name](apart).value).toBeNaN();
    }
    for (const name of names) expect(Number.isFinite(all[name](ratings([])).value), name).toBe(false);
  });

  it('say that nothing varies where chance agreement is 1', () => {
    const never = ratings(
      [
        [0, 0],
        [0, 0],
      ],
      { categories: [0, 1] },
    );
    for (const name of [
      'cohenKappa',
      'scottPi',
      'fleissKappa',
      'congerKappa',
      'krippendorffAlpha',
    ] as const) {
      expect([name, all[name](never).absence]).toEqual([name, 'no-variation']);
    }
    // These two do not look at variation; a report says so beside them.
    expect([brennanPrediger(never).value, gwetAc1(never).value]).toEqual([1, 1]);
    expect(holsti(ratings([[null, null]], { categories: [1] })).absence).toBe('no-decisions');
    expect(gwetAc1(ratings([[1, 1]])).absence).toBe('no-variation');
    expect(brennanPrediger(ratings([[1, 1]])).absence).toBe('no-variation');
  });

  it('say that they are for two raters', () => {
    const three = ratings([
      [1, 1, 0],
      [0, 0, 0],
    ]);
    for (const name of twoOnly) expect(all[name](three).absence).toBe('two-raters-only');
  });
});

describe('every coefficient', () => {
  const close = (a: number, b: number) =>
    Number.isNaN(a) ? Number.isNaN(b) : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

  it('is the same for units and raters in any order, and for categories by other names', () => {
    fc.assert(
      fc.property(anyRows, fc.infiniteStream(fc.nat(1000)), (rows, numbers) => {
        const order = rows[0]
          .map((_, i) => ({ i, key: numbers.next().value as number }))
          .sort((a, b) => a.key - b.key);
        const shuffled = rows
          .map((row) => ({ row: order.map(({ i }) => row[i]), key: numbers.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row.map((value) => (value === null ? null : 'zyx'[value])));
        for (const name of names) {
          const [before, after] = [
            all[name](ratings(rows, options)),
            all[name](ratings(shuffled, { categories: ['x', 'z', 'y'] })),
          ];
          expect(close(before.value, after.value), `${name} ${before.value} ${after.value}`).toBe(true);
          expect(before.absence).toBe(after.absence);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is the same for a row with a weight as for the row that many times', () => {
    fc.assert(
      fc.property(anyRows, fc.array(fc.nat(3), { minLength: 25, maxLength: 25 }), (rows, weights) => {
        const weighted = ratings(rows, { categories, weights: weights.slice(0, rows.length) });
        const repeated = ratings(
          rows.flatMap((row, i) => Array.from({ length: weights[i] }, () => row)),
          options,
        );
        if (repeated.weights.length === 0) return;
        for (const name of names) {
          const [a, b] = [all[name](weighted).value, all[name](repeated).value];
          expect(close(a, b), `${name} ${a} ${b}`).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is 1 when all agree everywhere and not everything is the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(2), { minLength: 2, maxLength: 20 }),
        fc.integer({ min: 2, max: 4 }),
        (values, raters) => {
          fc.pre(new Set(values).size > 1);
          const agreed = ratings(
            values.map((value) => Array.from({ length: raters }, () => value)),
            options,
          );
          for (const name of names) {
            if (raters > 2 && twoOnly.includes(name)) continue;
            expect(all[name](agreed).value, name).toBeCloseTo(1, 12);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('never exceeds 1, and has a value or a reason', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const name of names) {
          const { value, absence } = all[name](ratings(rows, options));
          expect(Number.isNaN(value)).toBe(absence !== null);
          if (absence === null) expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is the two-rater coefficient for two raters with nothing missing', () => {
    fc.assert(
      fc.property(rowsOf(2, false), (rows) => {
        const two = ratings(rows, options);
        expect(close(congerKappa(two).value, cohenKappa(two).value)).toBe(true);
        expect(close(fleissKappa(two).value, scottPi(two).value)).toBe(true);
        expect(close(holsti(two).value, percent(two).value)).toBe(true);
        expect(close(unanimous(two).value, percent(two).value)).toBe(true);
        const pi = scottPi(two).value;
        expect(close(krippendorffAlpha(two).value, pi + (1 - pi) / (2 * rows.length))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is near 0 for raters who code independently of one another, however common the code', () => {
    for (const prevalence of [0.5, 0.2]) {
      const random = new SeededRandom(7, `independent ${prevalence}`);
      const rows = Array.from({ length: 20000 }, () =>
        [0, 1].map(() => (random.uniform() < prevalence ? 1 : 0)),
      );
      for (const name of corrected) {
        // Brennan-Prediger and AC1 do not take chance from the coders' own frequencies: 0 at one half only.
        if (prevalence !== 0.5 && ['brennanPrediger', 'gwetAc1'].includes(name)) continue;
        expect(Math.abs(all[name](ratings(rows)).value), `${name} at ${prevalence}`).toBeLessThan(0.03);
      }
    }
  });

  it('has a place in the reports', () => {
    expect([...coefficientNames].sort()).toEqual(names.filter((name) => name !== 'unanimous').sort());
  });
});
