// Writes the marked texts: `node benchmarks/privacy/writing/write.mjs`. Fills the slots of the documents in the folders
// beside this file, and writes the folders of the parts.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documentsOfFresh, textsOfFresh } from './fresh/fresh.mjs';
import { documentsOfHalves, textsOfHalves } from './halves/deal.mjs';
import { documentsOfSealed, textsOfSealed } from './sealed/sealed.mjs';

/** All documents, in the order in which they were written. */
export const documents = () => [...documentsOfHalves(), ...documentsOfFresh(), ...documentsOfSealed()];

/** The texts of every part: part -> [{ name, text }]. */
export const texts = () => ({ ...textsOfHalves(), fresh: textsOfFresh(), sealed: textsOfSealed() });

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [part, files] of Object.entries(texts())) {
    const folder = fileURLToPath(new URL(`../${part}/`, import.meta.url));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const { name, text } of files) writeFileSync(folder + name, text);
  }
