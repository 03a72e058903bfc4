import { describe, expect, it } from 'vitest';
import { stratifiedMoments } from '../../src/inference/stratifiedMoments.js';
import { stratifiedTables } from '../../src/inference/stratifiedTables.js';
import { synthesise } from '../../src/synthetic/synthesise.js';
import { incidence } from '../../src/units/incidence.js';
import { bank, readBack } from './project.js';

const seeds = Array.from({ length: 20 }, (_, i) => i + 1);

/** Share of the pairs, over all seeds, that a stratified test at the 5 % level would report. */
async function rejected(
  edition: number,
  effects: boolean,
): Promise<{ share: number; tests: number; worstBias: number }> {
  const found: number[] = [];
  for (const seed of seeds) {
    const project = synthesise(bank, { seed, effects, edition });
    const { corpus, report } = await readBack(project);
    expect(report.warnings).toEqual([]);
    const units = incidence(corpus, { unit: 'selection', coders: 'reconciled' });
    const zOf = (codes: readonly string[]) => {
      const [row, column] = codes.map((id) => corpus.code(id).index);
      return stratifiedMoments(stratifiedTables(units, row, column)).z!;
    };
    found.push(...project.truth.associations.nulls.map(zOf));
  }
  const mean = found.reduce((sum, z) => sum + z, 0) / found.length;
  const share = found.filter((z) => Math.abs(z) > 1.96).length / found.length;
  return { share, tests: found.length, worstBias: Math.abs(mean) };
}

describe('the true nulls of the synthetic world', () => {
  it.each([
    [1, true, 102],
    [1, false, 117],
    [2, true, 109],
    [2, false, 127],
  ])('stay at the nominal rate within sources (edition %i, effects: %s)', async (edition, effects, nulls) => {
    const { share, tests, worstBias } = await rejected(edition, effects);
    const error = Math.sqrt((0.05 * 0.95) / tests);
    expect(tests).toBe(seeds.length * nulls);
    expect(Math.abs(share - 0.05)).toBeLessThan(3 * error);
    // A code that a coder took for another carries a little of what is planted to pairs that are not.
    expect(worstBias).toBeLessThan(4 / Math.sqrt(tests) + (effects ? 0.04 : 0));
  });

  it('plant nothing when the effects are off', () => {
    const { truth } = synthesise(bank, { seed: 1, effects: false });
    expect(truth.generator.effects).toBe(false);
    expect(truth.associations.planted).toEqual([]);
    expect(truth.associations.differing).toEqual([]);
    expect(truth.valence.planted.pairs).toEqual([]);
    expect(truth.interests.planted.order).toEqual([]);
    expect(new Set(truth.needs.planted.map(({ support }) => support)).size).toBe(1);
  });
});
