import { type Identifier, identifierOf } from './identifier.js';
import { matchesIn, stretchesAround } from './near.js';

const month =
  '(?:jan(?:uar|uary)?|feb(?:ruar|ruary)?|mars|march|mar|april|apr|mai|may|juni|june|jun|juli|july|jul|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|des(?:ember)?|dec(?:ember)?)\\.?';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const year = "(?:(?:19|20)\\d{2}|[-–']?\\d{2})";
const units = 'en|ein|to|tre|fire|fem|seks|sju|syv|åtte|ni';
const ordinal =
  '(?:(?:tjue|tjuge|tretti|tredve|en ?og ?tjue)?(?:første|fyrste|andre|tredje|fjerde|femte|sjette|sjuende|syvende|sjuande|åttende|åttande|niende|niande)|tiende|tiande|ell?e[vf]te|tolvte|tolfte|(?:tret|fjor|fem|seks|syt|søt|at|nit)(?:t[ea]?n[da]e|tande)|tjuende|tjuande|tyvende|trettiende|trettiande|(?:en|ein|to|tre|fire|fem|seks|sju|syv|åtte|ni)og(?:tjuende|tjuande|tyvende|tredevte|trettiende)|(?:twenty[ -]|thirty[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)';
/** A year as it is spoken: "nittenåttini", "nitten hundre og åttini", "åttini". */
const teens = 'ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten';
const englishYear =
  '(?:nineteen|twenty)[ -](?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|oh[ -](?:one|two|three|four|five|six|seven|eight|nine))|two thousand(?: and (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen))?';
const spokenYear = `(?:(?:nitten|tjue)[ -]?(?:hundre ?(?:og ?)?)?)?(?:tjue|tretti|førti|femti|seksti|sytti|åtti|nitti)(?:[ -]?(?:${units}))?|(?:nitten|tjue)[ -]?(?:hundre ?(?:og ?)?)?(?:null ?(?:${units})|${teens})|to ?tusen(?: ?og ?(?:${teens}|${units}))?|${englishYear}`;
const date = [
  `${day}\\.? ?(?:/|-|\\.| ) ?(?:0?[1-9]|1[0-2]) ?(?:/|-|\\.| ) ?${year}`,
  `(?:den )?${day}(?:\\.|st|nd|rd|th)? (?:of )?${month},? ?'?${year}`,
  `${month} ${day}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}`,
  '(?:19|20)\\d{2}[-./](?:0?[1-9]|1[0-2])[-./](?:0[1-9]|[12]\\d|3[01])',
].join('|');
/** Dates that are said: "sekstende i åttende sytti", "third of february twenty sixteen", "3. mai sytti". */
const said = `(?:den )?(?:${ordinal} (?:(?:i |of )?${month}|i ${ordinal})|${day}\\. ${month}|${month} (?:the )?${ordinal}),? (?:${year}|${spokenYear})`;
const saidDate = new RegExp(`(?<![\\p{L}\\d./-])(?:${said})(?![\\p{L}\\d]|[./-]\\d)`, 'giu');
/** What a day has behind it where it is said. */
const saidSigns =
  /(?:[djrt]e|[dt]a|rd|st|nd|th|\d\.),? (?:i |of |jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec|(?:19|20)?\d\d|nitten|tjue|nineteen|twenty|two thousand)/gi;
const wholeDate = new RegExp(`(?<![\\p{L}\\d./-])(?:${date})(?![\\p{L}\\d]|[./-]\\d)`, 'giu');
/** Words before a date that make it the date of a birth. */
const born =
  /(?<!\p{L})(?:født|fødd|fødde|f\.|f|født dato|fødselsdato(?:en)?|fødselsdag(?:en)?|bursdag(?:en)?|gebursdag(?:en)?|fødtes|born|birthday|date of birth|d\.?o\.?b\.?|birth ?date)(?: min| mi| hans| hennes| sin| my)?(?: er| var| is| was)?(?: on)?(?: den)?:? ?$/iu;
/** The same, further before it in the sentence. */
const bornBefore =
  /(?<!\p{L})(?:født|fødd|fødselsdato(?:en)?|fødselsdag(?:en)?|bursdag(?:en)?|gebursdag(?:en)?|født dato|born|birthday|date of birth)(?!\p{L})[^.!?;\n]{0,45}$/iu;
/** The same on the line: enough for six digits, of which few are a day, a month and a year by chance. */
const birthNear =
  /(?<!\p{L})(?:født|fødd|fødselsdato(?:en)?|fødselsdag(?:en)?|bursdag(?:en)?|gebursdag(?:en)?|født dato|born|birthday|date of birth)(?!\p{L})[^\n]{0,95}$/iu;
/** "e 18 om 4 dager, 6/6-07", "fyller 50 på søndag, 3.4.74": how old somebody is soon, and the day. */
const turns =
  /(?<!\p{L})(?:fyll(?:er|e|t|te)|blir|blei|vart|er|e|æ|turn(?:s|ed|ing)?|will be)\s\d{1,2}(?: år)? (?:om|på|den|in|on|nå|i)(?!\p{L})[^.!?\n]{0,25}$/iu;
/** "kom til Norge 3. mai 1997": a day in the life of somebody, and not the first one. */
const arrived =
  /(?<!\p{L})(?:kom(?:met)?|flyttet|flytta|flyktet|flykta|ankom|ankommet|gift(?:et|a)?|skilt|ansatt|tilsett|begynte|byrja|sluttet|slutta|døde|arrived|came|moved|married)(?: (?:hit|seg|seg|igjen))?(?: (?:til|i|fra|to|in) \p{L}+)?(?: den| on)? $/iu;
/** A day of a month without its year, or six digits, where a birth is spoken of. */
const bornOn = new RegExp(
  `(?<!\\p{L})(?:født|fødd|f\\.|fødselsdato(?:en)?|fødselsdag(?:en)?|bursdag(?:en)?|gebursdag(?:en)?|born|birthday|date of birth|dob)(?: min| mi| hans| hennes| sin| my)?(?: er| var| is| was)?(?: on)?(?: den)?:? ((?:den )?(?:(?:${day}\\.?|${ordinal}) (?:i )?(?:${month}|${ordinal}|(?:0?[1-9]|1[0-2])\\.)|${day}[./] ?(?:0?[1-9]|1[0-2])\\.?|\\d{6})(?! ?\\d))`,
  'giu',
);
/** The year alone. */
const bornIn =
  /(?<!\p{L})(?:født|fødd|born|årgang|årsmodell)(?: i| in| på)? ((?:19|20)\d{2}|'\d{2}|\d{2}(?=[ .,;!?)]))(?![\d./-])/giu;

/** Every date has a digit or the name of a month. */
const dateSigns =
  /\d+|(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)|(?:født|fødd|fødsels|bursdag|born)/giu;
/** Six digits by themselves: day, month, year. */
const sixDigits =
  /(?<![\p{L}\d.,/-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}(?![\p{L}\d]|[.,/-]\d| ?\d)/gu;

/**
 * Dates of birth: likely where a birth is spoken of; another date of somebody's lifetime is only possible, and a year of
 * birth too.
 */
export function birthDates(text: string): Identifier[] {
  const found: Identifier[] = [];
  const near = stretchesAround(text, dateSigns, 60, 60);
  const saidNear = stretchesAround(text, saidSigns, 40, 70);
  for (const match of [...matchesIn(text, wholeDate, near), ...matchesIn(text, saidDate, saidNear)]) {
    const before = text.slice(Math.max(0, match.index - 70), match.index);
    const isBirth = born.test(before) && !/\d\s?f$/iu.test(before);
    if (isBirth) found.push(identifierOf(match, 'birth-date', 'certain'));
    else if (
      (isLifetime(match[0]) && !ofPaper.test(before) && !arrived.test(before)) ||
      isListed(text, match) ||
      (bornBefore.test(before) && canBeBirth(match[0]) && !newYear.test(match[0]) && !arrived.test(before)) ||
      (turns.test(before) && canBeBirth(match[0]))
    )
      found.push(identifierOf(match, 'birth-date', 'likely'));
    else if (/(?:19|20)\d{2}/u.test(match[0]) && canBeBirth(match[0]))
      found.push(identifierOf(match, 'birth-date', 'possible'));
  }
  for (const match of matchesIn(text, bornOn, near)) {
    const at = identifierOf(match, 'birth-date', 'likely', 1);
    // The full stop behind a whole word ends the sentence.
    const stop = /\p{L}{3,}\.$/u.test(at.text) ? 1 : 0;
    found.push({ ...at, end: at.end - stop, text: at.text.slice(0, at.text.length - stop) });
  }
  for (const match of matchesIn(text, sixDigits, near))
    if (birthNear.test(text.slice(Math.max(0, match.index - 110), match.index)))
      found.push(identifierOf(match, 'birth-date', 'likely'));
  for (const match of matchesIn(text, bornIn, near))
    found.push(identifierOf(match, 'birth-date', 'possible', 1));
  return found;
}

const behindSomebody = new RegExp(
  `^(?:,? ?\\(|[,;:|]? ?| ?[/|–-] ?|\\t)(?:(?:f\\.?|født|fødd) ?)?((?:${date})|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2})(?![\\p{L}\\d]|[./-]\\d| ?\\d)`,
  'iu',
);

/**
 * Dates right behind a name or a national identity number, as lists of people have them (`Kari Nordmann, 160288`): likely
 * where somebody who is grown up, or nearly, can be born on that day.
 *
 * @param known what else was found in the text, in its order
 */
export function birthDatesBeside(text: string, known: readonly Identifier[]): Identifier[] {
  const found: Identifier[] = [];
  for (const { kind, certainty, end } of known) {
    if (kind !== 'name' && kind !== 'national-id' && kind !== 'd-number') continue;
    if (certainty === 'possible') continue;
    const behind = text.slice(end, end + 45);
    const match = /^[^\p{L}\d]{0,3}[\dfjmasond]/iu.test(behind) ? behindSomebody.exec(behind) : null;
    if (match === null || !canBeBirth(match[1])) continue;
    const start = end + match[0].length - match[1].length;
    found.push({
      kind: 'birth-date',
      certainty: 'likely',
      start,
      end: start + match[1].length,
      text: match[1],
    });
  }
  return found;
}

/** Laws, letters and judgments have old dates, too. */
const ofPaper =
  /(?:lov(?:en)?|forskrift(?:en)?|rundskriv(?:et)?|dom(?:men)?|kjennelse(?:n)?|vedtak(?:et)?|brev(?:et)?|act|avtale(?:n)?|meldt|mottatt|sendt|dato|opprettet|oppretta|innkom(?:met)?)(?: av| fra| of)?(?: den)?:? ?$/iu;

/** The year of a date, of which two digits may be written: they are of somebody born until 2012; null for none. */
function yearOf(written: string): number | null {
  const whole = /(?:19|20)\d{2}/u.exec(written);
  if (whole !== null) return Number(whole[0]);
  const short = /(\d\d)$/u.exec(written);
  if (short === null) return spokenYearOf(written);
  return Number(short[1]) + (Number(short[1]) > 30 ? 1900 : 2000);
}

/** How a year ends when it is spoken, by its tens; of English ones too. */
const spokenTens: readonly (readonly [RegExp, number])[] = [
  [/(?:tjue|twenty)(?:[ -]?\p{L}+)?$/iu, 20],
  [/(?:tretti|thirty)(?:[ -]?\p{L}+)?$/iu, 30],
  [/(?:førti|forty)(?:[ -]?\p{L}+)?$/iu, 40],
  [/(?:femti|fifty)(?:[ -]?\p{L}+)?$/iu, 50],
  [/(?:seksti|sixty)(?:[ -]?\p{L}+)?$/iu, 60],
  [/(?:sytti|seventy)(?:[ -]?\p{L}+)?$/iu, 70],
  [/(?:åtti|eighty)(?:[ -]?\p{L}+)?$/iu, 80],
  [/(?:nitti|ninety)(?:[ -]?\p{L}+)?$/iu, 90],
];

/** The decade of a spoken year that is of the last century, or of two spoken digits ("åttifire"): null for any other. */
function spokenYearOf(written: string): number | null {
  const year = new RegExp(`(?:${spokenYear})$`, 'iu').exec(written)?.[0];
  if (
    year === undefined ||
    /^(?:tjue|twenty)[ -]?\p{L}{2}/iu.test(year) ||
    /^t[wo]+ ?(?:tusen|thousand)/iu.test(year)
  )
    return null;
  const tens = spokenTens.find(([ending]) => ending.test(year))?.[1];
  return tens === undefined ? null : 1900 + tens;
}

/** The first of January is the day that laws begin with, and that is written where nobody knows. */
const newYear = /^0?1[./-]0?1[./-]/u;

/** Whether a whole date is so long ago that it is seldom anything but a birth. */
function isLifetime(written: string): boolean {
  const year = yearOf(written);
  return year !== null && year >= 1920 && year <= 1999 && !newYear.test(written);
}

/** Whether a whole date of somebody who can be grown up stands by itself between the commas of a list. */
function isListed(text: string, match: RegExpExecArray): boolean {
  const year = yearOf(match[0]);
  if (year === null || year < 1920 || year > 2006 || newYear.test(match[0])) return false;
  const before = text.slice(Math.max(0, match.index - 30), match.index);
  if (!/(?:[,;|\t(] ?|[ \t]\/ )$/u.test(before) || ofPaper.test(before.replace(/[,;|\t(] ?$/u, ' ')))
    return false;
  return (
    /^(?: ?[,;|\t)\n]| \/ )/u.test(text.slice(match.index + match[0].length)) && /\d[./-]\d/u.test(match[0])
  );
}

/** Whether the year of a date is one that somebody who is interviewed can be born in: what is later is an appointment. */
function canBeBirth(written: string): boolean {
  const year = yearOf(written);
  return year === null || (year >= 1920 && year <= 2010);
}
