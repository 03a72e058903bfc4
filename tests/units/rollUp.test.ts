import { expect, it } from 'vitest';
import { ancestors, isNested } from '../../src/units/rollUp.js';
import { corpusOf } from '../support/corpusOf.js';

const { codes } = corpusOf('', { codes: 'root branch<root leaf<branch other<root' });

it('lists the ancestors of a code, nearest first', () => {
  expect(ancestors(codes)).toEqual([[], [0], [1, 0], [0]]);
});

it('calls two codes nested when one lies below the other, however far and either way round', () => {
  expect(isNested(codes, 0, 2)).toBe(true);
  expect(isNested(codes, 2, 0)).toBe(true);
  expect(isNested(codes, 2, 3)).toBe(false);
  expect(isNested(codes, 1, 1)).toBe(false);
});
