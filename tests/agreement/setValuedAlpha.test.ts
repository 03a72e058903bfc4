import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCoders } from '../../src/agreement/comparison.js';
import { jaccard, jaccardDistance, masi, masiDistance } from '../../src/agreement/distances.js';
import { krippendorffAlpha } from '../../src/agreement/krippendorffAlpha.js';
import { selectionUnits } from '../../src/agreement/selectionUnits.js';
import { setRatings, setValuedAlpha } from '../../src/agreement/setValuedAlpha.js';
import { build, randomProject } from '../support/arbitraries.js';

describe('alpha of sets of codes', () => {
  it('by sums over sources is alpha of the units written out, with sources drawn any number of times', () => {
    fc.assert(
      fc.property(
        randomProject('span'),
        fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
        (project, times) => {
          const list = selectionUnits(compareCoders(build(project)), {
            rule: 'overlap',
            minimumOverlap: 0.4,
            of: 'longer',
          });
          const bySource = setRatings(list);
          const repeated = bySource.flatMap((ratings, s) => Array.from({ length: times[s] }, () => ratings));
          for (const [matrix, distance] of [
            [jaccard, jaccardDistance],
            [masi, masiDistance],
          ] as const) {
            const direct =
              repeated.length === 0
                ? Number.NaN
                : krippendorffAlpha(
                    {
                      ...repeated[0],
                      values: Int32Array.from(repeated.flatMap(({ values }) => [...values])),
                      weights: Float64Array.from(repeated.flatMap(({ weights }) => [...weights])),
                    },
                    matrix,
                  ).value;
            const found = setValuedAlpha(list, distance)(times).value;
            if (Number.isNaN(direct)) expect(found).toBeNaN();
            else expect(found).toBeCloseTo(direct, 9);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
