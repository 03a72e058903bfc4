import { describe, expect, it } from 'vitest';
import { facts } from '../../src/writers/facts.js';
import { lossesOf } from '../../src/writers/losses.js';
import { corpusOf } from '../support/corpusOf.js';
import { mediaCorpus, oddCorpus } from '../support/oddCorpus.js';

const listed = (...args: Parameters<typeof lossesOf>) =>
  Object.fromEntries(lossesOf(...args).map(({ fact, count }) => [fact, count]));

describe('what a target cannot hold', () => {
  it('is counted in the project: overlaps, uncoded selections and coders of a wide table, by hand', () => {
    const corpus = corpusOf('s1 0-5 A @anna\ns1 3-8 A @per\ns1 8-9 B @per\ns1 9-9 B @per\ns2 0-2 -', {
      codes: 'F A<F B D',
      texts: { s1: 'Hun fikk hjelp', s2: 'Ja' },
    });
    expect(listed(corpus, 'units', { quotes: true, unit: 'selection' })).toEqual({
      texts: 2,
      separateCodings: 2,
      overlappingSpans: 2,
      unusedCodes: 2,
      codeTree: 1,
      provenance: 1,
    });
    expect(listed(corpus, 'codings', { quotes: true })).toMatchObject({
      uncodedSelections: 1,
      uncodedSources: 1,
      lostCodes: 1,
    });
    expect(listed(corpus, 'folder', { quotes: true })).toEqual({});
  });

  it('says where judgements that were not made are lost', () => {
    const corpus = corpusOf('s1 L1 A ?B\ns1 L2 ?\ns1 L3 A B');
    for (const target of ['codings', 'graphml', 'qdpx'] as const)
      expect(listed(corpus, target, { quotes: true })).toMatchObject({ unjudged: 2 });
    for (const target of ['folder', 'units', 'xlsx'] as const)
      expect(listed(corpus, target, { quotes: true, unit: 'line' }).unjudged).toBeUndefined();
  });

  it('says what other units than selections lose, and what was asked to be left out', () => {
    const corpus = corpusOf('s1 0-3 A\ns1 4-7 A', { texts: { s1: 'Hun fikk' } });
    expect(listed(corpus, 'units', { quotes: true, unit: 'source' })).toMatchObject({ selections: 2 });
    expect(listed(corpus, 'folder', { quotes: false })).toEqual({ texts: 1, quotes: 2 });
  });

  it('says of REFI-QDA what it has no place for', () => {
    expect(listed(oddCorpus(), 'qdpx', { quotes: true })).toEqual({
      shortIds: 13,
      kinds: 3,
      lines: 4,
      englishNames: 1,
      appliesTo: 1,
      readings: 1,
      composedTexts: 2,
      placesInWords: 1,
      memosElsewhere: 1,
      provenance: 1,
    });
    expect(listed(mediaCorpus(), 'qdpx', { quotes: true, missingMedia: 0 })).toEqual({});
    expect(listed(mediaCorpus(), 'qdpx', { quotes: true })).toEqual({ media: 3 });
  });

  it('lists cases, sets, links, drawings, dates and regions for every table', () => {
    for (const target of ['codings', 'units', 'xlsx'] as const)
      expect(listed(mediaCorpus(), target, { quotes: true })).toMatchObject({
        cases: 1,
        sets: 1,
        links: 1,
        graphs: 1,
        regions: 6,
        transcripts: 1,
        variables: 2,
        media: 3,
      });
  });

  it('finds what XML, headers, cells and tables cannot hold', () => {
    const corpus = corpusOf('s1 0-3 A =B', { texts: { s1: 'Hun' } });
    const count = (name: keyof typeof facts, from = corpus) => facts[name].count(from);
    expect(count('formulaHeaders')).toBe(1);
    expect(count('longCells')).toBe(0);
    expect(count('longCells', corpusOf('s1 0-40000 A', { texts: { s1: 'å'.repeat(40_000) } }))).toBe(1);
    const renamed = (name: string, id = 'A') => ({ ...corpus.codes[0], id, name, color: 'rød' });
    const odd = Object.assign(Object.create(Object.getPrototypeOf(corpus)), {
      ...corpus,
      codes: [renamed('nul\u0000 \ud800'), renamed(' Tid', 'A ')],
    }) as typeof corpus;
    expect([
      count('noXml', odd),
      count('badColors', odd),
      count('changedIds', odd),
      count('outerSpace', odd),
    ]).toEqual([2, 2, 1, 1]);
  });
});
