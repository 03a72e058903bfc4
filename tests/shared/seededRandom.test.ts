import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeededRandom } from '../../src/shared/seededRandom.js';

const numbers = (seed: number, stream: string | number, bound = 1_000_000) => {
  const random = new SeededRandom(seed, stream);
  return Array.from({ length: 5 }, () => random.below(bound));
};

describe('SeededRandom', () => {
  it('gives these numbers on every machine', () => {
    expect(numbers(2026, 'block 0')).toEqual([500953, 69210, 844634, 307059, 516137]);
    expect(new SeededRandom(2026, 'block 0').uniform()).toBe(0.06104334018735813);
  });

  it('repeats itself for equal seeds and streams, and differs for any other', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.integer(), fc.string(), (seed, stream, other, name) => {
        expect(numbers(seed, stream)).toEqual(numbers(seed, stream));
        if (`${seed}/${stream}` !== `${other}/${name}`)
          expect(numbers(seed, stream)).not.toEqual(numbers(other, name));
      }),
    );
  });

  it('has neighbouring streams that are not correlated', () => {
    let sum = 0;
    for (let stream = 0; stream < 20_000; stream++) {
      const [here, next] = [stream, stream + 1].map((name) => new SeededRandom(7, name).uniform() - 0.5);
      sum += here * next * 12;
    }
    expect(Math.abs(sum / 20_000)).toBeLessThan(4 / Math.sqrt(20_000));
  });

  it('draws whole numbers below a bound evenly, also where the bound divides 2^32 badly', () => {
    for (const bound of [1, 2, 3, 83, 0x1fffff, 0x200001, 3_000_000_000]) {
      const random = new SeededRandom(1, bound);
      let [low, wrong] = [0, 0];
      for (let i = 0; i < 30_000; i++) {
        const value = random.below(bound);
        if (!(Number.isInteger(value) && value >= 0 && value < bound)) wrong++;
        if (value < bound / 3) low++;
      }
      expect(wrong).toBe(0);
      const third = Math.ceil(bound / 3) / bound;
      expect(Math.abs(low / 30_000 - third)).toBeLessThan(0.012);
    }
  });

  it('shuffles into every order equally often', () => {
    const random = new SeededRandom(3, 'orders');
    const seen = new Map<string, number>();
    for (let i = 0; i < 24_000; i++) {
      const items = Int32Array.of(0, 1, 2, 3);
      random.shuffle(items);
      seen.set(items.join(''), (seen.get(items.join('')) ?? 0) + 1);
    }
    expect(seen.size).toBe(24);
    const chiSquared = [...seen.values()].reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
    // Upper 0.1 % point of chi-squared with 23 degrees of freedom.
    expect(chiSquared).toBeLessThan(49.7);
  });

  it('refuses a seed that is no whole number', () => {
    expect(() => new SeededRandom(0.5, 'x')).toThrow('a seed is a whole number; found 0.5');
  });
});
