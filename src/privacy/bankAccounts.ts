import { type Identifier, identifierOf } from './identifier.js';
import { matchesIn, stretchesAround } from './near.js';

/** Eleven digits with light separators behind some of them, and no digit on either side. */
const shape = /(?<![\d,\p{L}/]|\d[.-])\d(?:[ .–/-]{0,3}\d){10}(?![\d\p{L}]|[.,-]\d)/gu;
/** As banks write them, in one row, and as people group them who read them out: 4-2-5, 4-3-4, 4-7, 6-5, 3-3-3-2, and so on. */
const asBanks = /^\d{4}([. -]?)\d{2}\1\d{5}$/u;
const grouped =
  /^\d{4}[ .–/-]{1,3}\d{2}[ .–/-]{1,3}\d{5}$|^\d{4}[ .-]{1,2}(?:\d{3}[ .-]{1,2}\d{4}|\d{2}[ .-]{1,2}\d{2}[ .-]{1,2}\d{3}|\d{2}[ .-]{1,2}\d{3}[ .-]{1,2}\d{2}|\d{4}[ .-]{1,2}\d{3})$|^\d{4}[ .-]\d{7}$|^\d{6}[ .-]{1,2}\d{5}$|^\d{2}(?:[ .-]{1,2}\d{2}){3}[ .-]{1,2}\d{3}$|^\d{3}(?:[ .-]{1,2}\d{3}){2}[ .-]{1,2}\d{2}$|^\d{2}(?: \d{2}){4} \d$/u;
/** What an account is called, and what may stand between that and its number. */
const called =
  '(?:(?:bank|bruks|lønns|spare|felles|mellom|utlands)?-?konto(?:nummer(?:et)?|nr|en|ar)?|(?:bank ?)?account(?: number| no)?|acct|bankgiro|plusgiro|clearing(?:nummer|nr)?|iban)';
const linking =
  '\\.?(?: (?:min|mi|mitt|hans|hennes|hennar|vår|deres|sin|my|his|her|its))?(?: (?:er|var|is|was|heter|med|nr|nummer|no|number|med nummer|i [\\p{L}]+|hos [\\p{L}]+|with [\\p{L}]+))*\\.?[:,]? ?[\'«»"(]?';
const named = new RegExp(
  `(?<!\\p{L})(?:${called}${linking}|(?:overfør(?:e|t|te|es)?|(?:ut)?betal(?:e|t|te|es|ast|er)?|inn|sett(?:e|es)? inn)(?: \\p{L}+| [\\d ]+){0,3} (?:til|på) )\\s*$`,
  'iu',
);
/** The number of an account abroad, or one that lacks a digit, where it is called so. */
const otherAccount = new RegExp(
  `(?<!\\p{L})(?:(?:bank|bruks|lønns|spare|felles)?-?konto(?:nummer(?:et)?|nr)|(?:bank ?)?account (?:number|no)|bankgiro|plusgiro)${linking}(\\d(?:[ .,–/-]{0,2}\\d){6,18})(?![\\d\\p{L}]|[.,-]\\d)`,
  'giu',
);
/** Digits that somebody reads out in groups, with commas or dots between them. */
const readOut = new RegExp(
  `(?<!\\p{L})${called}${linking}(\\d{4}(?:,|\\.{2,3}| ?…| –| og så|,? så) ?\\d{2}(?:,|\\.{2,3}| ?…| –| og så|,? så) ?\\d{5})(?!\\d)`,
  'giu',
);
/** What else eleven digits are called. */
const otherwise =
  /(?<!\p{L})(?:kid(?:-?(?:nr|nummer))?|ordre(?:nr|nummer)?|faktura(?:nr|nummer)?|isbn|ean|sporings?(?:nr|nummer)|ref(?:eranse)?(?:nr|nummer)?|doi|org\.?(?:nr|nummer)|imei|serie(?:nr|nummer)|kunde(?:nr|nummer)|(?:org|kunde|faktura)\.? ?nr)\.?:? ?$/iu;
/** Two letters of a country, two check digits, and 11 to 30 letters and digits, perhaps in groups. */
const iban =
  /(?<![\p{L}\d])(?:[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){11,30}|[a-z]{2}\d{2}(?:[ .-]?[a-z0-9]){11,30})(?![\p{L}\d])/gu;
const norwegianIban = /(?<![\p{L}\d])NO ?\d{2}(?:[ .-]?\d){11}(?!\d)/giu;
const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Norwegian bank account numbers: eleven digits whose last is a check digit modulo 11; and accounts abroad with an IBAN, or where
 * they are called an account. Written as banks do (`1234 56 78903`, with spaces or full stops) they are certain; in other groups,
 * and in a row, eleven digits pass the check by chance one time in eleven, and are likely unless they are called something else.
 * What is called an account and fails the check is likely: people mistype.
 */
export function bankAccounts(text: string): Identifier[] {
  const found: Identifier[] = [];
  const near = stretchesAround(text, /\d{2,}/gu, 90, 60);
  for (const match of matchesIn(text, norwegianIban, near))
    found.push(identifierOf(match, 'bank-account', 'certain'));
  for (const match of matchesIn(text, iban, near)) {
    const checked = shortened(match[0]).find(hasIbanCheck);
    // In groups of four, with a slip somewhere.
    const written = checked ?? /^[A-Z]{2}\d{2}(?: [A-Z\d]{4}){3,7}(?: [A-Z\d]{1,3})?/u.exec(match[0])?.[0];
    if (written === undefined) continue;
    const end = match.index + written.length;
    found.push({ kind: 'bank-account', certainty: 'certain', start: match.index, end, text: written });
  }
  for (const match of matchesIn(text, shape, near)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const isNamed = named.test(before);
    const bank = asBanks.exec(match[0]);
    if (hasCheckDigit(match[0].replace(/\D/gu, ''))) {
      if (bank === null && !isNamed && !grouped.test(match[0])) continue;
      const sure = isNamed || (bank !== null && bank[1] !== '');
      const certainty = sure ? 'certain' : otherwise.test(before) ? 'possible' : 'likely';
      found.push(identifierOf(match, 'bank-account', certainty));
    } else if (isNamed) found.push(identifierOf(match, 'bank-account', 'likely'));
  }
  for (const pattern of [otherAccount, readOut])
    for (const match of matchesIn(text, pattern, near))
      found.push(identifierOf(match, 'bank-account', 'likely', 1));
  return found;
}

/** What matched, and the same without its last groups: words in small letters go on like one. */
function shortened(written: string): string[] {
  const all = [written];
  for (let at = written.lastIndexOf(' '); at > 12; at = written.lastIndexOf(' ', at - 1))
    all.push(written.slice(0, at));
  return all;
}

/** The check of ISO 13616: letters as numbers from 10, the first four signs last, and a remainder of 1 modulo 97. */
function hasIbanCheck(written: string): boolean {
  const signs = written.replace(/[ .-]/gu, '').toUpperCase();
  if (signs.length < 15 || signs.length > 34) return false;
  let rest = 0;
  for (const sign of signs.slice(4) + signs.slice(0, 4))
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Whether the last of eleven digits is the check digit of an account. */
export function hasCheckDigit(digits: string): boolean {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const check = (11 - (sum % 11)) % 11;
  // A remainder that would need the digit 10 is given to no account.
  return check < 10 && check === Number(digits[10]);
}
