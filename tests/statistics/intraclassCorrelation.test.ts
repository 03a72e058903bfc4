import { describe, expect, it } from 'vitest';
import { intraclassCorrelation } from '../../src/statistics/intraclassCorrelation.js';
import golden from '../golden/clusters/clusters.json' with { type: 'json' };

describe('how alike sources of one cluster are', () => {
  it.each(golden.materials)('is what R finds ($icc)', ({ values, clusters, icc }) => {
    expect(intraclassCorrelation(values, clusters)).toBeCloseTo(icc, 10);
  });

  it('is 1 where clusters agree within themselves, and below 0 where each holds all there is', () => {
    expect(intraclassCorrelation([1, 1, 0, 0], [1, 1, 2, 2])).toBe(1);
    expect(intraclassCorrelation([1, 0, 1, 0], [1, 1, 2, 2])).toBe(-1);
  });

  it('is not known where nothing stands together, or nothing varies', () => {
    expect(intraclassCorrelation([1, 0, 1], [1, 2, 3])).toBeNull();
    expect(intraclassCorrelation([1, 0, 1], [1, 1, 1])).toBeNull();
    expect(intraclassCorrelation([1, 1, 1], [1, 1, 2])).toBeNull();
    expect(intraclassCorrelation([1, Number.NaN, 0], [1, 1, 2])).toBeNull();
  });
});
