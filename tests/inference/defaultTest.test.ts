import { expect, it } from 'vitest';
import { cellTests } from '../../src/inference/cellTests.js';
import { incidence } from '../../src/units/incidence.js';
import { corpusOf } from '../support/corpusOf.js';
import { linesIncidence } from './support.js';

const lines = Array.from({ length: 10 }, (_, i) => (i % 3 === 0 ? 'AC' : 'B')).join(' ');
const { units, named } = linesIncidence({ s1: lines, s2: lines });

it('is the exchange test, whatever the unit', () => {
  const rows = Array.from({ length: 8 }, (_, s) =>
    Array.from({ length: 10 }, (_, i) => `s${s} "q${i}" ${i % 2 === 0 ? 'A' : 'B'}`),
  );
  const quotes = corpusOf(rows.flat().join('\n'));
  const [a, b] = quotes.codes;
  expect(cellTests(units, named('A'), named('C'))[0].test).toBe('exchange');
  for (const unit of ['selection', 'source'] as const)
    expect(cellTests(incidence(quotes, { unit }), [a], [b])[0].test).toBe('exchange');
});

it('gives way to the test that is asked for', () => {
  expect(cellTests(units, named('A'), named('C'), { test: 'exact' })[0].test).toBe('exact');
});
