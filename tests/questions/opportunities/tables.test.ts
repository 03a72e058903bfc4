import { describe, expect, it } from 'vitest';
import { opportunityRanking } from '../../../src/questions/opportunities/opportunityRanking.js';
import { opportunityTable } from '../../../src/questions/opportunities/tables.js';
import { contrasted, english, material } from './support.js';

describe('the table of opportunities', () => {
  it('gives each condition its contrast, its lean, both sides, levels and ranks', () => {
    const result = opportunityRanking(material(contrasted).inLanguage('en'), {
      samples: 99,
      permutations: 999,
    });
    const { rows: found, columns, caption } = opportunityTable(result);
    // C1 with V1: 5/6 against 1/4 (see the test of the contrast); i1 says both and its own selection without is lower.
    expect(found[0]).toMatchObject({
      rank: 1,
      condition: 'C1',
      need: 'V1',
      weight: 100,
      without: 25,
      sourcesWith: 3,
      sourcesWithout: 4,
      notMore: 0,
      hinders: 2,
      promotes: 0,
      balanced: 1,
      leanNeed: 'V1',
    });
    expect(found[0].with).toBeCloseTo(500 / 6, 10);
    expect(found[0].lean).toBeCloseTo(200 / 6, 10);
    expect(found[0].adjusted).toMatch(/^0\.\d+ ± 0\.0\d+$/u);
    // C2: 1/3 against 1/3, 1 and 1.
    expect(found[1]).toMatchObject({ rank: 2, condition: 'C2', notMore: 2 });
    expect(found[1].difference).toBeCloseTo(100 * (1 / 3 - 7 / 9), 10);
    expect(columns.every(({ key }) => key in found[0])).toBe(true);
    expect(caption).toContain('6 sources describing the meeting, 1 study.');
    expect(caption).not.toContain('clusters');
  });

  it('leaves contrast and rank out where there is nothing to compare with', () => {
    const result = opportunityRanking(english, { samples: 99, permutations: 999 });
    const { rows: found, columns, caption } = opportunityTable(result);
    expect(found[0]).toMatchObject({
      rank: null,
      condition: 'C1',
      with: null,
      adjusted: null,
      lean: 37.5,
      hinders: 3,
      promotes: 1,
      levelsFor: 2,
      levelsAgainst: 1,
      alone: '0–1',
    });
    expect(columns.find(({ key }) => key === 'levelsFor')!.label).toBe('Level: number that say it hinders');
    expect(caption).toContain('Without direction together with any indicator: C3.');
  });

  it('says which sources are kept together, and how alike they are', () => {
    const offices = { i1: 'A', i2: 'A', i3: 'B', i4: 'B', i5: 'C', i6: 'D' };
    const result = opportunityRanking(material(contrasted, {}, offices), { samples: 9, permutations: 99 });
    const { rows: found, caption } = opportunityTable(result);
    expect(caption).toContain('Kilder med samme kontor holdes sammen (4 klynger).');
    expect(caption).toContain('Intraklassekorrelasjonen');
    expect(caption).toContain('Så få klynger gir ingen p.');
    expect([found[0].adjusted, found[0].leanAdjusted]).toEqual([null, null]);
  });
});
