import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RequestError } from '../shared/problem.js';
import { environmentSentence } from './environmentErrors.js';

/**
 * Fails where nothing can be made in the temporary folder, which kernels and the browser need, before anything is computed.
 *
 * @throws RequestError naming the folder, and what the system says of it
 */
export function requireTemporary(): void {
  const folder = tmpdir();
  try {
    rmdirSync(mkdtempSync(join(folder, 'brukermote-try-')));
  } catch (error) {
    const why = environmentSentence(error);
    if (why === null) throw error;
    throw new RequestError({
      nb: `${folder}: her skal midlertidige filer ligge (TMPDIR), og ${why.nb}. Velg en mappe som finnes og kan skrives til`,
      en: `${folder}: temporary files are to lie here (TMPDIR), and ${why.en}. Choose a folder that is there and can be written to`,
    });
  }
}
