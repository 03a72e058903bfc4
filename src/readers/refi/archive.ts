import { type FileEntry, Reader, ZipReader } from '@zip.js/zip.js';
import type { Bilingual } from '../../shared/language.js';
import { ProblemsError } from '../../shared/problem.js';
import type { InputFile } from '../input.js';
import { notReadAsProject } from './notReadAs.js';
import type { ProjectFiles } from './projectFiles.js';

/** Most bytes that are unpacked from one project. Film and sound stay packed and do not count. */
const mostBytes = 2 * 1024 ** 3;
/** Most files in one archive. A project has as many as it has sources, and some. */
const mostEntries = 50_000;
/** Text shrinks to a tenth, seldom to a hundredth; from this size on, a thousandth is an attack. */
const suspiciousBytes = 100 * 1000 ** 2;
const suspiciousRatio = 1000;

/** A ZIP that is read where needed, so that a project with hours of film opens at once. */
export class Archive implements ProjectFiles {
  readonly kind = 'archive';
  readonly file: string;
  readonly entries: readonly FileEntry[];
  /** Entries left alone because their names point out of the archive. */
  readonly unsafeNames: number;
  readonly #byPath: ReadonlyMap<string, FileEntry>;
  readonly #counted = new Set<FileEntry>();
  #unpacked = 0;

  private constructor(file: string, entries: readonly FileEntry[]) {
    this.file = file;
    this.entries = entries.filter((entry) => !isUnsafe(entry.filename));
    this.unsafeNames = entries.length - this.entries.length;
    const byPath = new Map<string, FileEntry>();
    for (const entry of this.entries) {
      const path = withForwardSlashes(entry.filename).normalize('NFC');
      // An exact name wins over one that differs in case only.
      if (!byPath.has(path.toLowerCase())) byPath.set(path.toLowerCase(), entry);
      byPath.set(path, entry);
    }
    this.#byPath = byPath;
  }

  /** @throws ProblemsError if the file is no ZIP, or a broken one */
  static async open(file: InputFile): Promise<Archive> {
    try {
      const zip = new ZipReader(new RangeReader(file), {
        useWebWorkers: false,
        checkCrc32: true,
        checkOverlappingEntry: true,
        filenameValidation: 'tolerant',
      });
      const entries: FileEntry[] = [];
      let count = 0;
      for await (const entry of zip.getEntriesGenerator()) {
        if (++count > mostEntries) throw tooMany(file.path);
        if (!entry.directory) entries.push(entry);
      }
      requireApart(file.path, entries);
      return new Archive(file.path, entries);
    } catch (error) {
      if (error instanceof ProblemsError) throw error;
      throw unreadable(file.path, 'bad-zip', file.path, {
        nb: `et helt ZIP-arkiv trengs; ${reason(error)}. Eksporter prosjektet på nytt, eller hent filen en gang til`,
        en: `a sound ZIP archive is needed; ${reason(error)}`,
      });
    }
  }

  /** The entry at a path, in either case of letters. */
  find(path: string): FileEntry | undefined {
    const wanted = withForwardSlashes(path).normalize('NFC');
    return this.#byPath.get(wanted) ?? this.#byPath.get(wanted.toLowerCase());
  }

  /**
   * Unpacks an entry piece by piece.
   *
   * @throws ProblemsError if the entry is encrypted, absurdly large, or damaged
   */
  async unpack(
    entry: FileEntry,
    onBytes: (bytes: Uint8Array) => void | Promise<void>,
    signal?: AbortSignal,
  ): Promise<void> {
    const name = entry.filename;
    const { compressedSize, uncompressedSize } = entry;
    const refuse = (kind: string, message: Bilingual) =>
      unreadable(this.file, kind, `${this.file}, ${name}`, message);
    if (entry.encrypted)
      throw refuse('encrypted', {
        nb: 'filen er kryptert; eksporter prosjektet på nytt uten passord',
        en: 'the entry is encrypted; export the project again without a password',
      });
    // The XML is read twice; what counts is how much the project holds.
    if (!this.#counted.has(entry)) this.#unpacked += uncompressedSize;
    this.#counted.add(entry);
    if (this.#unpacked > mostBytes)
      throw refuse('too-large', {
        nb: `høyst ${mostBytes} byte pakkes ut; med denne filen blir det ${this.#unpacked}`,
        en: `at most ${mostBytes} bytes are unpacked; with this entry ${this.#unpacked}`,
      });
    if (
      uncompressedSize > suspiciousBytes &&
      uncompressedSize > suspiciousRatio * Math.max(1, compressedSize)
    )
      throw refuse('too-large', {
        nb: `${compressedSize} byte ville bli til ${uncompressedSize}; avvist`,
        en: `${compressedSize} bytes would unpack to ${uncompressedSize}; refused`,
      });
    let seen = 0;
    const sink = new WritableStream<Uint8Array>({
      write(bytes) {
        seen += bytes.length;
        if (seen > uncompressedSize)
          throw new Error(`it is larger than the ${uncompressedSize} bytes declared`);
        return onBytes(bytes);
      },
    });
    try {
      await entry.getData(sink, { useWebWorkers: false, signal });
    } catch (error) {
      if (error instanceof ProblemsError || signal?.aborted) throw error;
      throw refuse('bad-zip', {
        nb: `filen kunne ikke pakkes ut; ${reason(error)}`,
        en: `the entry could not be unpacked; ${reason(error)}`,
      });
    }
  }
}

/** Lets zip.js read an InputFile by range. */
class RangeReader extends Reader<InputFile> {
  readonly #file: InputFile;

  constructor(file: InputFile) {
    super(file);
    this.#file = file;
  }

  override async init(): Promise<void> {
    await super.init?.();
    this.size = this.#file.size;
  }

  override readUint8Array(index: number, length: number): Promise<Uint8Array> {
    return this.#file.read(index, Math.min(this.#file.size, index + length));
  }
}

function withForwardSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

function isUnsafe(name: string): boolean {
  const path = withForwardSlashes(name);
  return path.startsWith('/') || /^[a-z]:/iu.test(path) || path.split('/').includes('..');
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function tooMany(file: string): ProblemsError {
  return unreadable(file, 'too-large', file, {
    nb: `et arkiv kan ha ${mostEntries} filer; dette har flere`,
    en: `an archive may hold ${mostEntries} files; this one holds more`,
  });
}

/** What the header of an entry takes at least, without its name. */
const headerBytes = 30;

/**
 * Entries that share bytes unpack the same thing again and again: 42 kB have been made to unpack to 5 GB so, without a nested archive
 * and without any entry that looks suspicious. No program that writes projects shares bytes. What a header holds beyond what the
 * directory says is looked at when the entry is unpacked, by the library.
 *
 * @see Fifield (2019), A better zip bomb, 13th USENIX Workshop on Offensive Technologies
 */
function requireApart(file: string, entries: readonly FileEntry[]): void {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  for (const [i, next] of inOrder.slice(1).entries()) {
    const { offset, rawFilename, compressedSize, filename } = inOrder[i];
    if (next.offset >= offset + headerBytes + rawFilename.length + compressedSize) continue;
    throw unreadable(file, 'bad-zip', `${file}, ${next.filename}`, {
      nb: `hver fil i arkivet må ha sine egne byte; denne deler byte med ${filename}. Eksporter prosjektet på nytt`,
      en: `each entry of an archive needs bytes of its own; this one shares bytes with ${filename}. Export the project again`,
    });
  }
}

function unreadable(file: string, kind: string, where: string, message: Bilingual): ProblemsError {
  return new ProblemsError(notReadAsProject(file), [{ kind, where, message }]);
}
