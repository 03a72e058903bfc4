import { describe, expect, it } from 'vitest';
import { agreement } from '../../src/agreement/agreement.js';
import { agreementByUnitTable } from '../../src/agreement/byUnit.tables.js';
import { waysToCount } from '../../src/agreement/waysToCount.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { corpusOf } from '../support/corpusOf.js';
import { oneCoder, tenLines } from './support.js';

const texts = { s1: 'x'.repeat(100), s2: 'x'.repeat(100) };
const spans = corpusOf('s1 0-10 A @anna\ns1 2-10 A @bo\ns2 0-10 A @anna\ns2 50-60 A @bo', {
  texts,
}).inLanguage('en');
const inEveryWay = (corpus: Corpus) =>
  waysToCount(corpus).map((way) => agreement(corpus, { ...way, replicates: 0 }));

describe('agreement counted in several ways', () => {
  it('has a row for each, with the rule and the minimum overlap', () => {
    const { rows } = agreementByUnitTable(inEveryWay(spans));
    // 8 of 10 characters are shared in s1: one unit up to 75%, two where spans must be identical; s2 has two.
    expect(rows.map(({ unit, units }) => [unit, units])).toEqual([
      ['selection', 3],
      ['selection', 3],
      ['selection', 3],
      ['selection', 4],
      ['character', 200],
    ]);
    expect(rows[2].matching).toBe('what they share is at least 75% of both together');
    const norwegian = agreementByUnitTable(inEveryWay(spans.inLanguage('nb')));
    expect(norwegian.rows[2]).toMatchObject({
      unit: 'tekstutdrag',
      matching: 'det de har felles, er minst 75\u00a0% av begge til sammen',
    });
  });

  it('tells which unit the material has nothing for', () => {
    const { rows, caption } = agreementByUnitTable(inEveryWay(tenLines));
    expect(rows.map(({ unit }) => unit)).not.toContain('character');
    expect(caption).toContain('nothing to count for the unit character');
  });

  it('is a sentence where nothing can be compared, and refuses to be of nothing', () => {
    expect(agreementByUnitTable(inEveryWay(oneCoder))).toMatchObject({
      rows: [],
      caption: 'Agreement takes at least two coders; there are fewer here.',
    });
    expect(() => agreementByUnitTable([])).toThrow(RangeError);
  });
});
