import { beforeAll, describe, expect, it } from 'vitest';
import { needsFindings } from '../../../src/questions/needs/findings.js';
import { type KnowledgeReview, knowledgeReview } from '../../../src/questions/needs/knowledgeReview.js';
import { phraseText } from '../../../src/report/phrase.js';
import { bareCorpus, embeddedProject } from '../../support/embeddedProject.js';
import { fourStudies } from './fourStudies.js';

const quick = { permutations: 999 };
const sentences = (found: KnowledgeReview, fewest = 1) =>
  needsFindings(found).map(({ sentence }) => phraseText(sentence, found.corpus.language, fewest));

let found: KnowledgeReview;
beforeAll(async () => {
  found = knowledgeReview((await embeddedProject()).inLanguage('en'), quick);
});

describe('the findings of the knowledge review', () => {
  it('tell the planted needs, the gaps, the confidence and the saturation', () => {
    const [needs, gaps, confidence, saturation] = sentences(found);
    expect(needs).toMatch(/\*\*Participation\*\* \(28 of 34; 66%–92%\)/u);
    expect(gaps).toMatch(/^In 2 of 40 combinations of need and study design there is no study: /u);
    expect(confidence).toMatch(/^Confidence in the 10 needs is /u);
    expect(saturation).toMatch(/^Saturation /u);
    expect(phraseText(needsFindings(found)[0].n, 'en')).toBe('34 studies');
  });

  it('bound no number of studies, which are published literature', () => {
    expect(sentences(found, 100)).toEqual(sentences(found));
  });

  it('say so when no need stands out', () => {
    const even = found.review.needs.map((need) => ({ ...need, standsOut: null }));
    const [first] = sentences({ ...found, review: { ...found.review, needs: even } });
    expect(first).toMatch(/^No need is supported by clearly more studies/u);
  });

  it('call the groups of studies by what they were grouped by', () => {
    const grouped = knowledgeReview(fourStudies, { ...quick, by: 'study_quality' });
    expect(sentences(grouped)[1]).toMatch(/kombinasjoner av behov og studiekvalitet finnes ingen studie/u);
    expect(sentences(knowledgeReview(fourStudies, { ...quick, by: 'region' }))).toHaveLength(3);
  });

  it('say whose judgements they hold', () => {
    const judged = { component: 'adequacy', concern: 'none' } as const;
    const judgements = [{ indicator: 'B', judged, reason: 'rike data', where: 'line 2' }];
    const caveats = needsFindings(knowledgeReview(fourStudies, { ...quick, judgements })).map(
      ({ caveat }) => caveat,
    );
    expect(caveats.join(' ')).toContain('der forskerens 1 vurderinger er satt inn');
  });

  it('say what is missing, and how to code it', () => {
    const [only, ...others] = sentences(knowledgeReview(bareCorpus, quick));
    expect(only).toMatch(/^Her mangler en kodet kunnskapsoppsummering/u);
    expect(others).toEqual([]);
  });
});
