import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFile, openInput } from '../../src/disk/openInput.js';
import { writeFolder } from '../../src/disk/writeFolder.js';
import { openProject } from '../../src/notebook/openProject.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brukermote-open-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string) => join(folder, name);
const oddPath = (start: string, byte: number, end: string) =>
  Buffer.concat([Buffer.from(`${folder}/${start}`), Buffer.from([byte]), Buffer.from(end)]);
const text = async (bytes: Promise<Uint8Array>) => Buffer.from(await bytes).toString();

describe('a file that changes while it is read', () => {
  const refused = /was changed while it was read/u;

  it('is refused where it grows, shrinks, or is replaced by another', async () => {
    writeFileSync(path('a.csv'), 'source,code\n');
    const grows = openFile(path('a.csv'));
    expect(await text(grows.read(0, 6))).toBe('source');
    appendFileSync(path('a.csv'), 's1,A\n');
    await expect(grows.read(6)).rejects.toThrow(refused);

    const shrinks = openFile(path('a.csv'));
    writeFileSync(path('a.csv'), 'source');
    await expect(shrinks.read()).rejects.toThrow(refused);

    const replaced = openFile(path('a.csv'));
    const { atime, mtime } = statSync(path('a.csv'));
    writeFileSync(path('b.csv'), 'SOURCE');
    utimesSync(path('b.csv'), atime, mtime);
    renameSync(path('b.csv'), path('a.csv'));
    await expect(replaced.read()).rejects.toThrow(refused);
  });

  it('is refused where it is written over with as many bytes, between two pieces', async () => {
    writeFileSync(path('a.csv'), 'aaaa');
    utimesSync(path('a.csv'), 1, 1);
    const file = openFile(path('a.csv'));
    expect(await text(file.read(0, 2))).toBe('aa');
    writeFileSync(path('a.csv'), 'bbbb');
    await expect(file.read(2)).rejects.toThrow(refused);
  });

  it('is read whole where nobody touches it, as often as one likes', async () => {
    writeFileSync(path('a.csv'), 'source,code\n');
    const file = openFile(path('a.csv'));
    expect([await text(file.read()), await text(file.read(7))]).toEqual(['source,code\n', 'code\n']);
  });
});

describe('a folder with one odd name', () => {
  it('opens: the file is read under a name that can be shown, and named in the report', async () => {
    writeFileSync(path('koder.csv'), 'source,code,text\ns1,A,ja\n');
    writeFileSync(oddPath('m', 0xf8, 'te.csv'), 'source,code,text\ns2,B,nei\n');
    const { corpus, report } = await openProject(folder, { language: 'en' });
    expect(corpus.sources.length).toBe(2);
    expect(report.warnings.filter(({ kind }) => kind === 'odd-name')).toEqual([
      expect.objectContaining({ where: 'møte.csv', message: expect.stringContaining('not UTF-8') }),
    ]);
    expect(report.losses).toEqual([]);
  });

  it('says so where two names come to the same, and refuses that where nothing may be lost', async () => {
    writeFileSync(path('møte.csv'), 'source,code,text\ns1,A,ja\n');
    writeFileSync(oddPath('m', 0xf8, 'te.csv'), 'source,code,text\ns2,B,nei\n');
    const { corpus, report } = await openProject(folder);
    expect([corpus.sources.length, report.losses.map(({ where }) => where)]).toEqual([1, ['møte.csv']]);
    await expect(openProject(folder, { strict: true })).rejects.toThrow(/rename the other/u);
  });
});

describe('what we keep in a folder ourselves', () => {
  it('is no material', () => {
    const files = new Map([['codings.csv', 'source,code\n']]);
    writeFolder(path('project'), files, { kind: 'project', inputs: [] });
    mkdirSync(path('project/.old.brukermote-writing/old'), { recursive: true });
    writeFileSync(path('project/.old.brukermote-writing/old/codings.csv'), 'source,code\n');
    expect(openInput(path('project')).files.map((file) => file.path)).toEqual(['codings.csv']);
  });

  it('is told of where a run was cut off between two folders', () => {
    mkdirSync(path('.project.brukermote-writing/old'), { recursive: true });
    expect(() => openInput(path('project'))).toThrow(
      /the earlier folder lies in .*\.project\.brukermote-writing\/old/u,
    );
  });
});
