import { beforeAll, describe, expect, it } from 'vitest';
import { attackOn } from '../../src/disclosure/attack.js';
import { demandOf, protectedCounts } from '../../src/disclosure/demands.js';
import { knownWith } from '../../src/disclosure/known.js';
import { policies } from '../../src/disclosure/policy.js';
import { cheapestRemedy } from '../../src/disclosure/remedy.js';
import type { Solver } from '../../src/disclosure/solver.js';
import { loadSolver } from '../../src/disk/loadSolver.js';
import { asShown } from '../support/tableModel.js';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** What is withheld for the second category of one row, by how much a reader has of each count; null where nothing helps. */
function remedyOf(counts: readonly number[], sources: number, uses: Readonly<Record<string, number>>) {
  const { model, cells } = asShown([counts], [sources], policies.three);
  // One row is the whole: its counts stand once.
  const own = cells.filter(({ group }) => group === '');
  const known = knownWith(model, policies.three, new Map(own.map((cell) => [cell.key, cell])));
  const [demand] = protectedCounts(model.subjects[0], known)
    .filter(({ key }) => key === 'table|c1|')
    .flatMap((one) => demandOf(one, known) ?? []);
  return cheapestRemedy(
    attackOn(model.subjects, known),
    demand,
    known,
    (key) => uses[key.split('|')[1]] ?? null,
    { solver, effort: { solves: 0, unfinished: 0 } },
  );
}

describe('the cheapest counts to withhold', () => {
  it('are none where a small count could be anything', () => {
    expect(remedyOf([5, 1, 2], 20, { c0: 10, all: 10 })).toEqual([]);
  });

  it('are the one of which a reader has the least', () => {
    expect(remedyOf([7, 1], 20, { c0: 10, all: 30 })).toEqual(['table|c0|']);
    expect(remedyOf([7, 1], 20, { c0: 30, all: 10 })).toEqual(['table|all|']);
  });

  it('are never what cannot be withheld', () => {
    expect(remedyOf([7, 1], 20, { c0: 10 })).toEqual(['table|c0|']);
    expect(remedyOf([7, 1], 20, {})).toBeNull();
  });
});
