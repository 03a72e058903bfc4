import { describe, expect, it } from 'vitest';
import { opportunities } from '../../../src/questions/opportunities/question.js';
import { corpusOf } from '../../support/corpusOf.js';
import { english } from './support.js';

const options = { samples: 9, permutations: 99 };

describe('the question of opportunities', () => {
  it('tells ranking, configurations and sensitivity from one answer', () => {
    const found = opportunities.ask(english, options);
    expect(found.sensitivity.corpus).toBe(english);
    expect(opportunities.tables.main(found).name).toBe('opportunities');
    expect(opportunities.tables.withValue(found).map(({ name }) => name)).toEqual([
      'truth-table-value',
      'necessity-value',
      'solutions-value',
    ]);
    expect(opportunities.findings(found)).toMatchObject({
      kind: 'findings',
      question: 'opportunities',
      language: 'en',
    });
  });

  it('says what the material lacks, where it lacks something', () => {
    const bare = opportunities.ask(corpusOf('s1  0-10  A').inLanguage('en'), options);
    expect(opportunities.statements.missing(bare)).toMatchObject({
      text: expect.stringContaining('lacks codes for organisational conditions'),
    });
    expect(opportunities.statements.missing(opportunities.ask(english, options))).toEqual([]);
  });

  it('is published with the same tables, whatever was asked of it', () => {
    const answered = opportunities.answer(english);
    expect(answered.tables().map(({ name }) => name)).toEqual([
      'opportunities',
      'opportunity-needs',
      'mentioned-together',
      'truth-table-no-value',
      'necessity-no-value',
      'solutions-no-value',
      'truth-table-value',
      'necessity-value',
      'solutions-value',
      'configuration-sensitivity',
    ]);
    expect(answered.quotes().map(({ name }) => name)).toEqual(['opportunity-quotes']);
    expect([answered.seed, answered.speaking]).toEqual([2026, 4]);
  });
});
