import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../src/disclosure/audit.js';
import { policies } from '../../src/disclosure/policy.js';
import { Release, type ReleasedCell } from '../../src/disclosure/release.js';
import type { Solver } from '../../src/disclosure/solver.js';
import { loadSolver } from '../../src/disk/loadSolver.js';
import { asShown } from '../support/tableModel.js';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const keys = (found: readonly { readonly demand: { readonly key: string } }[]) =>
  found.map(({ demand }) => demand.key).sort();

describe('audit', () => {
  it('solves the row whose total is twelve: two shown fives leave one and one', async () => {
    const { model, release } = asShown([[5, 5, 1, 1]], [30], policies.three);
    const { exposed } = await audit(model, release, { solver });
    expect(keys(exposed)).toEqual(['table|c2|', 'table|c2|row=0', 'table|c3|', 'table|c3|row=0']);
    expect(exposed[0]).toMatchObject({ from: 1, to: 1, holds: false });
  });

  it('solves what is counted but not published: sources less those with a direction', async () => {
    const model = {
      strata: [40],
      groups: [{ key: '', strata: [0] }],
      subjects: [
        {
          key: 'pair:C01:V01',
          categories: ['promotes', 'hinders', 'ambivalent', 'undirected'],
          sets: { mentions: [0, 1, 2, 3], directed: [0, 1, 2] },
          counts: [[6, 5, 4, 1]],
        },
      ],
      within: [],
    };
    const shown = (set: string, value: number): ReleasedCell => ({
      key: `pair:C01:V01|${set}|`,
      subject: 'pair:C01:V01',
      set,
      group: '',
      use: 1,
      value,
      status: 'shown',
    });
    const both = new Release(policies.three, [shown('mentions', 16), shown('directed', 15)]);
    expect(keys((await audit(model, both, { solver })).exposed)).toEqual(['pair:C01:V01|undirected|']);
    const one = new Release(policies.three, [shown('mentions', 16)]);
    expect((await audit(model, one, { solver })).exposed).toEqual([]);
  });

  it('finds the three parts of one source each whose sum is three', async () => {
    const { model, release } = asShown([[1], [1], [1], [4], [7]], [1, 1, 1, 5, 9], policies.three);
    const { exposed } = await audit(model, release, { solver });
    expect(keys(exposed)).toEqual(
      expect.arrayContaining(['table|c0|row=0', 'table|c0|row=1', 'table|c0|row=2']),
    );
  });

  it('refuses a model that its own numbers do not fit', async () => {
    const { model, cells } = asShown([[5, 5]], [30], policies.three);
    const wrong = new Release(
      policies.three,
      cells.map((cell) => ({ ...cell, value: cell.value + 1 })),
    );
    await expect(audit(model, wrong, { solver })).rejects.toThrow(
      /model of what is counted is wrong.*table\|/u,
    );
  });

  it('takes what the solver does not answer for exposed', async () => {
    const { model, release } = asShown([[5, 5, 1, 1]], [30], policies.three);
    const idle: Solver = {
      open: () => ({ optimise: () => ({ kind: 'unfinished' }), bound: () => {}, close: () => {} }),
    };
    const { exposed, unfinished } = await audit(model, release, { solver: idle });
    expect(exposed).toHaveLength(4);
    expect(unfinished).toBeGreaterThan(0);
  });

  it('stops where it is told to', async () => {
    const { model, release } = asShown([[5, 5]], [30], policies.three);
    await expect(audit(model, release, { solver, signal: AbortSignal.abort() })).rejects.toThrow(/abort/iu);
  });
});
