import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expressionText, termMembership, termText } from '../../../src/questions/qca/expression.js';
import { sufficiencyFit } from '../../../src/questions/qca/fit.js';
import { necessity } from '../../../src/questions/qca/necessity.js';
import { qcaData } from '../../../src/questions/qca/sets.js';
import { dashed, dataOf, solve } from './support.js';

// Python 3.11, tests/golden/qca/bruteForce.py: everything tried, nothing clever.
interface Golden {
  readonly tables: readonly {
    readonly levels: number[];
    readonly positive: number[][];
    readonly negative: number[][];
    readonly expected: (number | null)[];
    readonly primes: Readonly<Record<'conservative' | 'parsimonious', string[]>>;
    readonly models: Readonly<Record<'conservative' | 'parsimonious' | 'intermediate', string[][]>>;
  }[];
  readonly fuzzy: readonly {
    readonly x: number[][];
    readonly y: number[];
    readonly cut: number;
    readonly sufficiency: Readonly<Record<string, number[]>>;
    readonly necessity: Readonly<Record<string, number[]>>;
  }[];
}
const golden = JSON.parse(
  readFileSync(new URL('../../golden/qca/bruteForce.json', import.meta.url), 'utf8'),
) as Golden;

describe('minimisation, against trying everything', () => {
  it.each(golden.tables.map((table, i) => [i, table] as const))(
    'finds all prime implicants and all shortest models of table %i',
    (_, { levels, positive, negative, expected, primes, models }) => {
      const data = dataOf(levels, positive, negative);
      const expectations = Object.fromEntries(
        expected.flatMap((value, c) => (value === null ? [] : [[data.conditions[c].name, value]])),
      );
      for (const solution of ['conservative', 'parsimonious', 'intermediate'] as const) {
        const found = solve(data, { solution, expectations });
        expect(found.complete).toBe(true);
        if (solution !== 'intermediate')
          expect(dashed(data, found.primeImplicants)).toEqual(primes[solution]);
        const sorted = found.models.map(({ terms }) => dashed(data, terms)).map((model) => model.join());
        expect(sorted.sort()).toEqual(models[solution].map((model) => model.join()).sort());
      }
    },
  );
});

describe('fit on fuzzy sets, against its definitions', () => {
  it.each(golden.fuzzy.map((each, i) => [i, each] as const))('set %i', (_, { x, y, cut, ...wanted }) => {
    const data = qcaData(
      y.map((_value, i) => `case ${i}`),
      x.map((values, c) => ({ name: 'ABCD'[c], levels: 2, values })),
      { name: 'Y', levels: 2, values: y },
    );
    let compared = 0;
    for (const [name, fit] of Object.entries(wanted.sufficiency)) {
      const term = name.split('*').map((literal) => ({
        condition: 'ABCD'.indexOf(literal.at(-1)!),
        value: literal.startsWith('~') ? 0 : 1,
      }));
      expect(termText(data, term)).toBe(name);
      const { inclusion, pri, coverage } = sufficiencyFit(termMembership(data, term), y);
      [inclusion, pri, coverage].forEach((value, i) => {
        expect(value).toBeCloseTo(fit[i], 12);
      });
      compared++;
    }
    expect(compared).toBe(3 ** x.length - 1);
    const found = necessity(data, { inclusionCut: cut, depth: x.length });
    expect(found.map(({ expression }) => expressionText(data, expression)).sort()).toEqual(
      Object.keys(wanted.necessity).sort(),
    );
    for (const { expression, inclusion, relevance, coverage } of found) {
      const fit = wanted.necessity[expressionText(data, expression)];
      [inclusion, relevance, coverage].forEach((value, i) => {
        expect(value).toBeCloseTo(fit[i], 12);
      });
    }
  });
});
