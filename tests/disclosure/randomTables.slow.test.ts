import loadHighs from 'highs';
import { expect, it } from 'vitest';
import { attackTable } from '../../benchmarks/attack/tables/attacker.mjs';
import { asModel, asPublished, drawTable, withMargins } from '../../benchmarks/attack/tables/draw.mjs';
import { highsSolver } from '../../src/disclosure/highsSolver.js';
import { plan } from '../../src/disclosure/plan.js';
import { hiddenRange, type Policy, policies, policyNames } from '../../src/disclosure/policy.js';
import { SeededRandom } from '../../src/shared/seededRandom.js';

const rules = policyNames.flatMap((name): Policy[] => [
  { ...policies[name], cross: 'mark' },
  { ...policies[name], cross: 'band' },
]);

// The whole of it, ten thousand tables, is `node benchmarks/attack/tables/run.mjs`.
it('none of 120 random tables is solved by somebody who shares no code with the audit', async () => {
  const highs = await (loadHighs as unknown as typeof loadHighs.default)();
  const solver = highsSolver(highs);
  const random = new SeededRandom(2026, 'tables');
  const uniform = () => random.uniform();
  let small = 0;
  for (let t = 0; t < 120; t++) {
    const table = drawTable(uniform, 2 + random.below(4), 2 + random.below(3));
    const policy = rules[t % rules.length];
    const { model, candidates } = asModel(table);
    const release = await plan(model, candidates, policy, { solver });
    const rule = { ...hiddenRange(policy), mark: policy.cross === 'mark' };
    const found = attackTable(highs, asPublished(table, release, rule), withMargins(table), rule);
    expect({ ...found, small: 0 }).toEqual({ small: 0, eliminated: 0, exact: 0, narrowed: 0, unanswered: 0 });
    small += found.small;
  }
  expect(small).toBeGreaterThan(600);
});
