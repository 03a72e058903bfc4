import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/inference/cellChange.js';
import { changePhrase } from '../../src/inference/change.statements.js';
import { phraseNumbers, phraseText } from '../../src/report/phrase.js';

const coder = (id: string) => ({ index: 0, id, name: id, reconciled: false });
const nothing: Change = { sources: null, codings: null, coders: [] };
const said = (change: Partial<Change>, language: 'nb' | 'en' = 'en') =>
  phraseText(changePhrase({ ...nothing, ...change }, language) ?? ['nothing'], language);

describe('what would change a finding, in words', () => {
  it('has the fewest sources, as exactly as they are known', () => {
    expect(said({ sources: { least: 1, most: 1, exact: true } })).toBe(
      'Falls without one particular source.',
    );
    expect(said({ sources: { least: 3, most: 3, exact: true } }, 'nb')).toBe(
      'Faller om 3 bestemte kilder (færre er ikke nok) tas bort.',
    );
    expect(said({ sources: { least: 3, most: 3, exact: true, held: true } }, 'nb')).toBe(
      'Faller om 3 bestemte kilder (færre er neppe nok) tas bort.',
    );
    expect(said({ sources: { least: 1, most: 4, exact: false } })).toBe(
      'Falls without 4 particular sources (perhaps fewer).',
    );
    expect(said({ sources: { least: 8, most: 9, exact: false, held: true } })).toBe(
      'Falls without 9 particular sources (hardly fewer than 8).',
    );
    expect(said({ sources: { least: 3, most: 5, exact: false } })).toBe(
      'Falls without 5 particular sources (at least 3).',
    );
    expect(said({ sources: { least: 8, most: null, exact: false } }, 'nb')).toBe(
      'Faller om flere enn 7 kilder tas bort.',
    );
    expect(said({})).toBe('nothing');
  });

  it('has codings beside sources, and coders by what they give', () => {
    const change: Change = {
      sources: { least: 2, most: 2, exact: true },
      codings: { least: 1, most: 7, exact: false },
      coders: [
        { coder: coder('K1'), sources: 30, holds: true },
        { coder: coder('K2'), sources: 12, holds: false },
      ],
    };
    expect(said(change, 'nb')).toBe(
      'Faller om 2 bestemte kilder (færre er ikke nok), eller om 7 bestemte kodinger (kanskje færre) tas bort. Med kodingen til K1 alene (30 kilder) står det seg. Med kodingen til K2 alene (12 kilder) faller det.',
    );
    expect(phraseNumbers(changePhrase(change, 'en')!)).toEqual({
      sourcesToTurn: 2,
      codingsToTurn: 7,
      sourcesOfCoder: 30,
      sourcesOfCoder_2: 12,
    });
    expect(said({ coders: change.coders.map((each) => ({ ...each, holds: true })) })).toBe(
      'By the coding of K1 alone (30 sources) and K2 alone (12 sources) it holds.',
    );
  });
});
