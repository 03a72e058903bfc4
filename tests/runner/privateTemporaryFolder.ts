import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Temporary files of this test file go to a folder of its own, so that a test can see whether any is left. */
export function privateTemporaryFolder(): { folder: string; leftovers: () => string[] } {
  const before = process.env.TMPDIR;
  const folder = mkdtempSync(join(tmpdir(), 'brukermote-test-'));
  process.env.TMPDIR = folder;
  afterAll(() => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder, leftovers: () => readdirSync(folder).filter((name) => /kernel|playwright/.test(name)) };
}

/** True while a process with this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
