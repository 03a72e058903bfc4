import { describe, expect, it } from 'vitest';
import { configurationStatement } from '../../../src/questions/opportunities/configuration.statements.js';
import { configurations } from '../../../src/questions/opportunities/configurations.js';
import type { SearchLimit } from '../../../src/questions/qca/searchTooLarge.js';
import { corpusOf } from '../../support/corpusOf.js';
import { material, sorted } from './support.js';

const textOf = (language: 'nb' | 'en') =>
  configurationStatement(configurations(sorted.inLanguage(language), { conditions: ['C1', 'C2'] })).text;

describe('the statement on configurations', () => {
  it('says how cases and sets were made, and how little of the combinations they show', () => {
    const text = textOf('en');
    expect(text).toContain('4 sources are compared; 1 left out, with fewer than 3');
    expect(text).toContain('2 of 4 possible combinations');
    expect(text).toContain('The parsimonious solution is ambiguous: 2 models');
    expect(textOf('nb')).toContain('Den sparsommelige løsningen er flertydig: 2 like korte');
  });

  it('says why nothing can be compared', () => {
    const none = configurations(corpusOf('s1  0-10  A').inLanguage('en'));
    expect(configurationStatement(none).text).toMatch(/cannot be compared here\. This material lacks/u);
    const few = configurations(material('i1  0-10  C1 V1 plus').inLanguage('en'));
    expect(configurationStatement(few).text).toContain('At least two sources with 3 or more');
    expect(configurationStatement(few).text).toContain('the material has 0 sources of that kind');
  });

  it('says in both languages what made a search too large', () => {
    const limits: readonly SearchLimit[] = [
      { kind: 'combinations', conditions: 20, combinations: 3_486_784_401, most: 2_000_000 },
      { kind: 'expressions', conditions: 20, depth: 3, most: 1000 },
      { kind: 'steps', combinations: 40, primeImplicants: 90, most: 1000 },
      { kind: 'models', conservative: 100, parsimonious: 80 },
    ];
    for (const language of ['nb', 'en'] as const) {
      const none = configurations(corpusOf('s1  0-10  A').inLanguage(language));
      const texts = limits.map((refused) => configurationStatement({ ...none, refused }).text);
      expect(texts[0]).toContain(
        { nb: 'avbrutt: 20 betingelser gir 3\u00a0486', en: 'given up: 20 conditions make 3,486' }[language],
      );
      expect(new Set(texts).size).toBe(limits.length);
    }
  });
});
