import { expect, it } from 'vitest';
import { nullNames } from '../../src/inference/tests.js';
import { specificationNulls, usualNulls } from '../../src/robustness/specificationNulls.js';
import { keysOf } from '../../src/shared/records.js';

it('has every null, and the exchange test with other reaches, all but what another computes', () => {
  const names = keysOf(specificationNulls);
  expect(nullNames.filter((name) => !names.includes(name))).toEqual([]);
  expect(names.filter((name) => specificationNulls[name].reach !== null)).toEqual([
    'exchange:1',
    'exchange:8',
    'exchange:source',
  ]);
  expect(names.filter((name) => !usualNulls.includes(name))).toEqual(['permutation']);
  for (const language of ['nb', 'en'] as const)
    expect(new Set(names.map((name) => specificationNulls[name].choice[language])).size).toBe(names.length);
});
