import { describe, expect, it } from 'vitest';
import { didYouMean, nearestNames, suggest } from '../../src/shared/suggest.js';

describe('suggest', () => {
  it('finds the name with the fewest changed letters', () => {
    expect(suggest('Tilit', ['Mestring', 'Tillit', 'Tilpasning'])).toBe('Tillit');
  });

  it('finds C09 for C9', () => {
    expect(suggest('C9', ['C01', 'C09', 'C12'])).toBe('C09');
  });

  it('treats case and runs of space as the same name', () => {
    expect(suggest('  MÅL og   resultatstyring ', ['Mål og resultatstyring'])).toBe('Mål og resultatstyring');
  });

  it('suggests nothing when no name is near', () => {
    expect(suggest('Kantine', ['Mestring', 'Tillit'])).toBeUndefined();
    expect(suggest('Kantine', [])).toBeUndefined();
    expect(suggest('C6', ['C', 'V6'])).toBeUndefined();
  });

  it('counts an omitted, an added and a replaced letter alike', () => {
    for (const typed of ['mestrng', 'mestriing', 'mestrimg'])
      expect(suggest(typed, ['mestring'])).toBe('mestring');
  });

  it('compares no texts, and of a million names only the first ones', () => {
    const endless = 'x'.repeat(1_000_000);
    expect(suggest(endless, [`${endless}y`])).toBeUndefined();
    let asked = 0;
    const names = (function* () {
      for (let i = 0; i < 1_000_000; i++) {
        asked++;
        yield `navn ${i}`;
      }
    })();
    suggest('kantine', names);
    expect(asked).toBeLessThan(10_000);
  });
});

describe('didYouMean', () => {
  it('is the end of a message', () => {
    expect(didYouMean('C9', ['C01', 'C09'])).toEqual({
      nb: '; mente du «C09»?',
      en: '; did you mean "C09"?',
    });
  });

  it('is nothing, or a full stop, where no name is near', () => {
    expect(didYouMean('Kantine', ['Tillit'])).toEqual({ nb: '', en: '' });
    expect(didYouMean('Kantine', ['Tillit'], '.').nb).toBe('.');
  });
});

describe('the names that there are', () => {
  it('stand with those nearest to what was found first, and the others in their order', () => {
    const levels = ['law', 'county', 'office', 'counsellor'];
    expect(nearestNames('councellor', levels)).toBe('counsellor, law, county, office');
    expect(nearestNames('Ofice', levels)).toBe('office, law, county, counsellor');
    expect(nearestNames('x', levels)).toBe('law, county, office, counsellor');
  });

  it('are each named once, and no more than a person reads', () => {
    expect(nearestNames('b', ['a', 'a', 'b'])).toBe('b, a');
    expect(nearestNames('c', ['a', 'b', 'c'], 2)).toBe('c, a … (3)');
    expect(nearestNames('a', [])).toBe('');
  });

  it('keep their order where there are too many to compare', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => `navn ${i}`);
    expect(nearestNames('navn 7', many, 2)).toBe('navn 0, navn 1 … (100000)');
  });
});
