// Installs what is missing, and only then: `npm ci` runs when the lock file differs from the one that
// node_modules was installed from. Plain Node, because nothing is installed yet when this runs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const stampFile = `${root}node_modules/.brukermote-lock`;

/** SHA-256 of a file's bytes, in hexadecimal. */
export function digest(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Runs a command to its end with our own streams, and leaves with its exit code when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) throw result.error;
  if (result.signal) process.kill(process.pid, result.signal);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Runs a Node program with this same Node. */
export function runNode(args, options) {
  run(process.execPath, args, options);
}

export function install() {
  requireNode();
  const wanted = digest(`${root}package-lock.json`);
  const found = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (found === wanted) return;
  // `npm ci` empties the folder first: through a link it would be that of another copy of the project.
  if (isLink(`${root}node_modules`)) {
    console.error('node_modules is a link to other packages than package-lock.json has: install there.');
    return;
  }
  console.error('Installing the packages of package-lock.json (once; some minutes on a slow line) …');
  // npm is a .cmd file on Windows, which only a shell can start.
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' });
  writeFileSync(stampFile, wanted);
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Brukermøte needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
