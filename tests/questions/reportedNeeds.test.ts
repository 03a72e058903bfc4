import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../src/questions/bodies.js';
import { directedUnits } from '../../src/questions/directedUnits.js';
import { reportedNeeds } from '../../src/questions/reportedNeeds.js';
import { corpusOf } from '../support/corpusOf.js';
import { kindsOfSources } from '../support/kindsOfSources.js';

const codes = 'A:indicator B:indicator minus:valence needed expected';
const kinds = { s1: 'study', s2: 'study', s3: 'study', s4: 'study', i1: 'interview' };
const reported = (rows: string) => {
  const corpus = kindsOfSources(corpusOf(rows, { codes }), kinds);
  return reportedNeeds(directedUnits(corpus), indicatorsOf(corpus));
};

describe('what the studies report', () => {
  const found = reported(`
    s1  0-10   A
    s1  10-20  A expected
    s2  0-10   A expected
    s2  10-20  B
    s3  0-10   A needed expected minus
    s4  0-10   minus
    i1  0-10   A expected
    i1  10-20  B
  `);
  const [a, b] = found.indicators;

  it('is a need where nothing is said, or a need; an expectation where it is coded so; or both', () => {
    expect(found.studies.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4']);
    // s1 has a selection of each, s2 an expectation only, s3 one selection that is both.
    expect(a.need.by).toEqual([true, false, true, false]);
    expect(a.expectation.by).toEqual([true, true, true, false]);
    expect([a.need.studies, a.expectation.studies]).toEqual([2, 3]);
    expect([a.need.units.length, a.expectation.units.length]).toEqual([2, 3]);
  });

  it('is asked of studies alone', () => {
    expect(b.need.by).toEqual([false, true, false, false]);
    expect(b.expectation.studies).toBe(0);
    expect(found.expectationsCoded).toBe(true);
  });

  it('is all needs where nobody coded an expectation', () => {
    const plain = reported('s1 0-10 A\ns2 0-10 B\ni1 0-10 A expected');
    expect(plain.expectationsCoded).toBe(false);
    expect(plain.indicators.map(({ need, expectation }) => [need.studies, expectation.studies])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });
});
