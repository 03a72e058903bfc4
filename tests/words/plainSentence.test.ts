import { describe, expect, it } from 'vitest';
import { isPlain } from '../../src/words/plainSentence.js';

const ids = new Set(['C06', 'K1']);
const plain = (text: string) => isPlain(text, ids);

describe('a plain sentence', () => {
  it('is short and easy', () => {
    expect(plain('Mange møter er for korte til at brukeren får hjelp.')).toBe(true);
    expect(plain('Many meetings are too short for people to get help.')).toBe(true);
    expect(plain(`${'ord '.repeat(26)}.`)).toBe(false);
    expect(plain('Verdiskapende veiledningsmøter forutsetter organisatoriske betingelser.')).toBe(false);
    expect(plain('')).toBe(false);
    expect(plain('Dette er én. Dette er to.')).toBe(false);
    expect(plain('Det er nok: Tid og ro.')).toBe(true);
  });

  it('has no ids, no p and no sign that would have to be explained', () => {
    for (const text of [
      'C06 hemmer.',
      'Det holder (p = 0,01).',
      'z er 2.',
      'Tid **hemmer**.',
      'Mer enn ± 2.',
    ])
      expect([text, plain(text)]).toEqual([text, false]);
    expect(plain('Tid på kontoret hemmer i 12 av 40 kilder, 30 %.')).toBe(true);
    expect(plain('«Tid» og «ro» går sammen.')).toBe(true);
  });
});
