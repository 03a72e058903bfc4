import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { jointOccurrence } from '../../src/cooccurrence/jointOccurrence.js';
import { stratifiedMoments } from '../../src/inference/stratifiedMoments.js';
import { stratifiedTables } from '../../src/inference/stratifiedTables.js';
import { incidence } from '../../src/units/incidence.js';
import { build, codeIds, randomProject } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';

// s1: A B C | A B | A C | B -> A 3, B 3, C 2 of 4. s2: A B C | C -> A 1, B 1, C 2 of 2.
const corpus = corpusOf(
  `
  s1  L1  A B C
  s1  L2  A B
  s1  L3  A C
  s1  L4  B
  s2  L1  A B C
  s2  L2  C
  `,
  { codes: 'A B C D' },
);

describe('a pattern of codes', () => {
  it('counts the units that have all of three codes', () => {
    const found = jointOccurrence(corpus, { all: ['A', 'B', 'C'] });
    expect(found).toMatchObject({
      unit: 'line',
      count: 2,
      units: 6,
      allTotals: [4, 4, 4],
      sources: 2,
      largestShare: 0.5,
    });
    // 4 (3/4)(3/4)(2/4) + 2 (1/2)(1/2)(2/2)
    expect(found.expected).toBeCloseTo(9 / 8 + 1 / 2, 12);
  });

  it('counts these but not those', () => {
    const found = jointOccurrence(corpus, { all: ['A', 'B'], none: ['C'] });
    expect(found).toMatchObject({
      count: 1,
      allTotals: [4, 4],
      noneTotals: [4],
      sources: 1,
      largestShare: 1,
    });
    expect(found.expected).toBeCloseTo(9 / 8 + 0, 12);
    expect(jointOccurrence(corpus, { all: ['A'], none: ['B', 'C'] }).count).toBe(0);
  });

  it('leads back to the selections of each code', () => {
    const evidence = jointOccurrence(corpus, { all: ['C', 'A', 'B'] }).evidence();
    const quotes = evidence.map(({ source, selections }) => [
      source.id,
      ...selections.map((list) => list.map((selection) => corpus.quote(selection)).join()),
    ]);
    expect(quotes).toEqual([
      ['s1', 'words of L1', 'words of L1', 'words of L1'],
      ['s2', 'words of L1', 'words of L1', 'words of L1'],
    ]);
  });

  it('says nothing where nothing can be said: a code that is not used, a code alone', () => {
    const unused = jointOccurrence(corpus, { all: ['A', 'D'] });
    expect([unused.count, unused.expected, unused.z, unused.largestShare]).toEqual([0, 0, NaN, NaN]);
    expect(jointOccurrence(corpus, { all: ['A'] })).toMatchObject({ count: 4, expected: 4, z: NaN });
  });

  it('has no z for a parent and its child with roll-up', () => {
    const tree = corpusOf('s1 L1 K Q\ns1 L2 Q\ns1 L3 -\ns2 L1 K\ns2 L2 -', { codes: 'P K<P Q' });
    const found = jointOccurrence(tree, { all: ['P', 'K', 'Q'] }, { rollUp: true });
    expect(found).toMatchObject({ count: 1, nested: true, z: NaN });
  });

  it('is refused when it asks for nothing, or for what it excludes', () => {
    expect(() => jointOccurrence(corpus, { all: [] })).toThrow('a pattern needs at least one code');
    expect(() => jointOccurrence(corpus, { all: ['A', 'B'], none: ['A'] })).toThrow(
      'code "A" is asked for and excluded at once; no unit can fit',
    );
    expect(() => jointOccurrence(corpus, { all: ['Æ'] })).toThrow('unknown code "Æ"');
  });
});

describe('any pattern', () => {
  const units = fc.constantFrom('line' as const, 'source' as const, 'selection' as const);

  it('of two codes is the cell of the matrix', () => {
    fc.assert(
      fc.property(randomProject('line'), units, (project, unit) => {
        const all = build(project);
        const matrix = coOccurrence(all, { unit });
        const present = incidence(all, { unit });
        for (const cell of matrix.cells({ all: true })) {
          const found = jointOccurrence(present, { all: [cell.row, cell.column] });
          expect(found.count).toBe(cell.count);
          expect(found.sources).toBe(cell.sources);
          expect(found.largestShare).toBe(cell.largestShare);
          const { expected, variance } = stratifiedMoments(
            stratifiedTables(present, cell.row.index, cell.column.index),
          );
          expect(found.expected).toBeCloseTo(expected, 10);
          expect(found.variance).toBeCloseTo(variance, 10);
          expect(found.evidence()).toHaveLength(cell.count);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('splits: with a code and without it are all of them, counted and expected', () => {
    fc.assert(
      fc.property(randomProject('line'), units, (project, unit) => {
        const present = incidence(build(project), { unit });
        const with3 = jointOccurrence(present, { all: ['A', 'B', 'C'] });
        const without = jointOccurrence(present, { all: ['A', 'B'], none: ['C'] });
        const both = jointOccurrence(present, { all: ['A', 'B'] });
        expect(with3.count + without.count).toBe(both.count);
        expect(with3.expected + without.expected).toBeCloseTo(both.expected, 10);
      }),
    );
  });

  it('is what a look at every unit gives', () => {
    const sides = fc.record({
      all: fc.uniqueArray(fc.constantFrom(...codeIds), { minLength: 1, maxLength: 4 }),
      none: fc.uniqueArray(fc.constantFrom(...codeIds), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(randomProject('span'), sides, (project, { all, none }) => {
        fc.pre(!none.some((code) => all.includes(code)));
        const present = incidence(build(project), { unit: 'source' });
        let count = 0;
        for (let u = 0; u < present.unitCount; u++) {
          const codes = [...present.codes.slice(present.offsets[u], present.offsets[u + 1])].map(
            (c) => codeIds[c],
          );
          if (all.every((code) => codes.includes(code)) && !none.some((code) => codes.includes(code)))
            count++;
        }
        expect(jointOccurrence(present, { all, none }).count).toBe(count);
      }),
    );
  });

  it('has the mean and variance of every independent placement of three codes', () => {
    const stratum = fc
      .integer({ min: 2, max: 5 })
      .chain((n) => fc.tuple(fc.constant(n), fc.nat(n), fc.nat(n), fc.nat(n)));
    fc.assert(
      fc.property(stratum, fc.boolean(), ([n, ...totals], exclude) => {
        const rows = Array.from({ length: n }, (_, i) => {
          const codes = ['A', 'B', 'C'].filter((_, k) => i < totals[k]);
          return `s1 L${i} ${codes.length === 0 ? '-' : codes.join(' ')}`;
        });
        const pattern = exclude ? { all: ['A', 'B'], none: ['C'] } : { all: ['A', 'B', 'C'] };
        const found = jointOccurrence(corpusOf(rows.join('\n'), { codes: 'A B C' }), pattern);
        const placements = totals.map((total) => subsets(n, total));
        const counts = placements[0].flatMap((a) =>
          placements[1].flatMap((b) =>
            placements[2].map((c) => bits(a & b & (exclude ? ~c : c) & ((1 << n) - 1))),
          ),
        );
        const mean = counts.reduce((sum, each) => sum + each, 0) / counts.length;
        const variance = counts.reduce((sum, each) => sum + (each - mean) ** 2, 0) / counts.length;
        expect(found.expected).toBeCloseTo(mean, 9);
        expect(found.variance).toBeCloseTo(variance, 9);
      }),
      { numRuns: 60 },
    );
  });
});

function subsets(size: number, total: number): number[] {
  return Array.from({ length: 1 << size }, (_, set) => set).filter((set) => bits(set) === total);
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
