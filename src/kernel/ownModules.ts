import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type typescript from '@tslab/typescript-for-tslab';
import { packageEntry } from './package.js';

/**
 * Lets cells of any folder import the workbench by its name, `brukermote`, and as `'..'`, as the notebooks of the project
 * do. Nothing is written: TypeScript is told of files that are not there, and `require` is answered for them.
 */
export function ownModules(ts: typeof typescript, folder: string): void {
  const named = join(folder, 'node_modules', 'brukermote');
  const parent = dirname(folder);
  const stands = new Map([[slashed(join(named, 'index.d.ts')), `export * from '${entryForTypes}';\n`]]);
  if (!isOwnPackage(parent))
    stands.set(slashed(join(parent, 'index.d.ts')), `export * from '${entryForTypes}';\n`);
  const folders = new Set([slashed(named), slashed(dirname(named))]);

  const { fileExists, readFile, directoryExists, getDirectories } = ts.sys;
  ts.sys.fileExists = (path) => stands.has(path) || fileExists(path);
  ts.sys.directoryExists = (path) => folders.has(path) || directoryExists(path);
  ts.sys.readFile = (path, encoding) => {
    if (isUnneeded(path)) return 'export {};\n';
    const text = stands.get(path) ?? readFile(path, encoding);
    return isWordy(path) ? text?.replace(/\/\*\*[\s\S]*?\*\//gu, '') : text;
  };
  // Of the types that are everywhere, a cell needs those of Node; other packages bring their own.
  ts.sys.getDirectories = (path) => (/[\\/]@types[\\/]?$/u.test(path) ? ['node'] : getDirectories(path));
}

/**
 * `require` of cells, which finds the workbench under its two names.
 *
 * @param require as tslab has made it
 */
export function requireWithOwn(require: NodeJS.Require, folder: string): NodeJS.Require {
  const own = createRequire(import.meta.url);
  return new Proxy(require, {
    apply(target, self, [name, ...rest]: [string, ...unknown[]]) {
      if (name === 'brukermote' || (name === '..' && !isOwnPackage(dirname(folder))))
        return own(packageEntry);
      return Reflect.apply(target, self, [name, ...rest]);
    },
  });
}

/** Types of Plotly, 1.2 MB, come with those of danfojs, and nothing that a cell imports from us tells of them. */
function isUnneeded(path: string): boolean {
  return /plotly\.js-dist-min\/.*\.d\.ts$/u.test(path);
}

/** Four fifths of the types of Node are comments; to read them takes longer than all else that a cell needs. */
function isWordy(path: string): boolean {
  return /[\\/]@types[\\/]node[\\/]/u.test(path);
}

/** Whether a folder has a package that `'..'` means by itself: ours, or one of the user's own. */
function isOwnPackage(folder: string): boolean {
  return ['package.json', 'index.js', 'index.ts'].some((name) => existsSync(join(folder, name)));
}

/** As TypeScript writes paths. */
function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

const entryForTypes = slashed(packageEntry);
