import { describe, expect, it } from 'vitest';
import { designGaps } from '../../../src/questions/design/designGaps.js';
import { designTable } from '../../../src/questions/design/tables.js';
import { publishableTable } from '../../../src/report/publishableTable.js';
import { embeddedProject } from '../../support/embeddedProject.js';
import { smallDesign } from './smallDesign.js';

const verdicts = ['promotes', 'hinders', 'ambivalent', 'undirected', 'absent'];

describe('the table of the design', () => {
  it('counts every describing source once a row', async () => {
    const design = designGaps(await embeddedProject(), { permutations: 9, samples: 9 });
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
    expect(row.contrast).toBe('×');
    expect(row.promoted).toBe(0.71);
    expect(row.speaking).toBeUndefined();
  });

  it('withholds nothing of enough sources', () => {
    const [row] = publishableTable(designTable(smallDesign), 2)!.table.rows;
    expect(verdicts.map((key) => row[key])).toEqual([5, 2, 0, 0, 0]);
    expect(row.contrast).toBe(-0.6);
  });
});
