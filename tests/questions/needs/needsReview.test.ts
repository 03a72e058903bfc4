import { describe, expect, it } from 'vitest';
import { confidenceInNeeds } from '../../../src/questions/needs/confidenceInNeeds.js';
import { evidenceGaps } from '../../../src/questions/needs/evidenceGaps.js';
import { needsReview } from '../../../src/questions/needs/needsReview.js';
import { fourStudies } from './fourStudies.js';

const review = needsReview(fourStudies, { permutations: 199 });

describe('the needs in a review', () => {
  it('are counted once a study, whatever the direction, and only in studies', () => {
    expect(review.studies.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4']);
    expect(review.needs.map(({ indicator, studies }) => [indicator.id, studies.map(({ id }) => id)])).toEqual(
      [
        ['A', ['s1', 's2', 's3']],
        ['B', ['s1', 's3']],
        ['D', []],
      ],
    );
    expect(review.needs.map(({ share }) => share)).toEqual([0.75, 0.5, 0]);
    expect(review.needs[0].units).toHaveLength(4);
    expect(review.mean).toBeCloseTo((0.75 + 0.5 + 0) / 3, 12);
  });

  it('leave out a heading that nobody used, and keep a need that no study has', () => {
    expect(review.needs.map(({ indicator }) => indicator.id)).not.toContain('V');
    expect(review.needs.at(-1)!.interval!.lower).toBe(0);
  });

  it('say what the material lacks, and count nothing', () => {
    const none = needsReview(fourStudies.where({ source: ({ kind }) => kind !== 'study' }));
    expect(none.missing).toEqual(['studies']);
    expect(none.needs.map(({ share, pValue }) => [share, pValue])).toEqual(
      none.needs.map(() => [null, null]),
    );
    expect(confidenceInNeeds(none).needs.map(({ computed }) => computed)).toEqual([null, null, null]);
    expect(evidenceGaps(none).groups).toEqual([]);
  });
});
