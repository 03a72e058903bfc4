import { describe, expect, it } from 'vitest';
import { opportunityRanking } from '../../../src/questions/opportunities/opportunityRanking.js';
import {
  mentionedPairTable,
  opportunityPairTable,
} from '../../../src/questions/opportunities/pair.tables.js';
import { corpusOf } from '../../support/corpusOf.js';
import { english, material } from './support.js';

const result = opportunityRanking(english, { samples: 99, permutations: 999 });
const few = { samples: 9, permutations: 9 };

describe('the table of one condition', () => {
  it('can be added up by hand, need by need', () => {
    const { rows: found, caption } = opportunityPairTable(result, { condition: 'C2' });
    expect(
      found.map(({ need, studies, hinders, promotes, score }) => [need, studies, hinders, promotes, score]),
    ).toEqual([
      ['V1', 3, 1, 0, 18.75],
      ['V2', 2, 0, 2, -25],
    ]);
    expect(caption).toContain('(studies / 4) × (hinders − promotes) / 4 sources × 100. The sum is −6.3.');
  });
});

describe('the table of what is mentioned together', () => {
  it('counts sources, with and without direction, the most needed and mentioned first', () => {
    const { rows: found, caption } = mentionedPairTable(result);
    expect(found.map((row) => Object.values(row))).toEqual([
      ['C1', 'V1', 3, 4, 4],
      ['C2', 'V1', 3, 2, 2],
      ['C2', 'V2', 2, 2, 2],
      ['C3', 'V1', 3, 1, 0],
      ['C1', 'V2', 2, 1, 1],
    ]);
    expect(caption).toContain('5 most mentioned of 5 pairs, weighted by the need, in 4 sources');
  });

  it('is what is left where the material has no direction', () => {
    const plain = opportunityRanking(material('i1  0-10  C1 V1\ni2  0-10  C1 V1'), few);
    expect(plain.ranking).toEqual([]);
    expect(mentionedPairTable(plain).rows).toMatchObject([
      { condition: 'C1', need: 'V1', sources: 2, withDirection: 0 },
    ]);
    expect(mentionedPairTable(plain, { most: 0 }).rows).toEqual([]);
    const nothing = opportunityRanking(corpusOf('s1  0-10  A').inLanguage('en'), few);
    expect(mentionedPairTable(nothing).caption).toContain('No source mentions');
  });
});
