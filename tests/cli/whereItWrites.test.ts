import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FolderKind, folderKinds } from '../../src/disk/folderManifest.js';
import { writeFolder } from '../../src/disk/writeFolder.js';
import { brukermote } from '../support/brukermote.js';

// Each command that writes, with the material in a folder and in a file.
const writing: readonly [name: string, args: (material: string, out: string) => string[], ending: string][] =
  [
    ['run', (material, out) => ['run', '--project', material, '--out', out], ''],
    ['findings', (material, out) => ['findings', material, '--out', out], ''],
    ['findings --json', (material, out) => ['findings', material, '--json', out], '.json'],
    ['families', (material, out) => ['families', material, '--out', out], '.csv'],
    ['sources', (material, out) => ['sources', material, '--out', out], '.csv'],
    ['convert to a folder', (material, out) => ['convert', material, out, '--force'], ''],
    ['convert to a file', (material, out) => ['convert', material, out, '--force'], '.csv'],
    ['merge', (material, out) => ['merge', material, material, '--out', out, '--force'], ''],
    ['privacy --key', (material, out) => ['privacy', material, '--key', out], '.csv'],
    [
      'privacy --redact',
      (material, out) => ['privacy', material, '--key', join(folder, 'key.csv'), '--redact', out],
      '',
    ],
    ['publish', (material, out) => ['publish', material, '--out', out], ''],
  ];

let folder = '';
let material = '';
const rows = 'source,code,text\ns1,A,ja\ns2,B,nei\n';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brukermote-where-'));
  material = join(folder, 'material');
  mkdirSync(material);
  writeFileSync(join(material, 'codings.csv'), rows);
  symlinkSync('material', join(folder, 'link'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Everything there, with its content. */
const state = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      ({ parentPath, name }) => `${join(parentPath, name)}: ${readFileSync(join(parentPath, name), 'utf8')}`,
    )
    .sort();

describe('what is written is never what is read, and never lies in it', () => {
  it.each(writing)('by %s', async (name, args, ending) => {
    const before = state();
    const refused = async (from: string, out: string, said: RegExp) => {
      const { status, stderr } = await brukermote(...args(from, out), ...['--lang', 'en']);
      expect([status, stderr]).toEqual([1, expect.stringMatching(said)]);
      expect(state()).toEqual(before);
    };
    await refused(material, join(folder, 'link', `out${ending}`), /lies in what is read/u);
    await refused(material, join(material, 'deep', `out${ending}`), /lies in what is read/u);
    const file = join(material, 'codings.csv');
    // Two new files in a folder replace nothing there.
    if (name === 'findings') return;
    if (ending === '') {
      await refused(material, material, /this is what is read|is what is read/u);
      await refused(file, join(folder, 'link'), /holds what is read/u);
      await refused(file, folder, /holds what is read/u);
    } else if (ending === '.csv') {
      linkSync(file, join(folder, 'same.csv'));
      before.push(`${join(folder, 'same.csv')}: ${rows}`);
      before.sort();
      for (const out of [file, join(folder, 'link', 'codings.csv'), join(folder, 'same.csv')])
        await refused(file, out, /is what is read|is not overwritten/u);
    }
  });

  it('and what is said beside the material counts as read', async () => {
    const out = join(folder, 'out');
    mkdirSync(out);
    writeFileSync(join(out, 'names.txt'), 'Kari\n');
    writeFileSync(join(out, 'families.csv'), 'name,family\nA,condition\n');
    for (const beside of [
      ['--families', join(out, 'families.csv')],
      ['--names', join(out, 'names.txt')],
    ]) {
      const { status, stderr } = await brukermote(
        'publish',
        material,
        '--out',
        out,
        ...beside,
        '--lang',
        'en',
      );
      expect([status, stderr]).toEqual([1, expect.stringMatching(/holds what is read/u)]);
    }
    const key = join(folder, 'redacted', 'key.csv');
    const redact = ['privacy', material, '--key', key, '--redact', join(folder, 'redacted'), '--lang', 'en'];
    const { status, stderr } = await brukermote(...redact);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/holds what is read/u)]);
    expect(existsSync(key)).toBe(false);
  });
});

describe("somebody's own folder", () => {
  const folders: readonly [string, (out: string) => string[]][] = [
    ['convert', (out) => ['convert', material, out, '--force']],
    ['merge', (out) => ['merge', material, material, '--out', out, '--force']],
    ['privacy --redact', (out) => ['privacy', material, '--key', join(folder, 'key.csv'), '--redact', out]],
    ['publish', (out) => ['publish', material, '--out', out]],
    ['run', (out) => ['run', '--project', material, '--out', out, '--force']],
    ['synthesise', (out) => ['synthesise', '--out', out]],
  ];

  it.each(folders)('is left alone by %s, whatever descriptor lies in it', async (name, args) => {
    const diary = join(folder, 'diary');
    mkdirSync(diary);
    for (const mark of ['datapackage.json', 'run.json', 'publication.json', 'truth.json', 'diary.txt'])
      writeFileSync(join(diary, mark), '{"name":"mine","digest":"d","files":{}}');
    const before = state();
    const { status, stderr } = await brukermote(
      ...args(diary),
      ...(name === 'synthesise' ? [] : ['--lang', 'nb']),
    );
    expect([status, stderr]).toEqual([1, expect.stringMatching(/mappen har noe annet i seg/u)]);
    expect(stderr).not.toMatch(/\n\s+at /u);
    expect(state()).toEqual(before);
  });

  // What each command replaces unasked is what it wrote itself; convert and merge ask for --force first.
  const own: Readonly<Record<string, FolderKind | null>> = {
    convert: null,
    'convert --force': 'project',
    merge: null,
    'merge --force': 'project',
    'privacy --redact': 'redacted',
    publish: 'publication',
    'publish --for-checking': 'checking',
    run: 'run',
    synthesise: 'synthetic',
  };
  const into: Readonly<Record<string, (out: string) => string[]>> = {
    ...Object.fromEntries(folders),
    convert: (out) => ['convert', material, out],
    'convert --force': (out) => ['convert', material, out, '--force'],
    merge: (out) => ['merge', material, material, '--out', out],
    'merge --force': (out) => ['merge', material, material, '--out', out, '--force'],
    'publish --for-checking': (out) => ['publish', material, '--for-checking', '--out', out],
  };

  it.each(Object.entries(own))('and one that another command wrote: %s', async (name, kind) => {
    for (const other of folderKinds.filter((each) => each !== kind)) {
      const out = join(folder, other);
      writeFolder(out, new Map([['a.txt', other]]), { kind: other, inputs: [] });
      const before = state();
      const { status, stderr } = await brukermote(
        ...into[name](out),
        ...(name === 'synthesise' ? [] : ['--lang', 'nb']),
      );
      expect([other, status, stderr]).toEqual([
        other,
        1,
        expect.stringMatching(/mappen (?:har noe annet i seg|finnes fra før)/u),
      ]);
      expect(stderr).not.toMatch(/slett/iu);
      expect(state()).toEqual(before);
      rmSync(out, { recursive: true });
    }
  });

  it('is refused by name where it is ours and somebody added to it', async () => {
    const out = join(folder, 'out');
    expect((await brukermote('convert', material, out)).status).toBe(0);
    expect((await brukermote('convert', material, out, '--force')).status).toBe(0);
    writeFileSync(join(out, 'codings.csv'), 'source,code\n');
    writeFileSync(join(out, 'notes.md'), 'mine');
    const { status, stderr } = await brukermote('convert', material, out, '--force', '--lang', 'en');
    expect([status, stderr]).toEqual([1, expect.stringMatching(/would be lost: codings\.csv, notes\.md/u)]);
    expect(readFileSync(join(out, 'notes.md'), 'utf8')).toBe('mine');
  });
});
