import { beforeAll, describe, expect, it } from 'vitest';
import { needsFindings } from '../../../src/questions/needs/findings.js';
import { type KnowledgeReview, knowledgeReview } from '../../../src/questions/needs/knowledgeReview.js';
import { phraseNumbers, phraseText } from '../../../src/report/phrase.js';
import { isPlain } from '../../../src/words/plainSentence.js';
import { corpusOf } from '../../support/corpusOf.js';
import { bareCorpus, firstEdition } from '../../support/firstEdition.js';
import { kindsOfSources } from '../../support/kindsOfSources.js';
import { expectedAndNeeded, fourStudies } from './fourStudies.js';

const quick = { permutations: 999 };
const sentences = (found: KnowledgeReview) =>
  needsFindings(found).map(({ sentence }) => phraseText(sentence, found.corpus.language));

let found: KnowledgeReview;
beforeAll(async () => {
  found = knowledgeReview((await firstEdition()).inLanguage('en'), quick);
});

describe('the findings of the knowledge review', () => {
  it('tell each planted need by itself, the gaps, the confidence and the saturation', () => {
    const findings = needsFindings(found);
    expect(findings.map(({ key }) => key)).toEqual([
      'needs.more.V02',
      'needs.more.V06',
      'needs.more.V09',
      'needs.studyGaps',
      'needs.confidence',
      'needs.saturation',
    ]);
    const [needs, , , gaps, confidence, saturation] = sentences(found);
    expect(needs).toMatch(
      /^More studies than for the average need report that users need \*\*Participation\*\* \(28 of 34; 66–92%\); adjusted p = 0\.00/u,
    );
    expect(gaps).toMatch(/^In 2 of 40 combinations of need and study design there is no study: /u);
    expect(confidence).toMatch(/^Confidence in the 10 needs, in the manner of GRADE-CERQual, is /u);
    expect(saturation).toMatch(/^Saturation /u);
    expect(phraseText(findings[0].n, 'en')).toBe('34 studies');
  });

  it('have the numbers of the sentence as data, and their null by name', () => {
    const [{ sentence, n, null: tested, verdict }] = needsFindings(found);
    const [{ interval, adjusted }] = found.review.needs;
    expect(phraseNumbers(sentence)).toEqual({ reporting: 28, of: 34, ...interval, adjusted });
    expect(phraseNumbers(n)).toEqual({ studies: 34 });
    expect(tested).toBe('averageItem');
    expect(verdict).toBe(adjusted! <= 0.005 ? 'confirmatory' : 'exploratory');
  });

  it('are confirmatory at the share of the page that needs have, and exploratory above it', () => {
    const [first, ...others] = found.review.needs;
    const at = (adjusted: number) =>
      needsFindings({ ...found, review: { ...found.review, needs: [{ ...first, adjusted }, ...others] } })[0]
        .verdict;
    expect([at(0.005), at(0.0051)]).toEqual(['confirmatory', 'exploratory']);
  });

  it('have caveats that are shorter than their sentences', () => {
    for (const material of [found, knowledgeReview(expectedAndNeeded, quick)])
      for (const { key, sentence, caveat } of needsFindings(material)) {
        const { length } = phraseText(sentence, material.corpus.language);
        expect([key, caveat.length < length]).toEqual([key, true]);
      }
  });

  it('offer a sentence that a manager can read, where one need is reported by most', () => {
    const ids = new Set(found.corpus.codes.map(({ id }) => id));
    for (const language of ['nb', 'en'] as const)
      for (const need of found.review.needs) {
        const needs = [{ ...need, standsOut: 'more' as const, studies: found.review.studies }];
        const corpus = found.corpus.inLanguage(language);
        const [{ plain }] = needsFindings({ ...found, corpus, review: { ...found.review, corpus, needs } });
        expect([plain, isPlain(plain!, ids)]).toEqual([plain, true]);
      }
    const tied = found.review.needs.map((need) => ({ ...need, studies: found.review.studies }));
    const [first] = needsFindings({ ...found, review: { ...found.review, needs: tied } });
    expect(first.plain).toBeUndefined();
  });

  it('say so when no need stands out', () => {
    const even = found.review.needs.map((need) => ({ ...need, standsOut: null }));
    const [first] = sentences({ ...found, review: { ...found.review, needs: even } });
    expect(first).toMatch(
      /^No need is reported by clearly more studies than the average need; most report \*\*Participation\*\* \(28 of 34/u,
    );
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

  it('tell what is expected, where it is coded, and say nothing of it otherwise', () => {
    const told = needsFindings(knowledgeReview(expectedAndNeeded, quick)).find(
      ({ key }) => key === 'needs.expectations',
    )!;
    expect(phraseText(told.sentence, 'nb')).toMatch(
      /^Det studiene oftest melder at brukerne forventer før møtet, er \*\*A\*\* \(2 av 4; 15–85\s%\) og \*\*B\*\* \(1 av 4; .*\); 1 av 3 indikatorer meldes oftere som forventning enn som behov\.$/u,
    );
    expect(told.verdict).toBe('description');
    expect(needsFindings(found).map(({ key }) => key)).not.toContain('needs.expectations');
  });

  it('name no need where the studies report expectations only', () => {
    const expected = kindsOfSources(
      corpusOf('s1 0-10 A expected\ns2 0-10 A expected\ns2 10-20 B expected\ns3 0-10 B expected', {
        codes: 'A:indicator B:indicator expected:valence',
      }),
      { s1: 'study', s2: 'study', s3: 'study' },
    ).inLanguage('en');
    const [first, ...others] = needsFindings(knowledgeReview(expected, quick));
    expect([first.key, first.verdict, phraseText(first.sentence, 'en')]).toEqual([
      'needs.more',
      'description',
      'No study reports anything as a need; all that the studies report of the indicators is coded as expectations.',
    ]);
    expect(others.map(({ key }) => key)).toContain('needs.expectations');
    expect(others.map(({ key }) => key)).not.toContain('needs.confidence');
  });

  it('say that nothing was tested where studies stand in few groups', () => {
    const few = needsFindings(knowledgeReview(fourStudies, { ...quick, clusters: 'study_design' }))[0];
    expect([few.key, few.verdict, few.null]).toEqual(['needs.more', 'description', null]);
    expect(phraseText(few.sentence, 'nb')).toMatch(
      /^Flest studier melder at brukerne trenger \*\*A\*\* \(3 av 4/u,
    );
  });

  it('say what is missing, and how to code it', () => {
    const [only, ...others] = sentences(knowledgeReview(bareCorpus, quick));
    expect(only).toMatch(/^Her mangler en kodet kunnskapsoppsummering/u);
    expect(others).toEqual([]);
  });
});
