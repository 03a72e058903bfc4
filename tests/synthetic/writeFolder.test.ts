import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFolder } from '../../src/disk/writeFolder.js';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'write-folder-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

describe('writeFolder', () => {
  const files = (...names: string[]) => new Map(names.map((name) => [name, `${name}, æøå\n`]));

  it('writes every file, and drops those that are no longer produced', () => {
    const folder = join(place, 'project');
    writeFolder(folder, files('truth.json', 'texts/old.txt'), 'truth.json');
    writeFolder(folder, files('truth.json', 'texts/new.txt'), 'truth.json');
    expect(readFileSync(join(folder, 'texts/new.txt'), 'utf8')).toBe('texts/new.txt, æøå\n');
    expect(existsSync(join(folder, 'texts/old.txt'))).toBe(false);
    expect(readdirSync(place)).toEqual(['project']);
  });

  it('leaves the old folder as it was when something goes wrong', () => {
    const folder = join(place, 'project');
    writeFolder(folder, files('truth.json'), 'truth.json');
    expect(() => writeFolder(folder, files('../outside.txt'), 'truth.json')).toThrow(RangeError);
    expect(readdirSync(place)).toEqual(['project']);
    expect(readdirSync(folder)).toEqual(['truth.json']);
  });

  it('does not replace a folder that somebody else filled', () => {
    writeFileSync(join(place, 'diary.txt'), 'mine');
    expect(() => writeFolder(place, files('truth.json'), 'truth.json')).toThrow(/holds something else/u);
    expect(readdirSync(place)).toEqual(['diary.txt']);
  });
});
