import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidence } from '../../src/units/incidence.js';
import { build, randomProject } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';
import { unitRows } from '../support/matrices.js';

describe('the unit selection', () => {
  it('is an identical span that somebody coded, however many coders and codes it has', () => {
    const corpus = corpusOf(
      `
      s1  0-10   A    @anna
      s1  0-10   B    @bo
      s1  5-15   A
      s1  20-30  -
      s2  0-10   A
      `,
      { codes: 'A B' },
    );
    expect(unitRows(incidence(corpus, { unit: 'selection' }))).toEqual(['s1: A B', 's1: A', 's2: A']);
  });

  it('takes quotes without offsets and whole sources too', () => {
    const corpus = corpusOf('s1 "her" A B\ns1 "der" A\ns1 whole B', { codes: 'A B' });
    expect(unitRows(incidence(corpus, { unit: 'selection' }))).toEqual(['s1: A B', 's1: A', 's1: B']);
  });
});

describe('the unit line', () => {
  const corpus = corpusOf(
    `
    s1  L1  A B
    s1  L2  -
    s2  L1  -
    s2  L2  B
    s1  L3  A
    `,
    { codes: 'A B' },
  );

  it('is every row of the table, coded or not, in the order of the sources', () => {
    expect(unitRows(incidence(corpus, { unit: 'line' }))).toEqual([
      's1: A B',
      's1:',
      's1: A',
      's2:',
      's2: B',
    ]);
  });

  it('leaves out what is not on a line', () => {
    const mixed = corpusOf('s1 L1 A\ns1 0-5 B\ns1 L2 -', { codes: 'A B' });
    expect(unitRows(incidence(mixed, { unit: 'line' }))).toEqual(['s1: A', 's1:']);
  });

  it('is refused where there are no lines, with the units that would do', () => {
    expect(() => incidence(corpusOf('s1 0-5 A'), { unit: 'line' })).toThrow(
      'the unit line needs a table of lines (one row each); this material has none. Use selection, source or overlap',
    );
  });
});

describe('the unit source', () => {
  it('is a source with at least one coding', () => {
    const corpus = corpusOf(
      `
      s1  0-10   A
      s1  20-30  B
      s2  0-10   -
      s3  L1     B
      `,
      { codes: 'A B' },
    );
    expect(unitRows(incidence(corpus, { unit: 'source' }))).toEqual(['s1: A B', 's3: B']);
  });

  it('asks how many coders used a code anywhere in the source', () => {
    const corpus = corpusOf('s1 0-5 A @anna\ns1 30-35 A @bo\ns1 0-5 B @anna', { codes: 'A B' });
    expect(unitRows(incidence(corpus, { unit: 'source', coders: 'all' }))).toEqual(['s1: A']);
    expect(unitRows(incidence(corpus, { unit: 'selection', coders: 'all' }))).toEqual(['s1:', 's1:']);
  });
});

describe('roll-up', () => {
  const codes = 'P K<P L<P leaf<K Q';
  const corpus = corpusOf(
    `
    s1  0-10   leaf
    s1  20-30  K L
    s1  40-50  Q
    s1  60-70  P
    `,
    { codes },
  );

  it('is off unless asked for', () => {
    expect(unitRows(incidence(corpus, { unit: 'selection' }))).toEqual([
      's1: leaf',
      's1: K L',
      's1: Q',
      's1: P',
    ]);
  });

  it('makes every ancestor present once', () => {
    expect(unitRows(incidence(corpus, { unit: 'selection', rollUp: true }))).toEqual([
      's1: P K leaf',
      's1: P K L',
      's1: Q',
      's1: P',
    ]);
  });

  it('lets coders who chose different children agree on the parent', () => {
    const disagreeing = corpusOf('s1 0-10 K @anna\ns1 0-10 L @bo', { codes });
    expect(unitRows(incidence(disagreeing, { unit: 'selection', rollUp: true, coders: 'all' }))).toEqual([
      's1: P',
    ]);
  });

  it('counts a coder who chose two children as one vote for the parent', () => {
    const once = corpusOf('s1 0-10 K L @anna\ns1 0-10 Q @bo', { codes });
    expect(unitRows(incidence(once, { unit: 'selection', rollUp: true, coders: 'all' }))).toEqual(['s1:']);
  });
});

describe('any incidence', () => {
  const anyPlace = fc.constantFrom('span' as const, 'line' as const);

  it('has its units ordered by source and the codes of a unit ascending, each once', () => {
    fc.assert(
      fc.property(anyPlace.chain(randomProject), fc.boolean(), (project, rollUp) => {
        const result = incidence(build(project), { unit: 'selection', rollUp });
        expect([...result.source]).toEqual([...result.source].sort((a, b) => a - b));
        for (let unit = 0; unit < result.unitCount; unit++) {
          const codes = [...result.codes.slice(result.offsets[unit], result.offsets[unit + 1])];
          expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('places every coding that counts in a unit that has its code when any coder will do', () => {
    fc.assert(
      fc.property(anyPlace.chain(randomProject), fc.constantFrom('selection', 'source'), (project, unit) => {
        const corpus = build(project);
        const result = incidence(corpus, { unit: unit as 'selection' | 'source', coders: 'any' });
        for (let i = 0; i < corpus.codings.length; i++) {
          const [from, to] = [0, 1].map((next) => result.offsets[result.unitOfCoding[i] + next]);
          expect([...result.codes.slice(from, to)]).toContain(corpus.codings.code[i]);
        }
      }),
    );
  });
});
