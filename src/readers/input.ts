import type { Language } from '../shared/language.js';
import type { ProblemDraft } from '../shared/problem.js';

/**
 * One file as readers see it: bytes by range, so that an archive with gigabytes of film opens without being
 * read. The disk, a browser's File and a test's literal all fit behind it.
 */
export interface InputFile {
  /** Path inside the project with forward slashes, or the bare file name. */
  readonly path: string;
  /** Number of bytes. */
  readonly size: number;
  /** Bytes from `start` up to, not including, `end`; the whole file by default. */
  read(start?: number, end?: number): Promise<Uint8Array>;
}

/** What a person points at: a file, or a folder with its files. */
export interface Input {
  /** Name of the file or folder. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly files: readonly InputFile[];
  /** What is worth knowing of how the files were found, such as names that are no text. */
  readonly warnings?: readonly ProblemDraft[];
  /** Files that could not be told from others, and are not among the files. */
  readonly losses?: readonly ProblemDraft[];
}

/** A file that is already in memory. */
export function memoryFile(path: string, bytes: Uint8Array): InputFile {
  return {
    path,
    size: bytes.length,
    read: (start = 0, end = bytes.length) => Promise.resolve(bytes.subarray(start, end)),
  };
}

/** What a reader may be told; everything has a sensible default. */
export interface ReadOptions {
  /** Called with the share of the work that is done, 0 to 1, and what is being done. */
  readonly onProgress?: (share: number, stage: string) => void;
  readonly signal?: AbortSignal;
  /** Language in which the report is told; default English. */
  readonly language?: Language;
  /** Refuse the project where anything of it would be lost, and not keep the rest. */
  readonly strict?: boolean;
}
