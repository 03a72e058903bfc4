import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile, stateOfFile } from '../../src/disk/replaceFile.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brukermote-replace-'));
  file = join(folder, 'a.ipynb');
  writeFileSync(file, 'old');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a file that is written anew because its owner asked for it', () => {
  it('keeps its rights, and stays at the end of its link', () => {
    chmodSync(file, 0o640);
    symlinkSync('a.ipynb', join(folder, 'link'));
    replaceFile(join(folder, 'link'), 'new', stateOfFile(file));
    expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['new', 0o640]);
    expect(readdirSync(folder)).toEqual(['a.ipynb', 'link']);
  });

  it('is left alone where it was changed since it was read', () => {
    const found = stateOfFile(file);
    writeFileSync(file, 'of somebody else');
    expect(() => replaceFile(file, 'new', found)).toThrow('was changed while it was read');
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['of somebody else', ['a.ipynb']]);
  });

  it('is left alone where it can only be read, or is gone', () => {
    const found = stateOfFile(file);
    chmodSync(file, 0o444);
    expect(() => replaceFile(file, 'new', found)).toThrow('can only be read');
    rmSync(file);
    expect(() => replaceFile(file, 'new', found)).toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual([]);
  });
});
