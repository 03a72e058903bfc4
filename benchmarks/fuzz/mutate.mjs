// Damage of the kinds that files meet: on the disk, on the way, by other programs, by hand, and on purpose.
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

const interestingBytes = [
  0, 1, 9, 10, 13, 0x22, 0x27, 0x2c, 0x3b, 0x3c, 0x3e, 0x26, 0x7f, 0x80, 0xbf, 0xc0, 0xed, 0xf0, 0xfe, 0xff,
];
const interestingTexts = [
  ...['', '-1', '0', '2147483648', '4294967296', '9007199254740993', '1e308', 'NaN', '007', '1E5', '0,5'],
  ...[
    '"',
    '""',
    "'",
    ';',
    ',',
    '\t',
    '\r\n',
    '\r',
    '\u0000',
    '\ufeff',
    '\u2028',
    '\u00a0',
    '😀',
    '\ud800',
    'Æ',
    '=1+1',
  ],
  ...[
    '<',
    '&',
    ']]>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
    '&#0;',
    '../../x',
    'C:\\x',
    'internal://',
    '{',
    '}',
  ],
];

/**
 * One mutation of a seed, or several on top of one another.
 *
 * @param {import('./seeds.mjs').Seed} seed
 * @param {{ uniform(): number, below(bound: number): number }} random
 */
export async function mutate(seed, random) {
  let files = seed.files;
  const rounds = 1 + random.below(4);
  for (let i = 0; i < rounds; i++) files = await mutateFiles(files, random);
  return { ...seed, files };
}

async function mutateFiles(files, random) {
  if (files.length > 1 && random.below(12) === 0) {
    const gone = random.below(files.length);
    return files.filter((_, i) => i !== gone);
  }
  const chosen = random.below(files.length);
  const bytes = await mutateFile(files[chosen].bytes, random);
  return files.map((file, i) => (i === chosen ? { ...file, bytes } : file));
}

async function mutateFile(bytes, random) {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  // Damage inside of an archive reaches the reader behind the unpacking.
  if (isZip && random.below(4) > 0) {
    const inside = await insideOf(bytes, random);
    if (inside !== null) return inside;
  }
  return looksLikeText(bytes) && random.below(3) > 0 ? mutateText(bytes, random) : mutateBytes(bytes, random);
}

async function insideOf(bytes, random) {
  try {
    const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
    const entries = (await reader.getEntries()).filter((entry) => !entry.directory);
    if (entries.length === 0) return null;
    const chosen = random.below(entries.length);
    const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, level: 0 });
    for (const [i, entry] of entries.entries()) {
      if (i === chosen && random.below(10) === 0) continue;
      let content = await entry.getData(new Uint8ArrayWriter(), { useWebWorkers: false });
      if (i === chosen)
        content = looksLikeText(content) ? mutateText(content, random) : mutateBytes(content, random);
      await writer.add(entry.filename, new Uint8ArrayReader(content));
    }
    return await writer.close();
  } catch {
    return null;
  }
}

function looksLikeText(bytes) {
  return !bytes.subarray(0, 2000).includes(0);
}

function mutateBytes(bytes, random) {
  const at = random.below(bytes.length + 1);
  const length = Math.min(1 + random.below(random.below(4) === 0 ? 500 : 8), bytes.length - at);
  const kinds = {
    flip: () => changed(bytes, at, (byte) => byte ^ (1 << random.below(8))),
    set: () => changed(bytes, at, () => interestingBytes[random.below(interestingBytes.length)]),
    cut: () => joined(bytes.subarray(0, at), bytes.subarray(at + length)),
    end: () => bytes.slice(0, at),
    again: () =>
      joined(bytes.subarray(0, at + length), bytes.subarray(at, at + length), bytes.subarray(at + length)),
    insert: () =>
      joined(
        bytes.subarray(0, at),
        Uint8Array.of(interestingBytes[random.below(interestingBytes.length)]),
        bytes.subarray(at),
      ),
    number: () =>
      changed(
        changed(bytes, at, () => 0xff),
        at + 1,
        () => [0, 0x7f, 0x80, 0xff][random.below(4)],
      ),
  };
  const names = Object.keys(kinds);
  return kinds[names[random.below(names.length)]]();
}

function mutateText(bytes, random) {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lines = text.split('\n');
  const line = random.below(lines.length);
  const piece = () => interestingTexts[random.below(interestingTexts.length)];
  const at = random.below(text.length + 1);
  const tokens = [...text.matchAll(/[\p{L}\p{N}_:-]+/gu)];
  const token = tokens[random.below(Math.max(1, tokens.length))];
  const other = tokens[random.below(Math.max(1, tokens.length))];
  const kinds = {
    insert: () => text.slice(0, at) + piece() + text.slice(at),
    token: () =>
      token ? text.slice(0, token.index) + piece() + text.slice(token.index + token[0].length) : piece(),
    exchange: () =>
      token ? text.slice(0, token.index) + other[0] + text.slice(token.index + token[0].length) : text,
    deleteLine: () => lines.filter((_, i) => i !== line).join('\n'),
    repeatLine: () => lines.toSpliced(line, 0, lines[line]).join('\n'),
    swapLines: () => lines.with(line, lines[random.below(lines.length)]).join('\n'),
    longer: () => text.slice(0, at) + (piece() || 'x').repeat(1 + random.below(2000)) + text.slice(at),
    deeper: () =>
      text.slice(0, at) +
      (token?.[0] ? `<${token[0]}>`.repeat(1 + random.below(300)) : '<a>') +
      text.slice(at),
    recode: () => null,
  };
  const names = Object.keys(kinds);
  const mutated = kinds[names[random.below(names.length)]]();
  return mutated === null ? otherEncoding(text, random) : new TextEncoder().encode(mutated);
}

function otherEncoding(text, random) {
  if (random.below(2) === 0) return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
  const units = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
  return joined(Uint8Array.of(0xff, 0xfe), new Uint8Array(units.buffer));
}

function changed(bytes, at, change) {
  const copy = bytes.slice();
  if (at < copy.length) copy[at] = change(copy[at]);
  return copy;
}

function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
