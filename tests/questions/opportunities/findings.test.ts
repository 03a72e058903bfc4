import { describe, expect, it } from 'vitest';
import {
  type OpportunityFindingsOptions,
  opportunityFindings,
} from '../../../src/questions/opportunities/findings.js';
import {
  type OpportunityRanking,
  opportunityRanking,
} from '../../../src/questions/opportunities/opportunityRanking.js';
import { findingsText } from '../../../src/report/finding.js';
import { phraseNumbers, phraseText } from '../../../src/report/phrase.js';
import { corpusOf } from '../../support/corpusOf.js';
import { clear, contrasted, english, material } from './support.js';

const few = { samples: 99, permutations: 999 };

/** The findings as texts. */
function told(result: OpportunityRanking, options?: OpportunityFindingsOptions) {
  const { language } = result.directed.corpus;
  return opportunityFindings(result, options).map((each) => ({
    ...each,
    sentence: phraseText(each.sentence, language),
    n: phraseText(each.n, language),
    against: each.against === undefined ? null : phraseText(each.against, language),
  }));
}

const firm = (language: 'nb' | 'en') => opportunityRanking(clear(12).inLanguage(language), few);

describe('the findings on opportunities', () => {
  it('name no condition where none is borne by its contrast', () => {
    const result = opportunityRanking(material(contrasted).inLanguage('en'), few);
    const found = told(result);
    expect(found.map(({ key, verdict }) => [key, verdict])).toEqual([['opportunities.contrast', 'nothing']]);
    expect(found[0].sentence).toMatch(
      /^None of the 2 conditions can be distinguished from chance: .* \(smallest adjusted p: 0\.\d+ ± 0\.0\d+\)\.$/u,
    );
    expect(found[0].sentence).not.toMatch(/C1|V1/u);
    expect(found[0].n).toBe('6 sources describing the meeting, 1 study');
  });

  it('name a condition with which its need is more hindered, with its numbers and what speaks against it', () => {
    const [first, lean] = told(firm('en'));
    expect(first).toMatchObject({
      key: 'opportunities.contrast.C1',
      verdict: 'confirmatory',
      null: 'contrast',
      n: '10 sources with the condition, 12 without',
      against: 'in 0 of 10 sources with the condition it is not more hindered with it.',
      plain: 'When “c1” comes up, sources more often say that “v1” is held back.',
    });
    expect(first.sentence).toBe(
      'Where **C1** is mentioned, **V1** is more often hindered than in similar selections without it: 100% against 0%, a mean over sources, 100 percentage points more (95% interval 54 to 100); a need that 100% of the studies report (adjusted p < 0.001).',
    );
    expect(lean).toMatchObject({ key: 'opportunities.lean.C1', verdict: 'exploratory', null: 'average' });
    expect(lean.sentence).toContain('10 of 22 sources say that **C1** hinders **V1**, 0 that it promotes');
    const [{ sentence }] = opportunityFindings(firm('nb'));
    expect(phraseText(sentence, 'nb')).toContain('et behov som 100\u00a0% av studiene melder');
    expect(phraseNumbers(sentence)).toMatchObject({ with: 1, without: 0, difference: 1, weight: 1 });
  });

  it('have caveats that are shorter than their sentences', () => {
    for (const language of ['nb', 'en'] as const)
      for (const { sentence, caveat } of told(firm(language)))
        expect(caveat.length).toBeLessThan(sentence.length);
  });

  it('speak of no need where none is known, and of what is destroyed where something is', () => {
    const rows = [...Array(12).keys()]
      .map((i) => `ia${i}  0-10  C1 V1 minus\nib${i}  0-10  V1 plus`)
      .join('\n');
    const result = opportunityRanking(material(rows).inLanguage('en'), few);
    expect(
      findingsText({
        kind: 'findings',
        question: 'opportunities',
        language: 'en',
        found: opportunityFindings(result),
      }),
    ).not.toMatch(/need|stud/u);
    const { directed } = result;
    const destroys = Uint8Array.from(directed.destroys, () => 1);
    const destroyed = told({ ...result, directed: { ...directed, destroys } });
    expect(destroyed[0].sentence).toContain('more often hindered or destroyed than');
  });

  it('say that nothing was tested where sources are of few offices', () => {
    const [only, ...others] = told(
      opportunityRanking(
        clear(10, (i) => 'ABCDEFG'[i % 7]),
        few,
      ),
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ key: 'opportunities.contrast', verdict: 'description', null: null });
    expect(only.sentence).toContain('bare 7 klynger (kontor), og det trengs åtte');
  });

  it('say that there is nothing to compare, or nothing at all', () => {
    expect(told(opportunityRanking(english, few))).toMatchObject([
      { key: 'opportunities.contrast', verdict: 'description', null: null },
    ]);
    const bare = told(opportunityRanking(corpusOf('s1  0-10  A').inLanguage('en'), few));
    expect(bare).toMatchObject([{ key: 'opportunities.lacking', verdict: 'lacking' }]);
  });
});
