import { describe, expect, it } from 'vitest';
import { jointStatement } from '../../src/cooccurrence/joint.statements.js';
import { type CodePattern, jointOccurrence } from '../../src/cooccurrence/jointOccurrence.js';
import { corpusOf } from '../support/corpusOf.js';

const corpus = corpusOf('s1 L1 A B C\ns1 L2 A B\ns1 L3 -\ns2 L1 A B C\ns2 L2 C');
const said = (pattern: CodePattern, language: 'nb' | 'en' = 'en') =>
  jointStatement(jointOccurrence(corpus.inLanguage(language), pattern)).text;

describe('three codes and more, in words', () => {
  it('are counted, with why there is no p and what would help', () => {
    expect(said({ all: ['A', 'B', 'C'] })).toBe(
      '**A**, **B** and **C** occur together in 2 of 5 lines. They come from 2 sources, and the one that contributes most accounts for 50%. With three codes and more a surplus may come from two of them alone: no p; test the pairs, and compare the count with and without each of the codes.',
    );
    expect(said({ all: ['A', 'B', 'C'] }, 'nb')).toContain('står sammen i 2 av 5 linjer');
  });

  it('are as many with two codes that stand without a third', () => {
    const text = said({ all: ['A', 'B'], none: ['C'] });
    expect(text).toMatch(/^\*\*A\*\* and \*\*B\*\* occur together without \*\*C\*\* in 1 of 5 lines/u);
    expect(text).toContain('no p');
  });

  it('leave two codes to the matrix, where they are tested', () => {
    expect(said({ all: ['A', 'B'] })).not.toContain('no p');
    expect(said({ all: ['A', 'C'], none: ['B'] })).toMatch(/in 0 of 5 lines\. With three codes/u);
  });
});
