import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import type { CellTest } from '../../src/inference/cellTest.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { planOf } from '../../src/inference/plan.js';
import { planStatements } from '../../src/inference/plan.statements.js';
import { smallestOddsRatio } from '../../src/inference/smallestOddsRatio.js';
import { normalQuantile } from '../../src/statistics/normal.js';
import { corpusOf } from '../support/corpusOf.js';

/** A record with the precision that is wanted; the rest is that of a cell of a small corpus. */
function cellWith(changed: Partial<CellTest>): CellTest {
  const corpus = corpusOf(['s1 0-5 A X', 's1 10-15 A', 's1 20-25 X', 's1 30-35 B Y'].join('\n'), {
    codes: 'A:condition B:condition X:indicator Y:indicator',
  });
  const [test] = matrixTests(coOccurrence(corpus, { unit: 'selection' }), { test: 'exact' });
  return { ...test, ...changed };
}

const even = { ofKind: Array.from({ length: 20 }, () => 1), ofOthers: 0 };
const known = cellWith({ standardError: 0.4, rarity: 0.8, degreesOfFreedom: null });

describe('planOf', () => {
  it('asks for as many more as bring the standard error to where the odds ratio shows', () => {
    const [aim] = planOf(known, even, { oddsRatios: [2] })!.aims;
    const showsWith = (more: number) =>
      smallestOddsRatio({
        standardError: 0.4 / Math.sqrt(1 + more / 20),
        rarity: 0.8,
        degreesOfFreedom: null,
      }).more! <= 2;
    expect(showsWith(aim.more!)).toBe(true);
    expect(showsWith(aim.more! - 1)).toBe(false);
  });

  it('asks for none where what there is shows it, and says where no number would', () => {
    const { aims } = planOf(known, even, { oddsRatios: [6, 1.0001] })!;
    expect(aims[0]).toEqual({ oddsRatio: 6, more: 0, range: null });
    expect(aims[1]).toMatchObject({ more: null, range: null });
  });

  it('says that codes are alike once the 90 % interval, as a person computes it, lies within the region', () => {
    const region = { lower: 0.5, upper: 2 };
    const alike = planOf(known, even, { oddsRatios: [], region })!.aims[0];
    // Both ends inside with 80 %: log 2 = (1.645 + 1.282) standard errors.
    const wanted = Math.log(2) / (normalQuantile(0.95) + normalQuantile(0.9));
    expect(alike.more).toBe(Math.ceil(20 * ((0.4 / wanted) ** 2 - 1)));
    expect(alike.oddsRatio).toBeNull();
  });

  it('asks for more where the kind tells only part of what is known', () => {
    const more = (ofOthers: number) =>
      planOf(known, { ...even, ofOthers }, { oddsRatios: [2] })!.aims[0].more!;
    expect(more(20)).toBeGreaterThanOrEqual(2 * more(0) - 1);
    expect(planOf(known, { ...even, ofOthers: 20 })!.share).toBe(0.5);
  });

  it('asks for more, and has a wider range, where few of the sources tell anything', () => {
    const few = { ofKind: even.ofKind.map((_, i) => (i < 4 ? 5 : 0)), ofOthers: 0 };
    const [every, some] = [even, few].map((information) => planOf(known, information, { oddsRatios: [2] })!);
    expect(every.aims[0].range).toEqual({ lower: every.aims[0].more, upper: every.aims[0].more });
    expect(some.aims[0].more!).toBeGreaterThan(every.aims[0].more!);
    expect(some.aims[0].range!.lower).toBeLessThan(some.aims[0].more!);
    expect(some.aims[0].range!.upper!).toBeGreaterThan(some.aims[0].more!);
    expect(some.informative).toBe(4);
    expect(planOf(known, few, { oddsRatios: [2] })).toEqual(some);
  });

  it('plans for the estimate and the ends of the region where nothing else is asked for', () => {
    const test = { ...known, oddsRatio: { estimate: 3, lower: 1, upper: 9 } };
    expect(planOf(test, even)!.aims.map(({ oddsRatio }) => oddsRatio)).toEqual([3, 1.5, 0.67, null]);
  });

  it('has none where there is no test, or the kind tells nothing', () => {
    expect(planOf(cellWith({ standardError: null }), even)).toBeNull();
    expect(planOf(known, { ofKind: [0, 0], ofOthers: 3 })).toBeNull();
  });

  it.each([
    [{ oddsRatios: [1] }, 'odds ratio'],
    [{ power: 1 }, 'power'],
    [{ level: 0 }, 'level'],
    [{ region: { lower: 1.2, upper: 2 } }, 'region'],
  ])('refuses %j', (options, word) => {
    expect(() => planOf(known, even, options)).toThrow(word);
  });
});

describe('planStatements', () => {
  it('says what is known, what is needed and what that rests on, in both languages', () => {
    const plan = planOf(known, even, { oddsRatios: [2] });
    for (const [language, words] of [
      ['nb', ['intervjuer', 'frø 2026', 'praktisk likt']],
      ['en', ['interviews', 'seed 2026', 'alike in practice']],
    ] as const) {
      const text = planStatements(known, 'interview', plan, null, language)
        .map((statement) => statement.text)
        .join('\n');
      for (const word of [...words, String(plan!.aims[0].more)]) expect(text).toContain(word);
    }
  });

  it('says that the kind tells nothing, where it does not', () => {
    const said = planStatements(known, 'study', null, null, 'en');
    expect(said[said.length - 1].text).toContain('None of the studies');
  });
});
