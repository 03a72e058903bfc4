import { describe, expect, it } from 'vitest';
import { policies } from '../../../src/disclosure/policy.js';
import { Release } from '../../../src/disclosure/release.js';
import { needsPart } from '../../../src/publication/needs/part.js';
import { knowledgeReview } from '../../../src/questions/needs/knowledgeReview.js';
import { fourStudies } from '../../questions/needs/fourStudies.js';
import { corpusOf } from '../../support/corpusOf.js';
import { kindsOfSources } from '../../support/kindsOfSources.js';
import { tablesOf } from '../releasedParts.js';

const quick = { permutations: 99 };
const nothing = new Release(policies['oslomet-5'], []);

describe('the public part of the knowledge review', () => {
  const part = needsPart(knowledgeReview(fourStudies, quick));

  it('tells the studies in full, whatever a publication withholds', () => {
    const [needs, confidence] = tablesOf(part, nothing);
    expect([needs.name, confidence.name]).toEqual(['needs', 'confidence']);
    expect(needs.rows[0]).toMatchObject({ indicator: 'A', count: 3, share: 0.75 });
    expect([needs.withheld, confidence.withheld]).toEqual([0, 0]);
    expect(part.figures([], nothing).map(({ name }) => name)).toEqual(['evidence-gap-map']);
  });

  it('says the same whatever interviews say', () => {
    const silent = fourStudies.where({ source: ({ id }) => id !== 'i1' });
    expect(tablesOf(needsPart(knowledgeReview(silent, quick)), nothing)).toEqual(tablesOf(part, nothing));
  });

  it('rests on no protected source', () => {
    expect([part.subjects, part.candidates]).toEqual([[], []]);
    expect(part.findings.found.every(({ restsOn }) => restsOn?.length === 0)).toBe(true);
  });

  it('holds findings alone where there are no studies', () => {
    const plain = kindsOfSources(corpusOf('i1 0-10 A', { codes: 'A:indicator' }), { i1: 'interview' });
    const empty = needsPart(knowledgeReview(plain, quick));
    expect([empty.tables, empty.figures([], nothing)]).toEqual([[], []]);
    expect(empty.findings.found.map(({ key }) => key)).toEqual(['needs.lacking']);
  });
});
