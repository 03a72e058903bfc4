import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoOccurrenceOptions, coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { factsOf } from '../../src/inference/facts.js';
import { corpusOf } from '../support/corpusOf.js';

const codes = 'A:condition B:condition X:indicator Y:indicator Z:valence';
const facts = (corpus: Corpus, options: CoOccurrenceOptions = {}) => factsOf(coOccurrence(corpus, options));

/** Two sources; in the first, lines 1 and 2 bear the same codes, and line 3 none of the families. */
const lines = ['s1 L1 A X', 's1 L2 A X', 's1 L3 Z', 's1 L4 B Y', 's2 L1 A', 's2 L2 -', 's2 L3 B X'].join(
  '\n',
);
const corpus = corpusOf(lines, { codes });

describe('the facts of a matrix', () => {
  it('are counted by hand: units, codes a unit, sources, passages and exchanges', () => {
    const { codes: counted, ...found } = facts(corpus);
    expect(counted.map(({ id }) => id)).toEqual(['A', 'B', 'X', 'Y']);
    // 9 codes of the two families on 7 lines, of which 5 have any; Z is of neither family.
    expect(found).toMatchObject({
      unit: 'line',
      units: 7,
      withoutCodes: 2 / 7,
      codesPerUnit: 9 / 7,
      codesPerCodedUnit: 9 / 5,
      sources: 2,
      placesKnown: true,
      // A X (lines 1 and 2), B Y | A, B X: in each source the two can exchange A and B.
      exchange: { passages: 4, exchanges: 2, reach: 4, clusters: { kind: 'blocks', count: 2 } },
    });
  });

  it('are those of the whole families, however few codes are shown', () => {
    expect(facts(corpus, { rows: 'A', columns: 'X' })).toEqual(facts(corpus));
  });

  it('name the coders who count under the rule', () => {
    const coded = corpusOf('s1 L1 A X @K1\ns1 L1 A @K2\ns1 L2 B @K2\ns2 L1 A @K1', { codes });
    expect(facts(coded, { coders: 'any' }).whoCount).toEqual(['K1', 'K2']);
    expect(facts(coded, { coders: 'coder:K2' }).whoCount).toEqual(['K2']);
  });

  it('have no exchanges where nothing can be exchanged, and lines for windows', () => {
    expect(facts(corpus, { unit: 'source' })).toMatchObject({ units: 2, placesKnown: null, exchange: null });
    expect(facts(corpus, { unit: 'window:2' })).toMatchObject({ units: 7, exchange: null });
    expect(facts(corpus, { unit: 'overlap' })).toMatchObject({ units: null, withoutCodes: null, sources: 2 });
    expect(facts(corpus, { rows: 'all', columns: 'all' }).exchange).toBeNull();
  });

  it('say that places are not known of quotes without any', () => {
    const quotes = corpusOf('s1 "one" A X\ns1 "two" B Y\ns1 "three" A', { codes });
    expect(facts(quotes)).toMatchObject({
      placesKnown: false,
      exchange: { reach: Number.POSITIVE_INFINITY },
    });
  });

  it('are nothing, and not zero, where there are no units', () => {
    expect(facts(corpusOf('', { codes }))).toMatchObject({
      units: 0,
      withoutCodes: null,
      codesPerUnit: null,
      codesPerCodedUnit: null,
      sources: 0,
      whoCount: [],
    });
  });

  it('keep passages and exchanges, whatever is added that bears none of the codes', () => {
    fc.assert(
      fc.property(fc.nat(4), (more) => {
        const empty = Array.from({ length: more }, (_, i) => `s2 L${10 + i} -`);
        const found = facts(corpusOf([lines, ...empty].join('\n'), { codes }));
        expect(found.exchange).toEqual(facts(corpus).exchange);
        expect(found.units).toBe(7 + more);
      }),
    );
  });
});
