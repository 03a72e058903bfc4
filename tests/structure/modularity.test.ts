import { describe, expect, it } from 'vitest';
import { modularity } from '../../src/structure/modularity.js';
import { expectNear } from './goldenStructure.js';
import { knownNetworks } from './networks.js';

const edge = (source: number, target: number, weight = 1) => ({ source, target, weight });

describe('modularity', () => {
  it('is 0 when all are in one group', () => {
    expect(modularity([edge(0, 1), edge(1, 2)], [0, 0, 0])).toBe(0);
  });

  it('is what one counts by hand', () => {
    // Two pairs: all weight within groups, less (1/2)^2 twice.
    expect(modularity([edge(0, 1), edge(2, 3)], [0, 0, 1, 1])).toBe(0.5);
    // Every node alone: nothing within, less (1/2)^2 twice.
    expect(modularity([edge(0, 1)], [0, 1])).toBe(-0.5);
    // Two sets: ends meet only across, so a row with its column has 1/2 x 1/2 twice.
    expect(modularity([edge(0, 2), edge(1, 3)], [0, 1, 0, 1], 'two sets')).toBe(0.5);
    expect(modularity([edge(0, 1)], [0, 1], 'two sets')).toBe(0);
  });

  it('is no number without edges', () => {
    expect(modularity([], [0, 1])).toBeNaN();
  });

  it.each(knownNetworks)('is that of NetworkX on $name', ({ edges, groups, form, modularity: wanted }) => {
    expectNear(modularity(edges, groups, form), wanted);
  });
});
