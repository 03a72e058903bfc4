// What a check covers, as digests of what stands in it now. Of files alone, so that a copy without the history of git tells the same.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install.mjs';

/** What a check writes, and what says what it gave; what front ends, interpreters and recipes leave. */
const uncovered = /^(?:\..*|__pycache__|out|.*\.egg-info|results\.json|named\.json|README\.md)$/u;
const code = /\.(?:ts|mjs|cjs|js)$/u;
const ofCommentOnly = /^\s*(?:\/\/|\/\*\*|\*(?:\s|\/|$)).*(?:\n|$)/gmu;

/**
 * What of a file counts: of code all but comments on lines of their own, of a notebook the cells of code without their outputs.
 *
 * @param {string} name
 * @param {Buffer} bytes
 * @returns {Buffer | string}
 */
export function contentOf(name, bytes) {
  if (code.test(name)) return bytes.toString('utf8').replace(ofCommentOnly, '');
  if (!name.endsWith('.ipynb')) return bytes;
  const { cells } = JSON.parse(bytes.toString('utf8'));
  const run = cells.filter(({ cell_type: type }) => type === 'code');
  return JSON.stringify(run.map(({ source, metadata }) => [[source].flat().join(''), metadata.tags ?? []]));
}

/** Files of a folder, or the file itself, from the root of the project and with its slashes, in order. */
function filesOf(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter(({ name }) => !uncovered.test(name))
    .flatMap((entry) => filesOf(`${path}/${entry.name}`))
    .sort();
}

function digestOf(path) {
  const hash = createHash('sha256');
  for (const file of filesOf(path))
    hash
      .update(`${file}\0`)
      .update(contentOf(file, readFileSync(join(root, file))))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

/**
 * What a check covers now: its files and folders, each with its digest, its packages with their versions, and its own commands.
 *
 * @param {import('./list.mjs').Check} check
 * @returns {Record<string, string>}
 */
export function coveredNow({ covers, packages, commands }) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return {
    ...Object.fromEntries(covers.map((path) => [path, digestOf(path)])),
    ...Object.fromEntries(packages.map((name) => [name, lock[`node_modules/${name}`].version])),
    commands: commands.map((words) => words.join(' ')).join('; '),
  };
}
