import { describe, expect, it } from 'vitest';
import { lossText } from '../../src/words/lossText.js';
import { facts } from '../../src/writers/facts.js';
import { targetNames, targets } from '../../src/writers/losses.js';

describe('what a target cannot hold, in words', () => {
  it('is told in both languages, one and several', () => {
    expect(lossText({ fact: 'selections', count: 1 }, 'nb')).toBe('1 tekstutdrags plassering');
    expect(lossText({ fact: 'selections', count: 1 }, 'en')).toBe("1 selection's place");
    expect(lossText({ fact: 'memos', count: 1200 }, 'nb')).toBe('1\u00a0200 notater');
    expect(lossText({ fact: 'memos', count: 1200 }, 'en')).toBe('1,200 memos');
  });

  it('has words for every fact and every target', () => {
    for (const { one, many } of Object.values(facts))
      for (const text of [one.nb, one.en, many.nb, many.en]) expect(text).toMatch(/^\S.*\S$/u);
    for (const target of targets) expect(targetNames[target].nb).not.toBe(targetNames[target].en);
  });
});
