import { describe, expect, it } from 'vitest';
import {
  type OpportunityFindingsOptions,
  opportunityFindings,
} from '../../../src/questions/opportunities/findings.js';
import {
  type OpportunityRanking,
  opportunityRanking,
} from '../../../src/questions/opportunities/opportunityRanking.js';
import { phraseText } from '../../../src/report/phrase.js';
import { corpusOf } from '../../support/corpusOf.js';
import { english, material, rows } from './support.js';

const few = { samples: 9, permutations: 99 };

/** The findings as texts, as they are told or as they are published. */
function told(result: OpportunityRanking, options?: OpportunityFindingsOptions, fewest = 1) {
  const { language } = result.directed.corpus;
  return opportunityFindings(result, options).map(({ sentence, n, caveat }) => ({
    sentence: phraseText(sentence, language, fewest),
    n: phraseText(n, language, fewest),
    caveat,
  }));
}

/** Ten interviews that say C1 hinders V1, and some that say it promotes. */
function firm(promoting: number) {
  const say = (count: number, start: string, valence: string) =>
    Array.from({ length: count }, (_, i) => `i${start}${i}  0-10  C1 V1 ${valence}`).join('\n');
  const corpus = material(`${say(10, 'a', 'minus')}\n${say(promoting, 'b', 'plus')}\ns1  0-10  V1`);
  return (language: 'nb' | 'en') =>
    opportunityRanking(corpus.inLanguage(language), { samples: 99, permutations: 1024 });
}

describe('the findings on opportunities', () => {
  it('say that nothing can be distinguished from chance, and what comes first all the same', () => {
    const [first, ...others] = told(opportunityRanking(english, { samples: 99, permutations: 999 }));
    expect(first.sentence).toContain('None of the 2 conditions can be distinguished from chance');
    expect(first.sentence).toContain(
      '3 of 4 sources say that it hinders (from 2 of 3 levels), 1 that it promotes',
    );
    expect(first.n).toBe('4 sources describing the meeting, 4 studies');
    expect(first.caveat).toContain('not thereby shown to be harmless');
    expect(others).toEqual([]);
    const one = opportunityRanking(material('i1  0-10  C1 V1 minus').inLanguage('en'), few);
    expect(told(one)[0]).toMatchObject({
      n: '1 source describing the meeting',
      sentence: expect.stringContaining('The one condition cannot be distinguished from chance'),
    });
  });

  it('name a condition that hinders more than chance gives, with its numbers', () => {
    const result = firm(0);
    // 1 of 1024 ways to turn ten sources.
    expect(told(result('en'))[0].sentence).toBe(
      '**C1** hinders **V1**, a need that 100% of the studies report: 10 of 10 sources say that it hinders, 0 that it promotes (adjusted p < 0.001).',
    );
    expect(told(result('nb'))[0].sentence).toContain(
      'hemmer **V1**, et behov som 100\u00a0% av studiene melder',
    );
  });

  it('bound a small side in publication, and the other with it', () => {
    expect(told(firm(1)('en'), { level: 1.01 }, 3)[0].sentence).toContain(
      'at least 3 of 11 sources say that it hinders, fewer than 3 that it promotes',
    );
    expect(told(firm(0)('nb'), {}, 3)[0].sentence).toContain('10 av 10 kilder sier at den hemmer, 0 at');
  });

  it('say what is missing, and that all needs count alike', () => {
    const bare = told(opportunityRanking(corpusOf('s1  0-10  A').inLanguage('en'), few));
    expect(bare).toHaveLength(1);
    expect(bare[0].sentence).toContain('cannot be ranked');
    expect(bare[0].caveat).toContain('lacks codes for organisational conditions');
    const without = material(rows.replace(/^ *s.*$/gmu, '')).inLanguage('en');
    expect(told(opportunityRanking(without, few)).at(-1)!.sentence).toContain('all indicators count alike');
  });
});
