import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type OpportunityRanking,
  opportunityRanking,
} from '../../../src/questions/opportunities/opportunityRanking.js';
import { corpusOf } from '../../support/corpusOf.js';
import { levels, material, rows } from './support.js';

const quick = { samples: 99, permutations: 999 };

const result = opportunityRanking(material(rows, levels), quick);
const [first, second] = result.ranking;

describe('the opportunities of a small corpus, counted by hand', () => {
  it('weigh a need by the share of studies that report it', () => {
    expect(result.needs.map(({ indicator, studies, weight }) => [indicator.id, studies, weight])).toEqual([
      ['V1', 3, 3 / 4],
      ['V2', 2, 2 / 4],
    ]);
    expect([result.studies, result.describing.length, result.equalWeights]).toEqual([4, 4, false]);
  });

  it('score a condition by the need that it hinders most', () => {
    // C1 x V1: i1 (2 of 3), i2 and d1 hinder, i3 promotes: 0.75 x (3 - 1) / 4. C1 x V2: i2 hinders: 0.5 / 4.
    expect(first.condition.id).toBe('C1');
    expect(first.most).toMatchObject({ score: 0.375, sides: { for: 3, against: 1, balanced: 0 } });
    expect(first.pairs.map(({ need, score }) => [need.indicator.id, score])).toEqual([
      ['V1', 0.375],
      ['V2', 0.125],
    ]);
    expect([first.total.score, first.consistency, first.rank]).toEqual([0.5, 0.75, 1]);
    // C2 x V1: i2 hinders, i3 says both; C2 x V2: i1 and d1 promote.
    expect(second.condition.id).toBe('C2');
    expect(second.most).toMatchObject({ score: 0.1875, sides: { for: 1, against: 0, balanced: 1 } });
    expect(second.total.score).toBe(0.1875 - 0.25);
    expect(second.sources).toEqual({ for: 1, against: 2, balanced: 1 });
  });

  it('tell for and against by level, from the law down', () => {
    expect([result.by, result.groups, result.groupSizes]).toEqual([
      'level',
      ['law', 'office', 'counsellor'],
      [1, 1, 2],
    ]);
    expect(first.byGroup).toEqual([
      { for: 1, against: 0, balanced: 0 },
      { for: 0, against: 1, balanced: 0 },
      { for: 2, against: 0, balanced: 0 },
    ]);
    expect(opportunityRanking(material(rows, levels), { ...quick, by: 'kind' }).groups).toEqual([
      'interview',
      'document',
    ]);
  });

  it('test by turning the four sources: 16 ways', () => {
    expect([result.method, result.permutations]).toEqual(['enumeration of signs of sources', 16]);
    // C1 scores 0.75 x net V1 or 0.5 x net V2. Net V1 is 2 or more in 5 of 16 ways (3, or all 4, sources minus);
    // V2 alone gives 0.5 at most, which is below 1.5.
    expect(first.test.pValue).toBe(5 / 16);
    expect(first.test.adjusted).toBeGreaterThanOrEqual(5 / 16);
  });

  it('take from the total what the indicators get without the condition', () => {
    // C1, interviews, V1 without C1: i2 hinders (1), i3 says both (0): 0.5; V2 without C1: i1 promotes (-1).
    // i1: 0.75 (1 - 0.5); i2: 0.75 (1 - 0.5) + 0.5 (1 + 1); i3: 0.75 (-1 - 0.5). Documents have no V1 without C1.
    expect(first.beyond.score).toBeCloseTo((0.375 + 0.375 + 1 - 1.125 + 0.75) / 4, 12);
  });

  it('count apart where a condition stands without an indicator, and name those without direction', () => {
    expect(first.alone).toEqual({ for: 0, against: 1, balanced: 0 });
    expect(result.silent.map(({ id }) => id)).toEqual(['C3']);
  });
});

describe('opportunities', () => {
  it('count all needs alike where no study reports any', () => {
    const without = opportunityRanking(material(rows.replace(/^ *s.*$/gmu, ''), levels), quick);
    expect([without.equalWeights, without.studies]).toEqual([true, 0]);
    expect(without.ranking[0].most.score).toBe(2 / 4);
    expect(without.missing).toEqual(['studies']);
  });

  it('are empty, and say what is missing, without valence, conditions or sources', () => {
    const silent = opportunityRanking(material('i1  0-10  C1 V1'), quick);
    expect([silent.ranking, silent.missing]).toEqual([[], ['valence', 'studies', 'levels']]);
    const empty = opportunityRanking(corpusOf(''), quick);
    expect([empty.ranking, empty.describing]).toEqual([[], []]);
    expect(empty.missing).toContain('conditions');
  });

  it('have no intervals from one source, and take other sources where there are no interviews or documents', () => {
    const one = opportunityRanking(material('x1  0-10  C1 V1 minus'), quick);
    expect(one.ranking).toHaveLength(1);
    expect(one.ranking[0]).toMatchObject({ scoreInterval: null, rankInterval: null, topShare: null });
    expect(one.ranking[0].test.pValue).toBe(0.5);
    expect(one.missing).toEqual(['studies', 'descriptions', 'levels']);
  });

  it('keep ranks within the places there are, and scores between their bounds', () => {
    for (const each of result.ranking) {
      const [lower, upper] = each.rankInterval!;
      expect(lower).toBeGreaterThanOrEqual(1);
      expect(upper).toBeLessThanOrEqual(2);
      expect(each.topShare).toBe(1);
      expect(each.scoreInterval![0]).toBeLessThanOrEqual(each.scoreInterval![1]);
    }
  });
});

const coding = fc.record({
  source: fc.constantFrom('s1', 's2', 'i1', 'i2', 'i3', 'd1', 'd2'),
  codes: fc.subarray(['C1', 'C2', 'V1', 'V2', 'plus', 'minus'], { minLength: 1 }),
});
const text = (codings: readonly { source: string; codes: readonly string[] }[]) =>
  codings
    .map(({ source, codes: own }, i) => `${source}  ${i * 10}-${i * 10 + 10}  ${own.join(' ')}`)
    .join('\n');
/** What does not depend on draws. */
const numbers = ({ ranking }: OpportunityRanking) =>
  Object.fromEntries(
    ranking.map((each) => [
      each.condition.id,
      {
        score: each.most.score.toFixed(12),
        total: (each.total.score + 0).toFixed(9).replace(/^-0\.0+$/u, (zero) => zero.slice(1)),
        sides: each.sources,
        pValue: each.test.pValue,
      },
    ]),
  );

describe('properties of opportunities', () => {
  it('are the same for sources in another order, and with a source that nobody coded', () => {
    fc.assert(
      fc.property(fc.array(coding, { minLength: 1, maxLength: 20 }), (codings) => {
        const found = numbers(opportunityRanking(material(text(codings)), { ...quick, samples: 9 }));
        const turned = text([...codings].reverse());
        expect(numbers(opportunityRanking(material(turned), { ...quick, samples: 9 }))).toEqual(found);
        const more = `${text(codings)}\ni9  0-10  -`;
        expect(numbers(opportunityRanking(material(more), { ...quick, samples: 9 }))).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });

  it('turn the sign of the total when promotes and hinders change places', () => {
    fc.assert(
      fc.property(fc.array(coding, { minLength: 1, maxLength: 20 }), (codings) => {
        const swapped = codings.map(({ source, codes: own }) => ({
          source,
          codes: own.map((code) => (code === 'plus' ? 'minus' : code === 'minus' ? 'plus' : code)),
        }));
        const [a, b] = [codings, swapped].map(
          (each) => opportunityRanking(material(text(each)), { ...quick, samples: 9 }).ranking,
        );
        for (const { condition, total, sources } of a) {
          const other = b.find((each) => each.condition.id === condition.id)!;
          expect(other.total.score).toBeCloseTo(-total.score, 12);
          expect(other.sources).toEqual({
            for: sources.against,
            against: sources.for,
            balanced: sources.balanced,
          });
        }
      }),
      { numRuns: 40 },
    );
  });
});
