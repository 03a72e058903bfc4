import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type OpportunityRanking,
  opportunityRanking,
} from '../../../src/questions/opportunities/opportunityRanking.js';
import { corpusOf } from '../../support/corpusOf.js';
import { clear, contrasted, levels, material, rows } from './support.js';

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

  it('lean to the need that more sources say is hindered', () => {
    // C1 x V1: i1 (2 of 3), i2 and d1 hinder, i3 promotes: 0.75 x (3 - 1) / 4. C1 x V2: i2 hinders: 0.5 / 4.
    expect(first.condition.id).toBe('C1');
    expect(first.lean.pair).toMatchObject({ score: 0.375, sides: { for: 3, against: 1, balanced: 0 } });
    expect(first.pairs.map(({ need, score }) => [need.indicator.id, score])).toEqual([
      ['V1', 0.375],
      ['V2', 0.125],
    ]);
    expect(first.total).toBe(0.5);
    // C2 x V1: i2 hinders, i3 says both; C2 x V2: i1 and d1 promote.
    expect(second.condition.id).toBe('C2');
    expect(second.lean.pair).toMatchObject({ score: 0.1875, sides: { for: 1, against: 0, balanced: 1 } });
    expect(second.total).toBe(0.1875 - 0.25);
    // V1 without C1 is told by i2 and i3 only: nothing to compare with.
    expect([first.contrast, first.rank, second.contrast]).toEqual([null, null, null]);
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

  it('test the lean by turning the four sources: 16 ways', () => {
    expect(result.leanPermutations).toBe(16);
    // C1 scores 0.75 x net V1 or 0.5 x net V2. Net V1 is 2 or more in 5 of 16 ways (3, or all 4, sources minus);
    // V2 alone gives 0.5 at most, which is below 1.5.
    expect(first.lean.single).toEqual({ p: 5 / 16, error: 0 });
    expect(first.lean.adjusted!.p).toBeGreaterThanOrEqual(5 / 16);
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
    expect(without.ranking[0].lean.pair.score).toBe(2 / 4);
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
    expect(one.ranking[0]).toMatchObject({ contrast: null, rankInterval: null, topShare: null });
    expect(one.ranking[0].lean.single!.p).toBe(0.5);
    expect(one.missing).toEqual(['studies', 'descriptions', 'levels']);
  });

  it('keep ranks within the places there are, and differences within their intervals', () => {
    for (const each of opportunityRanking(material(contrasted), quick).ranking) {
      const [lower, upper] = each.rankInterval!;
      expect(lower).toBeGreaterThanOrEqual(1);
      expect(upper).toBeLessThanOrEqual(2);
      expect(each.topShare).toBe(1);
      const { interval, contrast } = each.contrast!;
      expect(interval!.lower).toBeLessThan(contrast.difference);
      expect(interval!.upper).toBeGreaterThanOrEqual(contrast.difference);
    }
  });

  it('count only what studies report as needs, not what users expect', () => {
    const expected = material(`${contrasted}\n  s2  0-10  V1`);
    expect(expected.codes.some(({ role }) => role === 'expectation')).toBe(false);
    expect(opportunityRanking(expected, quick).needs[0]).toMatchObject({ studies: 2, weight: 1 });
  });

  it('give no p where sources are of few offices, and one where they are of many', () => {
    const few = opportunityRanking(
      clear(10, (i) => 'ABCDEFG'[i % 7]),
      quick,
    );
    expect(few.clusters).toMatchObject({ by: 'office', count: 7, few: true });
    expect([few.ranking[0].contrast!.adjusted, few.ranking[0].lean.adjusted]).toEqual([null, null]);
    expect(few.ranking[0].contrast!.interval).not.toBeNull();
    const many = opportunityRanking(
      clear(10, (i) => 'ABCDEFGHIJ'[i]),
      quick,
    );
    expect(many.clusters).toMatchObject({ count: 10, few: false });
    // All that is hindered stands with C1: what one office says both ways is one piece of evidence.
    expect(many.ranking[0].contrast!.adjusted!.p).toBeLessThan(0.01);
    const alone = opportunityRanking(
      clear(10, (i) => 'ABCDEFG'[i % 7]),
      { ...quick, clusters: 'source' },
    );
    expect(alone.clusters).toMatchObject({ by: null, few: false, correlation: null });
    expect(alone.ranking[0].contrast!.adjusted!.p).toBeLessThan(0.01);
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
        score: each.lean.pair.score.toFixed(12),
        total: (each.total + 0).toFixed(9).replace(/^-0\.0+$/u, (zero) => zero.slice(1)),
        contrast: each.contrast?.contrast.difference.toFixed(9),
        statistic: each.contrast?.weighted.toFixed(9),
        pValue: each.lean.single!.p,
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
        for (const { condition, total } of a) {
          const other = b.find((each) => each.condition.id === condition.id)!;
          expect(other.total).toBeCloseTo(-total, 12);
        }
      }),
      { numRuns: 40 },
    );
  });
});
