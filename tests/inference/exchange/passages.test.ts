import { describe, expect, it } from 'vitest';
import { codesOf, passagesOf } from '../../../src/inference/exchange/passages.js';
import { incidence } from '../../../src/units/incidence.js';
import { corpusOf } from '../../support/corpusOf.js';
import { linesIncidence } from '../support.js';

const shown = ({ units, named }: ReturnType<typeof linesIncidence>, rows = 'AB', columns = 'XY') => {
  const passages = passagesOf(units, named(rows), named(columns));
  const places = Array.from({ length: passages.rows.offsets.length - 1 }, (_, u) =>
    [
      ...Array.from(codesOf(passages.rows, u), (code) => rows[code]),
      ...Array.from(codesOf(passages.columns, u), (code) => columns[code]),
    ].join(''),
  );
  return Array.from(passages.sources.subarray(1), (end, s) =>
    places.slice(passages.sources[s], end).join(' '),
  );
};

describe('passagesOf', () => {
  it('drops what bears no code, and takes a run of the same codes as one', () => {
    expect(shown(linesIncidence({ s1: 'AX AX - AX A - B', s2: 'B', s3: '- -', s4: 'XY XY' }))).toEqual([
      'AX A B',
      'B',
      'XY',
    ]);
  });

  it('does not look at codes of other families', () => {
    expect(shown(linesIncidence({ s1: 'AXM AX M A AM B X Y' }))).toEqual(['AX A B X Y']);
  });

  it('begins anew with each source', () => {
    expect(shown(linesIncidence({ s1: 'A X Y', s2: 'Y B' }))).toEqual(['A X Y', 'Y B']);
  });

  it('follows reading order, not the order of the file', () => {
    const corpus = corpusOf('s1 20-30 B\ns1 0-10 A\ns1 10-15 X', { codes: 'A B X' });
    const passages = passagesOf(
      incidence(corpus, { unit: 'selection' }),
      corpus.codes.slice(0, 2),
      corpus.codes.slice(2),
    );
    expect(passages.ordered).toBe(true);
    expect([...passages.rows.codes]).toEqual([0, 1]);
    expect([...passages.rows.offsets]).toEqual([0, 1, 1, 2]);
  });

  it('says what it cannot do', () => {
    const corpus = corpusOf('s1 0-10 A B', { codes: 'A B' });
    const [a, b] = corpus.codes;
    expect(() => passagesOf(incidence(corpus, { unit: 'source' }), [a], [b])).toThrow(
      'codes are exchanged between passages of one source; "source" has one unit a source',
    );
    expect(() => passagesOf(incidence(corpus, { unit: 'selection' }), [a, b], [b])).toThrow(
      'a code is both a row and a column',
    );
  });
});
