/**
 * How hard a text is to read (LIX): words per sentence + 100 x the share of words of more than six letters.
 *
 * @example lix('Her er fire ord.') // 4
 */
export function lix(text: string): number {
  const words = wordsOf(text);
  const sentences = text.match(/[.!?:](?=\s|$)/gu)?.length ?? 1;
  return words.length / sentences + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [];
}
