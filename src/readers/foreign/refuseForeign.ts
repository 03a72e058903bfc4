import { type ProblemDraft, ProblemsError } from '../../shared/problem.js';
import type { Input, InputFile } from '../input.js';
import { headOf } from './fileHead.js';
import { type ForeignFormat, foreignFormats, plainText } from './foreignFormats.js';

/** The format of a file that is not read here: by its content, else by the ending of its name; undefined for any other file. */
export async function foreignFormatOf(file: InputFile): Promise<ForeignFormat | undefined> {
  const head = await headOf(file);
  return (
    foreignFormats.find(({ shows }) => shows?.(head)) ??
    foreignFormats.find(({ endings }) => head.ending !== '' && endings.test(head.ending))
  );
}

/** Whether the name of a file is that of a plain text, which may still hold a table. */
export function isCalledText(file: InputFile): boolean {
  return plainText.endings.test(/\.([^./\\]+)$/u.exec(file.path)?.[1].toLowerCase() ?? '');
}

/** Projects that are read here; beside one of these, other files need no word. */
const ownEndings = /\.(?:qdpx|qde|qdc|qda|rqda|sqlite3)$/iu;

/**
 * Says of a file what it is and what to export instead, and of a folder so of each kind of files in it.
 *
 * @throws ProblemsError with one sentence for each format that is not read here
 */
export async function refuseForeign({ name, files }: Input): Promise<void> {
  if (files.length > 1 && files.some(({ path }) => ownEndings.test(path))) return;
  const found = new Map<ForeignFormat, InputFile[]>();
  for (const file of files) {
    const format =
      (await foreignFormatOf(file)) ?? (files.length > 1 && isCalledText(file) ? plainText : undefined);
    if (format !== undefined) found.set(format, [...(found.get(format) ?? []), file]);
  }
  if (found.size > 0) throw notReadHere(name, found);
}

/** @throws ProblemsError that says that a file is a text and no table */
export function refuseText({ name, files }: Input): never {
  throw notReadHere(name, new Map([[plainText, files]]));
}

/** Names of files that are told of each format. */
const most = 3;

function notReadHere(name: string, found: ReadonlyMap<ForeignFormat, readonly InputFile[]>): ProblemsError {
  const problems = [...found].map(([{ what, instead }, files]): ProblemDraft => {
    const names = files.slice(0, most).map(({ path }) => path);
    const more = files.length - names.length;
    const where =
      more === 0
        ? names.join(', ')
        : { nb: `${names.join(', ')} og ${more} til`, en: `${names.join(', ')} and ${more} more` };
    const message =
      files.length === 1
        ? {
            nb: `dette er ${what.nb}, som ikke leses her; ${instead.nb}`,
            en: `this is ${what.en}, which is not read here; ${instead.en}`,
          }
        : {
            nb: `hver av disse er ${what.nb}, som ikke leses her; ${instead.nb}`,
            en: `each of these is ${what.en}, which is not read here; ${instead.en}`,
          };
    return { kind: 'foreign-format', where, message };
  });
  return new ProblemsError({ nb: `${name} ble ikke lest`, en: `${name} was not read` }, problems);
}
