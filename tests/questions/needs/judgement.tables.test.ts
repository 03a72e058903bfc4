import { expect, it } from 'vitest';
import { confidenceInNeeds } from '../../../src/questions/needs/confidenceInNeeds.js';
import { judgementTable } from '../../../src/questions/needs/judgement.tables.js';
import { needsReview } from '../../../src/questions/needs/needsReview.js';
import { fourStudies } from './fourStudies.js';

it('is a starter that makes no proposal a judgement', () => {
  const { rows, columns } = judgementTable(confidenceInNeeds(needsReview(fourStudies, { permutations: 9 })));
  // Three needs, four components and the whole of each.
  expect(rows).toHaveLength(15);
  expect(columns.map(({ label }) => label)).toEqual([
    'indicator',
    'component',
    'concern',
    'reason',
    'proposal',
  ]);
  expect(rows.every(({ concern }) => concern === '')).toBe(true);
  expect(rows.some(({ proposal }) => proposal === 'minor')).toBe(true);
});
