import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { type Identifier, identifierOf } from './identifier.js';
import { matchesIn, stretchesAround } from './near.js';

const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/gu;
/** As it is said, or written so that machines do not see it: `kari (at) example.no`, `kari krøllalfa example punktum no`. */
const saidDot = '(?:punktum|prikk|dot|\\((?:dot|punktum|prikk)\\)|\\[(?:dot|punktum|prikk)\\])';
const saidAt =
  '(?:krøllalfa|krølla|alfakrøll|snabel-?a|\\((?:at|a|krøllalfa)\\)|\\[(?:at|a|krøllalfa)\\]|\\{(?:at|a)\\})';
const topDomain = '(?:no|com|org|net|se|dk|fi|io|me|info|eu|uk|de|pl|edu|nu|is|fr|so)';
const saidWord = '[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}';
const saidLocal = `(?<![\\p{L}\\p{N}._-])${saidWord}(?: (?:${saidDot}|bindestrek|strek|understrek|underscore|dash) ${saidWord}){0,3}`;
const saidEmail = new RegExp(
  `${saidLocal}(?: ${saidAt} | ?[([{](?:at|a|krøllalfa)[)\\]}] ?)[\\p{L}\\p{N}-]{1,63}(?:(?:\\.| ?${saidDot} ?)[\\p{L}\\p{N}-]{2,63}){1,3}`,
  'giu',
);
/** With the English "at", which is a word too: only before a domain whose end is spoken. */
const saidInEnglish = new RegExp(
  `${saidLocal} at (?!(?:the|a|an|that|this|my|your|our|any|every|each|one|det|den|dette|et|en) )[\\p{L}\\p{N}-]{2,63}(?: ${saidDot} [\\p{L}\\p{N}-]{2,63})? ${saidDot} ${topDomain}(?![\\p{L}\\p{N}])`,
  'giu',
);
/** With spaces around its sign, or its end spoken: `kari @ example.no`, `kari@example punktum no`. */
const spacedEmail = new RegExp(
  `${saidLocal} ?@ ?[\\p{L}\\p{N}-]{2,63}(?:\\.[\\p{L}\\p{N}-]{2,63})?(?:\\.| \\. | ${saidDot} )${topDomain}(?![\\p{L}\\p{N}])`,
  'giu',
);

/** E-mail addresses, also as people say them. */
export function emails(text: string): Identifier[] {
  const found = text.includes('@') ? [...matchesIn(text, email, stretchesAround(text, /@/gu, 66, 350))] : [];
  const said = [
    ...matchesIn(
      text,
      saidEmail,
      stretchesAround(text, /krølla|alfakrøll|snabel-?a|[([{](?:at?|krøllalfa)[)\]}]/giu, 150, 300),
    ),
    ...matchesIn(text, saidInEnglish, stretchesAround(text, / at (?=[\p{L}\p{N}-]+ )/giu, 150, 160)),
    ...(text.includes('@') ? matchesIn(text, spacedEmail, stretchesAround(text, /@/gu, 150, 160)) : []),
  ];
  return [
    ...found.map((match) => identifierOf(match, 'email', 'certain')),
    ...said.map((match) => identifierOf(match, 'email', 'likely')),
  ];
}

/** Digits with what may stand between them in a number to call. */
const digits =
  /(?<![\p{L}\d.,/§-]|\d (?!\+|(?:[01]\d|2[0-3])[.:]?[0-5]\d \d))(?:\(?(?:\+|00) ?\d{1,3}\)?[ .-]?)?(?:\(?\d(?:[ .()-]{0,2}\d){4,13})(?![\d\p{L}]|[.,-]\d|\/\d(?!\d(?![\d/.,])))/gu;
const named =
  /(?<!\p{L})(?:tlf|tlfnr|telefon(?:nummer(?:et|a)?|nr|en)?|mobil(?:en|nummer(?:et)?|nr|telefon(?:en)?)?|mob|phone(?: number)?|tel|nummer(?:et)?|nr|sms|vipps|whatsapp|viber|signal|mobilen|fasttelefon|hustelefon|jobbtelefon|ring(?:e|er|te)?(?: meg| ham| henne| oss)?|nås)\.?(?: mitt| hans| hennes| til \p{L}+| min)?(?: er| var| is| på)?\s?:?\s?(?:\+ ?)?$/iu;
/** `2019 2020` is a period, `31.12.2025` a date, `12 000 000` an amount: their digits could be a number to call. */
const somethingElse =
  /^(?:19|20)\d\d[ -](?:19|20)\d\d$|^\d\d?[.-]\d\d?[.-]\d{2,4}(?: \d+)?$|^\d{1,3}(?:[ .]000)+$|^\d{4}-\d\d-\d\d$/u;
const amount = /^\s?(?:kr\b|kroner|kronar|nok|euro|dollar|prosent|%|millioner|mill\b|personer|brukere|stk)/iu;
/** As Norwegian numbers are written: 412 34 567, 41 23 45 67, 22 33 44 55, 4123 4567, 800 12 345. */
const norwegian =
  /^(?:[49]\d{2}[ .-]?\d{2}[ .-]?\d{3}|[2-79]\d(?:[ .-]?\d{2}){3}|[2-79]\d{3}[ .-]?\d{4}|8[0-9]{2}[ .-]\d{2}[ .-]\d{3}|[49]\d{2}[ .-]\d{3}[ .-]\d{2})$/u;

/** Eight digits in other groups: likely only behind a word that says what they are, or where they begin as mobiles do. */
const mobileGroups = /^[49]\d(?:[ .-]\d{3}){2}$|^[49](?:[ .-]?\d){7}$/u;
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
    const written = isLog ? withoutTime : match[0].replace(/[ .-]+$/u, '');
    const start = isLog ? match.index + time.length : match.index;
    const bare = written.replace(/\D/gu, '');
    if (bare.length < 5 || somethingElse.test(written.replace(/[()]/gu, ''))) continue;
    const more =
      bare.length < 8
        ? ''
        : (extension.exec(text.slice(start + written.length, start + written.length + 20))?.[0] ?? '');
    const end = start + written.length + more.length;
    if (amount.test(text.slice(end, end + 15))) continue;
    const before = text.slice(Math.max(0, match.index - 45), match.index);
    if (notCalled.test(before)) continue;
    const international = /^\(?(?:\+|00)/u.test(written);
    const isNamed = named.test(before);
    const at = { kind: 'phone', start, end, text: written + more } as const;
    // "(22) 33 44 55": the first digits were a prefix once.
    const bared = written.replace(/[()]/gu, '');
    const known =
      norwegian.test(bared) || (/^47[ -]?/u.test(bared) && norwegian.test(bared.replace(/^47[ -]?/u, '')));
    if (international) {
      const parsed = parsePhoneNumberFromString(written.replace(/^\(?00/u, '+').replace(/[()]/gu, ''), 'NO');
      if (parsed?.isPossible() === true) found.push({ ...at, certainty: 'certain' });
    } else if (known) found.push({ ...at, certainty: isNamed ? 'certain' : 'likely' });
    else if (
      mobileGroups.test(bared) &&
      bared.length > 9 &&
      !/^\d{1,3}(?:\.\d{3})+$/u.test(bared) &&
      bare.length === 8
    )
      found.push({ ...at, certainty: isNamed || !/^\d\d \d{3} \d{3}$/u.test(bared) ? 'likely' : 'possible' });
    else if (/^[2-7]\d(?:[ .-]\d{3}){2}$/u.test(bared) && isToCall(text, start, end))
      found.push({ ...at, certainty: 'likely' });
    else if (isNamed && (bare.length === 8 || (bare.length === 5 && /^0\d{4}$/u.test(written))))
      found.push({ ...at, certainty: 'likely' });
  }
  for (const match of matchesIn(text, readInPairs, stretchesAround(text, /\d\d[,;] ?(?=\d\d)/gu, 2, 40))) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const end = match.index + match[0].length;
    const isNamed = named.test(before) || callsBefore.test(before);
    if (counted.test(before) || notCalled.test(before) || countedBehind.test(text.slice(end, end + 15)))
      continue;
    if (isNamed || (/^[49]/u.test(match[0]) && isAlone(text, match.index, end)))
      found.push(identifierOf(match, 'phone', 'likely'));
  }
  return found;
}

/** Eight digits read aloud in pairs, and written so: `41, 23, 45, 67`. */
const readInPairs = /(?<![\p{L}\d.,/§-]|\d[,;] ?)[2-79]\d(?:, ?\d{2}){3}(?![\d\p{L}]|[.,/-]\d|[,;] \d)/gu;
/** What ages, scores, rooms and pages are introduced with. */
const counted =
  /(?<!\p{L})(?:alder(?:en)?|år(?:ene|a)?|ages?|aged|skår(?:e|ene)?|skåre(?:r|ne)|poeng|scores?|side(?:r|ne)?|pages?|rom(?:mene)?|rooms?|uke(?:ne|r)?|veke(?:r|ne)?|weeks?|prosent|percent|tall(?:ene)?|verdi(?:er|ene)|antall|kapit\p{L}+|artik\p{L}+|størrelse\p{L}*|buss(?:ene|er)?|linje(?:ne|r)?|nivå|puls(?:en)?|vekt(?:en)?|kroner|kilo|grader)(?!\p{L})[^.!?\n]{0,45}$/iu;
const countedBehind =
  /^(?: (?:og|eller|and|or|år|years?|prosent|percent|%|poeng|kroner|kr|kilo|kg|grader|minutter|timer|dager|personer)(?!\p{L})|\s?%)/iu;
/** Where somebody is called, or a number is given, in the same sentence. */
const callsBefore =
  /(?<!\p{L})(?:tlf|telefon\p{L}*|mobil\p{L}*|\p{L}*nummer(?:et)?|nr|sms|ring(?:e|er|te|t|jer)?|phone|call(?:ed)?|number|faks|fax)(?!\p{L})\.?[^.!?\n]{0,50}$/iu;
const money =
  /(?:kr\.?|kron|budsj|beløp|sum|million|inntekt|utbet|utgift|regnskap|refus|kost|euro|dollar|betal|total)/iu;

/** Whether a number stands by itself between signs, as in a list or a signature. */
function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return /(?:[,;:|/(\t] ?|\n|^)$/u.test(before) && /^(?: ?[,;.|/)\t\n]|\s*$)/u.test(text.slice(end, end + 3));
}

/** Whether eight digits in groups as amounts have them are a number to call: so called, or by themselves and no money near. */
function isToCall(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 70), start);
  if (money.test(before) || money.test(text.slice(end, end + 20))) return false;
  return callsBefore.test(before) || isAlone(text, start, end);
}

/** Words before a number that say what else it is. */
const notCalled =
  /(?<!\p{L})(?:sak(?:en|s(?:nummer(?:et)?|nr))?|saksid|ref(?:eranse)?(?:nr|nummer)?|journal(?:nr|nummer)?|vedtak(?:snr|et)?|konto(?:nummer|nr)?|org\.?(?:anisasjons)?(?:nr|nummer(?:et)?)|orgnr|isbn|issn|doi|kr\.?|kroner|bruker-?id|postboks|lovdata|§)\.?:? ?$/iu;
