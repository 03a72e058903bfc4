import { describe, expect, it } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.js';
import { questionClusters } from '../../src/inference/questionClusters.js';
import { RequestError } from '../../src/shared/problem.js';
import { corpusOf } from '../support/corpusOf.js';

function corpusWith(attributes: readonly Readonly<Record<string, string>>[]): Corpus {
  const corpus = corpusOf(attributes.map((_, i) => `s${i} 0-1 A`).join('\n'));
  return new Corpus({
    ...corpus,
    sources: corpus.sources.map((source, i) => ({ ...source, attributes: attributes[i] })),
  });
}

describe('what sources are alike within, to the questions', () => {
  const corpus = corpusWith([
    { Kontor: 'Nord', region: 'a' },
    { Kontor: 'Nord', region: 'a' },
    { region: 'b' },
    { Kontor: 'Sør' },
    { Kontor: 'Nord', region: 'b' },
  ]);

  it('is the office where there is one, also where there are few; a source without one stands for itself', () => {
    const { of, by, count } = questionClusters(corpus);
    expect([...of]).toEqual([0, 0, 1, 2, 0]);
    expect([by, count]).toEqual(['Kontor', 3]);
  });

  it('is what was asked for', () => {
    expect([...questionClusters(corpus, 'region').of]).toEqual([0, 0, 1, 2, 1]);
    expect(questionClusters(corpus, 'source')).toMatchObject({ by: null, count: 5 });
    expect(() => questionClusters(corpus, 'author')).toThrow(RequestError);
    expect(() => questionClusters(corpus, 'author')).toThrow('Kontor, region');
  });

  it('is the sources one by one where no office is told', () => {
    const plain = questionClusters(corpusWith([{ region: 'a' }, { region: 'a' }]));
    expect([[...plain.of], plain.by, plain.count]).toEqual([[0, 1], null, 2]);
  });

  it('is one office however its name is written', () => {
    const written = corpusWith([
      { office: 'NAV Nord' },
      { office: 'nav nord' },
      { office: ' NAV  Nord ' },
      { office: 'NAV Sør' },
      { office: ' ' },
      {},
    ]);
    expect([...questionClusters(written).of]).toEqual([0, 0, 0, 1, 2, 3]);
  });

  it('is the office by whatever the material calls it, also by two names', () => {
    const called = questionClusters(corpusWith([{ 'NAV-kontor': 'a' }, { 'NAV-kontor': 'a' }]));
    expect([[...called.of], called.by]).toEqual([[0, 0], 'NAV-kontor']);
    const merged = corpusWith([
      { office: 'a' },
      { kontor: 'A' },
      { kontor: 'b' },
      { office: 'b', kontor: 'x' },
      {},
    ]);
    for (const wanted of [undefined, 'office'])
      expect([...questionClusters(merged, wanted).of]).toEqual([0, 0, 1, 1, 2]);
    // Asked for by the other name, what that says comes first.
    expect([...questionClusters(merged, 'kontor').of]).toEqual([0, 0, 1, 2, 3]);
  });
});
