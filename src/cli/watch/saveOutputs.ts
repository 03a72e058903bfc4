import { readFileSync } from 'node:fs';
import { replaceFile, stateOfFile } from '../../disk/replaceFile.js';
import { asRun } from '../../runner/clean/asRun.js';
import { parseNotebook, serialiseNotebook } from '../../runner/nbformat.js';
import { addStaticImages } from '../../runner/staticImages.js';
import type { UpdateRan } from '../../runner/watch/watchedNotebook.js';

/**
 * Saves a notebook with the outputs of a run, as `brukermote run --save` does, an image of each figure with it; those of equal figures
 * are kept.
 *
 * @param signal aborts when something newer comes
 * @returns whether the file holds the outputs now; false where it was changed since it was run, which is then left as it is
 * @throws RequestError where it cannot be written to
 */
export async function saveOutputs(
  path: string,
  { notebook, text }: UpdateRan,
  signal: AbortSignal,
): Promise<boolean> {
  const [withImages] = await addStaticImages([asRun(notebook, parseNotebook(text, path))], { signal });
  const after = serialiseNotebook(withImages!);
  const state = stateOfFile(path);
  const now = readFileSync(path, 'utf8');
  if (now !== text) return now === after;
  if (after !== text) replaceFile(path, after, state);
  return true;
}
