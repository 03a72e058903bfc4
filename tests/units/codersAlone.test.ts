import { describe, expect, it } from 'vitest';
import { codersAlone } from '../../src/units/codersAlone.js';
import { corpusOf } from '../support/corpusOf.js';

const corpus = corpusOf('s1 0-5 A @k1\ns1 0-5 A @k2\ns2 0-5 A @k1');

describe('coders that could be asked alone', () => {
  it('are all who coded, each with the sources that were gone through, but for the one whose coding counts', () => {
    const asked = (rule: Parameters<typeof codersAlone>[1]) =>
      codersAlone(corpus, rule).map(({ rule: own, sources }) => [own, sources]);
    expect(asked('any')).toEqual([
      ['coder:k1', 2],
      ['coder:k2', 1],
    ]);
    expect(asked('coder:k1')).toEqual([['coder:k2', 1]]);
  });

  it('are none where one person coded', () => {
    expect(codersAlone(corpusOf('s1 0-5 A @k1'), 'any')).toEqual([]);
  });
});
