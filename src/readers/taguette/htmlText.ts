/** A text that a person can read, made from HTML, and where it has characters that the HTML has not. */
export interface HtmlText {
  readonly text: string;
  /** UTF-16 positions of the line breaks and tabs that stand for tags; what is not listed is text of the HTML. */
  readonly inserted: readonly number[];
  /** Named characters that are not known; they stand as they are written. */
  readonly unknownNames: readonly string[];
}

/** Taguette writes these only; it keeps every other character as it is. */
const namedCharacters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const blocks = new Set(
  `address article aside blockquote body caption dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main nav
   ol p pre section table tbody tfoot thead tr ul`.split(/\s+/u),
);

/**
 * The text of an HTML fragment without its tags, with a line break where a block begins or ends and at `<br>`, and a
 * tab between cells, unless the text has white space there already. Nothing of the text itself is changed, so
 * that places in it can be counted with the inserted characters left out.
 *
 * @param origin `page`: HTML that a browser reads; `cut`: what Taguette cut out of a page that was read already, where
 *   a line break right behind `<pre>` is text
 */
export function htmlText(html: string, origin: 'page' | 'cut' = 'page'): HtmlText {
  // As every parser of HTML does before anything else.
  const source = html.replace(/\r\n?/gu, '\n');
  const parts: string[] = [];
  const inserted: number[] = [];
  const unknownNames = new Set<string>();
  let length = 0;
  let last = '';
  let breaks = 0;
  let cell = false;
  let afterPre = false;

  const add = (text: string) => {
    parts.push(text);
    length += text.length;
    last = text.at(-1)!;
  };
  const insert = (text: string) => {
    for (let i = 0; i < text.length; i++) inserted.push(length + i);
    add(text);
  };
  const takeText = (from: number, to: number) => {
    let text = decode(source.slice(from, to), unknownNames);
    // To whoever reads a page, a line break right behind <pre> belongs to the tag.
    if (afterPre && text.startsWith('\n')) text = text.slice(1);
    afterPre = false;
    if (text === '') return;
    if (length > 0) {
      const there = (last === '\n' ? 1 : 0) + (text.startsWith('\n') ? 1 : 0);
      if (breaks > there) insert('\n'.repeat(breaks - there));
      else if (cell && breaks === 0 && !/\s/u.test(last) && !/^\s/u.test(text)) insert('\t');
    }
    breaks = 0;
    cell = false;
    add(text);
  };

  for (let at = 0; at < source.length; ) {
    const tag = nextTag(source, at);
    takeText(at, tag.start);
    afterPre = origin === 'page' && tag.name === 'pre' && !tag.closes;
    if (tag.name === 'br') breaks++;
    else if (tag.name === 'td' || tag.name === 'th') cell = true;
    else if (blocks.has(tag.name)) breaks = Math.max(breaks, 1);
    at = tag.end;
  }
  return { text: parts.join(''), inserted, unknownNames: [...unknownNames] };
}

interface Tag {
  readonly start: number;
  readonly end: number;
  /** In lower case; empty for comments, and at the end of the text. */
  readonly name: string;
  readonly closes: boolean;
}

/** The first tag or comment from a position on. A `<` before anything else is text. */
function nextTag(source: string, from: number): Tag {
  for (let start = source.indexOf('<', from); start >= 0; start = source.indexOf('<', start + 1)) {
    const next = source[start + 1] ?? '';
    if (next === '!' || next === '?') {
      const comment = source.startsWith('<!--', start);
      const close = source.indexOf(comment ? '-->' : '>', start + 2);
      const end = close < 0 ? source.length : close + (comment ? 3 : 1);
      return { start, end, name: '', closes: false };
    }
    const closes = next === '/';
    if (!/[a-z]/iu.test(closes ? (source[start + 2] ?? '') : next)) continue;
    const end = endOfTag(source, start + 1);
    const [, name] = /^<\/?([a-z][a-z\d]*)/iu.exec(source.slice(start, start + 32)) ?? ['', ''];
    return { start, end, name: name.toLowerCase(), closes };
  }
  return { start: source.length, end: source.length, name: '', closes: false };
}

/** Behind the `>` that closes a tag; one within the quotes of an attribute does not. */
function endOfTag(source: string, from: number): number {
  let quote = '';
  for (let i = from; i < source.length; i++) {
    const c = source[i];
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '>') return i + 1;
    else if ((c === '"' || c === "'") && /[=\s]/u.test(source[i - 1])) quote = c;
  }
  return source.length;
}

function decode(text: string, unknownNames: Set<string>): string {
  return text.replace(
    /&(?:#(\d{1,8})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/giu,
    (written, decimal, hex, name) => {
      if (name === undefined) {
        const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        const valid = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
        return valid ? String.fromCodePoint(point) : '\ufffd';
      }
      const character = namedCharacters[name];
      if (character === undefined) unknownNames.add(name);
      return character ?? written;
    },
  );
}
