import { describe, expect, it } from 'vitest';
import { specificationStatement } from '../../src/robustness/specification.statements.js';
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

describe('the words on a specification curve', () => {
  it('count specifications, and say that they are no evidence', () => {
    const { text } = specificationStatement(curve);
    expect(text).toContain('**A** and **C**: 40 of 60 specifications could be computed.');
    expect(text).toMatch(
      /above expectation in 6 of 6 tests within sources, and with p ≤ 0\.05 in \d of 6\./u,
    );
    expect(text).toContain(
      'among the highest tenth of its matrix in 10 of 10 rankings; the percentile is 100.',
    );
    expect(text).toContain('The usual choice (line; at least one coder; exact, within sources) gives z = +');
    expect(text).toContain(
      'the share that agrees is not evidence, and their median is not a better estimate.',
    );
    expect(specificationStatement(specificationCurve(norwegian, pair, matrix)).text).toContain(
      'andelen som er enige, er ikke et bevis',
    );
  });

  it('name the choice that matters most', () => {
    const apart = linesOf({
      s1: 'A A C C -',
      s2: 'A C C -',
      s3: '- - - -',
      s4: 'B - - -',
      s5: 'D B D -',
    }).inLanguage('en');
    const other = specificationCurve(apart, pair, matrix);
    expect(specificationStatement(other).text).toMatch(
      /depends most on the choice of unit: the median is \d+ with selection and 100 with source\./u,
    );
  });

  it('say why there is nothing', () => {
    expect(specificationStatement(specificationCurve(norwegian, undefined)).text).toContain('ingen rute');
    const unused = specificationCurve(linesOf({ s1: 'A A -' }).inLanguage('en'), pair);
    expect(specificationStatement(unused).text).toMatch(
      /^None of the \d+ specifications can be computed for \*\*A\*\* and \*\*C\*\*\. C is in no unit/u,
    );
  });
});
