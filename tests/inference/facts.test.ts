import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoOccurrenceOptions, coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { factsOf } from '../../src/inference/facts.js';
import { corpusOf } from '../support/corpusOf.js';

const codes = 'A:condition B:condition X:indicator Y:indicator Z:valence';
const facts = (corpus: Corpus, options: CoOccurrenceOptions = {}) =>
  factsOf(coOccurrence(corpus, { unit: 'sentence', ...options }));

/** Two sources of short sentences; the first coding reaches over two of them, and the third bears none of the families. */
const notes = { codes, texts: { s1: 'Aa. Bb. Cc. Dd.', s2: 'Aa. Bb. Cc.' } };
const rows = 's1 0-7 A X\ns1 8-11 Z\ns1 12-15 B Y\ns2 0-3 A\ns2 8-11 B X';
const corpus = corpusOf(rows, notes);

describe('the facts of a matrix', () => {
  it('are counted by hand: units, codes a unit, sources, passages and exchanges', () => {
    const { codes: counted, ...found } = facts(corpus);
    expect(counted.map(({ id }) => id)).toEqual(['A', 'B', 'X', 'Y']);
    // 9 codes of the two families on 7 sentences, of which 5 have any; Z is of neither family.
    expect(found).toMatchObject({
      unit: 'sentence',
      units: 7,
      withoutCodes: 2 / 7,
      codesPerUnit: 9 / 7,
      codesPerCodedUnit: 9 / 5,
      sources: 2,
      placesKnown: true,
      // A X (one coding, two sentences), B Y | A, B X: in each source the two can exchange A and B.
      exchange: { passages: 4, kinds: 1, exchanges: 2, reach: 4, clusters: { kind: 'blocks', count: 2 } },
    });
  });

  it('are those of the whole families, however few codes are shown', () => {
    expect(facts(corpus, { rows: 'A', columns: 'X' })).toEqual(facts(corpus));
  });

  it('name the coders who count under the rule', () => {
    const coded = corpusOf('s1 L1 A X @K1\ns1 L1 A @K2\ns1 L2 B @K2\ns2 L1 A @K1', { codes });
    expect(facts(coded, { unit: 'line', coders: 'any' }).whoCount).toEqual(['K1', 'K2']);
    expect(facts(coded, { unit: 'line', coders: 'coder:K2' }).whoCount).toEqual(['K2']);
  });

  it('have no exchanges where nothing bears a test, and lines for windows', () => {
    expect(facts(corpus, { unit: 'window:2' })).toMatchObject({ units: 2, exchange: null });
    expect(facts(corpus, { unit: 'overlap' })).toMatchObject({ units: null, withoutCodes: null, sources: 2 });
  });

  it('have sources that exchange codes where those are the units', () => {
    expect(facts(corpus, { unit: 'source' })).toMatchObject({
      units: 2,
      placesKnown: null,
      exchange: { passages: 2, exchanges: 0, reach: Number.POSITIVE_INFINITY },
    });
    // A X and B Y, twice; A X and A X have nothing to exchange.
    const three = corpusOf('s1 L1 A X\ns2 L1 B Y\ns3 L1 A X', { codes });
    expect(facts(three, { unit: 'source' }).exchange).toMatchObject({ passages: 3, exchanges: 2 });
  });

  it('have the reach and the clusters that the test was told of', () => {
    const near = factsOf(coOccurrence(corpus, { unit: 'sentence' }), { reach: 1, clusters: 'source' });
    expect(near.exchange).toMatchObject({ reach: 1, exchanges: 2 });
    const marked = corpusOf('s1 L1 A X Z\ns1 L2 B Y\ns1 L3 B Y Z', { codes });
    const kinds = factsOf(coOccurrence(marked, { unit: 'line' }), { within: 'Z' });
    expect(kinds.exchange).toMatchObject({ kinds: 2, exchanges: 1 });
  });

  it('say that places are not known of quotes without any', () => {
    const quotes = corpusOf('s1 "one" A X\ns1 "two" B Y\ns1 "three" A', { codes });
    expect(facts(quotes, { unit: 'selection' })).toMatchObject({
      placesKnown: false,
      exchange: { reach: Number.POSITIVE_INFINITY },
    });
  });

  it('are nothing, and not zero, where there are no units', () => {
    expect(facts(corpusOf('', { codes }), { unit: 'selection' })).toMatchObject({
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
        const longer = `${notes.texts.s2}${' Ee.'.repeat(more)}`;
        const found = facts(corpusOf(rows, { codes, texts: { ...notes.texts, s2: longer } }));
        expect(found.exchange).toEqual(facts(corpus).exchange);
        expect(found.units).toBe(7 + more);
      }),
    );
  });
});
