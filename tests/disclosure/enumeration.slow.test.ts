import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../src/disclosure/audit.js';
import { toldOf } from '../../src/disclosure/earlier.js';
import { plan } from '../../src/disclosure/plan.js';
import { isSmall, type Policy, policies } from '../../src/disclosure/policy.js';
import { DisclosureRefusal } from '../../src/disclosure/refusal.js';
import { Release, type ReleaseStatus } from '../../src/disclosure/release.js';
import type { Solver } from '../../src/disclosure/solver.js';
import { loadSolver } from '../../src/disk/loadSolver.js';
import { enumeratedExposures } from '../support/enumeratedExposures.js';
import { asShown, tableModel } from '../support/tableModel.js';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** What was planned; null where it was refused, which tells nothing. */
function planned(plan: Promise<Release>): Promise<Release | null> {
  return plan.catch((error) => {
    if (error instanceof DisclosureRefusal) return null;
    throw error;
  });
}

const every = (['three', 'oslomet-5'] as const).flatMap((name): Policy[] => [
  { ...policies[name], cross: 'mark' },
  { ...policies[name], cross: 'band' },
]);

describe('writing down every table that a publication could be of', () => {
  it('gives the verdict of the audit, whatever stands for the counts', async () => {
    const three = fc.record({
      policy: fc.constantFrom<Policy>(
        policies.three,
        { ...policies.three, cross: 'band' },
        { ...policies.three, hidesZero: true },
      ),
      rows: fc.array(fc.record({ counts: fc.tuple(fc.nat(3), fc.nat(2)), silent: fc.nat(2) }), {
        minLength: 2,
        maxLength: 3,
      }),
      signs: fc.array(fc.constantFrom<ReleaseStatus>('shown', 'shown', 'small', 'beside'), {
        minLength: 12,
        maxLength: 12,
      }),
    });
    await fc.assert(
      fc.asyncProperty(three, async ({ policy, rows, signs }) => {
        const counts = rows.map((row) => [...row.counts]);
        const sizes = rows.map(({ counts: [one, other], silent }) => one + other + silent);
        const { model, cells } = asShown(counts, sizes, policy);
        const release = new Release(
          policy,
          cells.map((cell, i) => ({
            ...cell,
            // A sign says what is true: small only of what is small.
            status: signs[i] === 'small' && !isSmall(cell.value, policy) ? 'beside' : signs[i],
          })),
        );
        const { exposed } = await audit(model, release, { solver });
        expect(exposed.map(({ demand }) => demand.key).sort()).toEqual(
          enumeratedExposures(model, model.subjects[0], release).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });
  it('exposes nothing of what is planned, as the audit finds', async () => {
    const tables = fc.record({
      policy: fc.constantFrom(...every),
      rows: fc.array(fc.record({ counts: fc.tuple(fc.nat(4), fc.nat(3)), silent: fc.nat(3) }), {
        minLength: 2,
        maxLength: 3,
      }),
    });
    await fc.assert(
      fc.asyncProperty(tables, async ({ policy, rows }) => {
        const sizes = rows.map(({ counts: [one, other], silent }) => one + other + silent);
        const { model, candidates } = tableModel(
          rows.map(({ counts }) => [...counts]),
          sizes,
        );
        const release = await planned(plan(model, candidates, policy, { solver }));
        // Where every group says one thing, nothing can be published, and nothing is.
        if (release === null) return;
        expect((await audit(model, release, { solver })).exposed).toEqual([]);
        expect(enumeratedExposures(model, model.subjects[0], release)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('exposes nothing of two publications together, of which each shows something else', async () => {
    const twice = fc.record({
      policy: fc.constantFrom(...every),
      rows: fc.array(fc.record({ counts: fc.tuple(fc.nat(6), fc.nat(3)), silent: fc.nat(3) }), {
        minLength: 1,
        maxLength: 3,
      }),
      wanted: fc.array(fc.constantFrom('first', 'second', 'both'), { minLength: 12, maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(twice, async ({ policy, rows, wanted }) => {
        const sizes = rows.map(({ counts: [one, other], silent }) => one + other + silent);
        const { model, candidates } = tableModel(
          rows.map(({ counts }) => [...counts]),
          sizes,
        );
        const of = (which: 'first' | 'second') =>
          candidates.filter((_, i) => wanted[i] === which || wanted[i] === 'both');
        const first = await planned(plan(model, of('first'), policy, { solver }));
        if (first === null) return;
        const earlier = toldOf(model, first);
        const second = await planned(plan(model, of('second'), policy, { solver, earlier }));
        if (second === null) return;
        expect((await audit(model, second, { solver, earlier })).exposed).toEqual([]);
        expect(enumeratedExposures(model, model.subjects[0], first, second)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
