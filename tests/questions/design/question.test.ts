import { describe, expect, it } from 'vitest';
import { design } from '../../../src/questions/design/question.js';
import { bareCorpus } from '../../support/firstEdition.js';
import { smallDesign } from './smallDesign.js';

describe('the question of the design', () => {
  const answered = design.answer(smallDesign.corpus.inLanguage('en'));

  it('gives all that is told of it from one answer', () => {
    expect(answered.question.id).toBe('design');
    expect(answered.seed).toBe(2026);
    expect(answered.tables().map(({ name }) => name)).toEqual([
      'need-and-design',
      'estimands',
      'gap-by-level',
      'gap-by-kind',
    ]);
    expect(answered.quotes().map(({ name }) => name)).toEqual(['design-quotes']);
    expect(answered.figures().map(({ name }) => name)).toEqual([
      'need-and-design',
      'documents-and-interviews',
    ]);
    expect(answered.findings).toMatchObject({ kind: 'findings', question: 'design', language: 'en' });
  });

  it('can be asked of a material that says little', () => {
    const { findings, figures } = design.answer(bareCorpus);
    expect(findings.found).not.toEqual([]);
    expect(figures().every(({ data }) => data.length === 0)).toBe(true);
  });
});
