import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { type Identifier, identifierOf } from './identifier.js';
import { matchesIn, stretchesAround } from './near.js';

const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/gu;
/** As it is said, or written so that machines do not see it: `kari (at) example.no`, `kari krøllalfa example punktum no`. */
const saidEmail =
  /(?<![\p{L}\p{N}._-])[\p{L}\p{N}][\p{L}\p{N}._-]{0,63} ?(?:\((?:at|krøllalfa)\)|\[(?:at|krøllalfa)\]|(?<= )krøllalfa(?= )|(?<= )alfakrøll(?= )) ?[\p{L}\p{N}-]{1,63}(?:(?:\.| ?(?:punktum|prikk|dot|\(dot\)|\[dot\]) ?)[\p{L}\p{N}-]{2,63}){1,3}/giu;

/** E-mail addresses, also as people say them. */
export function emails(text: string): Identifier[] {
  const found = text.includes('@') ? [...matchesIn(text, email, stretchesAround(text, /@/gu, 66, 350))] : [];
  const said = [
    ...matchesIn(text, saidEmail, stretchesAround(text, /krøllalfa|alfakrøll|[([]at[)\]]/giu, 70, 300)),
  ];
  return [
    ...found.map((match) => identifierOf(match, 'email', 'certain')),
    ...said.map((match) => identifierOf(match, 'email', 'likely')),
  ];
}

/** Digits with what may stand between them in a number to call. */
const digits =
  /(?<![\p{L}\d.,/§-]|\d (?!\+|(?:[01]\d|2[0-3])[.:]?[0-5]\d \d))(?:\(?(?:\+|00) ?\d{1,3}\)?[ .-]?)?(?:\(?\d(?:[ .()-]{0,2}\d){4,13})(?![\d\p{L}]|[.,/-]\d)/gu;
const named =
  /(?<!\p{L})(?:tlf|tlfnr|telefon(?:nummer(?:et|a)?|nr|en)?|mobil(?:en|nummer(?:et)?|nr|telefon(?:en)?)?|mob|phone(?: number)?|tel|nummer(?:et)?|sms|vipps|ring(?:e|er|te)?(?: meg| ham| henne| oss)?|nås)\.?(?: mitt| hans| hennes| til \p{L}+| min)?(?: er| var| is| på)?\s?:?\s?(?:\+ ?)?$/iu;
/** `2019 2020` is a period, `31.12.2025` a date, `12 000 000` an amount: their digits could be a number to call. */
const somethingElse =
  /^(?:19|20)\d\d[ -](?:19|20)\d\d$|^\d\d?[.-]\d\d?[.-]\d{2,4}(?: \d+)?$|^\d{1,3}(?:[ .]000)+$|^\d{4}-\d\d-\d\d$/u;
const amount = /^\s?(?:kr\b|kroner|kronar|nok|euro|dollar|prosent|%|millioner|mill\b|personer|brukere|stk)/iu;
/** As Norwegian numbers are written: 412 34 567, 41 23 45 67, 22 33 44 55, 4123 4567, 800 12 345. */
const norwegian =
  /^(?:[49]\d{2}[ .-]?\d{2}[ .-]?\d{3}|[2-79]\d(?:[ .-]?\d{2}){3}|[2-79]\d{3}[ .-]?\d{4}|8[0-9]{2}[ .-]\d{2}[ .-]\d{3}|[49]\d{2}[ .-]\d{3}[ .-]\d{2})$/u;

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
    const written = isLog ? withoutTime : match[0].replace(/[ .-]+$/u, '');
    const start = isLog ? match.index + time.length : match.index;
    const bare = written.replace(/\D/gu, '');
    if (bare.length < 5 || somethingElse.test(written)) continue;
    const end = start + written.length;
    if (amount.test(text.slice(end, end + 15))) continue;
    const before = text.slice(Math.max(0, match.index - 45), match.index);
    if (notCalled.test(before)) continue;
    const international = /^\(?(?:\+|00)/u.test(written);
    const isNamed = named.test(before);
    const at = { kind: 'phone', start, end, text: written } as const;
    const known =
      norwegian.test(written) ||
      (/^47[ -]?/u.test(written) && norwegian.test(written.replace(/^47[ -]?/u, '')));
    if (international) {
      const parsed = parsePhoneNumberFromString(written.replace(/^\(?00/u, '+').replace(/[()]/gu, ''), 'NO');
      if (parsed?.isPossible() === true) found.push({ ...at, certainty: 'certain' });
    } else if (known) found.push({ ...at, certainty: isNamed ? 'certain' : 'likely' });
    else if (isNamed && (bare.length === 8 || (bare.length === 5 && /^0\d{4}$/u.test(written))))
      found.push({ ...at, certainty: 'likely' });
  }
  return found;
}

/** Words before a number that say what else it is. */
const notCalled =
  /(?<!\p{L})(?:sak(?:en|s(?:nummer(?:et)?|nr))?|saksid|ref(?:eranse)?(?:nr|nummer)?|journal(?:nr|nummer)?|vedtak(?:snr|et)?|konto(?:nummer|nr)?|org\.?(?:anisasjons)?(?:nr|nummer(?:et)?)|orgnr|isbn|issn|doi|kr\.?|kroner|bruker-?id|postboks|lovdata|§)\.?:? ?$/iu;

const numbers: Readonly<Record<string, string>> = {
  null: '0',
  en: '1',
  ein: '1',
  to: '2',
  tre: '3',
  fire: '4',
  fem: '5',
  seks: '6',
  sju: '7',
  syv: '7',
  åtte: '8',
  ni: '9',
  ti: '10',
  elleve: '11',
  tolv: '12',
  tretten: '13',
  fjorten: '14',
  femten: '15',
  seksten: '16',
  sytten: '17',
  atten: '18',
  nitten: '19',
};
const tens = ['tjue', 'tretti', 'førti', 'femti', 'seksti', 'sytti', 'åtti', 'nitti'];
const numberWord = `(?:${tens.join('|')}|tyve)(?:en|ein|to|tre|fire|fem|seks|sju|syv|åtte|ni)?|${Object.keys(
  numbers,
)
  .sort((a, b) => b.length - a.length)
  .join('|')}`;
const said = new RegExp(
  `(?<![\\p{L}\\d])(?:${numberWord})(?:[ ,-]{1,2}(?:${numberWord})){3,11}(?![\\p{L}\\d])`,
  'giu',
);

/** Two of these beside one another stand in every such number. */
const numberWords = new RegExp(`(?:${numberWord})[ ,-]{1,2}(?:${numberWord})(?![\\p{L}\\d])`, 'giu');

/** Numbers to call as they are spoken, digit by digit or in pairs: "ni en to tre fire fem seks sju". */
export function spokenPhones(text: string): Identifier[] {
  return [...matchesIn(text, said, stretchesAround(text, numberWords, 60, 200))].flatMap((match) => {
    const digitsSaid = match[0]
      .toLowerCase()
      .split(/[ ,-]+/u)
      .map(digitsOf)
      .join('');
    return digitsSaid.length === 8 && /^[2-9]/u.test(digitsSaid)
      ? [identifierOf(match, 'phone', 'likely')]
      : [];
  });
}

function digitsOf(word: string): string {
  if (numbers[word] !== undefined) return numbers[word];
  const ten = tens.findIndex((each) => word.startsWith(each));
  const stem = ten < 0 ? 'tyve' : tens[ten];
  return `${Math.max(ten, 0) + 2}${numbers[word.slice(stem.length)] ?? '0'}`;
}
