import { closeSync, openSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { ownName } from './asideNames.js';
import { makeFolders } from './makeFolders.js';
import { type FileOptions, requireFree } from './writeFile.js';

/**
 * Fails where a file cannot be written, before anything is computed for it: for whatever `requireFree` refuses, and for a folder
 * that the system does not let us write to, which is tried.
 *
 * @throws RequestError for a file that may not be replaced; the system's error where it cannot be written
 */
export function requireWritable(path: string, options: FileOptions = {}): void {
  const full = requireFree(path, options);
  const parent = dirname(full);
  const made = makeFolders(parent);
  try {
    const trial = ownName(full);
    closeSync(openSync(trial, 'wx'));
    unlinkSync(trial);
  } finally {
    // Nothing is left of a trial.
    for (let at = parent; made !== undefined; at = dirname(at)) {
      rmdirSync(at);
      if (at === made) break;
    }
  }
}
