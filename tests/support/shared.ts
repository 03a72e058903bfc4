import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where a file of the shared material lies: public data and reference values that are not part of the project. */
export function sharedPath(path: string): string {
  return fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
}

/** Whether all of the given shared files are there; says so when they are not, as the test then passes on. */
export function hasShared(...paths: readonly string[]): boolean {
  const missing = paths.filter((path) => !existsSync(sharedPath(path)));
  if (missing.length > 0) console.info(`not compared: ${missing.join(', ')} is not beside the project`);
  return missing.length === 0;
}
