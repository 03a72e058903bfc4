import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../src/corpus/problemList.js';

describe('a list of problems', () => {
  it('keeps their order', () => {
    const list = new ProblemList();
    list.add('b', 'there', 'two');
    list.add('a', () => 'here', 'one');
    expect(list.toProblems()).toEqual([
      { kind: 'b', where: 'there', message: 'two' },
      { kind: 'a', where: 'here', message: 'one' },
    ]);
  });

  it('tells a thousand of a kind, and how many more there are', () => {
    const list = new ProblemList();
    for (let i = 0; i < 2500; i++) list.add('often', `place ${i}`, 'again');
    list.add('once', 'place', 'rare');
    const problems = list.toProblems();
    expect(list.length).toBe(2501);
    expect(problems).toHaveLength(1002);
    expect(problems[999].where).toBe('place 999');
    expect(problems.at(-2)?.message).toBe('rare');
    expect(problems.at(-1)).toEqual({
      kind: 'often',
      where: '',
      message: '1500 more of the kind "often", after the 1000 that are listed',
    });
  });
});
