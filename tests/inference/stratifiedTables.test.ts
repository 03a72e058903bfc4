import { describe, expect, it } from 'vitest';
import {
  isInformative,
  pooledTable,
  sourceTables,
  stratifiedTables,
  tablesOf,
} from '../../src/inference/stratifiedTables.js';
import { incidence } from '../../src/units/incidence.js';
import { corpusOf } from '../support/corpusOf.js';
import { strataOf } from './support.js';

const corpus = corpusOf(`
  s1 0-1 A B
  s1 1-2 A
  s1 2-3 C
  s2 0-1 B
  s3 0-1 A B
  s3 1-2 A B
`);
const [a, b] = [corpus.code('A').index, corpus.code('B').index];

describe('stratifiedTables', () => {
  it('has one table a source, as counted by hand', () => {
    const tables = sourceTables(incidence(corpus, { unit: 'selection' }), a, b);
    expect(strataOf(tables)).toEqual([
      [1, 2, 1, 3],
      [0, 0, 1, 1],
      [2, 2, 2, 2],
    ]);
    expect([...tables.source]).toEqual([0, 1, 2]);
  });

  it('has a single table where the unit is itself the source', () => {
    expect(strataOf(stratifiedTables(incidence(corpus, { unit: 'source' }), a, b))).toEqual([[2, 2, 3, 3]]);
  });

  it('pools strata by adding their margins', () => {
    expect(
      strataOf(
        pooledTable(
          tablesOf([
            [1, 2, 1, 3],
            [0, 0, 1, 1],
          ]),
        ),
      ),
    ).toEqual([[1, 2, 2, 4]]);
  });

  it('knows which strata leave the count free to vary', () => {
    const tables = tablesOf([
      [1, 2, 1, 3],
      [0, 0, 1, 5],
      [3, 3, 3, 3],
    ]);
    expect([0, 1, 2].map((s) => isInformative(tables, s))).toEqual([true, false, false]);
  });

  it('refuses margins that no table has, naming the stratum', () => {
    expect(() =>
      tablesOf([
        [1, 2, 1, 3],
        [3, 2, 4, 9],
      ]),
    ).toThrow('stratum 1: no table has both 3, row 2');
    expect(() => tablesOf([[0, 2, 2, 3]])).toThrow(RangeError);
  });
});
