import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outFolder, projectKey } from '../../../src/cli/run/outFolder.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'brukermote-out-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const made = (name: string, record: unknown) => {
  mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, name, 'run.json'), JSON.stringify(record));
};
const folderOf = (...projects: string[]) => relative(root, outFolder(root, projects, 'run.json').folder);
/** Runs a project: its folder is made, and said to be its own. */
const run = (...projects: string[]) => {
  const folder = folderOf(...projects);
  made(folder, { project: projectKey(projects) });
  return folder;
};

describe('the folder of a run', () => {
  it('has the name of the project, and is used again by it', () => {
    expect(run('a/study.qdpx')).toBe('study');
    expect(run('a/study.qdpx')).toBe('study');
    expect(outFolder(root, [resolve('a/study.qdpx')], 'run.json')).toEqual({
      folder: join(root, 'study'),
      taken: null,
    });
  });

  it('is another for another project of that name: by its ending, its folder, or a number', () => {
    expect(run('a/study.qdpx')).toBe('study');
    expect(run('a/study.csv')).toBe('study-csv');
    expect(run('b/study.qdpx')).toBe('study-qdpx');
    expect(run('c/study.qdpx')).toBe('study-c');
    expect(run('d/c/study.qdpx')).toBe('study-2');
    expect(run('e/c/study.qdpx')).toBe('study-3');
    expect(run('a/study.csv')).toBe('study-csv');
    expect(run('d/c/study.qdpx')).toBe('study-2');
    expect(outFolder(root, ['a/study.csv'], 'run.json').taken).toBe(join(root, 'study'));
  });

  it('is never one that somebody made, and may be one that is empty', () => {
    mkdirSync(join(root, 'study'));
    expect(folderOf('study.qdpx')).toBe('study');
    writeFileSync(join(root, 'study', 'notes.txt'), 'mine');
    expect(folderOf('study.qdpx')).toBe('study-qdpx');
  });

  it('is that of an earlier version where its summary names the project', () => {
    made('study', { summary: 'For what may be published: npx brukermote publish a/study.qdpx --out FOLDER' });
    expect(folderOf('a/study.qdpx')).toBe('study');
    expect(folderOf('b/study.qdpx')).toBe('study-qdpx');
  });

  it('is named after all files of a project of several', () => {
    expect(run('k1.qdpx', 'k2.qdpx')).toBe('k1+k2');
    expect(run('k2.qdpx', 'k1.qdpx')).toBe('k2+k1');
    expect(folderOf('my study: 1.qdpx')).toBe('my-study-1');
  });
});
