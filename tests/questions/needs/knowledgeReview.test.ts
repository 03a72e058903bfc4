import { expect, it } from 'vitest';
import { knowledgeReview } from '../../../src/questions/needs/knowledgeReview.js';
import { bareCorpus } from '../../support/firstEdition.js';
import { fourStudies } from './fourStudies.js';

it('answers with parts of one and the same review', () => {
  const found = knowledgeReview(fourStudies, { permutations: 9, by: 'relevance' });
  expect(found.gaps.review).toBe(found.review);
  expect(found.gaps.by).toBe('relevance');
  const ids = found.review.needs.map(({ indicator }) => indicator.id);
  expect(found.confidence.needs.map(({ indicator }) => indicator.id)).toEqual(ids);
  expect(found.saturation.found.steps).toHaveLength(found.review.studies.length);
});

it('can be asked of a material without studies', () => {
  const found = knowledgeReview(bareCorpus, { permutations: 9 });
  expect(found.review.missing).toEqual(['studies']);
  expect(found.gaps.groups).toEqual([]);
});
