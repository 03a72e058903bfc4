import type { CountModel } from './countModel.js';
import { stillTrue } from './earlier.js';
import type { Effort, Examined } from './examine.js';
import { knownWith } from './known.js';
import type { AuditOptions } from './plan.js';
import type { Release } from './release.js';
import { Siege } from './siege.js';
import { Walker } from './walker.js';

/** What came of attacking a publication. */
export interface Audit {
  /** Protected counts that were tried. */
  readonly tried: number;
  /** Those that somebody could know, or know more narrowly than the policy allows; a publication has none. */
  readonly exposed: readonly Examined[];
  /** Those with the fewest values to spare, tightest first. */
  readonly tightest: readonly Examined[];
  /** Questions that were put to the solver. */
  readonly solves: number;
  /** Questions that it did not answer: what they were about counts as exposed. */
  readonly unfinished: number;
  readonly seconds: number;
}

/**
 * Attacks what a publication shows of counts of sources, with integer programming: for every protected count there must be ways
 * for all numbers to be, under which nobody sees another publication, and which give it every value that it must be able to have.
 * Whoever attacks knows the sizes of strata, every shown count, the policy, what earlier publications showed, and why each count
 * that is withheld is so. Who knows less can rule out no more, so one attack is enough.
 *
 * @throws RangeError where the true counts do not fit the model
 */
export async function audit(model: CountModel, release: Release, options: AuditOptions): Promise<Audit> {
  const start = Date.now();
  const effort: Effort = { solves: 0, unfinished: 0 };
  const earlier = stillTrue(options.earlier ?? new Map(), model);
  const known = knownWith(model, release.policy, release.cells, earlier, release.silenced);
  const tools = { solver: options.solver, walker: new Walker(known), effort };
  const found: Examined[] = [];
  for (const [i, subject] of model.subjects.entries()) {
    options.signal?.throwIfAborted();
    const siege = new Siege(subject, known, tools);
    siege.goFar();
    try {
      found.push(...siege.examine());
    } finally {
      siege.close();
    }
    await options.onProgress?.(i + 1, model.subjects.length);
  }
  return {
    tried: found.length,
    exposed: found.filter(({ holds }) => !holds),
    tightest: [...found].sort((one, other) => spare(one) - spare(other)).slice(0, 20),
    ...effort,
    seconds: (Date.now() - start) / 1000,
  };
}

function spare({ demand: { all, many }, values }: Examined): number {
  return values - (all ? all.to - all.from + 1 : many);
}
