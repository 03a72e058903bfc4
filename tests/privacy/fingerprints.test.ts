import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fingerprints } from '../../src/privacy/fingerprints.js';

const said = 'Jeg ringer dem om kvelden, for på dagtid rekker jeg det ikke, og da er de redde.';

describe('fingerprints', () => {
  it('know a passage again whatever stands between its words, and say on which line', () => {
    const found = new Fingerprints()
      .add(said)
      .find('# Funn\n\n> jeg ringer dem – om KVELDEN for på dagtid\nEn annen.');
    expect(found).toEqual([{ line: 3, words: 8 }]);
  });

  it('know it in the JSON of a notebook', () => {
    const json = JSON.stringify({
      text: ['Han sa: "for på dagtid\n', 'rekker jeg det ikke, og da"'],
    }).replace(/å/gu, '\\u00e5');
    expect(new Fingerprints().add(said).find(json)).toEqual([{ line: 1, words: 9 }]);
  });

  it('let pass what shares fewer words, and other texts', () => {
    const known = new Fingerprints().add(said);
    expect(known.find('Jeg ringer dem om kvelden for')).toEqual([]);
    expect(known.find('Noe helt annet som noen skrev selv, uten hjelp av intervjuene.')).toEqual([]);
  });

  it('take a short quote as a whole', () => {
    const known = new Fingerprints().add('Systemet spiser oss opp.').add('Ja da.');
    expect(known.find('som en sa: «systemet spiser oss opp»')).toEqual([{ line: 1, words: 4 }]);
    expect(known.find('Ja da.')).toEqual([]);
    expect(known.size).toBe(1);
  });

  it('find every text in itself', () => {
    const word = fc.stringMatching(/^[a-zæøå0-9]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 40 }), (words) => {
        const found = new Fingerprints().add(words.join(' ')).find(words.join(', '));
        expect(found).toEqual([{ line: 1, words: words.length }]);
      }),
    );
  });
});
