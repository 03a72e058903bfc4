import { describe, expect, it } from 'vitest';
import { SeededRandom } from '../../src/shared/seededRandom.js';
import { turnedSigns } from '../../src/statistics/turnedSigns.js';

function taken(...settings: Parameters<typeof turnedSigns>): string[] {
  const found: string[] = [];
  turnedSigns(...settings).forEach((signs) => {
    found.push(Array.from(signs, (sign) => (sign === 1 ? '+' : '-')).join(''));
  });
  return found;
}

describe('ways to turn the signs of sources', () => {
  it('are all there are where they are few, the one seen first', () => {
    expect(taken(2, 4, 1, 'test')).toEqual(['++', '-+', '+-', '--']);
    expect(taken(0, 4, 1, 'test')).toEqual(['']);
    expect(new Set(taken(10, 1024, 1, 'test')).size).toBe(1024);
  });

  it('are drawn where they are many, each source by one number of the stream', () => {
    const random = new SeededRandom(3, 'test');
    const wanted = Array.from({ length: 5 }, () =>
      Array.from({ length: 40 }, () => (random.below(2) === 1 ? '-' : '+')).join(''),
    );
    expect(taken(40, 5, 3, 'test')).toEqual(wanted);
    expect(taken(40, 5, 3, 'another')).not.toEqual(wanted);
  });

  it('give as p the share of all ways, or of the drawn ones with the one seen', () => {
    expect(turnedSigns(2, 9999, 1, 'test').pOf(1)).toBe(0.25);
    expect(turnedSigns(40, 99, 1, 'test').pOf(0)).toBe(0.01);
  });
});
