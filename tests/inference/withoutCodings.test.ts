import { describe, expect, it } from 'vitest';
import { withoutCodings } from '../../src/inference/withoutCodings.js';
import { incidence } from '../../src/units/incidence.js';
import { corpusOf } from '../support/corpusOf.js';
import { unitRows } from '../support/matrices.js';

const pairOf = (corpus: ReturnType<typeof corpusOf>) => ({ row: corpus.code('A'), column: corpus.code('X') });

describe('units without codings of a pair', () => {
  it('lose the code that has fewer codings there, the second of equals', () => {
    const corpus = corpusOf(`
      s1 0-5 A X @k1
      s1 0-5 A   @k2
      s1 6-9 A X @k1
      s2 0-5 A X B @k1`);
    const units = incidence(corpus, { unit: 'selection', coders: 'any' });
    expect(unitRows(units)).toEqual(['s1: A X', 's1: A X', 's2: A X B']);
    const once = withoutCodings(units, pairOf(corpus), [0]);
    expect([unitRows(once.units), once.codings]).toEqual([['s1: A', 's1: A X', 's2: A X B'], 1]);
    const turned = withoutCodings(units, { row: corpus.code('X'), column: corpus.code('A') }, [0, 2]);
    expect([unitRows(turned.units), turned.codings]).toEqual([['s1: A', 's1: A X', 's2: X B'], 2]);
  });

  it('count each coding, and lose it in every unit that it lies in', () => {
    const texts = { s1: 'one two\n\nthree four\n\nfive' };
    const corpus = corpusOf(
      `
      s1 0-20 X @k1
      s1 0-7 A @k1
      s1 9-12 A @k1`,
      { texts },
    );
    const units = incidence(corpus, { unit: 'paragraph', coders: 'any' });
    expect(unitRows(units)).toEqual(['s1: X A', 's1: X A', 's1:'].map((row) => row));
    const { units: left, codings } = withoutCodings(units, pairOf(corpus), [0]);
    expect([unitRows(left), codings]).toEqual([['s1: A', 's1: A', 's1:'], 1]);
  });

  it('lose only codings whose votes count', () => {
    const corpus = corpusOf('s1 0-5 A X @k1\ns1 0-5 X @k2\ns1 7-9 B @k2');
    const units = incidence(corpus, { unit: 'selection', coders: 'coder:k1' });
    expect(withoutCodings(units, pairOf(corpus), [0]).codings).toBe(1);
  });
});
