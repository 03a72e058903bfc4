import type { Identifier } from '../identifier.js';
import { matchesIn, stretchesAround } from '../near.js';
import { isEnglish, isNorwegian } from '../words/words.js';
import { isFunctionWord, isOrganisation } from './lexicon.js';

/** What stands before the initials of somebody who writes, handles, signs or is met. */
const labels =
  /(?<![A-Za-zÀ-ž\d])(?:ref|referent|init|initialer|saksbeh|saksb|saksbehandler|sakshandsamar|sbh|obs|observatør|observert av|skrevet av|skrive av|ført av|notert av|registrert av|journalført av|godkjent av|attestert av|anvist av|mottatt av|transkribert av|utført av|intervjuet av|intervjuer|intervjuar|sign|signert|signatur|behandler|kontaktperson|ansvarlig|ansv|veileder|rettleiar|møte m|møte med|møtte|samtale m|samtale med|tlf m|snakket m|vh|mvh|hilsen|helsing|v(?=\/)|observer|interviewer|written by|notes by|transcribed by|signed|caseworker)(?<mark>[.:]{1,2}[ \t]{0,4}\(?|[ \t]{1,4}\(?|\/ ?)/gi;
/** Two capitals near one another, or, in small letters, letters apart behind what surely is a label. */
const near =
  /[A-ZÆØÅ][A-ZÆØÅa-zæøå]?[A-ZÆØÅ]|(?:ref|init|initialer|saksbeh|saksb|sbh|obs|observatør|sign|signert|signatur|møte m|samtale m| av)[.: \t][.: \t(]*[a-zæøå]{2,4}(?![a-zæøå])|v\/ ?[a-zæøå]{2,4}(?![a-zæøå])/gi;
const capitals =
  /^(?:[A-ZÀ-ÖØ-ÞČŠŽŁĐ]{2,4}|[A-ZÀ-ÖØ-ÞČŠŽŁĐ]{1,2}[a-zà-öø-ÿčšžłđŋ][A-ZÀ-ÖØ-ÞČŠŽŁĐ]?|[A-ZÀ-ÖØ-ÞČŠŽŁĐ][a-zà-öø-ÿčšžłđŋ]{1,2}[A-ZÀ-ÖØ-ÞČŠŽŁĐ])(?![A-Za-zÀ-ž\d'@-]|\.[A-Za-zÀ-ž])/;
const small = /^[a-zà-öø-ÿčšžłđŋ]{2,4}(?=\.? ?(?:[,;)\n]|\.? ?$))/;
/** Labels behind which letters in small type are initials as well, where they are no word. */
const surely =
  /^(?:ref|init|initialer|saksbeh|saksb|sbh|obs|observatør|sign|signert|signatur|møte m|samtale m|.* av|v)$/iu;
/** A date, and a time perhaps, at the beginning of a line of a log, and the initials behind it. */
const entry =
  /(?<=^|\n)[ \t]*(?:\d{1,2}[./]\d{1,2}\.?(?:[./]?(?:20)?\d{2})?|(?:19|20)\d{2}-\d{2}-\d{2})(?:,? (?:kl\.? ?)?\d{1,2}[.:]?\d{2})?[:,]?[ \t]+(?:– |- )?([A-ZÀ-ÖØ-ÞČŠŽŁĐ]{2,4}|[A-ZÀ-ÖØ-ÞČŠŽŁĐ]{1,2}[a-zà-öø-ÿčšžłđŋ][A-ZÀ-ÖØ-ÞČŠŽŁĐ]?)(?=[ \t][a-zà-öø-ÿčšžłđŋ]|[:,] ?[A-Za-zÀ-ž]|[ \t][–-] )/g;
/** The end of an entry: `… svarer ikke. /AMH`, `– kls`. */
const signed =
  /(?<=[.!?)] ?(?:\/ ?|[–-] ?|\())([A-ZÀ-ÖØ-ÞČŠŽŁĐ]{2,4}|[A-ZÀ-ÖØ-ÞČŠŽŁĐ]{1,2}[a-zà-öø-ÿčšžłđŋ])(?=\)?\.?\s*(?:\n|$))/g;
/** Letters that are no person: what people do, what they write with, units, states, offices. */
const nobody = new Set(
  'sms tlf mms mob tel vta aft cv ia ok dps bup ppt aap kvp utg inn ut kl nb obs fyi nav ny nei ja to tv pc it hr ki eu fn as sa pr ud sv ks lo ai us uk vg dn nn xx ab bi si hf tt up au at mr ct pp pt dl dk se no mva kid fnr dnr ptsd adhd uia uio ntnu asd iq bmi fau oed msk gp nr id pdf usb vpn dps nay nks naf nho udi imdi ssb fhi nrk cc bcc re sv vs ref ps pbl kto evt ifm iht mht pga jf obl møte brev post mail epost samt dok vedl ca kr stk pst mnd uke dag'.split(
    ' ',
  ),
);

/**
 * Initials without full stops, of those who write, handle and sign: behind a label ("ref. WL", "SAKSBEH LTB", "møte m kls"), at the
 * beginning and end of entries of a log; and, once they are introduced, wherever they stand in the text.
 *
 * @param text as `plainText` gives it
 */
export function logInitials(text: string): Identifier[] {
  const places = new Map<number, string>();
  const introduced = new Set<string>();
  const add = (start: number, own: string) => {
    places.set(start, own);
    introduced.add(own);
  };
  for (const match of matchesIn(text, labels, stretchesAround(text, near, 30, 8))) {
    const at = match.index + match[0].length;
    const label = match[0].slice(0, match[0].length - match.groups!.mark.length);
    const own = behindLabel(text.slice(at, at + 12), label);
    if (own !== null) add(at, own);
  }
  const lines = stretchesAround(text, /\n[ \t]*\d|^[ \t]*\d/g, 1, 40);
  const entries = [...matchesIn(text, entry, lines)].filter((match) => isSomebody(match[1]));
  const times = new Map<string, number>();
  for (const [, own] of entries) times.set(own, (times.get(own) ?? 0) + 1);
  // One who is introduced, or enters twice, makes it a log of people: others at that place are people too.
  const isLog = [...times].some(([own, n]) => introduced.has(own) || (n > 1 && own.length > 1));
  if (isLog) for (const match of entries) add(match.index + match[0].length - match[1].length, match[1]);
  for (const match of matchesIn(
    text,
    signed,
    stretchesAround(text, /[A-ZÆØÅ][A-ZÆØÅa-zæøå]{1,3}\)?\.?\s*(?:\n|$)/g, 2, 4),
  ))
    if (isSomebody(match[1]) && (introduced.has(match[1]) || isSignature(text, match.index)))
      add(match.index, match[1]);
  for (const own of introduced)
    for (const match of text.matchAll(new RegExp(`(?<![A-Za-zÀ-ž\\d.@/_-])${own}(?![A-Za-zÀ-ž\\d@_-])`, 'g')))
      places.set(match.index, own);
  return [...places].map(([start, own]) => ({
    kind: 'name',
    certainty: 'likely',
    start,
    end: start + own.length,
    text: own,
  }));
}

/** The initials right behind a label, or null where something else stands there. */
function behindLabel(behind: string, label: string): string | null {
  const own = capitals.exec(behind)?.[0];
  if (own !== undefined) {
    // "Veileder Bo", "hilsen Eva": a name with one capital is for the lists to know.
    if (/^[A-ZÀ-ÖØ-ÞČŠŽŁĐ][a-zà-öø-ÿčšžłđŋ]{1,2}$/.test(own)) return null;
    // Where all is written with capitals, a word may follow that is none of somebody's letters.
    const isShouted = label === label.toUpperCase() && own === own.toUpperCase();
    const isWord = isShouted && own.length > 2 && isAnyWord(own.toLowerCase());
    // "ref. IN": a frequent word, where nothing but initials stands.
    const isAlone =
      surely.test(label) && !isShouted && /^(?:[,;)\n]|\.?\s*$|\.\s)/u.test(behind.slice(own.length));
    return isSomebody(own, isAlone) && !isWord ? own : null;
  }
  if (!surely.test(label)) return null;
  const lower = small.exec(behind)?.[0];
  if (lower === undefined || !isSomebody(lower)) return null;
  return isAnyWord(lower) ? null : lower;
}

const isAnyWord = (lower: string) => isNorwegian(lower) || isEnglish(lower);

function isSomebody(own: string, mayBeWord = false): boolean {
  const lower = own.toLowerCase();
  if (/^[A-ZÀ-ÖØ-ÞČŠŽŁĐ][a-zà-öø-ÿčšžłđŋ]{1,2}$/.test(own)) return false;
  return !nobody.has(lower) && !isOrganisation(lower) && (mayBeWord || !isFunctionWord(lower));
}

/** Whether a slash stands right before letters at the end of an entry: `/AMH` signs it. */
function isSignature(text: string, start: number): boolean {
  return /\/ ?$/u.test(text.slice(Math.max(0, start - 2), start));
}
