import { describe, expect, it } from 'vitest';
import {
  combinationTable,
  configurationTables,
  necessityTable,
  solutionTable,
} from '../../../src/questions/opportunities/configuration.tables.js';
import { configurations } from '../../../src/questions/opportunities/configurations.js';
import { corpusOf } from '../../support/corpusOf.js';
import { sorted } from './support.js';

const found = configurations(sorted.inLanguage('en'), { conditions: ['C1', 'C2'] });

describe('the tables of configurations', () => {
  it('show the truth table with its cases', () => {
    const { rows: table } = combinationTable(found);
    expect(
      table.map(({ condition1, condition2, output, cases: own }) => [condition1, condition2, output, own]),
    ).toEqual([
      [0, 1, '1', 'i3, i4'],
      [1, 0, '0', 'i1, i2'],
    ]);
    const value = combinationTable(found, { outcome: 'value' });
    expect(value.columns.map(({ label }) => label)).toContain('VALUE');
    expect(value.name).not.toBe(combinationTable(found).name);
  });

  it('show what is necessary, and each model term by term', () => {
    const { rows: necessary } = necessityTable(found);
    expect(necessary.slice(0, 4).map(({ expression }) => expression)).toEqual(['C1', '~C1', 'C2', '~C2']);
    const { rows: solutions } = solutionTable(found);
    expect(solutions.map(({ solution, model, term }) => `${solution} ${model} ${term}`)).toEqual([
      'conservative M1 ~C1*C2',
      'conservative M1 = ~C1*C2',
      'parsimonious M1 ~C1',
      'parsimonious M1 = ~C1 (assumes 1 combination without sources)',
      'parsimonious M2 C2',
      'parsimonious M2 = C2 (assumes 1 combination without sources)',
    ]);
  });

  it('are empty, and say so, where nothing can be compared', () => {
    for (const { rows, caption } of configurationTables(configurations(corpusOf('s1  0-10  A')))) {
      expect(rows).toEqual([]);
      expect(caption).toBe('Konfigurasjoner kan ikke sammenlignes her.');
    }
  });
});
