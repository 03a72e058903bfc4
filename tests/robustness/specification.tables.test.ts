import { describe, expect, it } from 'vitest';
import {
  choiceTable,
  notComputedTable,
  specificationTable,
} from '../../src/robustness/specification.tables.js';
import { specificationCurve } from '../../src/robustness/specificationCurve.js';
import { linesOf } from '../inference/support.js';

const norwegian = linesOf({ s1: 'AC AC B - D BD A AC - -', s2: 'A C BD B - AC', s3: 'AC - BC D' });
const corpus = norwegian.inLanguage('en');
const pair = { row: 'A', column: 'C' };
/** Three short sources are too few for the exchange test. */
const matrix = {
  rows: 'A; B',
  columns: 'C; D',
  nulls: ['exact', 'shift', 'curveball', 'pooled'],
  usual: { test: 'exact' },
} as const;
const curve = specificationCurve(corpus, pair, matrix);

describe('the tables of a specification curve', () => {
  it('tell what each value of each choice gives', () => {
    const { rows, columns } = choiceTable(curve);
    expect(columns.map(({ key }) => key)).toContain('medianPercentile');
    const line = rows.find(({ value }) => value === 'line');
    expect(line).toMatchObject({ choice: 'Unit', computed: 20, medianPercentile: 100, tests: 3, above: 1 });
    expect(rows.find(({ value }) => value === 'sources pooled (as a warning)')).toMatchObject({
      medianPercentile: null,
      tests: 2,
    });
  });

  it('name everything that was not computed, alike ones together', () => {
    const { rows } = notComputedTable(curve);
    expect(rows[0]).toMatchObject({ what: 'source; exact, within sources', specifications: 5 });
    expect(rows.every(({ reason }) => typeof reason === 'string' && reason !== '')).toBe(true);
    expect(rows.map(({ what }) => what)).toContain('Coders: a majority of the coders');
  });

  it('hold every specification', () => {
    const { rows } = specificationTable(specificationCurve(norwegian, pair, matrix));
    expect(rows).toHaveLength(curve.specifications.length);
    expect(rows[0]).toMatchObject({
      unit: 'tekstutdrag',
      coders: 'minst én koder',
      rank: 1,
      of: 4,
      reason: '',
    });
  });
});
