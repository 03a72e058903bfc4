import { describe, expect, it } from 'vitest';
import { type Findings, findingsText } from '../../src/report/finding.js';
import { phrase, sources } from '../../src/report/phrase.js';

const n = phrase`${sources(12, 'source')}`;
const findings: Findings = {
  kind: 'findings',
  question: 'needs',
  language: 'en',
  found: [
    {
      key: 'needs.told',
      verdict: 'description',
      null: null,
      sentence: phrase`${sources(2, 'source')} say so.`,
      n,
      caveat: 'Few.',
    },
    {
      key: 'needs.told',
      verdict: 'description',
      null: null,
      sentence: phrase`${sources(9, 'source')} do not.`,
      n,
      caveat: 'Few.',
    },
  ],
};

describe('findings as text', () => {
  it('are a list, with a caveat of several behind the last of them', () => {
    expect(findingsText(findings)).toBe(
      '- 2 sources say so. *(12 sources)*\n- 9 sources do not. *(12 sources)* Caveat: Few.',
    );
  });

  it('say what holds, what speaks against it and what would change it; description needs no mark', () => {
    const told = { ...findings.found[0], caveat: '' };
    const text = findingsText({
      ...findings,
      found: [
        {
          ...told,
          verdict: 'confirmatory',
          null: 'average',
          against: phrase`${sources(3, 'source')} say the opposite.`,
          change: phrase`2 sources fewer.`,
        },
      ],
    });
    expect(text).toBe(
      '- 2 sources say so. *(holds; 12 sources)*\n  - Against: 3 sources say the opposite.\n  - What would change it: 2 sources fewer.',
    );
  });

  it('of one kind are named in one line beyond the third, unless only one is left', () => {
    const many = (count: number): Findings => ({
      ...findings,
      found: Array.from({ length: count }, (_, i) => ({
        ...findings.found[0],
        key: `needs.more.${i}`,
        caveat: '',
        sentence: phrase`${String(i)} is needed.`,
        fold: { kind: 'more', short: phrase`${String(i)}` },
      })),
    });
    expect(findingsText(many(4)).split('\n')).toHaveLength(4);
    expect(findingsText(many(6)).split('\n').at(-1)).toBe('- The same holds for: 3; 4; 5.');
    expect(findingsText(many(6)).split('\n')).toHaveLength(4);
  });
});
