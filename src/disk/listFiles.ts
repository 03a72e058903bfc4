import { type Dirent, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import type { ProblemDraft } from '../shared/problem.js';
import { isAsideName } from './asideNames.js';
import { manifestName } from './folderManifest.js';

/** Folders that hold no material, however deep they lie. */
const skippedFolders = new Set(['node_modules', '.git', '.ipynb_checkpoints']);
/** Files beside material that are none: what was published of it (`publication/ledger.ts`). */
const skippedFiles = /\.publications\.json$/u;

/** A file below a folder. */
export interface ListedFile {
  /** Where it lies, as the disk has it: names need not be text. */
  readonly place: Buffer;
  /** Path inside the folder with forward slashes. */
  readonly path: string;
  /** Whether the path on the disk is UTF-8. */
  readonly isText: boolean;
}

/** The files of a folder, and what is odd about their names. */
export interface ListedFiles {
  readonly files: readonly ListedFile[];
  /** Names that are no UTF-8, each as it is read. */
  readonly warnings: readonly ProblemDraft[];
  /** Files whose names come to the same as another's. */
  readonly losses: readonly ProblemDraft[];
}

/**
 * Every file below a folder, in an order that does not depend on the disk; links are not followed, and what we keep there
 * ourselves is no material. A name that is no UTF-8 is taken as Latin-1, in which systems wrote names before.
 */
export function listFiles(folder: string): ListedFiles {
  const found = below(Buffer.from(folder), '', true);
  const names = new Set(found.filter(({ isText }) => isText).map(({ path }) => path));
  const [files, warnings, losses]: [ListedFile[], ProblemDraft[], ProblemDraft[]] = [[], [], []];
  for (const file of found) {
    const { path, isText } = file;
    if (!isText && names.has(path)) {
      losses.push({ kind: 'odd-name', where: path, message: sameName });
      continue;
    }
    names.add(path);
    files.push(file);
    if (!isText) warnings.push({ kind: 'odd-name', where: path, message: oddName });
  }
  return { files, warnings, losses };
}

const sameName = {
  nb: 'to filer har navn som blir dette, og bare den ene er lest; gi den andre et nytt navn',
  en: 'two files have names that come to this, and only one of them is read; rename the other',
};

const oddName = {
  nb: 'navnet på disken er ikke UTF-8; filen er lest under dette navnet. Gi den et nytt navn, så forstår også andre programmer det',
  en: 'the name on the disk is not UTF-8; the file is read under this name. Rename it, so that other programs understand it too',
};

function below(folder: Buffer, inside: string, isParentText: boolean): ListedFile[] {
  const entries = readdirSync(folder, {
    withFileTypes: true,
    encoding: 'buffer',
  }) as unknown as Dirent<Buffer>[];
  return entries
    .map((entry) => ({ entry, ...nameOf(entry.name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ entry, name, isText }) => {
      const place = Buffer.concat([folder, Buffer.from(sep), entry.name]);
      const path = inside === '' ? name : `${inside}/${name}`;
      if (isAsideName(name) || name === manifestName) return [];
      if (entry.isFile() && skippedFiles.test(name)) return [];
      if (entry.isDirectory())
        return skippedFolders.has(name) ? [] : below(place, path, isParentText && isText);
      return entry.isFile() ? [{ place, path, isText: isParentText && isText }] : [];
    });
}

function nameOf(bytes: Buffer): { readonly name: string; readonly isText: boolean } {
  const text = bytes.toString('utf8');
  const isText = Buffer.from(text, 'utf8').equals(bytes);
  return { name: isText ? text : bytes.toString('latin1'), isText };
}
