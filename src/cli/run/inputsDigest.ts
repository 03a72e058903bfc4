import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openInput } from '../../disk/openInput.js';
import { type Material, materialParts } from '../../notebook/openProject.js';
import type { InputFile } from '../../readers/input.js';
import { keysOf } from '../../shared/records.js';
import { packageRoot } from '../packageRoot.js';

/** What outputs follow from. */
export interface DigestInputs {
  readonly notebooks?: readonly string[];
  readonly material: Material;
  /** Files that are given beside the material. */
  readonly beside?: readonly InputFile[];
  /** Whatever else was chosen. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/**
 * A digest of all that the outputs of a command follow from: the built program, the notebooks, the material and what was
 * said about it. Equal digests mean equal outputs, so nothing needs to run again.
 */
export async function inputsDigest({
  notebooks = [],
  material,
  beside = [],
  settings = {},
}: DigestInputs): Promise<string> {
  const hash = createHash('sha256');
  const add = (name: string, content: string | Uint8Array) =>
    hash.update(`${name}\0${content.length}\0`).update(content);
  const addFile = async (file: InputFile) => {
    add(file.path, '');
    for (let start = 0; start < file.size; start += chunk)
      hash.update(await file.read(start, Math.min(start + chunk, file.size)));
  };
  add('program', readFileSync(`${packageRoot}dist/.source-digest`));
  for (const path of notebooks) add(path.slice(packageRoot.length), readFileSync(path));
  for (const part of keysOf(materialParts)) {
    const said = [material[part] ?? []].flat().filter((each) => each !== '');
    if (materialParts[part] === 'word') add(part, said.join());
    else
      for (const path of said) {
        // Coders without a name are told apart by the names of the files.
        if (said.length > 1 || part === 'also') add(part, basename(path));
        for (const file of openInput(path).files) await addFile(file);
      }
  }
  for (const file of beside) await addFile(file);
  add('settings', JSON.stringify(settings));
  return hash.digest('hex');
}

/** Large material is read in pieces, so that a film does not have to fit in memory. */
const chunk = 16 * 1024 * 1024;
