import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questionNumber, questions } from '../../src/questions/questions.js';
import { root } from '../support/brukermote.js';

describe('the questions', () => {
  it('are five, each with a notebook of its own, numbered in their order', () => {
    expect(questions.map(({ id }) => id)).toEqual([
      'needs',
      'design',
      'consistency',
      'priorities',
      'opportunities',
    ]);
    for (const { notebook } of questions) expect(existsSync(`${root}notebooks/${notebook}.ipynb`)).toBe(true);
    expect(questions.map(questionNumber)).toEqual(['06', '07', '08', '09', '10']);
  });
});
