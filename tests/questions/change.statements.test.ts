import { describe, expect, it } from 'vitest';
import { withChanges } from '../../src/questions/change.statements.js';
import type { AskedAgain } from '../../src/questions/findingChange.js';
import type { Finding } from '../../src/report/finding.js';
import { phraseText } from '../../src/report/phrase.js';
import type { CoderRule } from '../../src/units/coderRule.js';
import { corpusOf } from '../support/corpusOf.js';

const corpus = corpusOf('s0 0-5 A @k1\ns1 0-5 A @k1\ns2 0-5 A @k1\ns2 0-5 A @k2\ns3 0-5 B @k1').inLanguage(
  'en',
);

/** How many sources have A, by a rule; confirmatory from two on. */
interface Answer {
  readonly withA: number;
  readonly asked: readonly (number | undefined)[];
}

const seen: (number | undefined)[] = [];
const parts: AskedAgain<Answer> = {
  asked: () => ({ coders: 'any', permutations: 99 }),
  again: (_, part, { coders, permutations }) => {
    seen.push(permutations);
    return answerOf(part, coders);
  },
  carriers: () => [0, 1, 2],
};

function answerOf(part: typeof corpus, coders: CoderRule = 'any'): Answer {
  const { codings, selections, codes } = part;
  const found = new Set<number>();
  for (let i = 0; i < codings.length; i++) {
    const own = coders === 'any' || coders === `coder:${part.coders[codings.coder[i]].id}`;
    if (own && codes[codings.code[i]].id === 'A') found.add(selections.source[codings.selection[i]]);
  }
  return { withA: found.size, asked: seen };
}

const findingsOf = ({ withA }: Answer): Finding[] => [
  {
    key: 'x.A',
    verdict: withA >= 2 ? 'confirmatory' : 'nothing',
    null: 'average',
    sentence: ['A'],
    n: ['n'],
    caveat: '',
  },
  { key: 'x.B', verdict: 'description', null: null, sentence: ['B'], n: ['n'], caveat: '' },
];

describe('what would change the findings of a question', () => {
  it('stands beside those that are confirmatory, and is asked for with no more draws than the question was', () => {
    const found = withChanges(answerOf(corpus), 'en', findingsOf, { corpus, parts });
    expect(found.map(({ key, change }) => [key, change && phraseText(change, 'en')])).toEqual([
      [
        'x.A',
        'Falls without 2 particular sources (perhaps fewer). By the coding of k1 alone (4 sources) it holds. By the coding of k2 alone (1 source) it falls.',
      ],
      ['x.B', undefined],
    ]);
    expect(new Set(seen)).toEqual(new Set([99]));
  });

  it('is not asked for where nothing is confirmatory', () => {
    const before = seen.length;
    const none = { withA: 1, asked: [] };
    expect(withChanges(none, 'en', findingsOf, { corpus, parts })).toEqual(findingsOf(none));
    expect(seen.length).toBe(before);
  });
});
