import { describe, expect, it } from 'vitest';
import { designGaps } from '../../../src/questions/design/designGaps.js';
import { designTable } from '../../../src/questions/design/tables.js';
import { publishableTable } from '../../../src/report/publishableTable.js';
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

  it('withholds small verdicts with what gives them away, and the contrast of few documents', () => {
    const [row] = publishableTable(designTable(smallDesign), 3)!.table.rows;
    // Five promote and two hinder; there are two documents.
    expect(verdicts.map((key) => row[key])).toEqual(['×', '×', '×', '×', '×']);
    expect(row.promotedOfAll).toBe('×');
    expect([row.hindered, row.unmet, row.unmetLower, row.unmetUpper]).toEqual(['×', '×', '×', '×']);
    expect(row.contrast).toBe('×');
    expect(row.promoted).toBe(0.71);
    expect(row.speaking).toBeUndefined();
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

  it('withholds nothing of enough sources', () => {
    const [row] = publishableTable(designTable(smallDesign), 2)!.table.rows;
    expect(verdicts.map((key) => row[key])).toEqual([5, 2, 0, 0, 0]);
    expect(row.contrast).toBe(-0.6);
    // One study of one reports it, and two sources of seven hinder it.
    expect([row.hindered, row.unmet]).toEqual([0.29, 0.29]);
  });
});
