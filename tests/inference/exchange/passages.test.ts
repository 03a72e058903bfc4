import { describe, expect, it } from 'vitest';
import { type Passages, passagesOf } from '../../../src/inference/exchange/passages.js';
import { incidence } from '../../../src/units/incidence.js';
import { corpusOf } from '../../support/corpusOf.js';
import { linesIncidence } from '../support.js';

/** The passages of each stretch, as letters. */
const stretchesOf = (passages: Passages, rows: string, columns: string) => {
  const codesOf = ({ offsets, codes }: Passages['rows'], u: number) =>
    codes.subarray(offsets[u], offsets[u + 1]);
  const places = Array.from({ length: passages.rows.offsets.length - 1 }, (_, u) =>
    [
      ...Array.from(codesOf(passages.rows, u), (code) => rows[code]),
      ...Array.from(codesOf(passages.columns, u), (code) => columns[code]),
    ].join(''),
  );
  return Array.from(passages.stretches.subarray(1), (end, s) =>
    places.slice(passages.stretches[s], end).join(' '),
  );
};
const shown = ({ units, named }: ReturnType<typeof linesIncidence>, rows = 'AB', columns = 'XY') => {
  const passages = passagesOf(units, named(rows), named(columns));
  return stretchesOf(passages, rows, columns);
};

describe('passagesOf', () => {
  it('drops what bears no code; two codings in a row with the same codes are two passages', () => {
    expect(shown(linesIncidence({ s1: 'AX AX - AX A - B', s2: 'B', s3: '- -', s4: 'XY XY' }))).toEqual([
      'AX AX AX A B',
      'B',
      'XY XY',
    ]);
  });

  it('takes a run of units under the very same codings as one', () => {
    const corpus = corpusOf('s1 0-10 A X\ns1 10-30 A\ns1 20-30 X', {
      codes: 'A B X Y',
      texts: { s1: 'Eeee. Eee. Åååå. Åå. Ææææ. Ææ.' },
    });
    const units = incidence(corpus, { unit: 'sentence' });
    expect(units.unitCount).toBe(6);
    const [rows, columns] = [corpus.codes.slice(0, 2), corpus.codes.slice(2)];
    expect(stretchesOf(passagesOf(units, rows, columns), 'AB', 'XY')).toEqual(['AX A AX']);
  });

  it('keeps what coders marked apart, and pairs their spans that differ by a word', () => {
    const spans =
      's1 0-20 A @K1\ns1 0-21 X @K2\ns1 30-50 A @K1\ns1 30-51 X @K2\ns2 0-20 A @K1\ns2 0-21 X @K2\ns2 40-60 A @K1\ns2 40-60 X @K2';
    const corpus = corpusOf(`${spans}\ns2 70-80 B @K1\ns2 90-95 Y @K2`, { codes: 'A B X Y' });
    const units = incidence(corpus, { unit: 'selection', coders: 'any' });
    expect(units.unitCount).toBe(6);
    const passages = passagesOf(units, corpus.codes.slice(0, 2), corpus.codes.slice(2));
    expect(stretchesOf(passages, 'AB', 'XY')).toEqual(['AX AX', 'AX AX', 'B', 'Y']);
    expect(passages.kinds).toBe(3);
  });

  it('does not look at codes of other families', () => {
    expect(shown(linesIncidence({ s1: 'AXM AX M A AM B X Y' }))).toEqual(['AX AX A A B X Y']);
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
    expect(() => passagesOf(incidence(corpus, { unit: 'selection' }), [a, b], [b])).toThrow(
      'some are both row and column',
    );
  });
});
