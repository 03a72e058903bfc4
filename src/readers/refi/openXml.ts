import type { FileEntry } from '@zip.js/zip.js';
import { ProblemsError } from '../../shared/problem.js';
import type { InputFile, ReadOptions } from '../input.js';
import { Archive } from './archive.js';
import { XmlDecoder } from './decodeXml.js';
import { XmlTreeParser } from './parseXml.js';
import type { XmlElement } from './xmlElement.js';

/** The XML of a project or codebook, and the archive that it came in, if any. */
export interface RefiDocument {
  readonly root: XmlElement;
  /** Name of the XML file. */
  readonly name: string;
  readonly archive: Archive | null;
}

const chunk = 1024 * 1024;

/**
 * Opens a .qdpx (a ZIP with one .qde at its root) or the bare XML of a .qde or .qdc.
 *
 * @throws ProblemsError if the ZIP or the XML is broken, or it is not clear which XML is meant
 */
export async function openXml(file: InputFile, options: ReadOptions): Promise<RefiDocument> {
  if (!(await startsLikeZip(file))) {
    if (/\.qdpx$/iu.test(file.path)) await Archive.open(file); // says what is wrong with it
    const { name, parser, decoder } = start(file.path);
    for (let at = 0; at < file.size; at += chunk) {
      options.signal?.throwIfAborted();
      parser.write(decoder.decode(await file.read(at, Math.min(file.size, at + chunk))));
    }
    parser.write(decoder.finish());
    return { root: parser.close(), name, archive: null };
  }
  const archive = await Archive.open(file);
  const entry = projectEntry(archive);
  const { name, parser, decoder } = start(entry.filename);
  await archive.unpack(entry, (bytes) => parser.write(decoder.decode(bytes)), options.signal);
  parser.write(decoder.finish());
  return { root: parser.close(), name, archive };
}

/** Whether the first bytes are those of a ZIP. */
export async function startsLikeZip(file: InputFile): Promise<boolean> {
  const [p, k, third, fourth] = await file.read(0, Math.min(4, file.size));
  return p === 0x50 && k === 0x4b && (third === 3 || third === 5) && fourth === third + 1;
}

/** The .qde files at the root of an archive. */
export function projectEntries(archive: Archive): readonly FileEntry[] {
  return archive.entries.filter((entry) => /^[^/\\]+\.qde$/iu.test(entry.filename));
}

function projectEntry(archive: Archive): FileEntry {
  const found = projectEntries(archive);
  if (found.length === 1) return found[0];
  const names = found.map((entry) => entry.filename).join(', ');
  const nested = archive.entries.find((entry) => /\.qde$/iu.test(entry.filename))?.filename;
  const instead = nested === undefined ? 'none' : `none there, but ${nested}`;
  const message = `a project has one .qde file at the root of its archive; found ${names || instead}`;
  const kind = found.length === 0 ? 'missing-qde' : 'several-qde';
  throw new ProblemsError(`${archive.file} was not read as a REFI-QDA project`, [
    { kind, where: archive.file, message },
  ]);
}

function start(name: string) {
  return { name, parser: new XmlTreeParser(name), decoder: new XmlDecoder(name) };
}
