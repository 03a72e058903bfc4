import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountModel } from '../../src/disclosure/countModel.js';
import { demandOf, protectedCounts } from '../../src/disclosure/demands.js';
import { knownWith } from '../../src/disclosure/known.js';
import { isSmall, policies } from '../../src/disclosure/policy.js';
import { Walker } from '../../src/disclosure/walker.js';
import { asShown } from '../support/tableModel.js';

/** Every table of one category in two strata, with one that holds it, that leaves what is shown as it is. */
function possible(model: CountModel, shown: (table: readonly number[]) => boolean): (readonly number[])[] {
  const [first, second] = model.strata;
  const all: number[][] = [];
  for (let a = 0; a <= first; a++)
    for (let b = 0; b <= second; b++)
      for (let c = 0; c <= first; c++)
        for (let d = 0; d <= second; d++) if (a <= c && b <= d && shown([a, b, c, d])) all.push([a, b, c, d]);
  return all;
}

describe('walking', () => {
  it('finds, of a count within another, exactly what it could be with both totals shown', () => {
    const subject = (key: string, counts: number[][]) => ({ key, categories: ['all'], sets: {}, counts });
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(2), (a, b, c, d, e, f) => {
        const [lesser, greater] = [
          [a, b],
          [a + c, b + d],
        ];
        const model: CountModel = {
          strata: [a + c + e, b + d + f],
          groups: [
            { key: '', strata: [0, 1] },
            { key: 'row=0', strata: [0] },
          ],
          subjects: [
            subject(
              'part',
              lesser.map((n) => [n]),
            ),
            subject(
              'whole',
              greater.map((n) => [n]),
            ),
          ],
          within: [
            { lesser: { subject: 'part', categories: [0] }, greater: { subject: 'whole', categories: [0] } },
          ],
        };
        const cells = ['part', 'whole'].map((own, i) => ({
          key: `${own}|all|`,
          subject: own,
          set: 'all',
          group: '',
          use: 1,
          value: (i === 0 ? lesser : greater).reduce((sum, n) => sum + n, 0),
          status: 'shown' as const,
        }));
        const known = knownWith(model, policies.three, new Map(cells.map((cell) => [cell.key, cell])));
        const demands = protectedCounts(model.subjects[0], known).flatMap(
          (one) => demandOf(one, known) ?? [],
        );
        const { seen, walk } = new Walker(known).valuesOf('part', demands);
        for (const [position, demand] of demands.entries()) {
          walk(position);
          const could = possible(model, (t) => t[0] + t[1] === a + b && t[2] + t[3] === a + b + c + d);
          const values = new Set(
            could.map((table) => (demand.group === '' ? table[0] + table[1] : table[0])),
          );
          for (const value of seen[position]) expect(values).toContain(value);
          if (demand.group !== '' && seen[position].size < demand.many)
            expect(seen[position]).toEqual(values);
        }
      }),
    );
  });

  it('finds nothing where a small count follows from what is shown, and more once a count beside it is withheld', () => {
    const { model, cells } = asShown([[5, 1]], [9], policies.three);
    const byKey = new Map(cells.map((cell) => [cell.key, cell]));
    const known = knownWith(model, policies.three, byKey);
    const demands = () =>
      protectedCounts(model.subjects[0], known)
        .filter(({ key }) => key === 'table|c1|')
        .flatMap((one) => demandOf(one, known) ?? []);
    const walker = new Walker(known);
    const values = () => {
      const { seen, walk } = walker.valuesOf('table', demands());
      walk(0);
      return [...seen[0]].sort();
    };
    expect(isSmall(1, policies.three)).toBe(true);
    expect(values()).toEqual([1]);
    for (const key of ['table|c0|', 'table|c0|row=0'])
      byKey.set(key, { ...byKey.get(key)!, status: 'beside' });
    walker.restate('table');
    expect(values()).toEqual([1, 2]);
  });
});
