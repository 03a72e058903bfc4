import { describe, expect, it } from 'vitest';
import { opportunities } from '../../../src/questions/opportunities/question.js';
import { corpusOf } from '../../support/corpusOf.js';
import { english, sorted } from './support.js';

const options = { samples: 9, permutations: 99 };

describe('the question of opportunities', () => {
  it('tells ranking, configurations and sensitivity from one answer', () => {
    const found = opportunities.ask(english, options);
    expect(found.sensitivity.corpus).toBe(english);
    expect(opportunities.tables.main(found).name).toBe('opportunities');
    expect(opportunities.findings(found)).toMatchObject({
      kind: 'findings',
      question: 'opportunities',
      language: 'en',
    });
  });

  it('compares configurations only where it is asked to, or with enough sources, and says what they hang on first', () => {
    const conditions = ['C1', 'C2'];
    const unasked = opportunities.ask(sorted, { ...options, configurations: { conditions, asked: false } });
    expect(unasked.configured.noValue).toBeNull();
    expect(opportunities.tables.withValue(unasked)).toEqual([]);
    expect(opportunities.statements.configurations(unasked).text).toContain(
      'Så få kilder sammenlignes ikke uoppfordret: 4 kilder, og for 4 kombinasjoner trengs 16.',
    );
    const asked = opportunities.ask(sorted, { ...options, configurations: { conditions } });
    expect(asked.configured.noValue).not.toBeNull();
    expect(opportunities.statements.configurations(asked).text).toContain(
      '**Forbehold:** 4 kilder er for få for 4 kombinasjoner (det trengs 16)',
    );
    expect(Object.keys(opportunities.tables).slice(-3)).toEqual(['sensitivity', 'withoutValue', 'withValue']);
    expect(opportunities.tables.withValue(asked).map(({ name }) => name)).toEqual([
      'truth-table-value',
      'necessity-value',
      'solutions-value',
    ]);
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
    ]);
    expect(answered.quotes().map(({ name }) => name)).toEqual(['opportunity-quotes']);
    expect(answered.seed).toBe(2026);
  });
});
