import type { Input, InputFile } from '../input.js';

export interface ProjectEntry {
  readonly filename: string;
  /** Bytes, where they are known before it is unpacked. */
  readonly uncompressedSize?: number;
}

/** The files of a project, packed in an archive or lying in a folder. */
export interface ProjectFiles {
  /** What to call the place in a message. */
  readonly kind: 'archive' | 'folder';
  /** The entry at a path, in either case of letters. */
  find(path: string): ProjectEntry | undefined;
  /** Hands over the bytes of an entry piece by piece; a piece is only good until the next one. */
  unpack(
    entry: ProjectEntry,
    onBytes: (bytes: Uint8Array) => void | Promise<void>,
    signal?: AbortSignal,
  ): Promise<void>;
  /** Entries left alone because their names point elsewhere. */
  readonly unsafeNames: number;
}

const chunk = 1024 * 1024;

/** Reads one file piece by piece. */
export async function readPieces(
  file: InputFile,
  onBytes: (bytes: Uint8Array) => void | Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  for (let at = 0; at < file.size; at += chunk) {
    signal?.throwIfAborted();
    await onBytes(await file.read(at, Math.min(file.size, at + chunk)));
  }
}

/** A project that somebody unpacked. */
export class FolderFiles implements ProjectFiles {
  readonly kind = 'folder';
  readonly unsafeNames = 0;
  readonly #byPath = new Map<string, ProjectEntry & { readonly input: InputFile }>();

  constructor(folder: Input) {
    for (const input of folder.files) {
      const entry = { filename: input.path, uncompressedSize: input.size, input };
      const path = input.path.normalize('NFC');
      if (!this.#byPath.has(path.toLowerCase())) this.#byPath.set(path.toLowerCase(), entry);
      this.#byPath.set(path, entry);
    }
  }

  find(path: string): ProjectEntry | undefined {
    const wanted = path.replaceAll('\\', '/').normalize('NFC');
    return this.#byPath.get(wanted) ?? this.#byPath.get(wanted.toLowerCase());
  }

  async unpack(
    entry: ProjectEntry,
    onBytes: (bytes: Uint8Array) => void | Promise<void>,
    signal?: AbortSignal,
  ): Promise<void> {
    const found = this.#byPath.get(entry.filename.normalize('NFC'));
    if (found !== undefined) await readPieces(found.input, onBytes, signal);
  }
}
