import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stampOf } from '../disk/stampOf.js';
import { packageFolder } from './package.js';

/** A file or folder that a cell has read, and the state that it was in. */
export interface FileRead {
  readonly cell: number;
  readonly path: string;
  readonly stamp: string;
}

const reading = [
  'openSync',
  'open',
  'readFileSync',
  'readFile',
  'readdirSync',
  'readdir',
  'createReadStream',
] as const;
/** Who asks whether a file is there waits for it, too. */
const asking = ['statSync', 'stat', 'existsSync', 'accessSync', 'access'] as const;
const writing = ['writeFileSync', 'writeFile', 'appendFileSync', 'appendFile', 'createWriteStream'] as const;
const moving = ['renameSync', 'rename', 'copyFileSync', 'copyFile', 'linkSync', 'link'] as const;

/** As Node has it, before it is replaced. */
const lstat = fs.lstatSync;

type Call = (...args: unknown[]) => unknown;

/**
 * Notes which files and folders the cells of a kernel read, by whatever way: the functions of Node are replaced by ones that note their path
 * and go on. What a cell itself writes is no material of it, and neither are programs.
 */
export class Reads {
  readonly #reads = new Map<string, FileRead>();
  readonly #written = new Set<string>();
  #cell = 0;
  #isLooking = false;

  constructor() {
    for (const place of [fs, fs.promises]) {
      const functions = place as unknown as Record<string, Call>;
      replace(functions, reading, ([path, flags]) =>
        isToWrite(flags) ? this.#write(path) : this.#read(path),
      );
      replace(functions, asking, ([path]) => this.#ask(path));
      replace(functions, writing, ([path]) => this.#write(path));
      replace(functions, moving, ([, path]) => this.#write(path));
    }
    syncBuiltinESMExports();
  }

  /** What is read from here on is read by a cell. */
  begin(cell: number): void {
    this.#cell = cell;
  }

  /** Cells after one are to run again. */
  forget(cell: number): void {
    for (const [key, read] of this.#reads) if (read.cell > cell) this.#reads.delete(key);
  }

  get all(): FileRead[] {
    const folders = new Set([...this.#written].map((path) => dirname(path)));
    return [...this.#reads.values()].filter(({ path }) => !this.#written.has(path) && !folders.has(path));
  }

  #ask(given: unknown): void {
    if (!this.#isLooking && this.#cell !== 0 && !isFolder(pathOf(given))) this.#read(given);
  }

  #read(given: unknown): void {
    const path = pathOf(given);
    if (path === undefined || this.#isLooking || this.#cell === 0 || isProgram(path)) return;
    const key = `${this.#cell} ${path}`;
    if (this.#reads.has(key)) return;
    this.#isLooking = true;
    this.#reads.set(key, { cell: this.#cell, path, stamp: stampOf(path) });
    this.#isLooking = false;
  }

  #write(given: unknown): void {
    const path = pathOf(given);
    if (path !== undefined) this.#written.add(path);
  }
}

function replace(
  place: Record<string, Call>,
  names: readonly string[],
  note: (args: unknown[]) => void,
): void {
  for (const name of names) {
    const original = place[name];
    if (original === undefined) continue;
    const noting = function (this: unknown, ...args: unknown[]) {
      note(args);
      return original.apply(this, args);
    };
    // Some have more to them, such as a form that promises.
    place[name] = Object.assign(noting, original);
  }
}

/** Undefined for a file that is open already. */
function pathOf(given: unknown): string | undefined {
  if (typeof given === 'string') return resolve(given);
  if (Buffer.isBuffer(given)) return resolve(given.toString('utf8'));
  return given instanceof URL ? fileURLToPath(given) : undefined;
}

/** To look at a folder is not to read what is in it. */
function isFolder(path: string | undefined): boolean {
  return path !== undefined && lstat(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isToWrite(flags: unknown): boolean {
  if (typeof flags === 'string') return /[wa+]/u.test(flags);
  return typeof flags === 'number' && (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) !== 0;
}

/** Code of ours and of packages, and what TypeScript looks for while it reads a cell. */
function isProgram(path: string): boolean {
  return (
    path.includes(`${sep}node_modules${sep}`) ||
    path.startsWith(`${packageFolder}dist${sep}`) ||
    path === `${packageFolder}package.json` ||
    /\.(?:[cm]?[jt]s|tsx)$|[\\/](?:package|tsconfig)\.json$|[\\/]node_modules$/u.test(path)
  );
}
