import type { InputFile } from '../input.js';
import { Archive } from '../refi/archive.js';
import { startsLikeZip } from '../refi/openXml.js';

/** The beginning of a file, as formats are known by it. */
export interface FileHead {
  readonly bytes: Uint8Array;
  /** The bytes as text, by their byte order mark, else as UTF-8. */
  readonly text: string;
  /** Ending of its name in lower case, without the dot. */
  readonly ending: string;
  /** Names of what lies in it, where it is a ZIP. */
  readonly entries: ReadonlySet<string>;
}

/** Bytes that are looked at: a declaration and some comments are shorter. */
const beginning = 64 * 1024;

export async function headOf(file: InputFile): Promise<FileHead> {
  const bytes = await file.read(0, Math.min(beginning, file.size));
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return {
    bytes,
    text: new TextDecoder(encoding).decode(bytes),
    ending: /\.([^./\\]+)$/u.exec(file.path)?.[1].toLowerCase() ?? '',
    entries: await entriesOf(file),
  };
}

/** Names in a ZIP; none in what is no ZIP, or a broken one, which its reader says. */
async function entriesOf(file: InputFile): Promise<ReadonlySet<string>> {
  if (!(await startsLikeZip(file))) return new Set();
  try {
    return new Set((await Archive.open(file)).entries.map(({ filename }) => filename));
  } catch {
    return new Set();
  }
}

export function hasEntry({ entries }: FileHead, name: string): boolean {
  return entries.has(name);
}

export function startsWithBytes({ bytes }: FileHead, ...wanted: readonly number[]): boolean {
  return wanted.every((byte, i) => bytes[i] === byte);
}

/** Whether these letters of ASCII stand at the start, or from a byte on. */
export function startsWithText({ bytes }: FileHead, wanted: string, from = 0): boolean {
  return [...wanted].every((letter, i) => bytes[from + i] === letter.charCodeAt(0));
}

/** Local name of the root element, or empty where the text is no XML. */
export function rootElement(text: string): string {
  const bare = text
    .replace(/^\uFEFF/u, '')
    .replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<![^>]*>/gu, '')
    .trimStart();
  return /^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/u.exec(bare)?.[1] ?? '';
}
