import { describe, expect, it } from 'vitest';
import { informationOfSources } from '../../../src/inference/exchange/informationOfSources.js';
import { passageMoments } from '../../../src/inference/exchange/passageMoments.js';
import { incidence } from '../../../src/units/incidence.js';
import { corpusOf } from '../../support/corpusOf.js';
import { type Place, passagesIn } from './support.js';

const both: Place = [[0], [0]];
const row: Place = [[0], [1]];
const column: Place = [[1], [0]];
const neither: Place = [[1], [1]];

describe('passageMoments', () => {
  it('counts passages with both, and what their totals alone would give, as a person does', () => {
    // Source 0: 4 passages, row on 2, column on 2. Source 1: 2 passages, the column on none.
    const passages = passagesIn({
      rows: 2,
      columns: 2,
      sources: [
        [both, neither, row, column],
        [row, neither],
      ],
    });
    const [{ both: count, mean, variance, bySource }] = passageMoments(passages, [[0, 0]]);
    expect(count).toBe(1);
    expect(mean).toBe((2 * 2) / 4);
    expect(variance).toBeCloseTo(4 * (2 / 4) * (2 / 4) * (2 / 3) * (2 / 3), 12);
    expect([...bySource]).toEqual([[0, variance]]);
  });

  it('has no variance where a source has one passage only', () => {
    const passages = passagesIn({ rows: 2, columns: 2, sources: [[both], [row], [column]] });
    expect(passageMoments(passages, [[0, 0]])[0]).toMatchObject({ both: 1, mean: 1, variance: 0 });
  });
});

describe('informationOfSources', () => {
  it('is told by the sources in which both codes vary', () => {
    const rows = ['A X', 'A', 'X', 'B'].map((codes, i) => `s1 ${i * 10}-${i * 10 + 5} ${codes}`);
    const corpus = corpusOf([...rows, 's2 0-5 A', 's2 10-15 A X'].join('\n'), {
      codes: 'A:condition B:condition X:indicator',
    });
    const cell = { row: corpus.code('A'), column: corpus.code('X') };
    const found = informationOfSources(incidence(corpus, { unit: 'selection' }), cell);
    expect([...found.keys()]).toEqual([0]);
  });

  it('is nothing for a code that nobody applied', () => {
    const corpus = corpusOf('s1 0-5 A', { codes: 'A:condition X:indicator' });
    const cell = { row: corpus.code('A'), column: corpus.code('X') };
    expect(informationOfSources(incidence(corpus, { unit: 'selection' }), cell).size).toBe(0);
  });
});
