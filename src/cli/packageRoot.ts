import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, with `notebooks` and `data` in it; ends with a separator. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Version of this software. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(`${packageRoot}package.json`, 'utf8')) as { version: string };
  return version;
}
