import { describe, expect, it } from 'vitest';
import { keyed, measured, phrase, phraseNumbers, phraseText, sources } from '../../src/report/phrase.js';

const said = phrase`${keyed('hinders', sources(4, 'source'))} of ${sources(20)} (${measured('share', 0.204, '20 %')})`;

describe('the numbers of a phrase', () => {
  it('are the ones that it tells, by name', () => {
    expect(phraseText(said, 'en')).toBe('4 sources of 20 (20 %)');
    expect(phraseNumbers(said)).toEqual({ hinders: 4, sources: 20, share: 0.204 });
  });

  it('are numbered where a name comes again, and null where there is none', () => {
    expect(phraseNumbers(phrase`${sources(1)} ${sources(2)} ${measured('p', Number.NaN, '–')}`)).toEqual({
      sources: 1,
      sources_2: 2,
      p: null,
    });
  });
});
