import { describe, expect, it } from 'vitest';
import { testLabel } from '../../src/inference/test.labels.js';
import { nullNames, nulls, testNames, tests } from '../../src/inference/tests.js';
import { languages } from '../../src/shared/language.js';

describe('the tests that are offered', () => {
  it('have their words in every language', () => {
    for (const language of languages) {
      for (const name of testNames)
        for (const text of [tests[name].null, tests[name].help]) expect(text[language]).toMatch(/\S/u);
      const labels = nullNames.map((name) => testLabel(name, language));
      expect(new Set(labels).size).toBe(nullNames.length);
    }
  });

  it('are nulls beside the foil, which is not offered', () => {
    expect(nullNames.filter((name) => !testNames.some((offered) => offered === name))).toEqual(['pooled']);
    expect(nullNames.filter((name) => nulls[name].draws)).toEqual(['permutation', 'curveball']);
  });

  it('go by their key where they have no name', () => {
    expect(testLabel('something else', 'nb')).toBe('something else');
  });
});
