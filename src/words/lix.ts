/** A word: letters, with what joins them, or a number as it is written. */
const wordPattern =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’\-–]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[\u00a0.,]\p{N}+)*/gu;

/** The words of a text; marks of Markdown and signs are none. */
export function wordsOf(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

/**
 * How hard a text is to read: words for each sentence, and the percentage of words with more than six letters. Below 30 is very
 * easy, 40 to 50 as in newspapers, above 60 very hard.
 *
 * @returns NaN for a text without words
 * @see Björnsson (1968), Läsbarhet
 * @example lix('Dette er en lett setning.') // 5 + 20 = 25
 */
export function lix(text: string): number {
  const words = wordsOf(text);
  const sentences = Math.max(1, (text.match(/[.!?:](?=[\s»”*)]|$)/gu) ?? []).length);
  const long = words.filter((word) => [...word.replace(/[^\p{L}]/gu, '')].length > 6).length;
  return words.length / sentences + (100 * long) / words.length;
}
