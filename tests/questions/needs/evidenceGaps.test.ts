import { describe, expect, it } from 'vitest';
import { evidenceGaps } from '../../../src/questions/needs/evidenceGaps.js';
import { needsReview } from '../../../src/questions/needs/needsReview.js';
import { fourStudies } from './fourStudies.js';

const review = needsReview(fourStudies, { permutations: 199 });

describe('the map of evidence', () => {
  const gaps = evidenceGaps(review);
  const cell = (indicator: string, group: string) =>
    gaps.cells.flat().find((each) => each.indicator.id === indicator && each.group === group)!;

  it('has a column for each design, and one for studies without', () => {
    expect(gaps.groups).toEqual([
      { group: 'kvalitativ', studies: 2 },
      { group: 'kvantitativ', studies: 1 },
      { group: '', studies: 1 },
    ]);
  });

  it('counts the studies of a cell and their mean quality', () => {
    expect(cell('A', 'kvalitativ').qualities).toEqual({ low: 0, medium: 1, high: 1, unknown: 0 });
    expect(cell('A', 'kvalitativ').meanQuality).toBe(2.5);
    expect(cell('A', 'kvantitativ').meanQuality).toBe(1);
    expect(cell('B', 'kvantitativ').meanQuality).toBeNull();
  });

  it('keeps the empty cells, which are the gaps', () => {
    expect(gaps.empty).toHaveLength(6);
    expect(gaps.empty).toContain(cell('D', 'kvalitativ'));
  });
});
