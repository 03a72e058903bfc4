import { describe, expect, it } from 'vitest';
import { incidence } from '../../src/units/incidence.js';
import { corpusOf } from '../support/corpusOf.js';
import { withSources } from './withSources.js';

const corpus = withSources(
  corpusOf(
    `
    s1  0-5   A    @anna
    s1  0-5   A    @bo
    s2  0-5   B    @anna
    s3  0-5   A C  @anna
    s4  0-5   C    @anna
    s5  9-12  B    @anna
    `,
    { codes: 'A B C' },
  ),
  {
    s1: { kind: 'interview', level: 'office' },
    s2: { kind: 'interview', level: 'county' },
    s3: { kind: 'document', level: 'office' },
    s4: { kind: 'document' },
    s5: { kind: 'document', level: 'county' },
  },
);

const rows = (unit: `group:${string}`, coders: 'any' | 'all' = 'any') => {
  const { groups, offsets, codes } = incidence(corpus, { unit, coders });
  return groups.map((group, g) => {
    const present = [...codes.slice(offsets[g], offsets[g + 1])].map((code) => corpus.codes[code].id);
    return `${group}: ${present.join(' ')}`;
  });
};

describe('groups of sources', () => {
  it('have every code that one of their sources has', () => {
    expect(rows('group:level')).toEqual(['office: A C', 'county: B']);
    expect(rows('group:kind')).toEqual(['interview: A B', 'document: A B C']);
  });

  it('ask the coders source by source, as sources were coded by different people', () => {
    const one = corpusOf('s1 0-5 A @anna\ns1 0-5 B @bo\ns2 0-5 B @anna', { codes: 'A B' });
    const grouped = withSources(one, { s1: { level: 'x' }, s2: { level: 'x' } });
    const { codes } = incidence(grouped, { unit: 'group:level', coders: 'all' });
    expect([...codes].map((code) => grouped.codes[code].id)).toEqual(['B']);
  });

  it('leave out sources without the attribute, and say so', () => {
    const { leftOut, stratum } = incidence(corpus, { unit: 'group:level' });
    expect(leftOut).toMatchObject([{ reason: 'no-group', sources: [{ id: 's4' }], codings: 1 }]);
    expect(stratum).toBe('corpus');
  });

  it('refuse an attribute that no source has, and suggest one that they have', () => {
    expect(() => incidence(corpus, { unit: 'group:levl' })).toThrow(
      'no source has the attribute "levl"; did you mean "level"? Attributes: level, kind',
    );
  });
});

describe('the weight of a code', () => {
  const weights = (text: string, coders: 'any' | 'all' | 'majority') => {
    const noted = corpusOf(text, { codes: 'A B' });
    const { codes, weights } = incidence(noted, { unit: 'source', coders });
    return [...codes].map((code, i) => `${noted.codes[code].id}${weights[i]}`).join(' ');
  };

  it('is the number of selections that bear it', () => {
    expect(weights('s1 0-5 A\ns1 6-9 A\ns1 6-9 B', 'any')).toBe('A2 B1');
  });

  it('is not doubled by two coders of the same passages: it follows the coder rule', () => {
    const two = 's1 0-5 A @anna\ns1 6-9 A @anna\ns1 0-4 A @bo\ns1 6-9 B @bo';
    expect(weights(two, 'any')).toBe('A2 B1');
    expect(weights(two, 'all')).toBe('A1');
  });

  it('is the number of selections also for a parent of two codes on one of them', () => {
    const tree = corpusOf('s1 0-5 K L\ns1 6-9 K', { codes: 'P K<P L<P' });
    const { weights } = incidence(tree, { unit: 'source', rollUp: true });
    expect([...weights]).toEqual([2, 2, 1]);
  });
});
