import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ownName } from '../disk/asideNames.js';
import { makeFolders } from '../disk/makeFolders.js';
import { RequestError } from '../shared/problem.js';
import { git, gitTop } from './git.js';
import { packageRoot } from './packageRoot.js';
import { shellWord } from './shellWord.js';

/** Commands that can be a check before every commit. */
export type Checking = 'guard' | 'clean';

/** Where the hook lies, as it is shown, and the line of it that was written. */
export interface HookLine {
  readonly path: string;
  readonly line: string;
}

const head =
  '#!/bin/sh\n# brukermote: checks before every commit, a line for each; written by the commands that they name\n';

/**
 * Makes a command the check before every commit of this repository. The hook may hold a line of each of our commands, and a line that
 * was there is made anew; a hook of somebody else's is left alone.
 *
 * @param args what stands after the command
 * @throws RequestError for a hook that is not ours, and for hooks that other repositories share
 */
export function addToHook(command: Checking, args: readonly string[]): HookLine {
  const hook = hookPath();
  const words = [join(packageRoot, 'dist', 'cli', 'main.js'), command, ...args];
  const line = `node ${words.map(shellWord).join(' ')} || exit $?`;
  const shown = shownPath(hook);
  if (words.some((word) => word.includes('\n'))) throw new RequestError(brokenName(shown));
  const lines = ownLines(hook);
  if (lines === null) throw new RequestError(otherHook(shown, line));
  if (!isBelow(hook, gitFolder()) && !isBelow(hook, gitTop()))
    throw new RequestError(sharedHooks(shown, line));
  write(hook, [...lines.filter((each) => commandOf(each) !== command), line]);
  return { path: shown, line };
}

/**
 * Takes our line out of the hook, and the hook away where it was the last.
 *
 * @returns where it lay; `line` is empty where there was none
 * @throws RequestError for a hook that is not ours
 */
export function removeFromHook(command: Checking): HookLine {
  const hook = hookPath();
  const path = shownPath(hook);
  const lines = ownLines(hook);
  if (lines === null) throw new RequestError(otherToRemove(path, command));
  const line = lines.find((each) => commandOf(each) === command) ?? '';
  const rest = lines.filter((each) => each !== line);
  if (line === '') return { path, line };
  if (rest.length === 0) rmSync(hook);
  else write(hook, rest);
  return { path, line };
}

function hookPath(): string {
  return join(
    resolve(git(['rev-parse', '--git-path', 'hooks']).toString('utf8').replace(/\n$/u, '')),
    'pre-commit',
  );
}

function gitFolder(): string {
  return resolve(git(['rev-parse', '--git-common-dir']).toString('utf8').replace(/\n$/u, ''));
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`);
}

function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.length < path.length ? short : path;
}

const word = String.raw`(?:[\w./:@%+=,-]+|(?:'[^'\n]*'|\\')+)`;
const ownLine = new RegExp(String.raw`^node ${word} (guard|clean)(?: ${word})* \|\| exit \$\?$`, 'u');
/** What the first version of `brukermote guard --install` wrote. */
const firstHook =
  /^#!\/bin\/sh\n# brukermote guard --install\nexec (node "[^"\n]*" guard --private "[^"\n]*" --lang \w+)\n$/u;

/** The lines of a hook that we wrote and nobody changed; none where there is no hook; null for any other. */
function ownLines(hook: string): string[] | null {
  if (!existsSync(hook)) return [];
  const text = readFileSync(hook, 'utf8');
  const first = firstHook.exec(text);
  if (first !== null) return [`${first[1]} || exit $?`];
  if (!text.startsWith(head) || !text.endsWith('\n')) return null;
  const lines = text.slice(head.length, -1).split('\n');
  return lines.every((line) => commandOf(line) !== undefined) ? lines : null;
}

function commandOf(line: string): string | undefined {
  return (
    ownLine.exec(line)?.[1] ??
    /^node "[^"\n]*" (guard) --private "[^"\n]*" --lang \w+ \|\| exit \$\?$/u.exec(line)?.[1]
  );
}

function write(hook: string, lines: readonly string[]): void {
  makeFolders(dirname(hook));
  const aside = ownName(hook);
  try {
    writeFileSync(aside, `${head}${lines.join('\n')}\n`, { mode: 0o755 });
    chmodSync(aside, 0o755);
    renameSync(aside, hook);
  } finally {
    rmSync(aside, { force: true });
  }
}

const otherHook = (path: string, line: string) => ({
  nb: `${path} finnes allerede og er noe annet, og er ikke rørt; legg til denne linjen selv: ${line}`,
  en: `${path} exists already and is something else, and was left alone; add this line to it yourself: ${line}`,
});

const otherToRemove = (path: string, command: string) => ({
  nb: `${path} er ikke skrevet av oss, eller er endret siden, og er ikke rørt; fjern linjen med «${command}» selv, hvis den står der`,
  en: `${path} was not written by us, or was changed since, and was left alone; remove the line with "${command}" yourself, if it is there`,
});

const sharedHooks = (path: string, line: string) => ({
  nb: `${path} ligger utenfor dette arkivet (core.hooksPath) og kan gjelde flere arkiv, og er ikke rørt; legg til denne linjen selv: ${line}`,
  en: `${path} lies outside this repository (core.hooksPath) and may be of others too, and was left alone; add this line to it yourself: ${line}`,
});

const brokenName = (path: string) => ({
  nb: `${path}: en sti med linjeskift i navnet kan ikke stå i en sjekk før innsjekking; gi mappen et annet navn`,
  en: `${path}: a path with a line break in its name cannot stand in a check before commits; rename the folder`,
});
