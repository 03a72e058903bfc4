import type { Corpus } from '../../corpus/corpus.js';
import type { Bilingual } from '../../shared/language.js';

/** Something that a project may have more or less of, and what one and several of it are called. */
export interface Fact {
  count(corpus: Corpus): number;
  readonly one: Bilingual;
  readonly many: Bilingual;
}

export const fact = (
  count: Fact['count'],
  [nbOne, nbMany]: readonly [string, string],
  [enOne, enMany]: readonly [string, string],
): Fact => ({ count, one: { nb: nbOne, en: enOne }, many: { nb: nbMany, en: enMany } });

/** How many of some things have something. */
export const where = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.reduce((count, item) => count + (holds(item) ? 1 : 0), 0);

/** How many rows have a text. */
export function countTexts(length: number, textAt: (index: number) => string | undefined): number {
  let count = 0;
  for (let i = 0; i < length; i++) if ((textAt(i) ?? '') !== '') count++;
  return count;
}
