import { doing } from './introductions.js';
import type { Word } from './tokens.js';

/** Words behind which somebody is named more often than anything else: "hos", "hei", "spør", "sa". */
const calls = new Set(
  'hos hei kjære spør spurte spurde ringte ring ringer takk hils hilste hilsen mvh heter heiter het heitte kalles kjenner møtte og- sa svarte sier'.split(
    ' ',
  ),
);
/** What may stand before the beginning of a clause. */
const beginnings = new Set('og men så at da når fordi mens om hvis eller for no nå då som'.split(' '));

/** Whether a word stands where people are named: "hos X", "hei X", or "X sa" at the beginning of a clause. */
export function isAddressed(words: readonly Word[], i: number): boolean {
  const [before, own, after] = [words[i - 1], words[i], words[i + 1]];
  if (before !== undefined && own.gap === ' ' && calls.has(before.lower)) return true;
  if (after === undefined || after.gap !== ' ' || !doing.has(after.lower)) return false;
  return own.opens || own.gap !== ' ' || before === undefined || beginnings.has(before.lower);
}
