import { describe, expect, it } from 'vitest';
import { opportunityRanking } from '../../../src/questions/opportunities/opportunityRanking.js';
import { opportunityTable } from '../../../src/questions/opportunities/tables.js';
import { english } from './support.js';

describe('the table of opportunities', () => {
  it('gives each condition its score, both sides, levels and ranks', () => {
    const result = opportunityRanking(english, { samples: 99, permutations: 999 });
    const { rows: found, columns, caption } = opportunityTable(result);
    expect(found[0]).toMatchObject({
      rank: 1,
      condition: 'C1',
      need: 'V1',
      weight: 75,
      score: 37.5,
      hinders: 3,
      promotes: 1,
      consistency: 75,
      levelsFor: 2,
      levelsAgainst: 1,
      total: 50,
      alone: '0–1',
    });
    expect(columns.every(({ key }) => key in found[0])).toBe(true);
    expect(columns.find(({ key }) => key === 'levelsFor')!.label).toBe('Level: number that say it hinders');
    expect(caption).toContain('Without direction together with any indicator: C3.');
  });
});
