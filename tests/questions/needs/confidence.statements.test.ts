import { expect, it } from 'vitest';
import { confidenceRulesStatement } from '../../../src/questions/needs/confidence.statements.js';
import { confidenceInNeeds } from '../../../src/questions/needs/confidenceInNeeds.js';
import { needsReview } from '../../../src/questions/needs/needsReview.js';
import { fourStudies } from './fourStudies.js';

it('states the rules in both languages, with percentages as each writes them', () => {
  const [nb, en] = (['nb', 'en'] as const).map((language) => {
    const review = needsReview(fourStudies.inLanguage(language), { permutations: 9 });
    return confidenceRulesStatement(confidenceInNeeds(review)).text;
  });
  expect(nb).toContain('- **tilstrekkelighet**');
  expect(nb).not.toMatch(/\d ?%/u);
  expect(en).toContain('- **adequacy**');
  expect(en).not.toMatch(/\d\s%/u);
  const numbers = (text: string) => text.match(/\d+/gu);
  expect(numbers(en)).toEqual(numbers(nb));
});
