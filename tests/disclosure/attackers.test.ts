import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { Formulas } from '../../benchmarks/attack/publication/formulas.mjs';
import {
  attackJointly,
  type Project,
  type Range,
  targetsOf,
} from '../../benchmarks/attack/publication/joint.mjs';
import { countKey } from '../../src/disclosure/countModel.js';
import { SeededRandom } from '../../src/shared/seededRandom.js';

// An attack that finds nothing shows something only where it finds what is there to be found.

const project: Project = {
  strata: [10, 12],
  groups: [
    { key: '', strata: [0, 1] },
    { key: 'kind=interview', strata: [0] },
    { key: 'kind=document', strata: [1] },
  ],
  subjects: [
    {
      key: 'pair:C01:V01',
      categories: ['promotes', 'hinders'],
      sets: { directed: [0, 1] },
      counts: [
        [5, 1],
        [6, 2],
      ],
    },
  ],
  within: [],
  unions: [],
};

/** What is solved where these counts stand: set, group, number. */
async function solvedWith(shown: readonly (readonly [string, string, number])[]): Promise<string[]> {
  const hidden = { from: 1, to: 4 };
  const keys = shown.map(([set, group, value]) => [countKey('pair:C01:V01', set, group), value] as const);
  const told = new Map<string, Range>(keys.map(([key, value]) => [key, { from: value, to: value }]));
  const cells = new Map(keys.map(([key]) => [key, { status: 'shown' }]));
  const highs = await (loadHighs as unknown as typeof loadHighs.default)();
  const random = new SeededRandom(1, 'attack');
  const found = attackJointly(highs, project, told, targetsOf(project, cells, hidden), () =>
    random.uniform(),
  );
  expect(found.untrue).toEqual([]);
  return found.solved.map((line) => line.split(' ')[0]);
}

describe('the attack with all numbers at once', () => {
  it('solves a side that stands beside nothing but its sum and the other side', async () => {
    expect(
      await solvedWith([
        ['directed', '', 14],
        ['promotes', '', 11],
      ]),
    ).toEqual(['pair:C01:V01|hinders|']);
  });

  it('solves a group that all others leave over', async () => {
    expect(
      await solvedWith([
        ['hinders', '', 3],
        ['hinders', 'kind=document', 2],
      ]),
    ).toEqual(['pair:C01:V01|hinders|kind=interview']);
  });

  it('solves nothing where a sum stands alone', async () => {
    expect(await solvedWith([['directed', '', 14]])).toEqual([]);
  });
});

describe('the attack with formulas', () => {
  const columns = [{ key: 'directed' }, { key: 'hinders' }, { key: 'share', decimals: 2 }];
  const rowsWith = (share: (hinders: number, directed: number) => number) =>
    Array.from({ length: 12 }, (_, i) => {
      const [directed, hinders] = [20 + ((7 * i) % 11), 1 + (i % 4)];
      return {
        hinders,
        row: {
          printed: { directed: `${directed}`, hinders: '×', share: share(hinders, directed).toFixed(2) },
          own: {
            directed: { count: `d${i}` },
            hinders: { count: `h${i}` },
            share: { value: 0, from: [`d${i}`] },
          },
        },
      };
    });
  const found = (share: (hinders: number, directed: number) => number) => {
    const rows = rowsWith(share);
    const formulas = new Formulas();
    const cells = new Map(rows.map(({ hinders }, i) => [`h${i}`, { value: hinders }]));
    formulas.add(
      [{ file: 'pairs.csv', table: { name: 'pairs', columns }, rows: rows.map(({ row }) => row) }],
      cells,
      {
        '': 40,
      },
    );
    return formulas.found;
  };

  it('finds a share of what is withheld', () => {
    expect(found((hinders, directed) => hinders / directed).join()).toContain('[hinders] / directed');
  });

  it('finds nothing in a number that has nothing to do with it', () => {
    expect(found((_, directed) => (directed % 7) / 7)).toEqual([]);
  });
});
