import { describe, expect, it } from 'vitest';
import { problemLines, problemSections } from '../../src/corpus/problem.statements.js';

/** Four places of one kind, and 1,996 more that are not told one by one. */
const problems = [
  ...[2, 3, 4, 5].map((line) => ({
    kind: 'missing-source',
    where: `a.csv line ${line}`,
    message: 'no name',
  })),
  { kind: 'missing-source', where: '', message: '1996 more', more: 1996 },
];

describe('problems as a person reads them', () => {
  it('are three lines of a kind, and how many more there are', () => {
    expect(problemLines(problems, { language: 'en' })).toEqual([
      'a.csv line 2: no name',
      'a.csv line 3: no name',
      'a.csv line 4: no name',
      '… and 1,997 more (Rows without a source)',
    ]);
  });

  it('stand under a heading that counts all of them, and say how to see them', () => {
    expect(problemSections(problems, { language: 'en' })).toEqual([
      '  Rows without a source (2,000)',
      ...[2, 3, 4].map((line) => `    a.csv line ${line}: no name`),
      '    … and 1,997 more, --all shows every one',
    ]);
  });

  it('are all that are told where all are asked for, with the whole number of the rest', () => {
    const told = problemSections(problems, { language: 'en', all: true });
    expect(told).toHaveLength(6);
    expect(told.at(-1)).toBe('    … and 1,996 more');
    expect(problemSections(problems, { language: 'nb', all: true }).at(-1)).toMatch(/^ {4}… og 1\s996 til$/u);
  });
});
