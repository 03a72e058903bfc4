import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeFolders } from '../../src/disk/makeFolders.js';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-folders-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('makes a folder and those that it lies in, and says which was the first', () => {
  const path = join(folder, 'a', 'b', 'c');
  expect(makeFolders(path)).toBe(join(folder, 'a'));
  expect(makeFolders(path)).toBeUndefined();
  expect(statSync(path).isDirectory()).toBe(true);
});

it('ends where nothing can be made, and says so', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolders(join(folder, 'file'))).toThrow('EEXIST');
  expect(() => makeFolders(join(folder, 'file', 'x'))).toThrow('ENOTDIR');
  if (existsSync('/proc/self')) expect(() => makeFolders('/proc/brukermote/a')).toThrow('ENOENT');
});
