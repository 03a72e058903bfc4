import { describe, expect, it } from 'vitest';
import { contentId } from '../../src/shared/contentId.js';

describe('an id that follows from a content', () => {
  it('is a UUID of version 8, the same on every machine', () => {
    expect(contentId('code\nC07')).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
    );
    // Written down when the function was made: files that exist refer to it.
    expect(contentId('code\nC')).toBe('5687d524-8278-8da1-bdb5-5aebf25a8805');
  });

  it('is another one for texts that differ in a letter, an order or a length', () => {
    const texts = ['', ' ', 'a', 'b', 'ab', 'ba', 'aa', 'aaa', 'å', 'a\n', '\na', '0', '00', 'æøå', 'æåø'];
    expect(new Set(texts.map(contentId)).size).toBe(texts.length);
  });

  it('does not meet itself among 300,000 near texts, nor in any half of its digits', () => {
    const ids = Array.from({ length: 300_000 }, (_, i) =>
      contentId(`selection\n${i % 500}\n${Math.floor(i / 500)}`),
    );
    expect(new Set(ids).size).toBe(ids.length);
    // 52 random bits of each half: a meeting among 300,000 has a chance of one in 100,000.
    expect(new Set(ids.map((id) => id.slice(0, 18))).size).toBe(ids.length);
    expect(new Set(ids.map((id) => id.slice(20))).size).toBe(ids.length);
  });

  it('turns about half of its bits with each letter', () => {
    const bits = (id: string) => BigInt(`0x${id.replaceAll('-', '')}`);
    const turned = Array.from({ length: 500 }, (_, i) => {
      const difference = bits(contentId(`kilde ${i}`)) ^ bits(contentId(`kilde ${i}a`));
      return [...difference.toString(2)].filter((bit) => bit === '1').length;
    });
    const mean = turned.reduce((sum, count) => sum + count, 0) / turned.length;
    expect(mean).toBeGreaterThan(58);
    expect(mean).toBeLessThan(64);
  });
});
