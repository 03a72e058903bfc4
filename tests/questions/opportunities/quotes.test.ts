import { describe, expect, it } from 'vitest';
import { opportunityRanking } from '../../../src/questions/opportunities/opportunityRanking.js';
import { opportunityQuoteTable } from '../../../src/questions/opportunities/quotes.js';
import { english } from './support.js';

describe('the quotes on an opportunity', () => {
  it('are those of sources that say hinders before those that say promotes', () => {
    const result = opportunityRanking(english, { samples: 99, permutations: 999 });
    const { rows: found, caption } = opportunityQuoteTable(result);
    expect(found.map(({ says, source, direction, level }) => [says, source, direction, level])).toEqual([
      ['hinders', 'i1', 'hinders', 'counsellor'],
      ['hinders', 'i1', 'hinders', 'counsellor'],
      ['hinders', 'i1', 'promotes', 'counsellor'],
      ['hinders', 'i2', 'hinders', 'counsellor'],
      ['hinders', 'd1', 'hinders', 'law'],
      ['promotes', 'i3', 'promotes', 'office'],
    ]);
    expect(caption).toBe('C1 × V1: 6 selections in 4 sources, the evidence for and against.');
    expect(() => opportunityQuoteTable(result, { condition: 'C9' })).toThrow('unknown code "C9"');
  });
});
