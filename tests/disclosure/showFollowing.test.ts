import { describe, expect, it } from 'vitest';
import { knownWith } from '../../src/disclosure/known.js';
import { policies } from '../../src/disclosure/policy.js';
import type { ReleasedCell } from '../../src/disclosure/release.js';
import { showFollowing } from '../../src/disclosure/showFollowing.js';
import { asShown } from '../support/tableModel.js';

/** Which of the counts that are withheld here are shown afterwards. */
function followingOf(counts: readonly (readonly number[])[], withheld: readonly string[]): string[] {
  const { model, cells } = asShown(
    counts,
    counts.map(() => 40),
    policies.three,
  );
  const stand = new Map(
    cells.map((cell): [string, ReleasedCell] => [
      cell.key,
      withheld.includes(cell.key) ? { ...cell, status: 'beside' } : cell,
    ]),
  );
  showFollowing(knownWith(model, policies.three, stand), stand);
  return withheld.filter((key) => stand.get(key)!.status === 'shown');
}

describe('showFollowing', () => {
  it('shows a sum of which every part is shown', () => {
    expect(followingOf([[5, 9, 7]], ['table|all|', 'table|all|row=0'])).toEqual([
      'table|all|',
      'table|all|row=0',
    ]);
  });

  it('shows a part of a sum that is shown with its other parts, by way of other groups too', () => {
    const table = [
      [5, 9],
      [7, 4],
    ];
    expect(followingOf(table, ['table|c0|row=1'])).toEqual(['table|c0|row=1']);
    expect(followingOf(table, ['table|c0|row=1', 'table|c0|', 'table|all|row=1'])).toEqual([
      'table|c0|row=1',
      'table|c0|',
      'table|all|row=1',
    ]);
  });

  it('leaves what cannot be reckoned from what is shown', () => {
    // 8 = 5 + 3 + the small one, which has no value here.
    expect(followingOf([[5, 4, 1]], ['table|c0|', 'table|c0|row=0'])).toEqual([]);
    expect(followingOf([[5, 9, 7]], ['table|c0|', 'table|c0|row=0', 'table|c1|', 'table|c1|row=0'])).toEqual(
      [],
    );
  });

  it('leaves a family of which nothing is told: the signs that were left of it would speak', () => {
    const family = ['table|c0|', 'table|c1|', 'table|c2|'];
    expect(followingOf([[5, 1, 9]], family)).toEqual([]);
    expect(followingOf([[5, 1, 9]], ['table|c0|'])).toEqual(['table|c0|']);
  });

  it('knows that a sum of nothing has only parts of nothing', () => {
    expect(followingOf([[5, 0, 0]], ['table|all|', 'table|all|row=0'])).toEqual([
      'table|all|',
      'table|all|row=0',
    ]);
    // Row 0 holds nothing at all, so c0 of row 1 is c0 of the whole.
    expect(
      followingOf(
        [
          [0, 0],
          [5, 1],
        ],
        ['table|c0|'],
      ),
    ).toEqual(['table|c0|']);
  });
});
