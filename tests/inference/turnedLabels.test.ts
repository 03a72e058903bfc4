import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelTest } from '../../src/inference/labelTest.js';
import { turnedLabels, turnedLabelTest } from '../../src/inference/turnedLabels.js';
import { SeededRandom } from '../../src/shared/seededRandom.js';
import { normalQuantile } from '../../src/statistics/normal.js';

const sources = Array.from({ length: 16 }, (_, i) => i);
const pairs = sources.map((i) => Math.floor(i / 2));

describe('labels where sources of clusters are alike', () => {
  it('are as worked by hand: eight clusters of two, each with both labels', () => {
    // What a cluster adds is the difference of its two values; seven differ the same way, the last not at all.
    const values = sources.map((i) => (i > 13 ? 0 : i % 2 === 0 ? 1 : -1));
    const labels = sources.map((i) => i % 2);
    for (const scores of [undefined, [3, 5]]) {
      const found = turnedLabelTest(values, labels, {
        clusters: pairs,
        ...(scores === undefined ? {} : { scores }),
      });
      expect(found).toMatchObject({
        method: 'enumeration of signs of clusters',
        permutations: 256,
        clusters: { count: 8, grouped: true, few: false },
      });
      expect(found.pValue).toBeCloseTo(2 / 128, 12);
      expect(found.smallestP).toBeCloseTo(2 / 256, 12);
    }
  });

  it('have the variance of each turn, as a regression on the turned values has', () => {
    // One source a cluster. Turned, the residuals are regressed on the label; the score is over the variance that it has when
    // residuals are the errors less their mean: x F (I - 11/n) F x.
    const values = [1, 1, 0, -1, 1, -1, 0.5];
    const labels = [0, 1, 1, 2, 2, 0, 2];
    const scores = [0, 1, 3];
    const x = labels.map((label) => scores[label]);
    const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
    const center = x.map((each) => each - mean(x));
    const residual = values.map((each) => each - mean(values));
    const spread = residual.reduce((sum, each) => sum + each * each, 0) / 6;
    const statistic = turnedLabels(values, labels, scores, [0, 1, 2, 3, 4, 5, 6]);
    for (const signs of [
      [1, 1, 1, 1, 1, 1, 1],
      [1, -1, 1, 1, -1, -1, 1],
      [-1, -1, -1, 1, 1, 1, 1],
    ]) {
      const turned = center.map((each, i) => each * signs[i]);
      const score = turned.reduce((sum, each, i) => sum + each * residual[i], 0);
      const sum = turned.reduce((total, each) => total + each, 0);
      const width = turned.reduce((total, each) => total + each * each, 0) - sum ** 2 / 7;
      expect(statistic(Int8Array.from(signs))).toBeCloseTo(score / Math.sqrt(width * spread), 10);
    }
  });

  it('have what the test of labels has where nothing is turned', () => {
    const case_ = fc.array(fc.tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: 0, max: 2 })), {
      minLength: 4,
      maxLength: 10,
    });
    fc.assert(
      fc.property(case_, (drawn) => {
        const [values, labels] = [drawn.map(([value]) => value), drawn.map(([, label]) => label)];
        const clusters = values.map((_, i) => i);
        const none = new Int8Array(values.length).fill(1);
        const between = labelTest(values, labels, { permutations: 9 }).statistic;
        const trend = labelTest(values, labels, { permutations: 9, scores: [0, 1, 4] }).statistic;
        const n = values.length;
        if (between !== null)
          expect(turnedLabels(values, labels, undefined, clusters)(none)).toBeCloseTo((n - 1) * between, 8);
        if (trend !== null)
          expect(turnedLabels(values, labels, [0, 1, 4], clusters)(none)).toBeCloseTo(
            trend * Math.sqrt(n - 1),
            8,
          );
      }),
      { numRuns: 60 },
    );
  });

  it('do not depend on the order of sources or the numbers of clusters, nor on which way is up', () => {
    const random = new SeededRandom(3, 'turned labels');
    const values = sources.map(() => random.below(3) - 1);
    const labels = sources.map(() => random.below(3));
    const options = { scores: [0, 2, 3], clusters: pairs };
    const plain = turnedLabelTest(values, labels, options);
    const back = (list: readonly number[]) => [...list].reverse();
    const reversed = { scores: [0, 2, 3], clusters: back(pairs).map((cluster) => 90 - cluster) };
    expect(turnedLabelTest(back(values), back(labels), reversed).pValue).toBeCloseTo(plain.pValue!, 12);
    const turned = values.map((value) => -value);
    expect(turnedLabelTest(turned, labels, options).pValue).toBeCloseTo(plain.pValue!, 12);
  });

  it('give no p of few clusters, and nothing where each source stands for itself', () => {
    const [values, labels] = [sources.slice(0, 14).map((i) => i % 3), sources.slice(0, 14).map((i) => i % 2)];
    const few = turnedLabelTest(values, labels, { clusters: pairs.slice(0, 14) });
    expect(few).toMatchObject({ pValue: null, smallestP: null, clusters: { count: 7, few: true } });
    expect(turnedLabelTest(values, labels, { clusters: values.map((_, i) => i) })).toEqual({
      clusters: { count: 14, grouped: false, few: false },
    });
    expect(turnedLabelTest([1, 1, 1], [0, 1, 0], { clusters: [0, 0, 1] })).not.toHaveProperty('pValue');
    expect(() => turnedLabelTest([1, 2], [0, 1], { clusters: [0] })).toThrow(/a cluster for each of 2/u);
  });

  it.each([
    ['a trend', [0, 1, 2, 4], false],
    ['any difference', undefined, false],
    ['a trend', [0, 1, 2, 4], true],
  ] as const)(
    'keep their level at an intraclass correlation of 0.5, %s with %s, labels of whole offices: %s',
    (_, scores, whole) => {
      const random = new SeededRandom(9, `levels of turned labels ${whole}`);
      const normal = () => normalQuantile(Math.min(1 - 1e-9, Math.max(1e-9, random.uniform())));
      // Eight documents of their own, and ten offices of five.
      const clusters = [
        ...Array.from({ length: 8 }, (_, i) => i),
        ...Array.from({ length: 50 }, (_, i) => 8 + Math.floor(i / 5)),
      ];
      const labels = clusters.map((cluster, i) => (cluster < 8 ? i % 2 : 2 + ((whole ? cluster : i) % 2)));
      const worlds = 250;
      let rejected = 0;
      for (let world = 0; world < worlds; world++) {
        const shared = clusters.map(() => normal());
        const values = clusters.map((cluster) => Math.sign(shared[cluster] + normal()));
        const settings = {
          clusters,
          permutations: 99,
          seed: world,
          ...(scores === undefined ? {} : { scores }),
        };
        if (turnedLabelTest(values, labels, settings).pValue! <= 0.05) rejected++;
      }
      expect(rejected).toBeLessThanOrEqual(0.05 * worlds + 3 * Math.sqrt(0.05 * 0.95 * worlds));
    },
  );
});
