import { describe, expect, it } from 'vitest';
import { groupProblems, shownProblems } from '../../src/corpus/problemGroups.js';

const problem = (kind: string, where: string) => ({ kind, where, message: 'm' });

describe('problems by kind', () => {
  const problems = [problem('b', '1'), problem('a', '2'), problem('b', '3')];

  it('keep the order in which kinds and places were found', () => {
    expect(groupProblems(problems)).toEqual([
      { kind: 'b', problems: [problems[0], problems[2]], count: 2 },
      { kind: 'a', problems: [problems[1]], count: 1 },
    ]);
  });

  it('show three places, or every one that is told, and count those that are not told too', () => {
    const many = [
      ...['1', '2', '3', '4'].map((where) => problem('a', where)),
      { ...problem('a', ''), more: 1500 },
    ];
    expect(shownProblems(many, false).map(({ where }) => where)).toEqual(['1', '2', '3']);
    expect(shownProblems(many, true)).toHaveLength(4);
    expect(groupProblems(many)[0].count).toBe(1504);
  });
});
