import { describe, expect, it } from 'vitest';
import { codersStatement } from '../../src/agreement/coders.statements.js';
import { corpusOf } from '../support/corpusOf.js';
import { apart, oneCoder, onLines, tenLines } from './support.js';

describe('who coded what, in words', () => {
  it('tells how many sources several coders went through, who, and what cannot be said', () => {
    const { text } = codersStatement(onLines(tenLines));
    expect(text).toContain('2 of 3 sources (67%) were coded by several');
    expect(text).toContain('10 lines in 2 sources, coded by anna and bo');
    expect(text).toContain('1 source was coded by only one of the coders; agreement says nothing about it');
    expect(text).toContain('with so few they are too narrow');
  });

  it('calls the reconciled coding omforent, and says that it takes no part', () => {
    const corpus = corpusOf('s1 L1 A @anna\ns1 L1 A @bo\ns1 L1 A @reconciled');
    expect(codersStatement(onLines(corpus)).text).toContain('Den omforente kodingen');
  });

  it('counts shared sources for each pair where there are three coders', () => {
    const three = corpusOf('s1 L1 A @a\ns1 L1 A @b\ns1 L1 A @c\ns2 L2 A @a\ns2 L2 - \ns2 L2 A @b');
    expect(codersStatement(onLines(three)).text).toContain('a + b: 2; a + c: 1; b + c: 1');
  });

  it('says in one sentence that there is one coder, or nothing in common', () => {
    expect(codersStatement(onLines(oneCoder)).text).toBe(
      '**Agreement takes at least two coders; there are fewer here.** Coders: anna (2 sources). How reliable the coding is can therefore not be said here.',
    );
    expect(codersStatement(onLines(apart)).text).toContain('anna (1 source), bo (1 source)');
  });
});
