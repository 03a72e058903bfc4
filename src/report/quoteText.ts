import type { Corpus } from '../corpus/corpus.js';

/** A quote on one line; where it is long, its beginning up to a whole word. */
export function quoteText(corpus: Corpus, selection: number, most = Number.POSITIVE_INFINITY): string {
  const line = corpus.quote(selection).replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  if (letters.length <= most) return line;
  const cut = letters.slice(0, most - 1).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut} …`;
}
