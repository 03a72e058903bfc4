import { createHash } from 'node:crypto';
import { linkSync, lstatSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { RequestError } from '../shared/problem.js';
import { ownName } from './asideNames.js';
import { digestOfFile } from './digest.js';
import { removeLeftOver } from './heldPlace.js';
import { makeFolders } from './makeFolders.js';
import { onProcessExit } from './onProcessExit.js';
import { realPlace } from './realPlace.js';
import { requireApart } from './requireApart.js';
import type { Say } from './say.js';
import { rememberWritten, wasWritten } from './writtenBefore.js';

/** What a file may be written over, and what not. */
export interface FileOptions {
  /** Replace a file that is there, if we wrote it and nobody changed it since; never another one. */
  readonly force?: boolean;
  /** What a person says to replace a file, for the error that there is one; default: `--force`. */
  readonly forceBy?: string;
  /** Every file and folder that is read for it: the file may be none of them, and lie in none. */
  readonly inputs?: readonly string[];
}

export interface WriteOptions extends FileOptions {
  /** Stops the writing; nothing is then changed. */
  readonly signal?: AbortSignal;
  /** Called with the number of bytes written so far. */
  readonly onBytes?: (bytes: number) => void;
  /** Hears what became of something that an earlier run left. */
  readonly say?: Say;
}

/**
 * Writes one file as a whole: piece by piece aside, in the folder where it belongs, and then in its place. Whatever
 * happens on the way (an error, a full disk, Ctrl-C, a kill), what was there before stays, and nothing half-written stands
 * at the place.
 *
 * @param pieces text is written as UTF-8
 * @returns number of bytes
 * @throws RequestError for a file that is there already, unless it may be replaced; for a folder; and for what is read
 * @throws the signal's reason if it aborts
 */
export async function writeFile(
  path: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  options: WriteOptions = {},
): Promise<number> {
  const full = requireFree(path, options);
  makeFolders(dirname(full));
  removeLeftOver(full, options.say ?? (() => {}));
  const aside = ownName(full);
  const clean = () => rmSync(aside, { force: true });
  const forget = onProcessExit(clean);
  const hash = createHash('sha256');
  try {
    const mode = statSync(full, { throwIfNoEntry: false })?.mode ?? 0o666;
    const handle = await open(aside, 'wx', mode & 0o777);
    let bytes = 0;
    try {
      for await (const piece of pieces) {
        options.signal?.throwIfAborted();
        const content = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
        await writeAll(handle, content);
        hash.update(content);
        bytes += content.length;
        options.onBytes?.(bytes);
        // A signal is only heard between turns.
        await new Promise(setImmediate);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    options.signal?.throwIfAborted();
    rememberWritten(hash.digest('hex'));
    putInPlace(aside, full, path, options);
    return bytes;
  } finally {
    clean();
    forget();
  }
}

async function writeAll(handle: Awaited<ReturnType<typeof open>>, content: Uint8Array): Promise<void> {
  for (let written = 0; written < content.length; )
    written += (await handle.write(content, written, content.length - written)).bytesWritten;
}

/** Meanwhile somebody may have put a file there, or changed it. */
function putInPlace(aside: string, full: string, path: string, options: FileOptions): void {
  requireFree(path, options);
  if (lstatSync(full, { throwIfNoEntry: false }) === undefined) {
    try {
      // Unlike a rename this never replaces.
      linkSync(aside, full);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') requireFree(path, { ...options, force: false });
      // Not every file system has links.
    }
  }
  renameSync(aside, full);
}

/**
 * Fails where a file may not be written, before anything is computed for it.
 *
 * @returns where it will lie, links followed
 * @throws RequestError for a file that is there already, unless it is to be replaced and is as we wrote it; for a folder; for
 *   what is read, and a place in it
 */
export function requireFree(
  path: string,
  { force = false, forceBy = '--force', inputs = [] }: FileOptions,
): string {
  requireApart(path, inputs);
  const full = realPlace(path);
  const about = lstatSync(full, { throwIfNoEntry: false });
  if (about === undefined) return full;
  if (about.isDirectory())
    throw new RequestError({
      nb: `${path}: det skal skrives en fil, og det finnes en mappe med dette navnet`,
      en: `${path}: a file is to be written, and there is a folder of this name`,
    });
  if (!force)
    throw new RequestError({
      nb: `${path}: filen finnes fra før; velg et annet navn, eller erstatt den med ${forceBy} (det gjelder bare filer som er skrevet her, og som ingen har endret)`,
      en: `${path}: the file exists already; choose another name, or replace it with ${forceBy} (which is for files that were written here, and that nobody changed)`,
    });
  if (!about.isFile() || !wasWritten(digestOfFile(full)))
    throw new RequestError({
      nb: `${path}: filen er ikke skrevet av oss, eller den er endret siden, og erstattes ikke; velg et annet navn`,
      en: `${path}: the file was not written by us, or was changed since, and is not replaced; choose another name`,
    });
  return full;
}
