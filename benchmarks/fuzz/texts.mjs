// Damage to text as people and programs do it: pieces that mean something somewhere, lines and words that move.
import { joined } from './bytes.mjs';

/** Pieces that mean something to a parser, a spreadsheet, a path or a number. */
export const pieces = [
  '',
  '-1',
  '0',
  '2147483648',
  '4294967296',
  '9007199254740993',
  '1e308',
  'NaN',
  '007',
  '1E5',
  '0,5',
  '"',
  '""',
  "'",
  ';',
  ',',
  '\t',
  '\r\n',
  '\r',
  '=1+1',
  '|',
  'sep=;\n',
  '\u0000',
  '\ufeff',
  '\u2028',
  '\u00a0',
  '😀',
  '\ud800',
  'Æ',
  'A\u030a',
  '__proto__',
  'constructor',
  '<',
  '&',
  ']]>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '&#0;',
  '&#xd800;',
  '<!--',
  '<![CDATA[',
  '../../x',
  'C:\\x',
  'internal://',
  '{',
  '}',
  '[',
  ']',
  'null',
  'true',
];

const kinds = {
  insert: ({ text, at, piece }) => text.slice(0, at) + piece() + text.slice(at),
  token: ({ text, token, piece }) => replaced(text, token, piece()),
  exchange: ({ text, token, other }) => replaced(text, token, other?.[0] ?? ''),
  deleteLine: ({ lines, line }) => lines.filter((_, i) => i !== line).join('\n'),
  repeatLine: ({ lines, line }) => lines.toSpliced(line, 0, lines[line]).join('\n'),
  swapLines: ({ lines, line, random }) => lines.with(line, lines[random.below(lines.length)]).join('\n'),
  longer: ({ text, at, piece, random }) =>
    text.slice(0, at) + (piece() || 'x').repeat(1 + random.below(2000)) + text.slice(at),
  deeper: ({ text, at, token, random }) =>
    text.slice(0, at) + `<${token?.[0] ?? 'a'}>`.repeat(1 + random.below(300)) + text.slice(at),
  recode: () => null,
};
const names = Object.keys(kinds);

/** @param {Uint8Array} bytes of a text in UTF-8 */
export function mutateText(bytes, random) {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lines = text.split('\n');
  const tokens = [...text.matchAll(/[\p{L}\p{N}_:-]+/gu)];
  const anyToken = () => tokens[random.below(Math.max(1, tokens.length))];
  const place = {
    text,
    lines,
    random,
    line: random.below(lines.length),
    at: random.below(text.length + 1),
    token: anyToken(),
    other: anyToken(),
    piece: () => pieces[random.below(pieces.length)],
  };
  const mutated = kinds[names[random.below(names.length)]](place);
  return mutated === null ? otherEncoding(place) : new TextEncoder().encode(mutated);
}

function replaced(text, token, by) {
  return token === undefined
    ? text + by
    : text.slice(0, token.index) + by + text.slice(token.index + token[0].length);
}

/** Latin-1, or UTF-16 with its mark, in which half a surrogate pair can stand. */
function otherEncoding({ text, at, random }) {
  if (random.below(2) === 0) return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
  const halved = random.below(2) === 0 ? `${text.slice(0, at)}\ud83d${text.slice(at)}` : text;
  const units = new Uint16Array(halved.length);
  for (let i = 0; i < halved.length; i++) units[i] = halved.charCodeAt(i);
  return joined(Uint8Array.of(0xff, 0xfe), new Uint8Array(units.buffer));
}
