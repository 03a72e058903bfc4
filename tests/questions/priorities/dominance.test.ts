import { describe, expect, it } from 'vitest';
import { dominance } from '../../../src/questions/priorities/dominance.js';
import { tradeoffsOf } from '../../../src/questions/priorities/tradeoffs.js';
import { weighing } from './tradeoffs.js';

const corpus = weighing(`
  s1 A>B
  s1 A>B
  s1 B>A
  s1 A>C
  s2 AB>C
  s2 C>
  s2 A>A
  s3 -
  s4 >B
  s5 AB>AB
`);
const found = tradeoffsOf(corpus);
const table = (values: ArrayLike<number>) =>
  [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => values[i * 4 + j]));

describe('trade-offs', () => {
  it('are selections with one interest before and another after, each before with each after', () => {
    const letters = found.tradeoffs.map(
      ({ source, before, after }) => `${source + 1} ${'ABCD'[before]}${'ABCD'[after]}`,
    );
    expect(letters).toEqual(['1 AB', '1 AB', '1 BA', '1 AC', '2 AC', '2 BC', '5 AB', '5 BA']);
    expect(found.selections).toBe(6);
    expect(found.sources).toEqual([0, 1, 4]);
  });

  it('are incomplete with one side only, or with one interest on both', () => {
    const { incidence } = found.directed;
    expect(found.incomplete.map((unit) => incidence.source[unit])).toEqual([1, 1, 3]);
  });

  it('count an interest once in a selection, however many coders or codes say so', () => {
    const twice = weighing('s1 AA>B');
    expect(tradeoffsOf(twice, { coders: 'any' }).tradeoffs).toHaveLength(1);
  });
});

describe('the dominance matrix', () => {
  it('counts trade-offs and sources, row before column', () => {
    const counted = dominance(found);
    expect(table(counted.tradeoffs)).toEqual([
      [0, 3, 2, 0],
      [2, 0, 1, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(table(counted.sources)).toEqual([
      [0, 2, 2, 0],
      [2, 0, 1, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it('gives each source one win for each of its pairs, in shares where it says both', () => {
    const wins = table(dominance(found).wins);
    expect(wins[0][1]).toBeCloseTo(2 / 3 + 1 / 2, 12);
    expect(wins[1][0]).toBeCloseTo(1 / 3 + 1 / 2, 12);
    expect([wins[0][2], wins[1][2]]).toEqual([2, 1]);
  });

  it('gives each trade-off one win where that is asked for', () => {
    const counted = dominance(found, 'tradeoff');
    expect([...counted.wins]).toEqual([...counted.tradeoffs]);
  });
});
