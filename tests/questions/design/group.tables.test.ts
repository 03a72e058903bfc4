import { describe, expect, it } from 'vitest';
import { designGaps } from '../../../src/questions/design/designGaps.js';
import { gapsByGroup, groupGapTable } from '../../../src/questions/design/group.tables.js';
import { publishableTable } from '../../../src/report/publishableTable.js';
import { firstEdition } from '../../support/firstEdition.js';
import { smallDesign } from './smallDesign.js';

describe('the gap by group', () => {
  it('has a column for each level, from the law to the counsellor', async () => {
    const corpus = (await firstEdition()).inLanguage('en');
    const design = designGaps(corpus, { permutations: 9, samples: 9 });
    expect(
      groupGapTable(design)
        .columns.slice(2)
        .map(({ label }) => label.split(' (')[0]),
    ).toEqual(['Law', 'Ministry', 'Directorate', 'County', 'Office', 'Counsellor']);
    expect(groupGapTable(design, { by: 'region' }).caption).toContain('region');
  });

  it('is a table for each division, or the one that is asked for', () => {
    expect(gapsByGroup(smallDesign).map(({ name }) => name)).toEqual(['gap-by-level', 'gap-by-kind']);
    expect(gapsByGroup(smallDesign, { by: 'kind' }).name).toBe('gap-by-kind');
  });

  it('withholds a group of few sources, and a second one where a single one could be had by subtraction', () => {
    const table = groupGapTable(smallDesign, { by: 'level' });
    const published = (fewest: number) => {
      const { rows, caption } = publishableTable(table, fewest)!.table;
      const told = ['all', 'group1', 'group2', 'group3'].map((key) => rows[0][key] !== '×');
      return { told, caption };
    };
    // Directorate 2, county 1, office 4: the county alone could be had from the others.
    expect(published(2).told).toEqual([true, false, false, true]);
    expect(published(3).told).toEqual([true, false, false, true]);
    expect(published(4).told).toEqual([true, false, false, false]);
    expect(published(8).told).toEqual([false, false, false, false]);
    expect(published(3).caption).toMatch(/× er holdt tilbake: færre enn 3 kilder, eller en gruppe/u);
    expect(published(1).caption).toBe(table.caption);
  });
});
