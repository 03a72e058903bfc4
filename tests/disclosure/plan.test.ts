import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../src/disclosure/audit.js';
import { countKey } from '../../src/disclosure/countModel.js';
import { type EarlierCounts, toldOf } from '../../src/disclosure/earlier.js';
import { plan } from '../../src/disclosure/plan.js';
import { policies } from '../../src/disclosure/policy.js';
import { DisclosureRefusal } from '../../src/disclosure/refusal.js';
import type { Release } from '../../src/disclosure/release.js';
import type { Solver } from '../../src/disclosure/solver.js';
import { loadSolver } from '../../src/disk/loadSolver.js';
import { enumeratedExposures } from '../support/enumeratedExposures.js';
import { everyCount, tableModel } from '../support/tableModel.js';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

describe('plan', () => {
  it('shows everything where nothing is small', async () => {
    const { model, candidates } = tableModel(
      [
        [5, 9],
        [7, 4],
      ],
      [30, 30],
    );
    const release = await plan(model, candidates, policies.three, { solver });
    expect([...release.cells.values()].every(({ status }) => status === 'shown')).toBe(true);
  });

  it('withholds a five, not the total, of a row whose total is twelve', async () => {
    const { model } = tableModel([[5, 5, 1, 1]], [30]);
    const candidates = everyCount(model).filter(({ group }) => group === '');
    const release = await plan(model, candidates, policies.three, { solver });
    expect(release.value('table|all|')).toBe(12);
    expect(['c0', 'c1', 'c2', 'c3'].map((set) => release.shown(countKey('table', set)))).toEqual(
      expect.arrayContaining(['·', 5, '×', '×']),
    );
  });

  it('tells nothing of groups so small that a sign would tell of each of their sources, zeros included', async () => {
    const { model, candidates } = tableModel([[1], [0], [1], [4], [7]], [1, 1, 1, 5, 9]);
    const release = await plan(model, candidates, policies.three, { solver });
    expect([0, 1, 2].map((row) => release.shown(`table|c0|row=${row}`))).toEqual(['·', '·', '·']);
    expect((await audit(model, release, { solver })).exposed).toEqual([]);
  });

  it('never shows a count of all of a group, however large', async () => {
    const { model, candidates } = tableModel(
      [
        [9, 0],
        [6, 7],
      ],
      [9, 20],
    );
    const release = await plan(model, candidates, policies.three, { solver });
    expect(release.shown('table|c0|row=0')).toBe('·');
    expect((await audit(model, release, { solver })).exposed).toEqual([]);
  });

  it('tells nothing beside a count of all of a group, zeros included: nothing else would explain its sign', async () => {
    const { model, candidates } = tableModel(
      [
        [9, 0],
        [6, 7],
      ],
      [9, 20],
    );
    for (const policy of [policies.three, policies['oslomet-5']]) {
      const release = await plan(model, candidates, policy, { solver });
      const signs = ['c0', 'c1', 'all'].map((set) => release.shown(`table|${set}|row=0`));
      expect(new Set(signs)).toEqual(new Set([policy.cross === 'mark' ? '·' : '×']));
    }
  });

  it('tells nothing of the parts of a small count, zeros included: they would add up to it', async () => {
    const { model, candidates } = tableModel(
      [
        [1, 1, 0],
        [8, 7, 9],
      ],
      [20, 30],
    );
    const release = await plan(model, candidates, policies.three, { solver });
    expect(['all', 'c0', 'c1', 'c2'].map((set) => release.shown(countKey('table', set, 'row=0')))).toEqual([
      '×',
      '·',
      '·',
      '·',
    ]);
  });

  it('withholds zeros like small counts where the policy hides them', async () => {
    const { model, candidates } = tableModel(
      [
        [12, 0],
        [14, 30],
      ],
      [40, 60],
    );
    const own = candidates.filter(({ key }) => key === 'table|c1|row=0');
    const release = await plan(model, own, policies['tre-10'], { solver });
    expect(release.shown('table|c1|row=0')).toBe('×');
  });

  it('keeps the more useful of two counts of which one must go', async () => {
    const { model } = tableModel([[6, 1]], [30]);
    const uses = (all: number, c0: number) =>
      everyCount(model)
        .filter(({ group }) => group === '')
        .map((cell) => ({ ...cell, use: cell.set === 'all' ? all : c0 }));
    const total = await plan(model, uses(2, 1), policies.three, { solver });
    expect(total.shows(['table|all|'])).toBe(true);
    expect(total.shows(['table|c0|'])).toBe(false);
    const part = await plan(model, uses(1, 2), policies.three, { solver });
    expect(part.shows(['table|all|'])).toBe(false);
    expect(part.shows(['table|c0|'])).toBe(true);
  });

  it('lets a code that holds a small pair take other numbers with it', async () => {
    const all = { sets: { mentions: [0] }, categories: ['said'] };
    const model = {
      strata: [8, 9],
      groups: [
        { key: '', strata: [0, 1] },
        { key: 'kind=a', strata: [0] },
        { key: 'kind=b', strata: [1] },
      ],
      subjects: [
        { key: 'pair', ...all, counts: [[1], [0]] },
        { key: 'code', ...all, counts: [[1], [0]] },
      ],
      within: [
        { lesser: { subject: 'pair', categories: [0] }, greater: { subject: 'code', categories: [0] } },
      ],
    };
    const release = await plan(model, everyCount(model), policies.three, { solver });
    expect(release.shown('pair|mentions|')).toBe('×');
    expect(release.shown('code|mentions|')).toBe('×');
    expect((await audit(model, release, { solver })).exposed).toEqual([]);
  });

  describe('with earlier publications', () => {
    const { model, candidates } = tableModel(
      [
        [6, 1, 5],
        [7, 8, 9],
      ],
      [30, 40],
    );
    const shownBefore = (counts: Readonly<Record<string, number>>) =>
      new Map(Object.entries(counts).map(([key, value]) => [key, { from: value, to: value }]));
    const ofRow = (...sets: string[]) =>
      candidates.filter(({ set, group }) => group === 'row=0' && sets.includes(set));

    it('withholds what would be known from both together', async () => {
      const first = await plan(model, ofRow('all', 'c0'), policies.three, { solver });
      expect(first.shows(['table|all|row=0', 'table|c0|row=0'])).toBe(true);
      const alone = await plan(model, ofRow('c2'), policies.three, { solver });
      expect(alone.shows(['table|c2|row=0'])).toBe(true);
      const earlier = toldOf(model, first);
      const second = await plan(model, ofRow('c2'), policies.three, { solver, earlier });
      expect(second.shows(['table|c2|row=0'])).toBe(false);
      expect(
        (await audit(model, alone, { solver, earlier })).exposed.map(({ demand }) => demand.key),
      ).toContain('table|c1|row=0');
    });

    it('withholds what would be known from it and the reasons of signs together', async () => {
      const sided = tableModel(
        [
          [3, 1],
          [1, 3],
        ],
        [6, 7],
      );
      const wanted = (...keys: string[]) =>
        sided.candidates.filter(({ key }) => keys.includes(key.slice('table|'.length)));
      const planned = (keys: string[], earlier?: EarlierCounts) =>
        plan(sided.model, wanted(...keys), policies.three, { solver, earlier });
      const exposed = (...releases: Release[]) =>
        enumeratedExposures(sided.model, sided.model.subjects[0], ...releases);
      const first = await planned(['c0|', 'c1|row=0', 'all|row=1', 'c1|row=1']);
      expect(first.cells.get('table|c1|row=1')?.status).toBe('beside');
      const told = toldOf(sided.model, first);
      expect(told.get('table|c1|row=1')).toEqual({ from: 3, to: 7 });
      // The list that remembers no more than numbers and small counts.
      const forgotten = new Map([...told].filter(([key]) => first.cells.get(key)?.status !== 'beside'));
      const keys = ['all|', 'c0|', 'c1|', 'c0|row=0', 'c1|row=0', 'c0|row=1'];
      expect(exposed(first, await planned(keys, forgotten))).not.toEqual([]);
      expect(exposed(first, await planned(keys, told))).toEqual([]);
    });

    it('refuses, and names them, where they have given something away', async () => {
      const earlier = shownBefore({ 'table|all|row=0': 12, 'table|c0|row=0': 6, 'table|c2|row=0': 5 });
      const refused = plan(model, ofRow('c2'), policies.three, { solver, earlier });
      await expect(refused).rejects.toThrow(DisclosureRefusal);
      await expect(refused).rejects.toMatchObject({
        exposed: ['table|c1|row=0'],
        toldBefore: expect.arrayContaining(['table|all|row=0', 'table|c0|row=0', 'table|c2|row=0']),
      });
    });

    it('does not count on what was told of other material', async () => {
      const earlier = shownBefore({ 'table|all|row=0': 11 });
      const release = await plan(model, ofRow('all'), policies.three, { solver, earlier });
      expect(release.value('table|all|row=0')).toBe(12);
    });
  });

  it('says how far it is, and waits for whoever listens', async () => {
    const { model, candidates } = tableModel([[5, 9]], [30]);
    const heard: string[] = [];
    await plan(model, candidates, policies.three, {
      solver,
      onProgress: async (done, all) => {
        await Promise.resolve();
        heard.push(`${done} of ${all}`);
      },
    });
    expect(heard).toEqual(['1 of 1']);
  });

  it('refuses a candidate that the model does not count', async () => {
    const { model, candidates } = tableModel([[5, 9]], [30]);
    const odd = [{ ...candidates[0], group: 'level=state' }];
    await expect(plan(model, odd, policies.three, { solver })).rejects.toThrow(/must be one of the model/u);
  });
});
