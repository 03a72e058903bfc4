import { describe, expect, it } from 'vitest';
import { pageData } from '../../../src/questions/page/data.findings.js';
import { type PageOptions, pageOf } from '../../../src/questions/page/page.findings.js';
import { type Finding, nulls } from '../../../src/report/finding.js';
import { keyed, measured, phrase, sources } from '../../../src/report/phrase.js';
import { corpusOf } from '../../support/corpusOf.js';

const corpus = corpusOf('s1 0-1 A\ns2 0-1 A B').inLanguage('en');
const finding: Finding = {
  key: 'design.gap.V02',
  verdict: 'confirmatory',
  null: 'average',
  sentence: phrase`${keyed('hinders', sources(2, 'source'))} of ${keyed('all', sources(7, 'source'))} (${measured('share', 2 / 7, '29%')}) say so.`,
  n: phrase`${sources(7, 'source')}`,
  caveat: 'It varies.',
  against: phrase`${sources(1, 'source')}`,
  plain: 'Some say so.',
};
const dataOf = (options: PageOptions = {}) => {
  const found = [{ kind: 'findings', question: 'design', language: 'en', found: [finding] } as const];
  return pageData(pageOf(corpus, found, options), { unit: 'selection' });
};
const designOf = (options?: PageOptions) => dataOf(options).sections.find(({ id }) => id === 'design')!;

describe('the page as data', () => {
  it('has the sentence with the very numbers that it tells, its n, null, verdict and what is against it', () => {
    expect(designOf().findings[0]).toEqual({
      key: 'design.gap.V02',
      verdict: 'confirmatory',
      null: 'average',
      nullText: nulls.average.en,
      text: '2 sources of 7 sources (29%) say so.',
      numbers: { hinders: 2, all: 7, share: 2 / 7 },
      n: { text: '7 sources', numbers: { sources: 7 } },
      caveat: 'It varies.',
      against: { text: '1 source', numbers: { sources: 1 } },
      change: null,
      plain: 'Some say so.',
    });
  });

  it('gives no more decimals in a publication than the text, and says who may have it', () => {
    expect(designOf({ beside: 'publication' }).findings[0].numbers).toEqual({
      hinders: 2,
      all: 7,
      share: 0.29,
    });
    expect([dataOf().output, dataOf({ beside: 'publication' }).output]).toEqual(['internal', 'public']);
  });

  it('says nothing of what is not told, nor how much it is', () => {
    const data = dataOf({ beside: 'publication', isTold: () => false });
    expect(designOf({ beside: 'publication', isTold: () => false })).toMatchObject({
      status: 'lacking',
      findings: [],
    });
    expect(JSON.stringify(data)).not.toMatch(/say so|fewer|at least/u);
  });

  it('says what the material is, how the error of the page is spent, and what to code', () => {
    const data = dataOf();
    expect(data.material).toEqual({ sources: { other: 2 }, codings: 3, codes: 2 });
    expect(data.error.families.map(({ alpha }) => alpha)).toContain(0.01);
    expect(data.opening[0]).toEqual({ text: 'Some say so.', keys: ['design.gap.V02'] });
    expect(data.toAnswer.map(({ lacks }) => lacks)).toContain('valence');
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});
