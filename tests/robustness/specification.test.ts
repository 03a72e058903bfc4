import { expect, it } from 'vitest';
import { usualMeasures } from '../../src/robustness/specification.js';

it('has the measures whose records say so, in their order', () => {
  expect(usualMeasures).toEqual(['jaccard', 'lift', 'npmi', 'phi', 'oddsRatio']);
});
