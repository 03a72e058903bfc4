import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelTest } from '../../src/inference/labelTest.js';

interface Reference {
  readonly statistic: number;
  readonly pValue: number;
  readonly smallestP: number;
  readonly scipy?: number;
}

// tests/golden/consistency/consistency.py
const golden = JSON.parse(
  readFileSync(new URL('../golden/consistency/consistency.json', import.meta.url), 'utf8'),
) as {
  readonly tests: readonly {
    readonly values: number[];
    readonly labels: number[];
    readonly scores: number[];
    readonly trend: Reference;
    readonly between: Reference;
  }[];
};

describe('labelTest', () => {
  it('is as worked by hand: two and two sources, six ways to deal the labels, two as clear as this', () => {
    for (const options of [{}, { scores: [0, 5] }]) {
      const found = labelTest([1, 1, -1, -1], [0, 0, 1, 1], options);
      expect(found.pValue).toBeCloseTo(1 / 3, 12);
      expect(found.smallestP).toBeCloseTo(1 / 3, 12);
      expect(found).toMatchObject({ sources: 4, permutations: 3, method: 'enumeration of tables' });
    }
    expect(labelTest([1, 1, -1, -1], [0, 0, 1, 1], { scores: [0, 5] }).statistic).toBeCloseTo(-1, 12);
    expect(labelTest([1, 1, -1, -1], [0, 0, 1, 1]).statistic).toBeCloseTo(1, 12);
  });

  it('agrees with every arrangement listed in Python, and with SciPy', () => {
    expect(golden.tests.length).toBeGreaterThan(20);
    let compared = 0;
    for (const { values, labels, scores, trend, between } of golden.tests) {
      for (const [found, reference] of [
        [labelTest(values, labels, { scores }), trend],
        [labelTest(values, labels), between],
      ] as const) {
        expect(found.statistic).toBeCloseTo(reference.statistic, 9);
        expect(found.pValue).toBeCloseTo(reference.pValue, 9);
        expect(found.smallestP).toBeCloseTo(reference.smallestP, 9);
        if (reference.scipy === undefined) continue;
        expect(found.pValue).toBeCloseTo(reference.scipy, 9);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(10);
  });

  it('comes near the exact p where it draws', () => {
    const some = Array.from({ length: 18 }, (_, i) => [1, -1, 0, 1, -0.5][(i * 7) % 5] + 0);
    const places = some.map((_, i) => [0, 1, 2, 2, 0, 1, 1][i % 7]);
    for (const options of [{}, { scores: [0, 1, 2] }]) {
      const exact = labelTest(some, places, { ...options, permutations: 1e6 });
      const drawn = labelTest(some, places, { ...options, permutations: 99, seed: 3 });
      expect([exact.method, drawn.method]).toEqual([
        'enumeration of tables',
        'Monte Carlo over source labels',
      ]);
      expect(drawn.statistic).toBe(exact.statistic);
      const error = Math.sqrt((exact.pValue! * (1 - exact.pValue!)) / 99);
      expect(Math.abs(drawn.pValue! - exact.pValue!)).toBeLessThan(3 * error + 0.01);
    }
    const values = Array.from({ length: 40 }, (_, i) => Math.sin(i) + (i < 20 ? 0.3 : 0));
    const labels = values.map((_, i) => (i < 20 ? 0 : 1));
    const found = labelTest(values, labels, { permutations: 4999 });
    const again = labelTest(values, labels, { permutations: 4999, scores: [0, 1] });
    expect(found).toMatchObject({ method: 'Monte Carlo over source labels', permutations: 4999, seed: 2026 });
    // With two labels the trend and the difference are the same test.
    expect(found.pValue).toBe(again.pValue);
    expect(found.statistic).toBeCloseTo(again.statistic! ** 2, 9);
    expect(labelTest(values, labels, { permutations: 4999 })).toEqual(found);
    expect(labelTest(values, labels, { permutations: 4999, seed: 1 }).pValue).not.toBe(found.pValue);
  });

  it('has nothing to test where all values, or all labels, are the same', () => {
    for (const [values, labels] of [
      [
        [1, 1, 1],
        [0, 1, 1],
      ],
      [
        [1, 0, 1],
        [2, 2, 2],
      ],
      [[], []],
    ]) {
      expect(labelTest(values, labels)).toMatchObject({ statistic: null, pValue: null, permutations: 0 });
    }
    expect(labelTest([1, -1], [0, 1], { scores: [4, 4] }).pValue).toBeNull();
  });

  it('does not care for the order of the sources, nor for which way is called positive', () => {
    const source = fc.tuple(fc.constantFrom(-1, -0.5, 0, 1), fc.nat(2));
    fc.assert(
      fc.property(fc.array(source, { minLength: 2, maxLength: 12 }), fc.boolean(), (sources, ordered) => {
        const options = ordered ? { scores: [0, 1, 3] } : {};
        const test = (list: [number, number][], sign = 1) =>
          labelTest(
            list.map(([value]) => sign * value + 0),
            list.map(([, label]) => label),
            options,
          );
        const [found, turned, reversed] = [
          test(sources),
          test(sources, -1),
          test([...sources].reverse() as [number, number][]),
        ];
        if (found.pValue === null) {
          expect([turned.pValue, reversed.pValue]).toEqual([null, null]);
          return;
        }
        expect(turned.pValue).toBeCloseTo(found.pValue, 9);
        expect(reversed.pValue).toBeCloseTo(found.pValue, 9);
        expect(turned.statistic).toBeCloseTo((ordered ? -1 : 1) * found.statistic!, 9);
        expect(found.pValue).toBeGreaterThanOrEqual(found.smallestP! - 1e-9);
      }),
      { numRuns: 100 },
    );
  });

  it('requires a label for each value, and a score for each label', () => {
    expect(() => labelTest([1, 2], [0])).toThrow(/label for each of 2 values is required; found 1/u);
    expect(() => labelTest([1, 2], [0, 1], { scores: [0] })).toThrow(/label 1 has no score/u);
  });
});
