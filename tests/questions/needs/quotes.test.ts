import { beforeAll, describe, expect, it } from 'vitest';
import { type NeedsReview, needsReview } from '../../../src/questions/needs/needsReview.js';
import { needQuoteTable } from '../../../src/questions/needs/quotes.js';
import { firstEdition } from '../../support/firstEdition.js';

let review: NeedsReview;
beforeAll(async () => {
  review = needsReview(await firstEdition(), { permutations: 99 });
});

describe('the quotes of needs', () => {
  it('are the first of each of the first studies', () => {
    const { rows, caption } = needQuoteTable(review, { most: 2 });
    expect(rows).toHaveLength(20);
    expect(caption).toMatch(/^Det første tekstutdraget i hver av de 2 første studiene/u);
  });

  it('are all of one need, where it is chosen', () => {
    const { rows } = needQuoteTable(review, { indicator: 'V02' });
    expect(rows).toHaveLength(review.needs[0].units.length);
    expect(rows.every(({ quote }) => String(quote).length > 10)).toBe(true);
    expect(rows.every(({ quality }) => ['lav', 'middels', 'høy', ''].includes(String(quality)))).toBe(true);
  });

  it('refuse an indicator that is not there', () => {
    expect(() => needQuoteTable(review, { indicator: 'V99' })).toThrow('unknown code "V99"');
  });
});
