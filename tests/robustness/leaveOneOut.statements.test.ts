import { describe, expect, it } from 'vitest';
import { leaveOneOut } from '../../src/robustness/leaveOneOut.js';
import { leaveOneOutStatement } from '../../src/robustness/leaveOneOut.statements.js';
import { linesOf } from '../inference/support.js';

const corpus = linesOf({ s1: 'AC AC B - D BD A AC - -', s2: 'A C BD B - AC', s3: 'AC - BC D' }).inLanguage(
  'en',
);
const pair = { row: 'A', column: 'C' };
const exact = { test: 'exact' } as const;
const left = leaveOneOut(corpus, pair, exact);

describe('the words on leaving out one source', () => {
  it('give the range, and name the sources that matter most', () => {
    const { text } = leaveOneOutStatement(left);
    expect(text).toContain('**A** and **C** occur together in 5 units');
    expect(text).toContain('With each of the 3 sources left out in turn, the count is 2 to 4');
    expect(text).toMatch(/Most influential: s\d \(without it z = /u);
    expect(text).toContain('No single source changes the sign.');
  });

  it('warn of a source that turns the sign, or without which nothing is left', () => {
    const turned = leaveOneOut(
      linesOf({ s1: 'AC AC AC - - -', s2: 'A A C C - AC' }),
      {
        row: 'A',
        column: 'C',
      },
      exact,
    );
    expect(leaveOneOutStatement(turned).text).toContain('Fortegnet snur uten s1.');
    const carried = leaveOneOut(
      linesOf({ s1: 'A - C AC', s2: 'B - D' }).inLanguage('en'),
      {
        row: 'A',
        column: 'C',
      },
      exact,
    );
    expect(leaveOneOutStatement(carried).text).toContain('Without s1 nothing is left to compare.');
  });

  it('give the reason where there is nothing to leave out', () => {
    expect(leaveOneOutStatement(leaveOneOut(corpus, undefined)).text).toBe(
      'No two codes meet in this material.',
    );
  });
});
