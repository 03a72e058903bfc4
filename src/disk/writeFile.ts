import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { RequestError } from '../shared/problem.js';

export interface WriteOptions {
  /** Replace a file that is there. */
  readonly force?: boolean;
  /** Stops the writing; nothing is then changed. */
  readonly signal?: AbortSignal;
  /** Called with the number of bytes written so far. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Writes one file as a whole: piece by piece aside, in the folder where it belongs, and then in its place. Whatever
 * happens on the way (an error, a full disk, Ctrl-C), what was there before stays, and nothing half-written does.
 *
 * @param pieces text is written as UTF-8
 * @returns number of bytes
 * @throws RangeError for a file that is there already, without `force`, and for a folder
 * @throws the signal's reason if it aborts
 */
export async function writeFile(
  path: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  options: WriteOptions = {},
): Promise<number> {
  const full = resolve(path);
  requireFree(path, options.force ?? false);
  mkdirSync(dirname(full), { recursive: true });
  const aside = join(dirname(full), `.${basename(full)}.tmp-${process.pid}`);
  const clean = () => rmSync(aside, { force: true });
  process.once('exit', clean);
  try {
    const handle = await open(aside, 'w');
    let bytes = 0;
    try {
      for await (const piece of pieces) {
        options.signal?.throwIfAborted();
        const content = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
        await writeAll(handle, content);
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
    await rename(aside, full);
    return bytes;
  } finally {
    clean();
    process.off('exit', clean);
  }
}

async function writeAll(handle: Awaited<ReturnType<typeof open>>, content: Uint8Array): Promise<void> {
  for (let written = 0; written < content.length; )
    written += (await handle.write(content, written, content.length - written)).bytesWritten;
}

/** @throws RangeError for a file that is there already, unless it may be replaced, and for a folder */
export function requireFree(path: string, force: boolean): void {
  const full = resolve(path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory())
    throw new RequestError({
      nb: `${path}: det skal skrives en fil, og det finnes en mappe med dette navnet`,
      en: `${path}: a file is to be written, and there is a folder of this name`,
    });
  if (!force)
    throw new RequestError({
      nb: `${path}: filen finnes fra før; velg et annet navn, eller erstatt den med --force`,
      en: `${path}: the file exists already; choose another name, or replace it with --force`,
    });
}
