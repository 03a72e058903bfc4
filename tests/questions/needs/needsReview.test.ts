import { describe, expect, it } from 'vitest';
import { confidenceInNeeds } from '../../../src/questions/needs/confidenceInNeeds.js';
import { evidenceGaps } from '../../../src/questions/needs/evidenceGaps.js';
import { needsReview } from '../../../src/questions/needs/needsReview.js';
import { wilsonInterval } from '../../../src/statistics/wilsonInterval.js';
import { expectedAndNeeded, fourStudies } from './fourStudies.js';

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

  it('are told apart from expectations, where these are coded', () => {
    const apart = needsReview(expectedAndNeeded, { permutations: 99 });
    expect([review.expectationsCoded, apart.expectationsCoded]).toEqual([false, true]);
    const [a, b, d] = ['A', 'B', 'D'].map((id) => apart.needs.find(({ indicator }) => indicator.id === id)!);
    expect(a.studies.map(({ id }) => id)).toEqual(['s1', 's3']);
    expect(a.expectation.studies.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect([b.studies.length, b.expectation.studies.length]).toEqual([0, 1]);
    expect([d.share, d.expectation.share]).toEqual([0, 0]);
    expect(a.expectation.interval).toEqual(wilsonInterval(2, 4));
    // The hindering selection of B is an expectation, so no direction of a need.
    expect(b.directions).toEqual([]);
  });

  it('have no p where studies stand in few groups, and wider intervals', () => {
    const grouped = needsReview(fourStudies, { permutations: 199, clusters: 'study_design' });
    // qualitative, quantitative, and one study without a design.
    expect(grouped.clusters).toEqual({ by: 'study_design', count: 3, grouped: true, few: true });
    expect(grouped.needs.map(({ pValue, adjusted, standsOut }) => [pValue, adjusted, standsOut])).toEqual(
      grouped.needs.map(() => [null, null, null]),
    );
    const width = ({ interval }: (typeof grouped.needs)[number]) => interval!.upper - interval!.lower;
    expect(width(grouped.needs[0])).toBeGreaterThan(width(review.needs[0]));
    expect(review.clusters).toMatchObject({ by: null, grouped: false, few: false });
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
