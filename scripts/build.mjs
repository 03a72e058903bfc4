// Builds src to dist when something in src changed since the last build.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, root, runNode } from './install.mjs';

const stampFile = `${root}dist/.source-digest`;

function sourceDigest() {
  const hash = createHash('sha256');
  const files = readdirSync(`${root}src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  for (const file of [...files, `${root}tsconfig.json`, `${root}package-lock.json`]) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

export function build() {
  install();
  const wanted = sourceDigest();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  console.error('Building …');
  rmSync(`${root}dist`, { recursive: true, force: true });
  runNode([`${root}node_modules/typescript-native/bin/tsc`, '--project', `${root}tsconfig.json`]);
  // npx starts the command by its file.
  chmodSync(`${root}dist/cli/main.js`, 0o755);
  writeFileSync(stampFile, wanted);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) build();
