import { describe, expect, it } from 'vitest';
import { alikeInClusters } from '../../src/inference/alikeInClusters.js';
import { sourceClusters } from '../../src/statistics/sourceClusters.js';
import golden from '../golden/clusters/clusters.json' with { type: 'json' };

describe('the test of a model in which sources of every cluster are equally alike', () => {
  it.each(golden.materials)('is what R finds ($trend)', ({ values, clusters, labels, trend, between }) => {
    const together = sourceClusters(values.length, clusters);
    const two = [1, 2].map((l) => labels.map((own) => (own === l ? 1 : 0)));
    expect(alikeInClusters(values, [labels], together)).toBeCloseTo(trend, 9);
    expect(alikeInClusters(values, two, together)).toBeCloseTo(between, 9);
  });

  it('says nothing where nothing varies', () => {
    const together = sourceClusters(4, [1, 1, 2, 2]);
    expect(alikeInClusters([1, 1, 1, 1], [[0, 0, 1, 1]], together)).toBe(1);
    expect(alikeInClusters([1, 0, 1, 0], [[1, 1, 1, 1]], together)).toBe(1);
  });

  it('does not mind in which order the sources come', () => {
    const [values, column, of] = [
      [1, 0, 1, -1, 0.5],
      [0, 1, 1, 0, 1],
      [1, 1, 2, 3, 3],
    ];
    const turn = (list: readonly number[]) => [...list].reverse();
    expect(alikeInClusters(turn(values), [turn(column)], sourceClusters(5, turn(of)))).toBeCloseTo(
      alikeInClusters(values, [column], sourceClusters(5, of)),
      12,
    );
  });
});
