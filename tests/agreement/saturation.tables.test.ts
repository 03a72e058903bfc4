import { describe, expect, it } from 'vitest';
import { saturation } from '../../src/agreement/saturation.js';
import { saturationTable } from '../../src/agreement/saturation.tables.js';
import { corpusOf } from '../support/corpusOf.js';
import { oneCoder } from './support.js';

describe('saturation as a table', () => {
  const six = corpusOf(
    ['s1 "a" A B', 's2 "a" B C', 's3 "a" A', 's4 "a" C', 's5 "a" B', 's6 "a" A'].join('\n'),
  ).inLanguage('en');

  it('has the sources that brought something new, and where saturation is reached', () => {
    const { rows, caption } = saturationTable(saturation(six, { baseSize: 2, runLength: 2, orders: 49 }));
    expect(
      rows.map(({ source, names, cumulative, next, reached }) => [source, names, cumulative, next, reached]),
    ).toEqual([
      ['s1', 'A; B', 2, null, ''],
      ['s2', 'C', 3, 0, 'reached'],
    ]);
    expect(caption).toContain('4 sources without new codes are not shown');
  });

  it('has no column for where saturation is reached where it is not', () => {
    const found = saturation(oneCoder.inLanguage('nb'), { orders: 9 });
    const { columns, caption } = saturationTable(found);
    expect(columns.map(({ key }) => key)).not.toContain('reached');
    expect(caption).toContain('Metning kan ikke vurderes');
  });
});
