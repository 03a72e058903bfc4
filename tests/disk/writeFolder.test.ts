import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
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
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manifestName } from '../../src/disk/folderManifest.js';
import { type FolderOptions, withFolder, writeFolder } from '../../src/disk/writeFolder.js';

let place: string;
let folder: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'write-folder-'));
  folder = join(place, 'project');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const files = (...names: string[]) => new Map(names.map((name) => [name, `${name}, æøå\n`]));
const said: string[] = [];
const how = (more: Partial<FolderOptions> = {}): FolderOptions => ({
  kind: 'project',
  inputs: [],
  say: ({ en }) => said.push(en),
  ...more,
});
const write = (names: string[], more: Partial<FolderOptions> = {}) =>
  writeFolder(folder, files(...names), how(more));
const put = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
/** Every file below a folder but our manifest. */
const listed = (at: string) =>
  readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((name) => !lstatSync(join(at, name)).isDirectory() && name !== manifestName)
    .sort();

describe('a folder that is written as a whole', () => {
  it('has every file, and drops those that are no longer produced', () => {
    write(['a.json', 'texts/old.txt']);
    write(['a.json', 'texts/new.txt']);
    expect(read('texts/new.txt')).toBe('texts/new.txt, æøå\n');
    expect(listed(folder)).toEqual(['a.json', 'texts/new.txt']);
    expect(readdirSync(place)).toEqual(['project']);
  });

  it('stays as it was when something goes wrong', () => {
    write(['a.json']);
    expect(() => write(['../outside.txt'])).toThrow(/must lie in the folder/u);
    expect(() => write(['x'.repeat(300)])).toThrow(/ENAMETOOLONG/u);
    expect(readdirSync(place)).toEqual(['project']);
    expect(listed(folder)).toEqual(['a.json']);
  });

  it('says what was written, by name and digest, and equal files give equal bytes', () => {
    write(['b.csv', 'a.csv']);
    const first = read(manifestName);
    expect(JSON.parse(first)).toMatchObject({ brukermote: 'folder', kind: 'project' });
    expect(Object.keys(JSON.parse(first).files)).toEqual(['a.csv', 'b.csv']);
    write(['a.csv', 'b.csv']);
    expect(read(manifestName)).toBe(first);
  });

  it('keeps who may look into it', () => {
    write(['a.json']);
    chmodSync(folder, 0o700);
    write(['b.json']);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('is written where a link leads, and the link stays', () => {
    mkdirSync(join(place, 'real'));
    symlinkSync('real', folder);
    write(['a.json']);
    expect(lstatSync(folder).isSymbolicLink()).toBe(true);
    expect(listed(join(place, 'real'))).toEqual(['a.json']);
    rmSync(join(place, 'real'), { recursive: true });
    expect(() => write(['a.json'])).toThrow(/a link that leads nowhere/u);
  });

  it('leaves no folder that was made for it, when it is refused', async () => {
    const far = join(place, 'a/b/project');
    await expect(
      withFolder(far, how(), () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(readdirSync(place)).toEqual([]);
  });
});

describe('a folder that is not ours', () => {
  it.each(['datapackage.json', 'truth.json', 'run.json', 'publication.json', 'diary.txt'])(
    'is left alone, also with a %s in it',
    (name) => {
      put(name, '{}');
      put('diary.txt', 'mine');
      for (const kind of ['project', 'run', 'publication', 'synthetic'] as const)
        expect(() => write(['a.json'], { kind, others: 'keep' })).toThrow(
          /holds something else.*diary\.txt/u,
        );
      expect(listed(folder)).toEqual([...new Set(['diary.txt', name])].sort());
      expect(read('diary.txt')).toBe('mine');
    },
  );

  it('is left alone with a manifest that is broken, of another kind, or a link', () => {
    write(['a.json']);
    expect(() => write(['a.json'], { kind: 'publication' })).toThrow(/holds something else: a project/u);
    const manifest = read(manifestName);
    writeFileSync(join(folder, manifestName), manifest.slice(0, -9));
    expect(() => write(['a.json'])).toThrow(/holds something else/u);
    writeFileSync(join(place, 'manifest'), manifest);
    rmSync(join(folder, manifestName));
    symlinkSync('../manifest', join(folder, manifestName));
    expect(() => write(['a.json'])).toThrow(/holds something else/u);
  });

  it('is ours to fill where it is empty, or holds what a system leaves when somebody looks', () => {
    mkdirSync(folder);
    put('.DS_Store', 'x');
    write(['a.json']);
    expect(listed(folder)).toEqual(['a.json']);
  });

  it('is none where there is a file', () => {
    writeFileSync(folder, 'mine');
    expect(() => write(['a.json'])).toThrow(/there is a file of this name/u);
    expect(readFileSync(folder, 'utf8')).toBe('mine');
  });

  it('is one of a run of an earlier version, where run.json lists what it wrote', () => {
    put('findings.md', 'found');
    // The first 16 hexadecimal digits of SHA-256, as that version kept them.
    const digest = '0b1b6eb86ceb6f37';
    put('run.json', JSON.stringify({ digest: 'd', files: { 'findings.md': digest.padEnd(16, '0') } }));
    put('notes.md', 'mine');
    write(['findings.md'], { kind: 'run', others: 'keep' });
    expect(listed(folder)).toContain('notes.md');
    expect(read('notes.md')).toBe('mine');
  });

  it('keeps its files, though a manifest that somebody made says that they are ours', () => {
    const digest = (text: string) => createHash('sha256').update(text).digest('hex');
    const forged = (listing: Record<string, string>, extra = '') =>
      `${JSON.stringify({ brukermote: 'folder', version: 1, kind: 'project', files: listing }, null, 1)}${extra}\n`;
    put('diary.txt', 'mine');
    put('a.json', 'mine too');
    // With digests that are not those of the files, or with more in it than we write, it is none of ours.
    for (const text of [
      forged({ 'diary.txt': digest('another'), 'a.json': digest('another') }),
      forged({ 'a.json': digest('mine too'), 'diary.txt': digest('mine') }, ' '),
      forged({ 'diary.txt': digest('mine'), 'a.json': digest('mine too') }),
      forged({ 'a.json': '', 'diary.txt': '' }),
    ]) {
      put(manifestName, text);
      expect(() => write(['a.json'])).toThrow(/holds something else|added or changed/u);
    }
    // With the digests of the files it is as we would have written it: but we did not, and nothing of it is deleted.
    put(manifestName, forged({ 'a.json': digest('mine too'), 'diary.txt': digest('mine') }));
    write(['a.json']);
    expect(listed(folder)).toEqual(['a.json']);
    const earlier = `${folder}-earlier`;
    expect(listed(earlier)).toEqual(['a.json', 'diary.txt']);
    expect(readFileSync(join(earlier, 'diary.txt'), 'utf8')).toBe('mine');
    expect(said.join('\n')).toContain(earlier);
    write(['b.json']);
    expect(readdirSync(place).sort()).toEqual(['project', 'project-earlier']);
  });

  it('leaves nothing beside it where the new one has the very same files, whoever wrote the old', () => {
    write(['a.json', 'b.json']);
    const known = process.env.BRUKERMOTE_HOME;
    try {
      process.env.BRUKERMOTE_HOME = mkdtempSync(join(tmpdir(), 'another-home-'));
      write(['b.json', 'a.json']);
      expect(readdirSync(place)).toEqual(['project']);
      rmSync(process.env.BRUKERMOTE_HOME, { recursive: true });
    } finally {
      process.env.BRUKERMOTE_HOME = known;
    }
  });

  it('is nobody advised to delete: it may be a home, or hold years of work', () => {
    put('thesis.docx', 'years of work');
    expect(() => write(['a.json'])).toThrow(/choose another folder$/u);
    expect(() => write(['a.json'])).not.toThrow(/delete/u);
  });
});

describe('files that somebody added to our folder, or changed in it', () => {
  it('refuse the writing, by name', () => {
    write(['a.json', 'texts/b.txt']);
    put('notes/mine.md', 'mine');
    put('texts/b.txt', 'corrected');
    expect(() => write(['a.json'])).toThrow(/added or changed.*notes\/mine\.md, texts\/b\.txt/u);
    expect(read('texts/b.txt')).toBe('corrected');
    expect(readdirSync(place)).toEqual(['project']);
  });

  it('go along where they are kept: at their place where it is free, else under yours', () => {
    const keep = () => write(['notebooks/01.ipynb', 'findings.md'], { kind: 'run', others: 'keep' });
    keep();
    put('notes.md', 'mine');
    put('notebooks/01.ipynb', 'with my comments');
    put('notebooks/.ipynb_checkpoints/01-checkpoint.ipynb', 'notebooks/01.ipynb, æøå\n');
    put('.hidden/idea.md', 'hidden');
    symlinkSync('/nowhere', join(folder, 'link'));
    keep();
    put('notebooks/01.ipynb', 'later comments');
    keep();
    expect(listed(folder)).toEqual([
      '.hidden/idea.md',
      'findings.md',
      'link',
      'notebooks/01.ipynb',
      'notes.md',
      'yours/2/notebooks/01.ipynb',
      'yours/notebooks/01.ipynb',
    ]);
    expect([read('yours/notebooks/01.ipynb'), read('yours/2/notebooks/01.ipynb')].sort()).toEqual([
      'later comments',
      'with my comments',
    ]);
    expect(read('notebooks/01.ipynb')).toBe('notebooks/01.ipynb, æøå\n');
    expect(said.join('\n')).toContain('Files that somebody added or changed are kept:');
    expect(readdirSync(place)).toEqual(['project']);
  });

  it('go along with names that are no text, and where a file has the name of a folder that comes', () => {
    write(['a.json'], { kind: 'run' });
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/bl`), Buffer.from([0xe5]), Buffer.from('.txt')]),
      'blå',
    );
    put('tables', 'mine');
    put('yours', 'mine too');
    write(['a.json', 'tables/1.csv'], { kind: 'run', others: 'keep' });
    expect(read('yours')).toBe('mine too');
    expect(read('yours-too/tables')).toBe('mine');
    const names = readdirSync(folder, { encoding: 'buffer' }).map((name) => name.toString('latin1'));
    expect(names).toContain('blå.txt');
    expect(() => write(['a.json'], { kind: 'run' })).toThrow(/bl\\xe5\.txt/u);
  });
});

describe('two writers of one folder', () => {
  it('are one after the other: the second hears who holds it', async () => {
    await withFolder(folder, how(), (first) => {
      expect(() => write(['b.json'])).toThrow(/another run writes here \(process \d+, since 20/u);
      first.write(files('a.json'));
    });
    expect(listed(folder)).toEqual(['a.json']);
    write(['b.json']);
    expect(readdirSync(place)).toEqual(['project']);
  });
});

describe('names that a folder cannot hold', () => {
  const odd = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '',
      '/',
      'a/..',
      '../x',
      '/etc/x',
      'C:\\x',
      'a\0b',
      manifestName,
      'a//b',
      'CON',
      '__proto__',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc
      .array(fc.constantFrom('..', 'a', 'A', 'b', '.', '', 'å', 'a\u{30a}', '\u{202e}', '~', '*'), {
        maxLength: 5,
      })
      .map((parts) => parts.join('/')),
  );

  it('are refused with nothing changed; all others are written as they are, and nothing beside', () => {
    fc.assert(
      fc.property(fc.dictionary(odd, fc.string(), { maxKeys: 5 }), (record) => {
        const at = mkdtempSync(join(place, 'case-'));
        const out = join(at, 'in', 'out');
        mkdirSync(join(at, 'in'));
        writeFileSync(join(at, 'in', 'beside.txt'), 'mine');
        writeFolder(out, new Map([['old.txt', 'old']]), how());
        const wanted = new Map(Object.entries(record));
        let written = wanted;
        try {
          writeFolder(out, wanted, how());
        } catch {
          written = new Map([['old.txt', 'old']]);
        }
        expect(listed(out)).toEqual([...written.keys()].sort());
        for (const [name, content] of written)
          expect(readFileSync(join(out, name), 'utf8')).toBe(Buffer.from(content).toString());
        expect(readdirSync(at)).toEqual(['in']);
        expect(readdirSync(join(at, 'in'))).toEqual(['beside.txt', 'out']);
        expect(existsSync(join(out, manifestName))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
