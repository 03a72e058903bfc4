import { describe, expect, it } from 'vitest';
import { needSaturation } from '../../../src/questions/needs/needSaturation.js';
import { needsReview } from '../../../src/questions/needs/needsReview.js';
import { fourStudies } from './fourStudies.js';

const review = needsReview(fourStudies, { permutations: 199 });

describe('saturation of needs', () => {
  it('takes the order of the corpus where a study lacks its year', () => {
    const { byYear, found } = needSaturation(review, { baseSize: 1, runLength: 1, orders: 20 });
    expect(byYear).toBe(false);
    expect(found.steps.map(({ source }) => source.id)).toEqual(['s1', 's2', 's3', 's4']);
  });

  it('goes by year where all have one, and counts needs only', () => {
    const dated = needsReview(fourStudies.where({ source: ({ id }) => id !== 's4' }), { permutations: 9 });
    const { byYear, found } = needSaturation(dated, { baseSize: 1, runLength: 1, orders: 20 });
    expect(byYear).toBe(true);
    expect(found.steps.map(({ source, newCodes }) => [source.id, newCodes.map(({ id }) => id)])).toEqual([
      ['s2', ['A']],
      ['s1', ['B']],
      ['s3', []],
    ]);
  });
});
