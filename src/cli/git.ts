import { spawnSync } from 'node:child_process';
import { RequestError } from '../shared/problem.js';

/**
 * What git prints.
 *
 * @throws RangeError where git is missing, or this is no repository
 */
export function git(args: readonly string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, { maxBuffer: 1024 ** 3 });
  if (error !== undefined)
    throw new RequestError({
      nb: `git trengs til dette; ${error.message}`,
      en: `git is needed for this; ${error.message}`,
    });
  if (status !== 0) throw new RangeError(`git ${args[0]}: ${stderr.toString('utf8').trim()}`);
  return stdout;
}

/** Paths of what is staged, from the top of the repository. */
export function stagedPaths(): string[] {
  return git(['diff', '--cached', '--name-only', '-z', '--diff-filter=ACMR'])
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '');
}

/** The top of the repository. */
export function gitTop(): string {
  return git(['rev-parse', '--show-toplevel']).toString('utf8').replace(/\n$/u, '');
}
