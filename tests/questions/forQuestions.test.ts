import { describe, expect, it } from 'vitest';
import { consistency } from '../../src/questions/consistency/question.js';
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
    expect(question.answer(corpus, { seed: 7, permutations: 19, unit: 'source' }).seed).toBe(7);
    expect(() => question.answer(corpus, { coders: 'coder:K3' })).toThrow('unknown coder rule "coder:K3"');
  });

  it('gives way to what the question is given itself, and leaves it its own rows and columns', () => {
    const corpus = corpusOf('s1 0-5 A X p @K1\ns2 0-5 B X @K2', {
      codes: 'A:condition B:condition X:indicator p:valence',
    });
    const analysis = { seed: 7, coders: 'coder:K1', rows: 'B', columns: 'X' } as const;
    expect(consistency.ask(corpus, { analysis })).toMatchObject({ seed: 7, coders: 'coder:K1' });
    expect(consistency.ask(corpus, { analysis, seed: 8, coders: 'any' })).toMatchObject({
      seed: 8,
      coders: 'any',
    });
    expect(consistency.ask(corpus, { analysis: { rows: 'B' } }).cells).toEqual(consistency.ask(corpus).cells);
  });
});
