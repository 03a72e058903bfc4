import { describe, expect, it } from 'vitest';
import { readingOrder } from '../../src/inference/readingOrder.js';
import { incidence } from '../../src/units/incidence.js';
import { corpusOf } from '../support/corpusOf.js';

const orderOf = (rows: string) => {
  const { units, known } = readingOrder(incidence(corpusOf(rows), { unit: 'selection' }));
  return { units: [...units], known };
};

describe('the reading order of selections', () => {
  it('is by characters in a text, and by time in a recording, however the file lists them', () => {
    expect(orderOf('s1 20-30 A\ns1 0-9 A')).toEqual({ units: [1, 0], known: true });
    expect(orderOf('s1 t5000-6000 A\ns1 t0-900 A\ns2 0-9 A')).toEqual({ units: [1, 0, 2], known: true });
  });

  it('is not known of quotes alone, of rectangles, and of text and time beside one another', () => {
    expect(orderOf('s1 "b" A\ns1 "a" A').known).toBe(false);
    expect(orderOf('s1 0,0,9,9 A\ns1 p1:0,0,9,9 A').known).toBe(false);
    expect(orderOf('s1 0-9 A\ns1 t0-900 A').known).toBe(false);
  });
});
