import { existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Takes the paths of this machine out of a text, so that an output reads the same wherever it was made: paths
 * of the project become relative to its root, packages begin at node_modules, home is ~.
 *
 * @param folder the notebook's folder; the project root is the nearest folder above it with a package.json
 */
export function portablePaths(folder: string): (text: string) => string {
  const root = projectRoot(folder);
  const replacements: [RegExp, string][] = [
    [/(?:file:\/\/)?(?:[A-Za-z]:)?[^\s'"()]*[\\/](?=node_modules[\\/])/g, ''],
    ...[root, folder].flatMap((path): [RegExp, string][] => [
      [literal(pathToFileURL(path).href, '/?'), ''],
      [literal(path, '[\\\\/]?'), ''],
    ]),
    [literal(pathToFileURL(tmpdir()).href), '<tmp>'],
    [literal(tmpdir()), '<tmp>'],
    [literal(pathToFileURL(homedir()).href), '~'],
    [literal(homedir()), '~'],
  ];
  return (text) => replacements.reduce((result, [pattern, by]) => result.replace(pattern, by), text);
}

function projectRoot(folder: string): string {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, 'package.json'))) return current;
    if (current === dirname(current)) return folder;
  }
}

/** The path itself, and not the beginning of a longer name such as /home/ada2 for /home/ada. */
function literal(path: string, separator = ''): RegExp {
  return new RegExp(`${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w.-])${separator}`, 'g');
}
