import { type NumberWord, numberWord } from './numberWords.js';

/** One number of a row: a group of digits, or what is spoken for one. */
export interface NumberPart {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly spoken: boolean;
  /** Whether it may be two numbers as well, and one digit longer: "førti fire" is 44, or 40 and 4. */
  readonly two: boolean;
  /** What stands before it, behind the number before. */
  readonly gap: string;
  /** How much the gap parts: 0 as within a number, 1 as somebody who reads aloud, 2 as between sentences or numbers. */
  readonly level: 0 | 1 | 2;
}

/** A word or a group of digits that is a number, with the words that stand between it and the one before. */
interface Token {
  start: number;
  end: number;
  digits: string;
  readonly word: NumberWord | null;
  two: boolean;
}

/** What people say while they read a number aloud, and what a transcriber adds. */
const fillers = new Set(
  'og så and then e eh ehm eeh øh øhm øøh hm hmm mm ja vent komma pause kremt er kommer det da skråstrek skrå strek bindestrek slash dash stroke'.split(
    ' ',
  ),
);
const asides = new Set(
  'kort lang liten pause puster puster ler latter leser tenker blar leter leitar leiter nøler stille stillhet kremter hoster sukker reads laughs ventar venter'.split(
    ' ',
  ),
);
const most = 3;
/** What may stand between two numbers of a row, when words of `fillers` and brackets with an aside are taken out. */
const parting =
  /^[ \t\n]{0,2}(?:\.{2,3}|[,;.…/·_:|–-])?[ \t\n]{0,2}(?:(?:\.{2,3}|[,.…–-])[ \t\n]{1,2}){0,3}$/u;

/**
 * Rows of numbers that somebody may have read aloud: spoken, in digits, or both, with what people say between them ("41, så tjuetre,
 * eh, 45 …"). Where one ends and the next begins is for the reader of a row to say.
 */
export function numberRuns(text: string): NumberPart[][] {
  const runs: NumberPart[][] = [];
  let row: Token[] = [];
  /** Words behind the last number of the row, that are none. */
  let between = 0;
  const close = () => {
    if (row.length > 1) runs.push(...rowsIn(text, row));
    row = [];
    between = 0;
  };
  for (let at = 0; at < text.length; ) {
    const kind = signOf(text.charCodeAt(at));
    const start = at++;
    if (kind === 'other') continue;
    while (at < text.length && signOf(text.charCodeAt(at)) === kind) at++;
    const token = tokenOf(text, start, at, kind);
    if (token !== null) {
      row.push(token);
      between = 0;
    } else if (row.length > 0 && (++between > most || !isBetween(text.slice(start, at).toLowerCase())))
      close();
  }
  close();
  return runs;
}

function isBetween(lower: string): boolean {
  return fillers.has(lower) || asides.has(lower);
}

/** What a sign of a text is, by its code; letters beyond Latin count as letters, as do all signs there. */
function signOf(code: number): 'letter' | 'digit' | 'other' {
  if (code >= 97 && code <= 122) return 'letter';
  if (code < 48) return 'other';
  if (code <= 57) return 'digit';
  if (code >= 0xc0) return code >= 0x2000 && code < 0x2070 ? 'other' : 'letter';
  return code >= 65 && code <= 90 ? 'letter' : 'other';
}

function tokenOf(text: string, start: number, end: number, kind: 'letter' | 'digit'): Token | null {
  if (kind === 'digit') {
    const isPart = end - start > 6 || isOfWord(text[start - 1]) || isOfWord(text[end]);
    return isPart ? null : { start, end, digits: text.slice(start, end), word: null, two: false };
  }
  if (end - start > 24 || isDigit(text[start - 1]) || isDigit(text[end])) return null;
  const word = numberWord(text.slice(start, end));
  return word === null ? null : { start, end, digits: word.digits, word, two: false };
}

const isOfWord = (sign: string | undefined) => sign !== undefined && /[\p{L}§+]/u.test(sign);
const isDigit = (sign: string | undefined) => sign !== undefined && sign >= '0' && sign <= '9';

/** Numbers with nothing but fillers between them, as rows whose gaps are such as rows have. */
function rowsIn(text: string, tokens: readonly Token[]): NumberPart[][] {
  const joined = joinedTokens(text, tokens);
  const rows: NumberPart[][] = [];
  let row: NumberPart[] = [];
  joined.forEach((token, i) => {
    const gap = i === 0 ? '' : text.slice(joined[i - 1].end, token.start);
    if (row.length > 0 && !isGap(gap)) {
      if (row.length > 1) rows.push(row);
      row = [];
    }
    const { start, end, digits, word, two } = token;
    row.push({
      start,
      end,
      digits,
      spoken: word !== null,
      two,
      gap: row.length === 0 ? '' : gap,
      level: levelOf(gap),
    });
  });
  if (row.length > 1) rows.push(row);
  return rows;
}

function isGap(gap: string): boolean {
  if (gap === ' ' || gap === '-') return true;
  if (gap === '' || gap.length > 40) return false;
  return parting.test(
    gap
      .replace(/[([{][^)\]}\n]{0,30}[)\]}]/gu, '')
      .replace(/\p{L}+/gu, '')
      .replace(/ {2,}/gu, (spaces) => (/\p{L}|[([{]/u.test(gap) ? ' ' : spaces)),
  );
}

/** "førti" and "en" as one, "ni hundre og tolv", "fire og tretti", "dobbel" is left to `levelOf`. */
function joinedTokens(text: string, tokens: readonly Token[]): Token[] {
  const all: Token[] = [];
  for (const token of tokens) {
    const last = all[all.length - 1];
    const gap = last === undefined ? '' : text.slice(last.end, token.start);
    const digits = last === undefined ? null : together(last, gap, token);
    if (digits === null) {
      all.push({ ...token });
      continue;
    }
    const two = last.word?.kind === 'ten';
    all[all.length - 1] = {
      start: last.start,
      end: token.end,
      digits,
      word: { digits, kind: kindBehind(token) },
      two,
    };
  }
  return all;
}

const kindBehind = ({ word }: Token) => (word?.kind === 'hundred' ? 'hundred' : 'whole');

function together(last: Token, gap: string, { word, digits }: Token): string | null {
  const before = last.word;
  if (before === null || word === null) return null;
  const spaced = gap === ' ' || gap === '-';
  if (before.kind === 'ten' && word.kind === 'unit' && spaced && digits !== '0')
    return last.digits[0] + digits;
  if (before.kind === 'unit' && word.kind === 'ten' && gap === ' og ') return digits[0] + last.digits;
  if (
    before.kind === 'unit' &&
    word.kind === 'hundred' &&
    gap === ' ' &&
    digits === '100' &&
    last.digits !== '0'
  )
    return `${last.digits}00`;
  if (before.kind === 'hundred' && (gap === ' og ' || gap === ' and ') && word.kind !== 'hundred')
    return last.digits[0] + digits.padStart(2, '0');
  return null;
}

function levelOf(gap: string): 0 | 1 | 2 {
  if (/^[ -]?$/u.test(gap)) return 0;
  return /^\.(?!\.)|[;\n|:]|^ ?(?:og|and) $/iu.test(gap) ? 2 : 1;
}

/** A row, and the pieces that it falls into where its gaps part most: what is one number stands in one of them. */
export function piecesOf(run: readonly NumberPart[]): (readonly NumberPart[])[] {
  const all: (readonly NumberPart[])[] = [run];
  for (const level of [2, 1] as const) {
    let piece: NumberPart[] = [];
    const pieces: NumberPart[][] = [];
    for (const part of run) {
      if (piece.length > 0 && part.level >= level) {
        pieces.push(piece);
        piece = [];
      }
      piece.push(part);
    }
    pieces.push(piece);
    if (pieces.length > 1) all.push(...pieces.filter((each) => each.length > 1));
  }
  return [...all, ...grouped(run)];
}

/** How accounts and national identity numbers are grouped, by the digits of each group. */
const groups = [
  [4, 2, 5],
  [6, 5],
  [2, 2, 2, 5],
  [2, 2, 2, 2, 3],
  [2, 2, 2, 2, 2, 1],
];

/** How numbers to call are: with other digits beside them they are a list of something else. */
const toCall = [
  [2, 2, 2, 2],
  [3, 2, 3],
];

/** Digits in a row that are grouped so, with other numbers before or behind them. */
function grouped(run: readonly NumberPart[]): (readonly NumberPart[])[] {
  const isListed = (part: NumberPart | undefined) =>
    part !== undefined && !part.spoken && part.digits.length < 4;
  return [...groups, ...toCall].flatMap((lengths) =>
    run.flatMap((_, first) => {
      const piece = run.slice(first, first + lengths.length);
      if (piece.length < lengths.length || piece.length === run.length) return [];
      if (!lengths.every((length, i) => !piece[i].spoken && piece[i].digits.length === length)) return [];
      const listed = isListed(run[first - 1]) || isListed(run[first + lengths.length]);
      return toCall.includes(lengths) && listed ? [] : [piece];
    }),
  );
}
