import { describe, expect, it } from 'vitest';
import { priorities } from '../../../src/questions/priorities/question.js';
import { ordered, silent } from './examples.js';

describe('the question of priorities', () => {
  const { tables, evidence, figures, statements } = priorities;
  const told = (found: typeof ordered) =>
    [...Object.values(tables), ...Object.values(evidence)]
      .flatMap((tell) => tell(found))
      .map(({ name }) => name);

  it('has the order, the groups and the interest of choice as tables, and every trade-off as a quote', () => {
    expect(told(ordered)).toEqual(['priorities', 'priorities-by-group', 'interest-in-focus', 'trade-offs']);
    expect(figures.main(ordered).name).toBe('priorities');
    expect(Object.values(statements).flatMap((tell) => tell(ordered))).toHaveLength(6);
  });

  it('has no tables where nothing is weighed, and says so', () => {
    expect(told(silent)).toEqual([]);
    expect(priorities.findings(silent).found).toHaveLength(1);
  });

  it('is asked of a corpus, in its language', () => {
    const answer = priorities.answer(ordered.corpus);
    expect(answer.findings).toMatchObject({ question: 'priorities', language: 'en' });
    expect(answer.tables()[0].language).toBe('en');
  });
});
