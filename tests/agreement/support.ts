import { type Agreement, agreement } from '../../src/agreement/agreement.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { corpusOf } from '../support/corpusOf.js';

/** Ten lines of two sources. A: both 2, only anna 1, only bo 1, neither 6. B: both 1, neither 9. C: nobody. */
export const tenLines = corpusOf(
  `
  s1 L1 A   @anna
  s1 L1 A   @bo
  s1 L2 A   @anna
  s1 L3 -
  s1 L4 -
  s1 L5 -
  s2 L6 A B @anna
  s2 L6 A B @bo
  s2 L7 A   @bo
  s2 L8 -
  s2 L9 -
  s2 L10 -
  s3 L11 A  @anna
  `,
  { codes: 'A B C' },
).inLanguage('en');

/** Nothing to compare: one coder, and two who have no source in common. */
export const oneCoder = corpusOf('s1 L1 A @anna\ns2 L2 B @anna').inLanguage('en');
export const apart = corpusOf('s1 L1 A @anna\ns2 L2 A @bo').inLanguage('en');

export function onLines(corpus: Corpus): Agreement {
  return agreement(corpus, { unit: 'line', replicates: 99 });
}
