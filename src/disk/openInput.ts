import { readdirSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Input, InputFile } from '../readers/input.js';
import type { Bilingual } from '../shared/language.js';
import { ProblemsError } from '../shared/problem.js';

/** Files beside material that are none: what was published of it (`publication/ledger.ts`). */
const skippedFiles = /\.publications\.json$/u;
/** Folders that hold no material, however deep they lie. */
const skippedFolders = new Set(['node_modules', '.git', '.ipynb_checkpoints']);

/**
 * A file or folder of the disk as readers see it; nothing is read yet.
 *
 * @throws ProblemsError if there is no such file or folder
 */
export function openInput(path: string): Input {
  const full = resolve(path);
  const about = statSync(full, { throwIfNoEntry: false });
  if (about === undefined)
    throw notThere(path, {
      nb: 'en fil eller mappe trengs; det finnes ingen med dette navnet. Se etter skrivefeil, og at terminalen står i riktig mappe',
      en: 'a file or folder is needed; there is none with this name',
    });
  const name = basename(full);
  if (!about.isDirectory()) return { name, isFolder: false, files: [diskFile(full, name)] };
  const files = listFiles(full).map((file) => diskFile(file, relative(full, file).split(sep).join('/')));
  return { name, isFolder: true, files };
}

/**
 * Several files and folders, each under a name that tells it from the others: `anna/study.qdpx` beside `bo/study.qdpx`. A path
 * that is given twice is one input.
 *
 * @throws ProblemsError if there is no such file or folder
 */
export function openInputs(paths: readonly string[]): Input[] {
  const full = paths.map((path) => resolve(path));
  const known = new Map<string, Input>();
  return full.map((path, i) => {
    const input = known.get(path) ?? { ...openInput(paths[i]), name: shortName(path, full) };
    known.set(path, input);
    return input;
  });
}

/** The end of a path that no other path has. */
function shortName(path: string, all: readonly string[]): string {
  const parts = path.split(sep);
  const others = new Set(all.filter((other) => other !== path));
  for (let length = 1; length < parts.length; length++) {
    const end = parts.slice(-length).join(sep);
    if (![...others].some((other) => other.endsWith(`${sep}${end}`))) return end.split(sep).join('/');
  }
  return path;
}

/** A single file of the disk, for what is given beside the material. */
export function openFile(path: string): InputFile {
  const full = resolve(path);
  const about = statSync(full, { throwIfNoEntry: false });
  if (about === undefined || about.isDirectory())
    throw notThere(path, {
      nb: 'en fil trengs; det finnes ingen med dette navnet. Se etter skrivefeil, og at terminalen står i riktig mappe',
      en: 'a file is needed; there is none with this name',
    });
  return diskFile(full, basename(full));
}

function diskFile(full: string, path: string): InputFile {
  const { size } = statSync(full);
  return {
    path,
    size,
    read: async (start = 0, end = size) => {
      const handle = await open(full);
      try {
        const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
        let filled = 0;
        while (filled < bytes.length) {
          const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
        return bytes.subarray(0, filled);
      } finally {
        await handle.close();
      }
    },
  };
}

/** Every file below a folder, in an order that does not depend on the disk; links are not followed. */
function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const full = join(folder, entry.name);
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : listFiles(full);
    return entry.isFile() && !skippedFiles.test(entry.name) ? [full] : [];
  });
}

function notThere(path: string, message: Bilingual): ProblemsError {
  return new ProblemsError({ nb: `${path} ble ikke lest`, en: `${path} was not read` }, [
    { kind: 'not-found', where: path, message },
  ]);
}
