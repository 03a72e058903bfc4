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

const offices = new Set(
  'fylket nav kontoret ikt nay direktoratet kommunen fylkeskontoret regionen skolen arbeidet jobben legekontoret mottak mottaket'.split(
    ' ',
  ),
);
/** What people are seen to do; behind a name that is a word it shows less than what they say. */
const acts = new Set(
  'satt sitter sit stod sto står kjørte køyrde hentet henta sendte kjenner vet veit smilte nikket ventet venta fikser fiksa ordner ordnet hjalp dro drog gav ga flyttet flytta'.split(
    ' ',
  ),
);

/** Whether a word stands where people are named: "hos X", "hei X", or "X sa" at the beginning of a clause. */
export function isAddressed(words: readonly Word[], i: number): boolean {
  const [before, own, after] = [words[i - 1], words[i], words[i + 1]];
  if (before !== undefined && own.gap === ' ' && calls.has(before.lower)) return true;
  if (after === undefined || after.gap !== ' ') return false;
  const third = words[i + 2]?.lower ?? '';
  const does =
    doing.has(after.lower) ||
    acts.has(after.lower) ||
    (/^(?:på|fra|frå|i|hos)$/u.test(after.lower) && offices.has(third));
  return does && (own.opens || own.gap !== ' ' || before === undefined || beginnings.has(before.lower));
}
