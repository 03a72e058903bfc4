import { resolve } from 'node:path';
import { addToHook, removeFromHook } from '../preCommitHook.js';
import type { ExitCode, Session } from '../session.js';
import { cleanWords } from './clean.labels.js';
import type { CleanFlags } from './cleanFlags.js';

/**
 * Makes the look at staged notebooks a check before every commit, or takes it away again.
 *
 * @param paths folders that it is for; all of the repository where none are given
 */
export function hook(
  session: Session,
  paths: readonly string[],
  { remove, anyKernel, lang }: CleanFlags,
): ExitCode {
  const texts = cleanWords[lang];
  if (remove === true) {
    const { path, line } = removeFromHook('clean');
    session.print(line === '' ? texts.notThere(path) : texts.removed(path));
    return 0;
  }
  const folders = paths.map((path) => resolve(path));
  const all = anyKernel === true ? ['--any-kernel'] : [];
  const { path, line } = addToHook('clean', [...folders, '--check', '--staged', ...all, '--lang', lang]);
  session.print(texts.installed(path, line));
  return 0;
}
