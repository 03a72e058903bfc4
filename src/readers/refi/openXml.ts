import { ProblemsError } from '../../shared/problem.js';
import { breathing } from '../breathing.js';
import type { Input, InputFile } from '../input.js';
import { Archive } from './archive.js';
import { XmlDecoder } from './decodeXml.js';
import { notReadAsProject } from './notReadAs.js';
import { type XmlHandlers, XmlTreeParser } from './parseXml.js';
import { FolderFiles, type ProjectEntry, type ProjectFiles, readPieces } from './projectFiles.js';
import { SelectionSkipper } from './skipSelections.js';
import { XmlCharacters } from './xmlCharacters.js';
import type { XmlElement } from './xmlElement.js';

/** The XML of a project or codebook, and the files that came with it, if any. */
export interface RefiDocument {
  /** Name of the XML file. */
  readonly name: string;
  readonly files: ProjectFiles | null;
  /** How many characters the last reading replaced, as XML does not have them. */
  readonly replaced: () => number;
  /**
   * Reads the XML from beginning to end; it may be read several times.
   *
   * @param onShare called with the share of the file that is read, 0 to 1
   */
  read(handlers: XmlHandlers, onShare: (share: number) => void, signal?: AbortSignal): Promise<XmlElement>;
}

/**
 * Opens a .qdpx (a ZIP with one .qde at its root), or the bare XML of a .qde or .qdc.
 *
 * @throws ProblemsError if the ZIP is broken, or it is not clear which XML is meant
 */
export async function openXml(file: InputFile): Promise<RefiDocument> {
  if (!(await startsLikeZip(file))) {
    if (/\.qdpx$/iu.test(file.path)) await Archive.open(file); // says what is wrong with it
    return documentOf(file.path, file.size, null, (onBytes, signal) => readPieces(file, onBytes, signal));
  }
  const archive = await Archive.open(file);
  const entry = projectEntry(archive.file, 'archive', projectEntries(archive.entries), archive.entries);
  return documentOf(entry.filename, entry.uncompressedSize, archive, (onBytes, signal) =>
    archive.unpack(entry, onBytes, signal),
  );
}

/** Opens an unpacked project: a folder with one .qde, and its sources beside it. */
export function openFolder(folder: Input): RefiDocument {
  const entries = folder.files.map((file) => ({ filename: file.path, file }));
  const { file } = projectEntry(folder.name, 'folder', projectEntries(entries), entries);
  return documentOf(file.path, file.size, new FolderFiles(folder), (onBytes, signal) =>
    readPieces(file, onBytes, signal),
  );
}

/** Whether the first bytes are those of a ZIP. */
export async function startsLikeZip(file: InputFile): Promise<boolean> {
  const [p, k, third, fourth] = await file.read(0, Math.min(4, file.size));
  return p === 0x50 && k === 0x4b && (third === 3 || third === 5) && fourth === third + 1;
}

/** The .qde files at the root of an archive or folder. */
export function projectEntries<Entry extends ProjectEntry>(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => /^[^/\\]+\.qde$/iu.test(entry.filename));
}

function projectEntry<Entry extends ProjectEntry>(
  file: string,
  kind: 'archive' | 'folder',
  found: readonly Entry[],
  all: readonly Entry[],
): Entry {
  if (found.length === 1) return found[0];
  const names = found.map((entry) => entry.filename).join(', ');
  const nested = all.find((entry) => /\.qde$/iu.test(entry.filename))?.filename;
  const instead =
    nested === undefined
      ? { nb: 'ingen', en: 'none' }
      : { nb: `ingen der, men ${nested}`, en: `none there, but ${nested}` };
  const message = {
    nb: `et prosjekt har én .qde-fil øverst i ${kind === 'archive' ? 'arkivet' : 'mappen'}; fant ${names || instead.nb}`,
    en: `a project has one .qde file at the root of its ${kind}; found ${names || instead.en}`,
  };
  throw new ProblemsError(notReadAsProject(file), [
    { kind: found.length === 0 ? 'missing-qde' : 'several-qde', where: file, message },
  ]);
}

function documentOf(
  name: string,
  size: number,
  files: ProjectFiles | null,
  pieces: (onBytes: (bytes: Uint8Array) => Promise<void>, signal?: AbortSignal) => Promise<void>,
): RefiDocument {
  let characters = new XmlCharacters();
  return {
    name,
    files,
    replaced: () => characters.replaced,
    async read(handlers, onShare, signal) {
      const parser = new XmlTreeParser(name, handlers);
      const decoder = new XmlDecoder(name);
      const breathe = breathing(signal);
      const skipper = handlers.shallow === true ? new SelectionSkipper((text) => parser.write(text)) : null;
      characters = new XmlCharacters();
      const write = (text: string) => (skipper === null ? parser.write(text) : skipper.push(text));
      let done = 0;
      await pieces(async (bytes) => {
        write(characters.repair(decoder.decode(bytes)));
        done += bytes.length;
        onShare(size === 0 ? 1 : Math.min(1, done / size));
        await breathe();
      }, signal);
      write(characters.repair(decoder.finish()));
      write(characters.finish());
      skipper?.finish();
      return parser.close();
    },
  };
}
