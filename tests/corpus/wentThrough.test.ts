import { describe, expect, it } from 'vitest';
import { wentThrough } from '../../src/corpus/wentThrough.js';
import { corpusOf } from '../support/corpusOf.js';

const corpus = corpusOf('s1 whole A @anna\ns2 whole A @bo\ns3 whole A @reconciled');
const readers = (coders: 'all' | readonly string[]) =>
  wentThrough(corpus, coders).codedBy.map((own) => [...own].map((coder) => corpus.coders[coder].id).sort());

describe('coders who went through every source', () => {
  it('are among those of each source, whatever they coded; the reconciled coding is no coder', () => {
    expect(readers('all')).toEqual([
      ['anna', 'bo'],
      ['anna', 'bo'],
      ['anna', 'bo', 'reconciled'],
    ]);
    expect(readers(['anna'])).toEqual([['anna'], ['anna', 'bo'], ['anna', 'reconciled']]);
  });

  it('are coders of the project', () => {
    expect(() => readers(['ana'])).toThrow(
      'unknown coder "ana"; did you mean "anna"? Coders: anna, bo, reconciled, or all',
    );
  });
});
