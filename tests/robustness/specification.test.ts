import { expect, it } from 'vitest';
import { usualMeasures, usualNulls } from '../../src/robustness/specification.js';

it('has the measures and nulls whose records say so, in their order', () => {
  expect(usualMeasures).toEqual(['jaccard', 'lift', 'npmi', 'phi', 'oddsRatio', 'z']);
  expect(usualNulls).toEqual(['exact', 'shift', 'curveball', 'pooled']);
});
