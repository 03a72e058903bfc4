import { describe, expect, it } from 'vitest';
import { saturation } from '../../src/agreement/saturation.js';
import { saturationStatement } from '../../src/agreement/saturation.statements.js';
import { corpusOf } from '../support/corpusOf.js';
import { oneCoder } from './support.js';

describe('saturation in words', () => {
  const six = corpusOf(
    ['s1 "a" A B', 's2 "a" B C', 's3 "a" A', 's4 "a" C', 's5 "a" B', 's6 "a" A'].join('\n'),
  ).inLanguage('en');

  it('tells what other orders give, and what saturation does not tell', () => {
    const { text } = saturationStatement(saturation(six, { baseSize: 2, runLength: 2, orders: 49 }));
    expect(text).toMatch(/^Saturation is reached at 2\+2 sources/u);
    expect(text).toContain('of 49 random orders');
    expect(text).toContain('does not mean that the codes are understood');
  });

  it('says that no order reaches it', () => {
    const growing = corpusOf('s1 "a" A\ns2 "a" B\ns3 "a" C').inLanguage('en');
    const { text } = saturationStatement(saturation(growing, { baseSize: 1, runLength: 1, orders: 9 }));
    expect(text).toMatch(/^Saturation is not reached.* None of 9 random orders/u);
  });

  it('is one sentence where there are too few sources', () => {
    expect(saturationStatement(saturation(oneCoder)).text).toBe(
      'Saturation cannot be judged: it takes 4 + 2 sources, and there are 2.',
    );
  });
});
