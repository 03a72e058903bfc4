/** Words for every coder (lower case). */
const everybody: ReadonlySet<string> = new Set(['all', 'alle', 'both', 'begge', '*']);

/** Whether a word, in Norwegian or English, means every coder. */
export function meansEverybody(word: string): boolean {
  return everybody.has(word.trim().toLowerCase());
}
