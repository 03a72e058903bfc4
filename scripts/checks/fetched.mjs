// Other runtimes, for checks: packages of npm in a folder of their own, .checks, which git ignores. Fetched once.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../install.mjs';

/**
 * The folder of an installed package.
 *
 * @param {string} name
 * @param {string} version
 */
export function fetched(name, version) {
  const folder = join(root, '.checks', `${name.replace('/', '-')}-${version}`);
  const found = join(folder, 'node_modules', ...name.split('/'));
  if (existsSync(join(found, 'package.json'))) return found;
  console.error(`Fetching ${name} ${version} …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
  run('npm', ['install', ...quiet, '--prefix', folder, `${name}@${version}`], {
    shell: process.platform === 'win32',
  });
  return found;
}
