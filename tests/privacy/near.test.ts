import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesIn, stretchesAround } from '../../src/privacy/near.js';

describe('matches near what they need', () => {
  it('are those of the whole text, also where stretches touch', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', ' ', '1', '23', 'gata ', 'x'.repeat(30)), { maxLength: 60 }),
        (pieces) => {
          const text = pieces.join('');
          const pattern = /(?<!\p{L})\p{L}{1,10} \d{1,2}(?!\d)/gu;
          const near = stretchesAround(text, /\d+/gu, 12, 4);
          expect([...matchesIn(text, pattern, near)].map(({ index, 0: found }) => [index, found])).toEqual(
            [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, found]),
          );
        },
      ),
    );
  });
});
