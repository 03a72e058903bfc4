import { type Identifier, identifierOf } from './identifier.js';

const month =
  '(?:jan(?:uar|uary)?|feb(?:ruar|ruary)?|mars|march|mar|april|apr|mai|may|juni|june|jun|juli|july|jul|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|des(?:ember)?|dec(?:ember)?)\\.?';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const year = '(?:(?:19|20)\\d{2}|\\d{2})';
const date = [
  `${day}\\.? ?(?:/|-|\\.| ) ?(?:0?[1-9]|1[0-2]) ?(?:/|-|\\.| ) ?${year}`,
  `(?:den )?${day}(?:\\.|st|nd|rd|th)? (?:of )?${month},? ?'?${year}`,
  `${month} ${day}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}`,
  '(?:19|20)\\d{2}[-./](?:0?[1-9]|1[0-2])[-./](?:0[1-9]|[12]\\d|3[01])',
].join('|');
const wholeDate = new RegExp(`(?<![\\p{L}\\d./-])(?:${date})(?![\\p{L}\\d]|[./-]\\d)`, 'giu');
/** Words before a date that make it the date of a birth. */
const born =
  /(?<!\p{L})(?:født|fødd|fødde|f\.|f|født dato|fødselsdato(?:en)?|fødselsdag(?:en)?|bursdag(?:en)?|gebursdag(?:en)?|fødtes|born|birthday|date of birth|d\.?o\.?b\.?|birth ?date)(?: min| mi| hans| hennes| sin| my)?(?: er| var| is| was)?(?: on)?(?: den)?:? ?$/iu;
/** A day of a month without its year, or six digits, where a birth is spoken of. */
const bornOn = new RegExp(
  `(?<!\\p{L})(?:født|fødd|f\\.|fødselsdato(?:en)?|fødselsdag(?:en)?|bursdag(?:en)?|gebursdag(?:en)?|born|birthday|date of birth|dob)(?: min| mi| hans| hennes| sin| my)?(?: er| var| is| was)?(?: on)?(?: den)?:? ((?:${day}\\.? (?:i )?(?:${month}|(?:0?[1-9]|1[0-2])\\.)|${day}[./] ?(?:0?[1-9]|1[0-2])\\.?|\\d{6})(?! ?\\d))`,
  'giu',
);
/** The year alone. */
const bornIn =
  /(?<!\p{L})(?:født|fødd|born|årgang|årsmodell)(?: i| in| på)? ((?:19|20)\d{2}|'\d{2}|\d{2}(?=[ .,;!?)]))(?![\d./-])/giu;

/**
 * Dates of birth: likely where a birth is spoken of; another date of somebody's lifetime is only possible, and a year of
 * birth too.
 */
export function birthDates(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of text.matchAll(wholeDate)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const isBirth = born.test(before) && !/\d\s?f$/iu.test(before);
    if (isBirth) found.push(identifierOf(match, 'birth-date', 'certain'));
    else if (isLifetime(match[0]) && !ofPaper.test(before))
      found.push(identifierOf(match, 'birth-date', 'likely'));
    else if (canBeBirth(match[0])) found.push(identifierOf(match, 'birth-date', 'possible'));
  }
  for (const match of text.matchAll(bornOn)) {
    const at = identifierOf(match, 'birth-date', 'likely', 1);
    // The full stop behind a whole word ends the sentence.
    const stop = /\p{L}{3,}\.$/u.test(at.text) ? 1 : 0;
    found.push({ ...at, end: at.end - stop, text: at.text.slice(0, at.text.length - stop) });
  }
  for (const match of text.matchAll(bornIn)) found.push(identifierOf(match, 'birth-date', 'possible', 1));
  return found;
}

/** Laws, letters and judgments have old dates, too. */
const ofPaper =
  /(?:lov(?:en)?|forskrift(?:en)?|rundskriv(?:et)?|dom(?:men)?|kjennelse(?:n)?|vedtak(?:et)?|brev(?:et)?|act|avtale(?:n)?)(?: av| fra| of)?(?: den)? ?$/iu;

/** Whether a whole date is so long ago that it is seldom anything but a birth. */
function isLifetime(written: string): boolean {
  const [, short] = /(?<!\d)'?(\d\d)$/u.exec(written) ?? [];
  const year = Number(
    /(?:19|20)\d{2}/u.exec(written)?.[0] ?? (short !== undefined && Number(short) > 30 ? `19${short}` : 0),
  );
  // The first of January is the day that is written where nobody knows.
  return year >= 1920 && year <= 1999 && !/^0?1[./-]0?1[./-]/u.test(written);
}

/** Whether the year of a date is one that an adult can be born in: what is later is an appointment. */
function canBeBirth(written: string): boolean {
  const years = /(?:19|20)\d{2}/u.exec(written);
  return years !== null && Number(years[0]) >= 1920 && Number(years[0]) <= 2010;
}
