import { describe, expect, it } from 'vitest';
import { needs } from '../../../src/questions/needs/question.js';
import { fourStudies } from './fourStudies.js';

const answered = needs.answer(fourStudies);

describe('the question of needs', () => {
  it('gives all that is told of it from one answer', () => {
    expect(answered.question.id).toBe('needs');
    expect(answered.seed).toBe(2026);
    expect(answered.tables().map(({ name }) => name)).toEqual(['needs', 'confidence']);
    expect(answered.quotes().map(({ name }) => name)).toEqual(['need-quotes']);
    expect(answered.figures().map(({ name }) => name)).toEqual(['evidence-gap-map', 'saturation-curve']);
    expect(answered.findings).toMatchObject({ kind: 'findings', question: 'needs', language: 'nb' });
  });

  it('can be asked with choices of its own, and told one by one', () => {
    const found = needs.ask(fourStudies.inLanguage('en'), { permutations: 9, by: 'study_quality' });
    expect(found.review.test.permutations).toBe(9);
    expect(needs.figure(found).caption).toContain('study quality');
    expect(needs.quotes(found, { indicator: 'B' }).rows).toHaveLength(2);
    expect(needs.statements.confidenceRules(found).text).toContain('How concerns are proposed');
    expect(needs.statements.saturation(found).text).toMatch(/^Saturation /u);
  });
});
