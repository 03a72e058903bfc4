import { describe, expect, it } from 'vitest';
import { compareCoders } from '../../src/agreement/comparison.js';
import { corpusOf } from '../support/corpusOf.js';

describe('who is compared', () => {
  const corpus = corpusOf(`
    s1 0-5 A @anna
    s1 0-5 A @bo
    s1 0-5 A @reconciled
    s2 0-5 A @anna
    s3 0-5 A @reconciled
  `);

  it('are the individual coders, in sources that two of them went through', () => {
    const { coders, sources, leftOut } = compareCoders(corpus);
    expect(coders.map(({ id }) => id)).toEqual(['anna', 'bo']);
    expect(sources.map(({ id }) => id)).toEqual(['s1']);
    expect(leftOut.map(({ source }) => source.id)).toEqual(['s2']);
  });

  it('are others when they are named, the reconciled coding too', () => {
    expect(compareCoders(corpus, ['bo', 'reconciled']).coders.map(({ id }) => id)).toEqual([
      'bo',
      'reconciled',
    ]);
    expect(compareCoders(corpus, ['bo', 'bo']).coders).toHaveLength(1);
  });

  it('are asked for by names that exist', () => {
    expect(() => compareCoders(corpus, ['ana'])).toThrow(
      'unknown coder "ana"; did you mean "anna"? Coders: anna, bo, reconciled',
    );
  });

  it('went through a source also where the codes that they used there are filtered out', () => {
    const both = corpusOf('s1 0-5 A @anna\ns1 0-5 B @bo');
    const onlyA = both.where({ code: ({ id }) => id === 'A' });
    expect(compareCoders(onlyA).sources).toHaveLength(1);
  });
});
