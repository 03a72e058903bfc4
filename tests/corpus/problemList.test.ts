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

  it('finds the words of a problem only when they are told', () => {
    const list = new ProblemList();
    let asked = 0;
    for (let i = 0; i < 3000; i++) list.add('often', 'place', () => `message ${++asked}`);
    expect(asked).toBe(1000);
    expect(list.toProblems()[999].message).toBe('message 1000');
  });

  it('cuts a message that nobody could read', () => {
    const list = new ProblemList();
    list.add('long', 'place', `unknown code "${'x'.repeat(1_000_000)}"`);
    const [{ message }] = list.toProblems();
    expect(message.length).toBeLessThanOrEqual(2000);
    expect(message).toContain('(1000015 characters)');
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
      more: 1500,
    });
  });
});
