import { describe, expect, it } from 'vitest';
import { designGaps } from '../../../src/questions/design/designGaps.js';
import { gapsByGroup, groupGapTable } from '../../../src/questions/design/group.tables.js';
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
});
