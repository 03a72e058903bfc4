import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { codeNetwork, edgeWeights } from '../../src/structure/codeNetwork.js';
import { build, codeIds, randomProject } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';

/** Two triangles A B C and D E F, joined once; G is used alone and H never. */
const corpus = corpusOf(
  `s1 0-1 A B C
   s1 2-3 A B C
   s1 4-5 A B
   s2 0-1 D E F
   s2 2-3 D E F
   s2 4-5 C D
   s2 6-7 G`,
  { codes: 'A B C D E F G H' },
);
const all = () => coOccurrence(corpus, { unit: 'selection', rows: 'all', columns: 'all' });

describe('the network of codes', () => {
  it('has an edge for each pair that goes together, and names the codes without one', () => {
    const network = codeNetwork(all(), { weight: 'count', seed: 1 });
    expect(network.edges.map(({ source, target, count }) => `${source}${target} ${count}`)).toEqual([
      'AB 3',
      'AC 2',
      'BC 2',
      'CD 1',
      'DE 2',
      'DF 2',
      'EF 2',
    ]);
    expect(network.nodes.map(({ id }) => id).join('')).toBe('ABCDEF');
    expect(network.withoutEdges).toEqual(['G']);
    expect(network.neverUsed).toEqual(['H']);
    expect(network).toMatchObject({ form: 'one set', unit: 'selection', threshold: 1, seed: 1 });
    expect(network.nodes[2]).toMatchObject({ id: 'C', total: 3, degree: 3, strength: 5, side: 'rows' });
  });

  it('groups what goes together', () => {
    const network = codeNetwork(all(), { weight: 'count', seed: 1 });
    expect(network.groups).toEqual([
      ['A', 'B', 'C'],
      ['D', 'E', 'F'],
    ]);
    // Weight 13 of 14 within; ends 15 and 13 of 28.
    expect(network.modularity).toBeCloseTo(13 / 14 - (15 / 28) ** 2 - (13 / 28) ** 2, 12);
  });

  it('weighs edges as asked, from the threshold up', () => {
    const byJaccard = codeNetwork(all(), { threshold: 0.5, seed: 1 });
    expect(byJaccard.weight).toBe('jaccard');
    expect(byJaccard.edges.map(({ source, target }) => source + target)).toEqual([
      'AB',
      'AC',
      'BC',
      'DE',
      'DF',
      'EF',
    ]);
    expect(byJaccard.edges[1].weight).toBeCloseTo(2 / 4, 12);
    const byLift = codeNetwork(all(), { weight: 'lift', seed: 1 });
    expect(byLift.threshold).toBe(1);
    // A and B: 3 x 7 / (3 x 3); C and D: 1 x 7 / (3 x 3), less often than by chance.
    expect(byLift.edges[0].weight).toBeCloseTo(7 / 3, 12);
    expect(byLift.edges.some(({ source, target }) => source + target === 'CD')).toBe(false);
    const tests = matrixTests(all(), { test: 'exact', bootstrap: 0 });
    const byZ = codeNetwork(all(), { weight: 'z', tests, threshold: 0, seed: 1 });
    expect(byZ.test).toBe('exact');
    expect(byZ.edges.length).toBeGreaterThan(0);
    for (const { source, target, weight } of byZ.edges)
      expect(weight).toBe(
        tests.find(({ row, column }) => [row.id, column.id].sort().join() === [source, target].sort().join())!
          .z,
      );
  });

  it('joins only rows with columns where these are two sets', () => {
    const matrix = coOccurrence(corpus, { unit: 'selection', rows: 'A; D; G', columns: 'B; C; E; F' });
    const network = codeNetwork(matrix, { weight: 'count', seed: 1 });
    expect(network.form).toBe('two sets');
    expect(network.edges.map(({ source, target }) => source + target)).toEqual([
      'AB',
      'AC',
      'DC',
      'DE',
      'DF',
    ]);
    expect(network.nodes.map(({ id, side }) => `${id} ${side}`)).toEqual([
      'A rows',
      'D rows',
      'B columns',
      'C columns',
      'E columns',
      'F columns',
    ]);
    expect(network.groups).toEqual([
      ['A', 'B', 'C'],
      ['D', 'E', 'F'],
    ]);
    // 9 of 10 within; A 5 of 10 rows with B, C 6 of 10 columns; D 5 with E, F 4.
    expect(network.modularity).toBeCloseTo(9 / 10 - (5 * 6 + 5 * 4) / 100, 12);
    expect(network.withoutEdges).toEqual(['G']);
  });

  it('takes overlap events by their count', () => {
    const matrix = coOccurrence(corpus, { unit: 'overlap', rows: 'all', columns: 'all' });
    expect(codeNetwork(matrix, { seed: 1 }).weight).toBe('count');
    expect(() => codeNetwork(matrix, { weight: 'lift', seed: 1 })).toThrow(
      'does not count units and has no lift',
    );
  });

  it('has no edge between a code and one below it, which hold by construction', () => {
    const tree = corpusOf('s1 0-1 A C\ns1 2-3 B C', { codes: 'P A<P B<P C' });
    const matrix = coOccurrence(tree, {
      unit: 'selection',
      rollUp: true,
      rows: 'P; A; B; C',
      columns: 'P; A; B; C',
    });
    const { edges } = codeNetwork(matrix, { weight: 'count', seed: 1 });
    expect(edges.map(({ source, target }) => source + target)).toEqual(['AC', 'BC', 'CP']);
  });

  it('is empty and says so where nothing goes together', () => {
    const apart = corpusOf('s1 0-1 A\ns1 2-3 B', { codes: 'A B C' });
    const network = codeNetwork(coOccurrence(apart, { rows: 'all', columns: 'all' }), { seed: 1 });
    expect(network).toMatchObject({ nodes: [], edges: [], groups: [], modularity: null });
    expect(network.withoutEdges).toEqual(['A', 'B']);
    expect(network.neverUsed).toEqual(['C']);
  });

  it('says what it cannot do', () => {
    const mixed = coOccurrence(corpus, { unit: 'selection', rows: 'A; B', columns: 'B; C' });
    expect(() => codeNetwork(mixed, { seed: 1 })).toThrow('1 are in both, such as "B"');
    expect(() => codeNetwork(all(), { threshold: -1, seed: 1 })).toThrow('from 0 upwards; found -1');
    expect(() => codeNetwork(all(), { seed: 0.5 })).toThrow('a seed is a whole number; found 0.5');
  });

  it('is the same record to the last digit, in whatever order the codes are given', () => {
    const shuffled = fc.shuffledSubarray([...codeIds], { minLength: codeIds.length });
    const given = fc.record({
      project: randomProject('span'),
      weight: fc.constantFrom(...edgeWeights),
      threshold: fc.constantFrom(0, 0.5),
      seed: fc.nat(),
      rows: shuffled,
      columns: shuffled,
    });
    fc.assert(
      fc.property(given, ({ project, rows, columns, ...options }) => {
        const counted = (r: readonly string[], c: readonly string[]) =>
          coOccurrence(build(project), { unit: 'selection', rows: r.join('; '), columns: c.join('; ') });
        const network = JSON.stringify(codeNetwork(counted(codeIds, codeIds), options));
        expect(JSON.stringify(codeNetwork(counted(rows, columns), options))).toBe(network);
        expect(network.replace('"modularity":null', '').replace('"test":null', '')).not.toContain('null');
      }),
      { numRuns: 60 },
    );
  });
});
