import { describe, expect, it } from 'vitest';
import { type Findings, findingsText } from '../../src/report/finding.js';
import { phrase, sources } from '../../src/report/phrase.js';

const n = phrase`${sources(12, 'source')}`;
const findings: Findings = {
  kind: 'findings',
  question: 'needs',
  language: 'en',
  found: [
    { sentence: phrase`${sources(2, 'source')} say so.`, n, caveat: 'Few.' },
    { sentence: phrase`${sources(9, 'source', [2])} do not.`, n, caveat: 'Few.' },
  ],
};

describe('findings as text', () => {
  it('are a list, with a caveat of several behind the last of them', () => {
    expect(findingsText(findings)).toBe(
      '- 2 sources say so. *(12 sources)*\n- 9 sources do not. *(12 sources)* Caveat: Few.',
    );
  });

  it('bound small numbers, and those that would give them away', () => {
    expect(findingsText(findings, 3)).toBe(
      '- fewer than 3 sources say so. *(12 sources)*\n- at least 3 sources do not. *(12 sources)* Caveat: Few.',
    );
  });
});
