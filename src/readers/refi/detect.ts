import type { Input, InputFile } from '../input.js';
import { Archive } from './archive.js';
import { projectEntries, startsLikeZip } from './openXml.js';

/** Bytes in which a root element has begun, after a declaration and a comment or two. */
const beginning = 64 * 1024;

/**
 * Whether a file is a REFI-QDA project: a ZIP with a .qde at its root, or XML whose root is `Project`. A broken
 * file counts by its ending, so that the reader can say what is wrong with it.
 */
export async function isRefiProject(file: InputFile): Promise<boolean> {
  if (/\.(?:qdpx|qde)$/iu.test(file.path)) return true;
  if (!(await startsLikeZip(file))) return (await rootName(file)) === 'Project';
  try {
    return projectEntries((await Archive.open(file)).entries).length > 0;
  } catch {
    return false;
  }
}

/** Whether a folder is a REFI-QDA project that somebody unpacked: a .qde lies directly in it. */
export function isRefiFolder(input: Input): boolean {
  const entries = input.files.map((file) => ({ filename: file.path }));
  return input.isFolder && projectEntries(entries).length > 0;
}

/** Whether a file is a REFI-QDA codebook: XML whose root is `CodeBook`. */
export async function isRefiCodebook(file: InputFile): Promise<boolean> {
  return /\.qdc$/iu.test(file.path) || (await rootName(file)) === 'CodeBook';
}

/** Local name of the root element, or empty where the file is no XML. */
async function rootName(file: InputFile): Promise<string> {
  const bytes = await file.read(0, Math.min(beginning, file.size));
  const wide = bytes[1] === 0 || bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(wide).decode(bytes).trimStart();
  if (!text.startsWith('<')) return '';
  const bare = text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<![^>]*>/gu, '').trimStart();
  return /^<(?:[\w.-]+:)?(\w+)[\s/>]/u.exec(bare)?.[1] ?? '';
}
