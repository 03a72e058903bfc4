import { describe, expect, it } from 'vitest';
import { ratings } from '../../src/agreement/ratings.js';

describe('ratings', () => {
  it('put numbers in rising order and other values in the order in which they are met', () => {
    expect(
      ratings([
        [10, 2],
        [null, 1],
      ]).categories,
    ).toEqual([1, 2, 10]);
    expect(
      ratings([
        ['b', 'a'],
        ['b', null],
      ]).categories,
    ).toEqual(['b', 'a']);
  });

  it('keep missing ratings apart from every value, zero among them', () => {
    expect([
      ...ratings([
        [0, null],
        [null, 1],
      ]).values,
    ]).toEqual([0, -1, -1, 1]);
  });

  it('keep categories that nobody used when they are given', () => {
    expect(ratings([['a', 'a']], { categories: ['a', 'b', 'c'] }).categories).toHaveLength(3);
  });

  it('take arrays as sets: order and repetition do not count', () => {
    expect([
      ...ratings([
        [
          ['A', 'B'],
          ['B', 'A', 'A'],
        ],
      ]).values,
    ]).toEqual([0, 0]);
    expect(ratings([[['1'], [1]]]).categories).toHaveLength(2);
  });

  it('refuse rows of unequal length, unknown categories and weights that do not fit', () => {
    expect(() => ratings([[1, 1], [1]])).toThrow(
      new RangeError('every unit needs 2 ratings (null where missing); unit 1 has 1'),
    );
    expect(() => ratings([['a', 'x']], { categories: ['a', 'b'] })).toThrow(
      new RangeError('unit 0, rater 1: "x" is not among the categories'),
    );
    expect(() => ratings([[1, 1]], { weights: [-1] })).toThrow(/1 units need 1 weights from 0 upwards/u);
    expect(() => ratings([[1, 1]], { weights: [1, 2] })).toThrow(RangeError);
  });
});
