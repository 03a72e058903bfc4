import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** What other software computed; see the script that the file names. */
export function readGolden<Content>(name: string): Content {
  const url = new URL(`../golden/structure/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Content;
}

/** Equal to 1e-9 relative; numbers that are zero but for rounding compare as zero. */
export function expectNear(found: number, wanted: number, what = ''): void {
  const gap = Math.abs(found - wanted);
  expect(gap, `${what}: ${found} for ${wanted}`).toBeLessThanOrEqual(1e-9 * Math.abs(wanted) + 1e-14);
}
