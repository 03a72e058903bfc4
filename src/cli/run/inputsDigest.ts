import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Input, InputFile } from '../../readers/input.js';
import { packageRoot } from '../packageRoot.js';

/**
 * A digest of all that the outputs of a run follow from: the built program, the notebooks, the material and what
 * was said about it. Equal digests mean equal outputs, so nothing needs to run again.
 */
export async function inputsDigest(
  notebooks: readonly string[],
  material: Input,
  beside: readonly InputFile[],
  settings: Readonly<Record<string, unknown>>,
): Promise<string> {
  const hash = createHash('sha256');
  const add = (name: string, content: string | Uint8Array) =>
    hash.update(`${name}\0${content.length}\0`).update(content);
  add('program', readFileSync(`${packageRoot}dist/.source-digest`));
  for (const path of notebooks) add(path.slice(packageRoot.length), readFileSync(path));
  for (const file of [...material.files, ...beside]) {
    add(file.path, '');
    for (let start = 0; start < file.size; start += chunk) {
      hash.update(await file.read(start, Math.min(start + chunk, file.size)));
    }
  }
  add('settings', JSON.stringify(settings));
  return hash.digest('hex');
}

/** Large material is read in pieces, so that a film does not have to fit in memory. */
const chunk = 16 * 1024 * 1024;
