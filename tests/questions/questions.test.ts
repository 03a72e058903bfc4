import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questionNumber, questions } from '../../src/questions/questions.js';
import { root } from '../support/brukermote.js';

describe('the questions', () => {
  it('each have a notebook of their own, numbered in their order', () => {
    const numbers = questions.map(questionNumber);
    expect(numbers).toEqual([...new Set(numbers)].sort());
    const without = questions.filter(({ notebook }) => !existsSync(`${root}notebooks/${notebook}.ipynb`));
    expect(without.map(({ notebook }) => `notebooks/${notebook}.ipynb is missing`)).toEqual([]);
  });

  it.each(questions)('$id is tested as the others are', ({ id }) => {
    expect(existsSync(`${root}tests/questions/${id}/question.test.ts`)).toBe(true);
  });
});
