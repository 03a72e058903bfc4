import { beforeAll, describe, expect, it } from 'vitest';
import { type Consistency, consistencyOf } from '../../../src/questions/consistency/consistency.js';
import { opposingUnits } from '../../../src/questions/consistency/opposingUnits.js';
import { rankedContradictions } from '../../../src/questions/consistency/ranking.js';
import { defaultSeed, synthesise } from '../../../src/synthetic/synthesise.js';
import { bank, readBack } from '../../synthetic/project.js';

const project = synthesise(bank, { seed: defaultSeed, edition: 1 });
const { pairs } = project.truth.valence.planted;
const named = (pattern: string) => pairs.filter((pair) => pair.pattern === pattern);
const contradictory = named('contradictory');
const others = pairs.filter(({ pattern }) => pattern !== 'contradictory');
const pairOf = ({ codes }: Consistency['cells'][number]) => codes.map(({ id }) => id).join('/');
const cellOf = (found: Consistency, { condition, indicator }: { condition: string; indicator: string }) =>
  found.cells.find((cell) => pairOf(cell) === `${condition}/${indicator}`)!;

async function foundFor(seed: number, effects: boolean): Promise<Consistency> {
  const { corpus } = await readBack(synthesise(bank, { seed, effects, edition: 1 }));
  return consistencyOf(corpus, { permutations: 199 });
}

let found: Consistency;
beforeAll(async () => {
  found = consistencyOf((await readBack(project)).corpus);
});

describe('the planted contradictions', () => {
  it('are among the four pairs that look least like chance across levels', () => {
    const top = rankedContradictions(found).slice(0, 4).map(pairOf);
    for (const { condition, indicator } of contradictory) expect(top).toContain(`${condition}/${indicator}`);
  });

  it.each(contradictory)(
    '$condition and $indicator: promoted from above, hindering at the counsellors',
    (pair) => {
      const cell = cellOf(found, pair);
      const { contradiction, test, without, groups, status } = cell.comparisons[0];
      expect(status).toBe('tested');
      expect(test?.kind).toBe('trend');
      expect(test!.statistic!).toBeLessThan(0);
      // Offices stand together, and C02 and V05 has twelve sources.
      expect(test!.pValue!).toBeLessThan(0.1);
      expect(contradiction.index!).toBeGreaterThan(0.3);
      // No single source carries it.
      expect(without.lowest!).toBeGreaterThan(0.2);
      const central = ['law', 'ministry', 'directorate', 'county'];
      for (const { group, balance } of groups) {
        if (balance === null) continue;
        if (central.includes(group)) expect(balance).toBeGreaterThan(0);
        if (group === 'counsellor') expect(balance).toBeLessThan(0);
      }
      const opposed = opposingUnits(found, cell)!;
      expect(central).toContain(opposed.promotes.group);
      expect(['office', 'counsellor']).toContain(opposed.hinders.group);
    },
  );

  it('stand after adjustment where there are sources enough; C02 and V05 has twelve, too few for nine pairs', () => {
    const adjusted = (condition: string, indicator: string) =>
      cellOf(found, { condition, indicator }).comparisons[0].adjusted!;
    expect(adjusted('C01', 'V10')).toBeLessThan(0.05);
    expect(adjusted('C10', 'V07')).toBeLessThan(0.05);
    expect(adjusted('C02', 'V05')).toBeGreaterThan(0.05);
    expect(found.groupings[0].omnibus!.pValue).toBeLessThan(0.01);
  });

  it.each(others)('$condition and $indicator ($pattern) is left alone', ({ pattern, ...pair }) => {
    const cell = cellOf(found, pair);
    for (const { adjusted, test, status } of cell.comparisons) {
      if (adjusted !== null) expect(adjusted).toBeGreaterThan(0.2);
      if (status === 'tested') expect(test!.pValue!).toBeGreaterThan(0.2);
    }
    expect(cell.agreement?.direction ?? 'balanced').toBe(pattern);
  });
});

describe('over other draws', () => {
  const seeds = Array.from({ length: 10 }, (_, i) => i + 1);

  it('more than a quarter of the planted contradictions show by themselves, and the other planted pairs do not', async () => {
    let [shown, wrongWay, leftAlone, disturbed, anywhere] = [0, 0, 0, 0, 0];
    for (const seed of seeds) {
      const drawn = await foundFor(seed, true);
      for (const pair of contradictory) {
        const { test, status } = cellOf(drawn, pair).comparisons[0];
        if (status !== 'tested' || test!.pValue! > 0.05) continue;
        if (test!.statistic! < 0) shown++;
        else wrongWay++;
      }
      for (const pair of others) {
        const { test, status } = cellOf(drawn, pair).comparisons[0];
        if (status === 'tested' && test!.pValue! <= 0.05) disturbed++;
        leftAlone++;
      }
      if ((drawn.groupings[0].omnibus?.pValue ?? 1) <= 0.05) anywhere++;
    }
    expect(shown).toBeGreaterThan((seeds.length * contradictory.length) / 4);
    expect(wrongWay).toBe(0);
    expect(disturbed).toBeLessThanOrEqual(atMost(leftAlone));
    expect(anywhere).toBeGreaterThan(seeds.length / 2);
  });

  it('nothing is found at more than the nominal rate when the effects are off', async () => {
    const nulls = Array.from({ length: 20 }, (_, i) => i + 1);
    const counts = { tests: 0, rejected: 0, families: 0, standing: 0, omnibus: 0, together: 0 };
    for (const seed of nulls) {
      const drawn = await foundFor(seed, false);
      drawn.groupings.forEach(({ omnibus }, k) => {
        const tested = drawn.cells.filter((cell) => cell.comparisons[k].status === 'tested');
        counts.tests += tested.length;
        counts.rejected += tested.filter((cell) => cell.comparisons[k].test!.pValue! <= 0.05).length;
        counts.families++;
        if (tested.some((cell) => cell.comparisons[k].adjusted! <= 0.05)) counts.standing++;
        if (omnibus === null || omnibus.pValue === null) return;
        counts.omnibus++;
        if (omnibus.pValue <= 0.05) counts.together++;
      });
    }
    expect(counts.tests).toBeGreaterThan(50);
    expect(counts.rejected).toBeLessThanOrEqual(atMost(counts.tests));
    expect(counts.standing).toBeLessThanOrEqual(atMost(counts.families));
    expect(counts.together).toBeLessThanOrEqual(atMost(counts.omnibus));
  });
});

/** So many of n trials at the 5 % level, and three standard errors more. */
function atMost(n: number): number {
  return 0.05 * n + 3 * Math.sqrt(0.05 * 0.95 * n);
}
