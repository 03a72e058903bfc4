import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import { findingChange } from '../../src/questions/findingChange.js';
import type { CoderRule } from '../../src/units/coderRule.js';
import { incidence } from '../../src/units/incidence.js';
import { corpusOf } from '../support/corpusOf.js';

/** Six sources: five have A, the first three of these twice; k2 coded two of them. */
const corpus = corpusOf(`
  s0 0-5 A @k1
  s0 6-9 A @k1
  s1 0-5 A @k1
  s1 6-9 A @k1
  s2 0-5 A @k1
  s2 6-9 A @k1
  s3 0-5 A @k1
  s4 0-5 A @k1
  s4 0-5 B @k2
  s5 0-5 B @k1
  s5 0-5 A @k2
  s5 6-9 A @k2`);

/** Selections with A. */
function ask(asked: Corpus, coders: CoderRule) {
  const { codes } = incidence(asked, { unit: 'selection', coders });
  return { withA: codes.reduce((sum, code) => sum + (asked.codes[code].id === 'A' ? 1 : 0), 0) };
}

describe('what would change a finding of a question', () => {
  it('is the fewest of its sources, and what each coder alone gives', () => {
    let asked = 0;
    const change = findingChange({
      corpus,
      coders: 'coder:k1',
      ask: (part, coders) => {
        asked++;
        return ask(part, coders);
      },
    });
    // Eight selections with A by k1: below six without two sources of two.
    const found = change({ holds: ({ withA }) => withA >= 6, carriers: [0, 1, 2, 3, 4] });
    expect(found.sources).toMatchObject({ most: 2 });
    expect(found.codings).toBeNull();
    expect(found.coders.map(({ coder, sources, holds }) => [coder.id, sources, holds])).toEqual([
      ['k2', 2, false],
    ]);
    const before = asked;
    change({ holds: ({ withA }) => withA >= 1, carriers: [0] });
    // The coder is not asked again.
    expect(asked - before).toBeLessThanOrEqual(2);
  });

  it('does not tell of coders whose coding cannot have it, nor of sources where it does not hold when asked anew', () => {
    const change = findingChange({ corpus, coders: 'coder:k1', ask });
    const found = change({
      holds: ({ withA }) => withA > 8,
      tested: ({ withA }) => withA > 5,
      carriers: [0, 1],
    });
    expect(found).toEqual({ sources: null, codings: null, coders: [] });
  });

  it('is never told to be the fewest, as only those that carry it were taken away', () => {
    const change = findingChange({ corpus, coders: 'coder:k1', ask });
    // Without the first source by itself it falls too, but that is no carrier.
    const found = change({ holds: ({ withA }) => withA === 8 || withA === 7, carriers: [3, 4, 5] });
    expect(found.sources).toEqual({ least: 1, most: 2, exact: false });
    expect(change({ holds: ({ withA }) => withA >= 7, carriers: [0, 1] }).sources).toEqual({
      least: 1,
      most: 1,
      exact: true,
    });
  });
});
