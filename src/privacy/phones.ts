import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { isAmount, isCalling, isCounted, isMoney, isNamedNumber, isNotCalled } from './calls.js';
import type { Identifier } from './identifier.js';
import { matchesIn, stretchesAround } from './near.js';

/** Digits with what may stand between them in a number to call. */
const digits =
  /(?<![\p{L}\d.,/§-]|\d (?!\+|(?:[01]\d|2[0-3])[.:]?[0-5]\d \d))(?:\(?(?:\+|00) ?\d{1,3}\)?[ ./-]?(?:\(0\) ?)?)?(?:\(?\d(?:[ .()-]{0,2}\d){4,13})(?![\d\p{L}]|[.,-]\d|\/\d(?!\d(?![\d/.,])))/gu;
/** `2019 2020` is a period, `31.12.2025` a date, `12 000 000` an amount: their digits could be a number to call. */
const somethingElse =
  /^(?:19|20)\d\d[ -](?:19|20)\d\d$|^\d\d?[.-]\d\d?[.-]\d{2,4}(?: \d+)?$|^\d{1,3}(?:[ .]000)+$|^\d{4}-\d\d-\d\d$/u;
/** As Norwegian numbers are written: 412 34 567, 41 23 45 67, 22 33 44 55, 4123 4567, 800 12 345. */
const norwegian =
  /^(?:[49]\d{2}[ .-]?\d{2}[ .-]?\d{3}|[2-79]\d(?:[ .-]?\d{2}){3}|[2-79]\d{3}[ .-]?\d{4}|8[0-9]{2}[ .-]\d{2}[ .-]\d{3}|[49]\d{2}[ .-]\d{3}[ .-]\d{2})$/u;

/** Eight digits in other groups: likely where they begin as mobiles do, or where somebody is called. */
const mobileGroups = /^[49](?:[ .-]?\d){7}$/u;
/** Eight digits in groups as amounts have them. */
const inThousands = /^[2-9]\d(?:[ .-]\d{3}){2}$/u;
/** What somebody in a large house answers to: `22 33 44 55, linje 12`, `/56`. */
const extension =
  /^(?:,? ?(?:linje|internt?(?:nr)?|int|ext|extension|x|lokal)\.? ?\d{1,5}| ?\/ ?\d{2}(?![\d/.,]| \d))(?!\d)/iu;

/**
 * Telephone numbers, Norwegian ones with or without their country code. Eight digits can also be a case number, so a number
 * is certain only with a country code or after a word such as "tlf." or "mobil".
 */
export function phones(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of matchesIn(
    text,
    digits,
    stretchesAround(text, /\d{2,}|\d[ .()-]{1,2}(?=\d)/gu, 12, 70),
  )) {
    // A time of day before a number, as logs have it: `0912 55 12 34 56`.
    const time = /^(?!00)(?:[01]\d|2[0-3])[.:]?[0-5]\d (?=\d)/u.exec(match[0])?.[0] ?? '';
    const withoutTime = match[0].slice(time.length).replace(/[ .-]+$/u, '');
    const isLog = time !== '' && norwegian.test(withoutTime);
    const count = countOf(text, match);
    const written = isLog ? withoutTime : match[0].slice(count).replace(/[ .-]+$/u, '');
    const start = match.index + (isLog ? time.length : count);
    const bare = written.replace(/\D/gu, '');
    if (bare.length < 5 || somethingElse.test(written.replace(/[()]/gu, ''))) continue;
    const more =
      bare.length < 8
        ? ''
        : (extension.exec(text.slice(start + written.length, start + written.length + 20))?.[0] ?? '');
    const end = start + written.length + more.length;
    if (isAmount(text.slice(end, end + 15))) continue;
    const before = text.slice(Math.max(0, match.index - 45), match.index);
    if (isNotCalled(before)) continue;
    const international = /^\(?(?:\+|00)/u.test(written);
    const isNamed = isNamedNumber(before);
    const at = { kind: 'phone', start, end, text: written + more } as const;
    // "(22) 33 44 55": the first digits were a prefix once.
    const bared = written.replace(/[()]/gu, '');
    const known =
      norwegian.test(bared) || (/^47[ -]?/u.test(bared) && norwegian.test(bared.replace(/^47[ -]?/u, '')));
    if (international) {
      const parsed = parsePhoneNumberFromString(plus(written), 'NO');
      if (parsed?.isPossible() === true) found.push({ ...at, certainty: 'certain' });
    } else if (known) found.push({ ...at, certainty: isNamed ? 'certain' : 'likely' });
    else if (bare.length === 8 && inThousands.test(bared)) {
      if (isToCall(text, start, end)) found.push({ ...at, certainty: 'likely' });
    } else if (mobileGroups.test(bared) && !/^\d{1,3}(?:\.\d{3})+$/u.test(bared))
      found.push({ ...at, certainty: 'likely' });
    else if (isNamed && bare.length === 5 && /^0\d{4}$/u.test(written))
      found.push({ ...at, certainty: 'likely' });
    else if (bare.length === 8 && (isNamed || (/^[2-9]/u.test(bare) && isOddlyGrouped(text, start, end))))
      found.push({ ...at, certainty: 'likely' });
  }
  return found;
}

/** How much of what was matched counts the numbers of somebody: the `2 ` of `TLF 2 62 51 77 80`. */
function countOf(text: string, { 0: own, index }: RegExpExecArray): number {
  if (!/^[1-9] \d/u.test(own) || !norwegian.test(own.slice(2).replace(/[ .-]+$/u, ''))) return 0;
  const before = text.slice(Math.max(0, index - 16), index);
  return /(?<!\p{L})(?:tlf|tel|telefon|mob|mobil|phone|privat|jobb)\.?(?: ?nr\.?)? $/iu.test(before) ? 2 : 0;
}

/** Whether eight digits in groups that no number is written in are one: where somebody is called, and no money is near. */
function isOddlyGrouped(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return isCalling(before) && isToCall(text, start, end);
}

/** Whether eight digits in groups as amounts have them are a number to call: no money is near, and nothing is counted. */
function isToCall(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 70), start);
  const behind = text.slice(end, end + 20);
  return !isMoney(before, behind) && !isCounted(before, behind);
}

/** A number with its country code, as the library reads it: `0047 …`, `(+47) …`, `+47 (0) …`. */
function plus(written: string): string {
  return written
    .replace('(0)', '')
    .replace(/^\(?00/u, '+')
    .replace(/[()/]/gu, '');
}
