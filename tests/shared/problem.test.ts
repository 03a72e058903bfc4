import { expect, it } from 'vitest';
import { describeProblem, ProblemsError } from '../../src/shared/problem.js';

const problem = {
  kind: 'unknown-code',
  where: 'segments.csv line 41, column code',
  message: 'unknown code "C9"',
};

it('puts the place before what was found', () => {
  expect(describeProblem(problem)).toBe('segments.csv line 41, column code: unknown code "C9"');
});

it('leaves out a place that is unknown', () => {
  expect(describeProblem({ ...problem, where: '' })).toBe('unknown code "C9"');
});

it('names every problem in the message of one error', () => {
  const error = new ProblemsError('segments.csv was not read', [problem, { ...problem, where: 'line 42' }]);
  expect(error.message.split('\n')).toEqual([
    'segments.csv was not read',
    '  segments.csv line 41, column code: unknown code "C9"',
    '  line 42: unknown code "C9"',
  ]);
  expect(error.problems).toHaveLength(2);
  expect(error).toBeInstanceOf(Error);
});

it('cuts a place or message of a million letters in its middle, and no letter in two', () => {
  const endless = '😀'.repeat(500_000);
  const { problems, message } = new ProblemsError('x', [
    { kind: 'a', where: endless, message: `found ${endless}.` },
  ]);
  expect(problems[0].where.length).toBeLessThanOrEqual(2000);
  expect(problems[0].message).toMatch(/^found (?:😀)+ … \(1000007 characters\) … (?:😀)+\.$/u);
  expect(message.length).toBeLessThan(5000);
});

it('leaves a message that can be read as it is', () => {
  const text = 'm'.repeat(2000);
  expect(new ProblemsError('x', [{ ...problem, message: text }]).problems[0].message).toBe(text);
});
