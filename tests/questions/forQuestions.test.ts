import { describe, expect, it } from 'vitest';
import { forQuestions } from '../../src/questions/forQuestions.js';
import { questions } from '../../src/questions/questions.js';
import { corpusOf } from '../support/corpusOf.js';

describe('what questions take of an analysis', () => {
  it('is coders, seed and draws; their units are their own', () => {
    expect(
      forQuestions({ unit: 'paragraph', coders: 'majority', seed: 7, row: 'A', rollUp: true } as Parameters<
        typeof forQuestions
      >[0]),
    ).toEqual({ coders: 'majority', seed: 7 });
    expect(forQuestions({})).toEqual({});
    expect(forQuestions({ permutations: 99 })).toEqual({ permutations: 99 });
  });

  it.each(questions)('reaches $id', (question) => {
    const corpus = corpusOf('s1 0-5 A X p @K1\ns2 0-5 A X @K2', {
      codes: 'A:condition X:indicator p:valence',
    });
    expect(question.answer(corpus, { seed: 7, permutations: 19 }).seed).toBe(7);
    expect(() => question.answer(corpus, { coders: 'coder:K3' })).toThrow('unknown coder rule "coder:K3"');
  });
});
