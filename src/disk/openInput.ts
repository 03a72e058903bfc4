import { type BigIntStats, existsSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import type { Input, InputFile } from '../readers/input.js';
import type { Bilingual } from '../shared/language.js';
import { ProblemsError } from '../shared/problem.js';
import { writingName } from './asideNames.js';
import { listFiles } from './listFiles.js';
import { asideParts } from './recover.js';

/**
 * A file or folder of the disk as readers see it; nothing is read yet.
 *
 * @throws ProblemsError if there is no such file or folder
 */
export function openInput(path: string): Input {
  const full = resolve(path);
  const about = statSync(full, { throwIfNoEntry: false });
  if (about === undefined) {
    const old = join(writingName(full), asideParts.old);
    if (existsSync(old))
      throw notThere(path, {
        nb: `en kjøring ble avbrutt mens den skrev hit; den forrige mappen ligger i ${old}. Kjør den igjen, så settes mappen tilbake, eller flytt den selv`,
        en: `a run was cut off while it wrote here; the earlier folder lies in ${old}. Run it again, which puts it back, or move it yourself`,
      });
    throw notThere(path, {
      nb: 'en fil eller mappe trengs; det finnes ingen med dette navnet. Se etter skrivefeil, og at terminalen står i riktig mappe',
      en: 'a file or folder is needed; there is none with this name',
    });
  }
  const name = basename(full);
  if (!about.isDirectory()) return { name, isFolder: false, files: [diskFile(full, name)] };
  const { files: found, warnings, losses } = listFiles(full);
  const files = found.map(({ place, path: inside }) => diskFile(place, inside));
  return { name, isFolder: true, files, warnings, losses };
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
  if (about?.isDirectory() === true)
    throw notThere(path, {
      nb: 'en fil trengs, og dette er en mappe; gi filen som ligger i den',
      en: 'a file is needed, and this is a folder; give the file that lies in it',
    });
  if (about === undefined)
    throw notThere(path, {
      nb: 'en fil trengs; det finnes ingen med dette navnet. Se etter skrivefeil, og at terminalen står i riktig mappe',
      en: 'a file is needed; there is none with this name',
    });
  return diskFile(full, basename(full));
}

/**
 * A file of the disk. It is the one that was found: where it is written to, or replaced, before all of it is read, what was read
 * would be of two versions, and the reading is refused.
 */
function diskFile(place: string | Buffer, path: string): InputFile {
  const found = statSync(place, { bigint: true });
  const size = Number(found.size);
  const requireSame = (now: BigIntStats) => {
    const isSame = now.size === found.size && now.mtimeNs === found.mtimeNs && now.ino === found.ino;
    // What is no file of a disk, such as a pipe, has no state that could change.
    if (found.isFile() && !isSame) throw changed(path);
  };
  return {
    path,
    size,
    read: async (start = 0, end = size) => {
      const handle = await open(place);
      try {
        requireSame(await handle.stat({ bigint: true }));
        const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
        let filled = 0;
        while (filled < bytes.length) {
          const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
        requireSame(await handle.stat({ bigint: true }));
        return bytes.subarray(0, filled);
      } finally {
        await handle.close();
      }
    },
  };
}

function changed(path: string): ProblemsError {
  return new ProblemsError({ nb: `${path} ble ikke lest`, en: `${path} was not read` }, [
    {
      kind: 'changed',
      where: path,
      message: {
        nb: 'filen ble endret mens den ble lest; lagre den ferdig der den er åpen, og kjør igjen',
        en: 'the file was changed while it was read; finish saving it where it is open, and run again',
      },
    },
  ]);
}

function notThere(path: string, message: Bilingual): ProblemsError {
  return new ProblemsError({ nb: `${path} ble ikke lest`, en: `${path} was not read` }, [
    { kind: 'not-found', where: path, message },
  ]);
}
