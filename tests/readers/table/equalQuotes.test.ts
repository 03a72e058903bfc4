import { describe, expect, it } from 'vitest';
import { equalQuotes, type QuotedCoding } from '../../../src/readers/table/equalQuotes.js';

/** `Ja A 1` is the quote Ja, coded with A under the id 1, by one coder. */
const lay = (...rows: readonly string[]) => {
  const codings = rows.map((row): QuotedCoding => {
    const [quote, code, id, coder = 'k', place = ''] = row.split(' ');
    return { source: 's', quote, place, code, coder, id };
  });
  const { occurrence, uncertain } = equalQuotes(codings);
  return { at: [...occurrence], uncertain };
};

describe('equal quotes', () => {
  it('are one place for different codes, and for different coders of one code', () => {
    expect(lay('Ja A 1', 'Ja B 2', 'Ja A 3 l')).toEqual({ at: [0, 0, 0], uncertain: 0 });
  });

  it('are two places where one coder gave one code twice', () => {
    expect(lay('Ja A 1', 'Ja A 2')).toEqual({ at: [0, 1], uncertain: 0 });
  });

  it('are one place for one id, however often it stands there', () => {
    expect(lay('Ja A 1', 'Ja A 1').at).toEqual([0, 0]);
  });

  it('are laid together in their order where the list does not say how, and this is counted', () => {
    expect(lay('Ja A 1', 'Ja A 2', 'Ja B 3')).toEqual({ at: [0, 1, 0], uncertain: 1 });
  });

  it('have nothing to do with each other in different places', () => {
    expect(lay('Ja A 1 k 5', 'Ja A 2 k 6', 'Ja B 3 k 6')).toEqual({ at: [0, 0, 0], uncertain: 0 });
  });
});
