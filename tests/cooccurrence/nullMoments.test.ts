import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NullMoments } from '../../src/cooccurrence/nullMoments.js';

function momentsOf(units: number, n1: number, n2: number): { expected: number; variance: number } {
  const moments = new NullMoments(1, 1);
  moments.add(units, Int32Array.of(n1), Int32Array.of(n2));
  return { expected: moments.expected[0], variance: moments.variance[0] };
}

/** Mean and variance over every way to place the second code, the first one lying in the first units. */
function byEnumeration(units: number, n1: number, n2: number) {
  const joint: number[] = [];
  for (let placement = 0; placement < 2 ** units; placement++) {
    const places = Array.from({ length: units }, (_, i) => (placement >> i) & 1);
    if (places.filter((place) => place === 1).length !== n2) continue;
    joint.push(places.slice(0, n1).filter((place) => place === 1).length);
  }
  const expected = joint.reduce((sum, each) => sum + each, 0) / joint.length;
  const variance = joint.reduce((sum, each) => sum + (each - expected) ** 2, 0) / joint.length;
  return { expected, variance };
}

describe('NullMoments', () => {
  it('has the mean and variance of every placement of the codes in a stratum', () => {
    const stratum = fc
      .integer({ min: 1, max: 8 })
      .chain((units) => fc.tuple(fc.constant(units), fc.nat(units), fc.nat(units)));
    fc.assert(
      fc.property(stratum, ([units, n1, n2]) => {
        const exact = byEnumeration(units, n1, n2);
        const { expected, variance } = momentsOf(units, n1, n2);
        expect(expected).toBeCloseTo(exact.expected, 10);
        expect(variance).toBeCloseTo(exact.variance, 10);
      }),
    );
  });

  it('adds strata, cell by cell', () => {
    const moments = new NullMoments(2, 3);
    moments.add(10, Int32Array.of(5, 0), Int32Array.of(2, 0, 10));
    moments.add(4, Int32Array.of(1, 2), Int32Array.of(2, 1, 0));
    expect([...moments.expected]).toEqual([1 + 0.5, 0.25, 5, 1, 0.5, 0]);
    expect(moments.variance[2]).toBe(0);
  });

  it('is exact for strata of a million units', () => {
    expect(momentsOf(1_000_000, 500_000, 400_000).expected).toBe(200_000);
    expect(momentsOf(1_000_000, 500_000, 400_000).variance).toBeCloseTo(60_000.06, 2);
  });
});
