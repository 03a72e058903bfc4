import { describe, expect, it } from 'vitest';
import { policies } from '../../src/disclosure/policy.js';
import { countedBefore } from '../../src/publication/countedBefore.js';
import type { LedgerEntry } from '../../src/publication/ledger.js';
import { mergedModel } from '../../src/publication/mergedModel.js';
import type { PartMaker } from '../../src/publication/parts.js';
import { countSubject, publicSources } from '../../src/publication/publicSources.js';
import { corpusOf } from '../support/corpusOf.js';
import { ledgerEntry } from '../support/ledgerEntry.js';
import { toyPart } from '../support/toyPart.js';

const corpus = corpusOf(
  Array.from({ length: 9 }, (_, i) => `s${i + 1} 0-9 A${i < 6 ? ' B' : ''}`).join('\n'),
).inLanguage('en');
const sources = publicSources(corpus);

/** Counts a pair in the first 4 sources, in paragraphs in the first 6, and with coder K in others; and what the codes have under any choice. */
const part: PartMaker = (of, analysis, policy) => {
  const has = (source: number) => {
    if (analysis.coders === 'coder:K') return source > 6;
    return source < (analysis.unit === 'paragraph' ? 6 : 4);
  };
  const pair = countSubject(of, { key: 'together:A:B', categories: ['mentions'], sets: {} }, (source) =>
    has(source) ? 0 : -1,
  );
  const made = toyPart(of, analysis, policy);
  return {
    ...made,
    subjects: [...made.subjects, pair],
    within: [
      {
        lesser: { subject: 'together:A:B', categories: [0] },
        greater: { subject: 'code:A', categories: [0] },
      },
    ],
    candidates: [
      ...made.candidates,
      { key: 'together:A:B|mentions|', subject: 'together:A:B', set: 'mentions', group: '', use: 1 },
    ],
  };
};

const entry = (analysis: LedgerEntry['analysis'], policy: LedgerEntry['policy'] = 'three') =>
  ledgerEntry({
    policy,
    cross: policies[policy].cross,
    digest: '',
    beside: { more: [], atMost: [] },
    sizes: {},
    analysis,
  });

const policy = policies.three;
const counted = async (...earlier: readonly LedgerEntry[]) => {
  const analysis = { unit: 'selection', permutations: 19 } as const;
  const own = { analysis, policy, parts: [part(sources, analysis, policy)] };
  let made = 0;
  const before = await countedBefore(earlier, {
    sources,
    makers: [part],
    own,
    onPause: async () => {
      made++;
    },
  });
  const { model } = mergedModel(sources, [...own.parts, ...before.parts]);
  return { made, before, model };
};

describe('what earlier publications counted', () => {
  it('has a key of its own where it counts other sources by the same key, and lies within the other where it does', async () => {
    const [paragraphs, coder] = [
      entry({ unit: 'paragraph' }),
      entry({ unit: 'selection', coders: 'coder:K' }),
    ];
    const { before, model } = await counted(paragraphs, coder);
    expect(model.subjects.map(({ key, counts }) => [key, counts.flat().reduce((a, b) => a + b)])).toEqual([
      ['code:A', 9],
      ['code:B', 6],
      ['together:A:B', 4],
      ['together@2:A:B', 6],
      ['together@3:A:B', 2],
    ]);
    const of = (subject: string) => ({ subject, categories: [0] });
    expect(model.within).toEqual([
      { lesser: of('together:A:B'), greater: of('code:A') },
      { lesser: of('together@2:A:B'), greater: of('code:A') },
      { lesser: of('together:A:B'), greater: of('together@2:A:B') },
      { lesser: of('together@3:A:B'), greater: of('code:A') },
    ]);
    expect(before.keyOf(paragraphs, 'together:A:B|mentions|')).toBe('together@2:A:B|mentions|');
    expect(before.keyOf(coder, 'together:A:B|mentions|kind=interview')).toBe(
      'together@3:A:B|mentions|kind=interview',
    );
    expect(before.keyOf(paragraphs, 'code:A|mentions|')).toBe('code:A|mentions|');
    expect(before.wantedBy(paragraphs).map(({ key }) => key)).toContain('together@2:A:B|mentions|');
  });

  it('is counted once for choices that count alike, and again under another policy', async () => {
    const alike = entry({ permutations: 9999, seed: 5, unit: 'selection', adjust: 'holm' });
    expect((await counted(alike)).made).toBe(0);
    expect((await counted(entry({}), entry({}), alike)).made).toBe(1);
    const { made, model, before } = await counted(entry({ unit: 'selection' }, 'tre-10'));
    expect([made, model.subjects.length]).toEqual([1, 3]);
    expect(before.keyOf(entry({}, 'tre-10'), 'together:A:B|mentions|')).toBe('together:A:B|mentions|');
  });

  it('is one material for records for checking, which count nothing themselves, however it was counted', async () => {
    const units = [entry({ unit: 'selection' }), entry({ unit: 'paragraph' })];
    const { parts, keyOf } = await countedBefore(units, { sources, makers: [part], onPause: async () => {} });
    expect(mergedModel(sources, parts).model.subjects.map(({ key }) => key)).toEqual([
      'code:A',
      'code:B',
      'together:A:B',
      'together@2:A:B',
    ]);
    expect(units.map((each) => keyOf(each, 'together:A:B|mentions|'))).toEqual([
      'together:A:B|mentions|',
      'together@2:A:B|mentions|',
    ]);
  });

  it('is nothing of records for checking', async () => {
    expect((await counted({ ...entry({ unit: 'paragraph' }), kind: 'checking' })).made).toBe(0);
  });
});
