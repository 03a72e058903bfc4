import { expect, it } from 'vitest';
import { cellTests } from '../../src/inference/cellTests.js';
import { incidence } from '../../src/units/incidence.js';
import { corpusOf } from '../support/corpusOf.js';
import { linesIncidence } from './support.js';

const lines = Array.from({ length: 10 }, (_, i) => (i % 3 === 0 ? 'AC' : 'B')).join(' ');
const sources = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, s) => [`s${s}`, lines]));

it('is the shift test where six sources of ten lines can be turned in a million ways, and exact for five', () => {
  const used = (count: number) => {
    const { units, named } = linesIncidence(sources(count));
    return cellTests(units, named('A'), named('C'), { bootstrap: 0 })[0].test;
  };
  expect(used(6)).toBe('shift');
  expect(used(5)).toBe('exact');
});

it('is exact where quotes have no place and where the unit is the source', () => {
  const rows = Array.from({ length: 8 }, (_, s) =>
    Array.from({ length: 10 }, (_, i) => `s${s} "q${i}" ${i % 2 === 0 ? 'A' : 'B'}`),
  );
  const corpus = corpusOf(rows.flat().join('\n'));
  const used = (unit: 'selection' | 'source') =>
    cellTests(incidence(corpus, { unit }), [corpus.codes[0]], [corpus.codes[1]], { bootstrap: 0 })[0].test;
  expect(used('selection')).toBe('exact');
  expect(used('source')).toBe('exact');
});

it('gives way to the test that is asked for', () => {
  const { units, named } = linesIncidence(sources(6));
  expect(cellTests(units, named('A'), named('C'), { test: 'exact', bootstrap: 0 })[0].test).toBe('exact');
});
