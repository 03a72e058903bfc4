import { describe, expect, it } from 'vitest';
import { designGaps } from '../../../src/questions/design/designGaps.js';
import { designTable } from '../../../src/questions/design/tables.js';
import { firstEdition } from '../../support/firstEdition.js';
import { smallDesign } from './smallDesign.js';

const verdicts = ['promotes', 'hinders', 'ambivalent', 'undirected', 'absent'];

describe('the table of the design', () => {
  it('counts every describing source once a row', async () => {
    const design = designGaps(await firstEdition(), { permutations: 9, samples: 9 });
    for (const row of designTable(design).rows) {
      const counts = verdicts.map((key) => Number(row[key]));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(78);
    }
  });

  it('has expectations where they are coded, and says within what sources are alike', async () => {
    const { columns, caption } = designTable(smallDesign);
    expect(columns.map(({ key }) => key)).not.toContain('expectation');
    expect(caption).not.toMatch(/forventning|regnes som like/iu);
    const told = designTable({
      ...smallDesign,
      expectationsCoded: true,
      clusters: { by: 'office', count: 5, grouped: true, few: true, correlation: 0.254 },
    });
    expect(told.columns.map(({ label }) => label)).toContain('Forventning');
    expect(told.rows[0].expectation).toBe(0);
    expect(told.caption).toContain(
      'Kilder med samme kontor regnes som like (5 grupper i alt); intraklassekorrelasjonen er 0,25. Med færre enn 8 grupper regnes ingen p',
    );
  });

  it('has the verdicts of the sources, and what is computed from them', () => {
    const [row] = designTable(smallDesign).rows;
    expect(verdicts.map((key) => row[key])).toEqual([5, 2, 0, 0, 0]);
    expect(row.contrast).toBeCloseTo(-0.6, 10);
    // One study of one reports it, and two sources of seven hinder it.
    expect([row.hindered, row.unmet]).toEqual([2 / 7, 2 / 7]);
  });
});
