import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { defaultEdition } from '../../src/synthetic/editions.js';
import { defaultSeed, synthesise } from '../../src/synthetic/synthesise.js';
import { bank } from './project.js';

const folder = fileURLToPath(new URL('../../data/brukermote/', import.meta.url));

it('data/brukermote is what the default edition of the generator produces, byte for byte (npm run data)', () => {
  const { files } = synthesise(bank, { seed: defaultSeed, edition: defaultEdition });
  const onDisk = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'));
  // Beside them lies the manifest, by which the folder is known as ours.
  expect(onDisk.sort()).toEqual(['.brukermote.json', ...files.keys()].sort());
  for (const [path, content] of files) {
    expect(readFileSync(join(folder, path)).equals(Buffer.from(content, 'utf8')), path).toBe(true);
  }
});
