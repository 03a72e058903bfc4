import type { Bilingual } from '../shared/language.js';
import { isAsideName } from './asideNames.js';

/**
 * What went wrong between us and the system, in a sentence: the disk is full, a folder may not be written to, a name is too
 * long. The place is the one that the system names.
 *
 * @returns null for an error that is not the system's
 * @example environmentError(error)?.en // 'out: the disk is full; make room, or choose a place on another disk'
 */
export function environmentError(error: unknown): Bilingual | null {
  if (isNotLoaded(error)) return notWhole(error.message);
  const said = environmentSentence(error);
  if (said === null) return null;
  const place = placeOf(error as Error);
  return { nb: `${place.nb}: ${said.nb}`, en: `${place.en}: ${said.en}` };
}

/** A part of the program that is not there; Node also says so where it could not open the file. */
function isNotLoaded(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}

function notWhole(message: string): Bilingual {
  return {
    nb: `en del av programmet lot seg ikke lese inn: enten er det ikke helt installert (npm ci), eller for mange filer er åpne på en gang (hev grensen: ulimit -n 1024). Node sier: ${message}`,
    en: `a part of the program could not be loaded: either it is not wholly installed (npm ci), or too many files are open at once (raise the limit: ulimit -n 1024). Node says: ${message}`,
  };
}

/** The same without the place, for whoever knows it better than the system does. */
export function environmentSentence(error: unknown): Bilingual | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  // The system's own errors have a number; those of Node that name a fault of ours have none.
  return 'errno' in error ? (sentences[error.code] ?? null) : null;
}

function placeOf(error: Error): Bilingual {
  if ('path' in error) {
    const path = Buffer.isBuffer(error.path) ? error.path.toString('utf8') : String(error.path);
    // What we write beside a place has a name that says nothing to anybody: the folder is what counts.
    const parts = path.split(/(?<=[\\/])/u);
    const aside = parts.findIndex((part) => isAsideName(part.replace(/[\\/]$/u, '')));
    const shown =
      aside < 0
        ? path
        : parts
            .slice(0, aside)
            .join('')
            .replace(/(?<=.)[\\/]$/u, '');
    return { nb: shown, en: shown };
  }
  if ('syscall' in error && error.syscall === 'write')
    return { nb: 'Det som skulle skrives, ble ikke skrevet', en: 'What was to be written was not written' };
  return { nb: 'Maskinen', en: 'The machine' };
}

const full: Bilingual = {
  nb: 'disken er full; gjør plass, eller velg et sted på en annen disk',
  en: 'the disk is full; make room, or choose a place on another disk',
};
const forbidden: Bilingual = {
  nb: 'dette er det ikke lov til her; se hvem som eier mappen, eller velg en annen',
  en: 'this is not permitted here; see who owns the folder, or choose another one',
};
const tooMany: Bilingual = {
  nb: 'for mange filer er åpne på en gang; lukk andre programmer, eller hev grensen (ulimit -n)',
  en: 'too many files are open at once; close other programs, or raise the limit (ulimit -n)',
};
const tooLong: Bilingual = {
  nb: 'navnet eller stien er for lang; velg en kortere',
  en: 'the name or path is too long; choose a shorter one',
};
const notThere: Bilingual = {
  nb: 'det er ingen fil eller mappe her lenger; se etter, og kjør igjen',
  en: 'there is no file or folder here any more; look, and run again',
};
const noFolder: Bilingual = {
  nb: 'det trengs en mappe her, og det er en fil; velg et annet sted',
  en: 'a folder is needed here, and there is a file; choose another place',
};
const noFile: Bilingual = {
  nb: 'det trengs en fil her, og det er en mappe; velg et annet navn',
  en: 'a file is needed here, and there is a folder; choose another name',
};
const broken: Bilingual = {
  nb: 'disken eller nettverket svikter; se til dem, og kjør igjen',
  en: 'the disk or the network fails; see to them, and run again',
};
const busy: Bilingual = {
  nb: 'filen eller mappen er i bruk av et annet program; lukk den der, og kjør igjen',
  en: 'the file or folder is in use by another program; close it there, and run again',
};

const sentences: Readonly<Record<string, Bilingual>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: {
    nb: 'filen er større enn disken tar; velg en annen disk',
    en: 'the file is larger than the disk takes; choose another disk',
  },
  EROFS: {
    nb: 'disken kan bare leses; velg et sted som kan skrives',
    en: 'the disk can only be read; choose a place that can be written',
  },
  EACCES: forbidden,
  EPERM: forbidden,
  ENAMETOOLONG: tooLong,
  EMFILE: tooMany,
  ENFILE: tooMany,
  ENOENT: notThere,
  ESTALE: notThere,
  ENOTDIR: noFolder,
  EISDIR: noFile,
  ELOOP: {
    nb: 'lenkene går i ring; velg et annet sted',
    en: 'the links go in a circle; choose another place',
  },
  EIO: broken,
  ENODEV: broken,
  ENXIO: broken,
  ETIMEDOUT: broken,
  EBUSY: busy,
  ETXTBSY: busy,
  ENOTEMPTY: busy,
  EEXIST: busy,
  EXDEV: {
    nb: 'dette stedet ligger på flere disker; velg en mappe som ligger på én',
    en: 'this place lies on several disks; choose a folder that lies on one',
  },
  ENOMEM: {
    nb: 'minnet er brukt opp; lukk andre programmer, og kjør igjen',
    en: 'the memory is used up; close other programs, and run again',
  },
  EILSEQ: {
    nb: 'disken tar ikke dette navnet; velg et annet',
    en: 'the disk does not take this name; choose another one',
  },
  EINVAL: {
    nb: 'disken tar ikke dette navnet, eller kan ikke gjøre dette; velg et annet sted',
    en: 'the disk does not take this name, or cannot do this; choose another place',
  },
};
