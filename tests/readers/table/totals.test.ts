import { describe, expect, it } from 'vitest';
import { isTotal } from '../../../src/readers/table/totals.js';

describe('a sum in a table', () => {
  it.each([
    'Totals',
    'TOTALT',
    'Sum',
    'SUM (12)',
    'Totals N=8',
    'I alt',
    'Summa',
    'Gesamtwerte',
    'Totaux',
    'Total général',
    'Totali',
    'Totales',
    'Totais',
    'Totaal',
    'Razem:',
  ])('is what tools of all languages call one: %s', (label) => {
    expect(isTotal(label)).toBe(true);
  });

  it.each(['Sum of all parts', 'Total kontroll', 'Totalforsvar', 'Sum Gr=4', 'Somme d’argent', ''])(
    'is no code that begins with such a word: %s',
    (label) => {
      expect(isTotal(label)).toBe(false);
    },
  );
});
