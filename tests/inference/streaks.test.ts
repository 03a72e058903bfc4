import { describe, expect, it } from 'vitest';
import { Autocorrelation } from '../../src/inference/autocorrelation.js';
import { codeLayout } from '../../src/inference/codeLayout.js';
import { readingOrder } from '../../src/inference/readingOrder.js';
import { streaks } from '../../src/inference/streaks.js';
import { streakText } from '../../src/inference/streaks.labels.js';
import { SeededRandom } from '../../src/shared/seededRandom.js';
import { incidence } from '../../src/units/incidence.js';
import { corpusOf } from '../support/corpusOf.js';
import { unitRows } from '../support/matrices.js';
import { linesIncidence } from './support.js';

/** Lines in which a code goes on with a probability. */
function lines(goesOn: number, seed: number): string {
  const random = new SeededRandom(seed, 'lines');
  let on = false;
  const words = Array.from({ length: 80 }, () => {
    if (random.uniform() >= goesOn) on = random.uniform() < 0.3;
    return on ? 'A' : '-';
  });
  return words.join(' ');
}

describe('streaks', () => {
  it('has the autocorrelation that the definition gives, source by source', () => {
    const { units, named } = linesIncidence({ s1: 'A A - - A B', s2: 'B A A A -', s3: 'A A' });
    const layout = codeLayout(units, named('AB'), []);
    const sequences = [
      [
        [1, 1, 0, 0, 1, 0],
        [0, 1, 1, 1, 0],
      ],
      [
        [0, 0, 0, 0, 0, 1],
        [1, 0, 0, 0, 0],
      ],
    ];
    const wanted = sequences.map((sources) => {
      let [products, squares] = [0, 0];
      for (const x of sources) {
        const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
        for (let i = 0; i < x.length; i++) {
          squares += (x[i] - mean) ** 2;
          if (i > 0) products += (x[i] - mean) * (x[i - 1] - mean);
        }
      }
      return products / squares;
    });
    const found = new Autocorrelation(layout).of(Int32Array.from({ length: units.unitCount }, (_, u) => u));
    wanted.forEach((value, k) => {
      expect(found[k]).toBeCloseTo(value, 12);
    });
  });

  it('warns where codes run in streaks, naming them, and not where they do not', () => {
    const streaky = linesIncidence({ s1: lines(0.8, 1), s2: lines(0.8, 2), s3: lines(0.8, 3) }).units;
    const found = streaks(streaky);
    expect(found.codes[0].autocorrelation).toBeGreaterThan(0.5);
    expect(found.pValue).toBe(1 / 1000);
    expect(found.warning).toMatchObject({ kind: 'streaks', longest: [{ id: 'A' }] });
    expect(streakText(found.warning!, 'en')).toBe(
      'Codes run in streaks (most of all: A). This test does not allow for that and then finds too much; the exchange test does.',
    );
    expect(streakText(found.warning!, 'nb')).toContain('byttetesten');
    const free = linesIncidence({ s1: lines(0, 1), s2: lines(0, 2), s3: lines(0, 3) }).units;
    expect(streaks(free).warning).toBeNull();
    expect(streaks(free)).toEqual(streaks(free));
  });

  it('has null, not NaN, for codes that are in no unit or in all, and for no codes', () => {
    const { units, named } = linesIncidence({ s1: 'A A A', s2: 'A A' });
    const found = streaks(units, named('AB'));
    expect(
      found.codes.map(({ autocorrelation, pValue, adjusted }) => [autocorrelation, pValue, adjusted]),
    ).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    expect(found).toMatchObject({ autocorrelation: null, pValue: null, warning: null });
    expect(streaks(units, [])).toMatchObject({ codes: [], pValue: null });
  });
});

describe('readingOrder', () => {
  it('reads selections by where they start, not in the order of the file', () => {
    const corpus = corpusOf(`
      s2 5-9 A
      s1 20-30 C
      s1 0-10 A
      s1 0-4 B
    `);
    const units = incidence(corpus, { unit: 'selection' });
    const order = readingOrder(units);
    expect(order.known).toBe(true);
    expect([...order.units].map((unit) => unitRows(units)[unit])).toEqual([
      's2: A',
      's1: B',
      's1: A',
      's1: C',
    ]);
  });

  it('says when quotes have no place, and streaks then cannot be judged', () => {
    const corpus = corpusOf('s1 "one" A\ns1 "two" B\ns1 "three" A');
    const units = incidence(corpus, { unit: 'selection' });
    expect(readingOrder(units).known).toBe(false);
    expect(streaks(units).warning).toEqual({ kind: 'unknown order' });
  });

  it('keeps one quote in a source, whose order is no question', () => {
    const units = incidence(corpusOf('s1 "one" A\ns2 "two" B'), { unit: 'selection' });
    expect(readingOrder(units).known).toBe(true);
  });
});
