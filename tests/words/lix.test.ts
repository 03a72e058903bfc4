import { describe, expect, it } from 'vitest';
import { lix, wordsOf } from '../../src/words/lix.js';

describe('lix', () => {
  it('is words for each sentence and the percentage of words with more than six letters', () => {
    // 5 words, one of them (setning) of seven letters.
    expect(lix('Dette er en lett setning.')).toBe(5 + 20);
    // 8 words in 2 sentences, none long.
    expect(lix('Vi ser mye. Vi vet mer enn før.')).toBe(4);
    // 4 words, all long.
    expect(lix('Verdiskapende veiledningsmøter krever ressurser')).toBe(4 + (100 * 3) / 4);
  });

  it('counts numbers as words, and signs and mark-up as none', () => {
    expect(wordsOf('**3\u00a0996** kodinger – «i NAV», 2,5 %')).toEqual([
      '3\u00a0996',
      'kodinger',
      'i',
      'NAV',
      '2,5',
    ]);
    expect(wordsOf('bruker-medvirkning og don’t')).toEqual(['bruker-medvirkning', 'og', 'don’t']);
    expect(lix('2,5 av 10 er nok.')).toBe(5);
  });

  it('is the same with or without a full stop, and does not exist without words', () => {
    expect(lix('Dette er lett')).toBe(lix('Dette er lett.'));
    expect(lix('– %')).toBeNaN();
  });
});
