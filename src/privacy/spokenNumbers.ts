import { idnr } from '@navikt/fnrvalidator';
import { hasCheckDigit } from './bankAccounts.js';
import { isAlone, isAmount, isCalling, isCounted, isMoney, isNotCalled } from './calls.js';
import type { Identifier, IdentifierKind } from './identifier.js';
import { type NumberPart, numberRuns, piecesOf } from './spoken/numberRuns.js';

const aboutAccount = /kont[oi]|kto|account|bank|overfør|utbetal|sett(?:e|es)? inn/iu;
const aboutIdentity = /fødsels|person(?:nummer|nr)|fnr|identity|(?<!\p{L})id(?!\p{L})|d-?nummer/iu;
const slash = /(?:skråstrek|skrå|strek|slash|dash|stroke)/iu;
/** What a case is called, before its number in words: "saksnummeret er tjuetjuetre skråstrek fire åtte ni". */
const ofCase =
  /(?<!\p{L})(?:sak(?:s?nummer(?:et)?|snr|en|a)?|arkivsak(?:en)?|journalnummer(?:et)?|referanse(?:n|nummer(?:et)?)?|vedtak(?:et|s?(?:nr|nummer(?:et)?))?|klagesak(?:en)?|case|file|reference)\.?(?: (?:min|mi|hans|hennes|hennar|vår|my|our))?(?: (?:er|var|har|heter|is|was))?(?: (?:nummer|nr|number)\.?)?:? $/iu;

/**
 * Numbers as they are read aloud: digit by digit, in pairs or in hundreds, in words, in digits or in both, with what people say
 * between them ("ni hundre og tolv, trettifire, fem seks sju", "41, så 23, eh, 45, 67"): eight digits are a number to call, eleven a
 * national identity number or an account.
 */
export function spokenNumbers(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const run of numberRuns(text))
    for (const piece of piecesOf(run)) {
      const kind = isCase(text, piece) ? 'case-number' : kindOf(text, piece);
      if (kind === null) continue;
      const [start, end] = [piece[0].start, piece[piece.length - 1].end];
      if (found.some((other) => start < other.end && end > other.start)) continue;
      found.push({ kind, certainty: 'likely', start, end, text: text.slice(start, end) });
    }
  return found;
}

function kindOf(text: string, piece: readonly NumberPart[]): IdentifierKind | null {
  // Digits that are parted as all numbers are have rules of their own.
  if (
    piece.slice(1).every(({ gap: own, level }) => level === 0 || own === '.') &&
    !piece.some(({ spoken }) => spoken)
  )
    return isInSingleDigits(piece, 11)
      ? elevenDigits(text, piece)
      : isInSingleDigits(piece, 8) && isSingleDigitPhone(text, piece)
        ? 'phone'
        : null;
  const digits = piece.map((part) => part.digits).join('');
  const spare = piece.filter(({ two }) => two).length;
  if (digits.length <= 11 && digits.length + spare >= 11) {
    const eleven = elevenDigits(text, piece);
    if (eleven !== null) return eleven;
  }
  const start = digits.replace(/^(?:00)?47(?=.{8,})/u, '');
  if (start.length <= 8 && start.length + spare >= 8 && isPhone(text, piece, start)) return 'phone';
  // Somebody who reads a number aloud says a piece of it twice, or mends it.
  const before = text.slice(Math.max(0, piece[0].start - 60), piece[0].start);
  const isMended =
    start.length > 8 && start.length < 11 && piece.length > 3 && piece.every(({ spoken }) => spoken);
  return isMended && isCalling(before) && isPhone(text, piece, start) ? 'phone' : null;
}

function isInSingleDigits(piece: readonly NumberPart[], length: number): boolean {
  return piece.length === length && piece.every(({ digits }) => digits.length === 1);
}

/**
 * `3 2 1 8 9 0 6 9`: eight digits apart, as somebody reads or writes them one by one. Answers to a row of questions look like
 * this too, with small digits; and columns of a table have more numbers beside them.
 */
function isSingleDigitPhone(text: string, piece: readonly NumberPart[]): boolean {
  const digits = piece.map((part) => part.digits).join('');
  return isPhone(text, piece, digits);
}

/** How many digits each number of a row has: `425`. */
function lengthsOf(piece: readonly NumberPart[]): string {
  return piece.map(({ digits }) => digits.length).join('');
}

/** How people group the digits of an account. */
const grouping = /^(?:425|4223|443|434|4232|47|22223|222221|1{11})$/u;

/** What a number of eleven digits is, by its check digits, or by what is said before it. */
function elevenDigits(text: string, piece: readonly NumberPart[]): IdentifierKind | null {
  const digits = piece.map((part) => part.digits).join('');
  if (digits.length === 11 && idnr(digits).status === 'valid') return 'national-id';
  const before = text.slice(Math.max(0, piece[0].start - 60), piece[0].start);
  const isRead = piece.some(({ spoken }) => spoken);
  const asBanks = isRead || grouping.test(lengthsOf(piece));
  if (digits.length === 11 && hasCheckDigit(digits) && asBanks) return 'bank-account';
  if (aboutAccount.test(before)) return 'bank-account';
  return (isRead || aboutIdentity.test(before)) && /^[0-7]\d(?:[048][1-9]|[159][0-2])/u.test(digits)
    ? 'national-id'
    : null;
}

/** `2019 – 2020`, `20/12-2023`, `20.15 – 21.45`, `26.04 – 27.05`: years, dates and times of day. */
const datesAndTimes =
  /^(?:19|20)\d\d\D+(?:19|20)\d\d$|^(?:0?[1-9]|[12]\d|3[01])\D{1,2}(?:0?[1-9]|1[0-2])\D{1,2}(?:19|20)\d\d|^(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-]\d\d\D|^(?:[01]?\d|2[0-4])[.:]?[0-5]\d\D+(?:[01]?\d|2[0-4])[.:]?[0-5]\d$|^\d\d?\.\d\d?\.?(?: ?[–-] ?|\s*\n\s*)\d\d?\.\d\d?/u;

function isPhone(text: string, piece: readonly NumberPart[], digits: string): boolean {
  if (!/^[2-9]/u.test(digits)) return false;
  const [start, end] = [piece[0].start, piece[piece.length - 1].end];
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 60), start);
  const behind = text.slice(end, end + 20);
  if (
    isNotCalled(before) ||
    isCounted(before, written.includes(',') || isAmount(behind) ? behind : '') ||
    written.includes(':')
  )
    return false;
  const spoken = piece.filter((part) => part.spoken).length;
  const named = isCalling(before);
  if (isInOrder(piece)) return false;
  if (isInSingleDigits(piece, 8))
    return !isMoney(before, behind) && (named || /[06-9].*[06-9]/u.test(digits));
  if (spoken === piece.length) {
    // "tjueto, tjuefire og førti": what is listed is counted, unless somebody is called.
    return named || !isListing(piece);
  }
  if (datesAndTimes.test(written) || isMoney(before, behind)) return false;
  if (named || isGiven(behind)) return true;
  if (/\d–\d/u.test(written) || isListing(piece)) return false;
  if (spoken > 0) return true;
  return inPairs(piece) && (isHesitant(piece) || (/^[49]/u.test(digits) && isAlone(text, start, end)));
}

/** Behind a number: what somebody does with it. */
const given =
  /^[^.!?\n]{0,25}(?<!\p{L})(?:\p{L}*nummer(?:et)?|lapp(?:en)?|ring(?:e|er)?|tlf|telefon(?:en)?|spør etter|etter kl|dagtid|kveldstid|privat|priv|vipps|sms|svarer|tar (?:den|han|hun|telefonen))(?!\p{L})/iu;

function isGiven(behind: string): boolean {
  return given.test(behind);
}

/** Whether numbers stand in groups as people read a number to call: in pairs, or three, two and three. */
function inPairs(piece: readonly NumberPart[]): boolean {
  return /^(?:2222|323|332|233|44|26)$/u.test(lengthsOf(piece));
}

/** Whether somebody who reads a number aloud hesitates: "så", "eh", dots. */
function isHesitant(piece: readonly NumberPart[]): boolean {
  return piece.some(({ gap: own }) => /\p{L}{2}|\.{2}|…|[([]/u.test(own) && !isAnd(own));
}

function isAnd(own: string): boolean {
  return /^,? ?(?:og|and) ?$/iu.test(own);
}

/** Whether numbers are listed ("tjueto, tjuefire og førti"), or stand in several sentences, lines or fields. */
function isListing(piece: readonly NumberPart[]): boolean {
  const gaps = piece.slice(1);
  if (gaps.some(({ gap: own }) => isAnd(own))) return gaps.some(({ gap: own }) => own.includes(','));
  return gaps.some(({ level }) => level === 2) && new Set(gaps.map(({ gap: own }) => own)).size > 1;
}

/** Numbers that grow or fall by the same step, or stand between commas and grow or fall, are counted, unless somebody hesitates. */
function isInOrder(piece: readonly NumberPart[]): boolean {
  const steps = piece.slice(1).map(({ digits }, i) => Number(digits) - Number(piece[i].digits));
  if (steps.every((step) => step === steps[0])) return true;
  const listed = piece.slice(1).some(({ gap: own }) => /[,;/–]|^ - $/u.test(own) || isAnd(own));
  if (!listed || isHesitant(piece)) return false;
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}

/** Whether a number in words is one of a case: "sak to tre" is an item of an agenda, "saken tjuetjuetre" a year. */
function isCase(text: string, piece: readonly NumberPart[]): boolean {
  if (!piece.every(({ spoken }) => spoken)) return false;
  const { start } = piece[0];
  if (!ofCase.test(text.slice(Math.max(0, start - 70), start))) return false;
  const digits = piece.reduce((sum, part) => sum + part.digits.length, 0);
  return piece.some(({ gap }) => slash.test(gap)) ? digits > 3 : digits > 4;
}
