import { beforeAll, describe, expect, it } from 'vitest';
import { type LinkageModel, linkage } from '../../src/disclosure/linkage.js';
import type { Solver } from '../../src/disclosure/solver.js';
import { loadSolver } from '../../src/disk/loadSolver.js';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** Four records of one class, two from the ministry (0), two from an office (1). */
const four: LinkageModel = {
  classOf: [0, 0, 0, 0],
  stratumOf: [0, 0, 1, 1],
  attributes: [[0, 1]],
  counts: [],
};

describe('linkage', () => {
  it('links nothing where nothing public tells records apart', () => {
    expect(linkage(four, 3, solver)).toEqual({ linked: [], finished: true, solves: 1 });
  });

  it('finds that a public count of a group names the records that it is of', () => {
    // Both sources from the ministry speak of it, and only these two records do.
    const counts = [{ records: [0, 1], strata: [0], from: 2, to: 2 }];
    const { linked } = linkage({ ...four, counts }, 3, solver);
    expect(linked).toEqual([
      { attribute: 0, value: 0, records: [0, 1] },
      { attribute: 0, value: 1, records: [2, 3] },
    ]);
  });

  it('lets stand what k records share', () => {
    const counts = [{ records: [0, 1], strata: [0], from: 2, to: 2 }];
    expect(linkage({ ...four, counts }, 2, solver).linked).toEqual([]);
  });

  it('puts counts together: none of them alone tells it', () => {
    const counts = [
      { records: [0, 2], strata: [0], from: 1, to: 1 },
      { records: [0, 3], strata: [0], from: 1, to: 1 },
      { records: [0, 1, 2], strata: [0], from: 2, to: 2 },
    ];
    const { linked } = linkage({ ...four, counts }, 3, solver);
    expect(linked.flatMap(({ records }) => records).sort()).toEqual([0, 1, 2, 3]);
    for (const one of counts) {
      const alone = linkage({ ...four, counts: [one] }, 3, solver).linked;
      expect(alone.flatMap(({ records }) => records)).not.toContain(0);
    }
  });

  it('holds what was not finished for known', () => {
    const unfinished: Solver = {
      open: () => ({ optimise: () => ({ kind: 'unfinished' }), bound: () => {}, close: () => {} }),
    };
    const { linked, finished } = linkage(four, 3, unfinished);
    expect([finished, linked.length]).toEqual([false, 2]);
  });

  it('refuses counts that the material does not have', () => {
    const counts = [{ records: [0], strata: [1], from: 1, to: 1 }];
    expect(() => linkage({ ...four, counts }, 3, solver)).toThrow('must hold');
  });
});
