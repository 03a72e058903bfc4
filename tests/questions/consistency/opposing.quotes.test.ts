import { describe, expect, it } from 'vitest';
import { consistencyOf } from '../../../src/questions/consistency/consistency.js';
import { opposingQuoteTable } from '../../../src/questions/consistency/opposing.quotes.js';
import { corpusOf } from '../../support/corpusOf.js';
import { levels } from './levels.js';

const found = consistencyOf(levels.inLanguage('en'));
const plain = consistencyOf(corpusOf('s1 0-5 A B').inLanguage('en'));

describe('opposing quotes', () => {
  it('stand against each other, one promoting and one hindering, with the rule in the caption', () => {
    const { rows, caption } = opposingQuoteTable(found);
    expect(rows.map(({ direction, group, source, quote }) => [direction, group, source, quote])).toEqual([
      ['promotes', 'directorate', 'd2', 'd2 first'],
      ['hinders', 'counsellor', 'k2', 'k2 second'],
    ]);
    expect(caption).toContain('chosen by this rule and not by hand');
    expect(opposingQuoteTable(plain).rows).toEqual([]);
  });
});
