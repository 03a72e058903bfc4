import { lix, wordsOf } from './lix.js';

/** A sentence for who has a minute: no longer, and no harder to read, than this. */
export const plainLimits = { words: 25, lix: 45 } as const;

/** What a sentence without explanations may not have: signs of statistics and of mark-up. */
const signs = /[=<>≤≥≈±×÷√∞+*_`^|{}[\]#~α-ω]|(?<!\p{L})[pz](?!\p{L})/iu;

/** Where a further sentence begins. */
const another = /[.!?]\s+\p{Lu}/u;

/**
 * Whether a sentence can stand first on a page, without any explanation: one, short, easy, and without ids, p and signs.
 *
 * @param ids what no reader knows: ids of codes and sources
 */
export function isPlain(sentence: string, ids: ReadonlySet<string>): boolean {
  const words = wordsOf(sentence);
  return (
    words.length > 0 &&
    words.length <= plainLimits.words &&
    lix(sentence) <= plainLimits.lix &&
    !signs.test(sentence) &&
    !another.test(sentence) &&
    !words.some((word) => ids.has(word))
  );
}
