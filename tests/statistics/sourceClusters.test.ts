import { describe, expect, it } from 'vitest';
import { clusterCount, fewestClusters, sourceClusters } from '../../src/statistics/sourceClusters.js';

describe('sources in clusters', () => {
  it('are numbered in the order in which their clusters come', () => {
    const { of, members, count, grouped, few } = sourceClusters(5, [7, 4, 7, 9, 4]);
    expect([...of]).toEqual([0, 1, 0, 2, 1]);
    expect(members.map((own) => [...own])).toEqual([[0, 2], [1, 4], [3]]);
    expect([count, grouped, few]).toEqual([3, true, true]);
  });

  it('stand for themselves where nothing is said, and are few only where some stand together', () => {
    expect(clusterCount(sourceClusters(3))).toEqual({ count: 3, grouped: false, few: false });
    expect(clusterCount(sourceClusters(3, [5, 1, 2]))).toEqual({ count: 3, grouped: false, few: false });
    const of = Array.from({ length: fewestClusters + 1 }, (_, s) => Math.min(s, fewestClusters - 1));
    expect(clusterCount(sourceClusters(of.length, of))).toEqual({
      count: fewestClusters,
      grouped: true,
      few: false,
    });
  });

  it('count only where they take part', () => {
    const { of, count, grouped } = sourceClusters(4, [1, 1, 2, 2], (s) => s % 2 === 0);
    expect([...of]).toEqual([0, -1, 1, -1]);
    expect([count, grouped]).toEqual([2, false]);
  });

  it('must each have a cluster', () => {
    expect(() => sourceClusters(3, [1, 2])).toThrow('a cluster for each of 3 sources is required; found 2');
  });
});
