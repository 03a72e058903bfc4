import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { opportunityRanking } from '../../../src/questions/opportunities/opportunityRanking.js';
import { material } from './support.js';

interface GoldenCase {
  readonly byOffice: boolean;
  readonly selections: readonly {
    readonly source: string;
    readonly office: string;
    readonly codes: readonly string[];
    readonly valence: string;
  }[];
  readonly ways: number;
  readonly pairs: readonly {
    readonly condition: string;
    readonly indicator: string;
    readonly with: number;
    readonly without: number;
    readonly statistic: number;
    readonly sourcesWith: number;
    readonly sourcesWithout: number;
  }[];
  readonly conditions: readonly {
    readonly condition: string;
    readonly largest: number;
    readonly single: number;
    readonly adjusted: number;
  }[];
}

const cases: readonly GoldenCase[] = JSON.parse(
  readFileSync(new URL('../../golden/opportunities/contrast.json', import.meta.url), 'utf8'),
);

/** V1 weighs 3/4 and V2 1/2, as in the script. */
const studies = 's1  0-10  V1 V2\ns2  0-10  V1 V2\ns3  0-10  V1\ns4  0-10  C1';

function corpusOfCase({ selections, byOffice }: GoldenCase) {
  const rows = selections.map(
    ({ source, codes, valence }, i) => `${source}  ${i * 10}-${i * 10 + 10}  ${codes.join(' ')} ${valence}`,
  );
  const offices = byOffice
    ? Object.fromEntries(selections.map(({ source, office }) => [source, office]))
    : {};
  return material(`${studies}\n${rows.join('\n')}`, {}, offices);
}

describe('the contrast test', () => {
  it.each(cases)('agrees with every way to deal the directions ($ways ways)', (golden) => {
    const { ranking } = opportunityRanking(corpusOfCase(golden), { samples: 9, permutations: 9999 });
    for (const { condition, indicator, ...expected } of golden.pairs) {
      const own = ranking.find((each) => each.condition.id === condition)!.contrast!;
      const { contrast, sides } = own.pairs.find(({ need }) => need.indicator.id === indicator)!;
      expect(contrast.with).toBeCloseTo(expected.with, 10);
      expect(contrast.without).toBeCloseTo(expected.without, 10);
      expect(contrast.statistic).toBeCloseTo(expected.statistic, 10);
      expect([sides.with, sides.without]).toEqual([expected.sourcesWith, expected.sourcesWithout]);
    }
    for (const { condition, largest, single, adjusted } of golden.conditions) {
      const own = ranking.find((each) => each.condition.id === condition)!.contrast!;
      expect(own.weighted).toBeCloseTo(largest, 10);
      for (const [found, exact] of [
        [own.single!, single],
        [own.adjusted!, adjusted],
      ] as const)
        expect(Math.abs(found.p - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 9999) + 1e-4);
    }
  });

  it('states the error of its draws, and draws on where p is small', () => {
    const golden = cases.find(({ conditions }) => conditions.some(({ adjusted }) => adjusted < 0.05))!;
    const found = opportunityRanking(corpusOfCase(golden), { samples: 9, permutations: 999 });
    expect(found.permutations).toBe(5 * 999);
    const { p, error } = found.ranking[0].contrast!.adjusted!;
    expect(error).toBeCloseTo(Math.sqrt((p * (1 - p)) / (5 * 999 + 1)), 12);
    // Five seeds differ by what the error says.
    const seeds = [1, 2, 3, 4, 5].map(
      (seed) => opportunityRanking(corpusOfCase(golden), { samples: 9, permutations: 999, seed }).ranking[0],
    );
    for (const { contrast } of seeds) expect(Math.abs(contrast!.adjusted!.p - p)).toBeLessThan(6 * error);
  });
});
