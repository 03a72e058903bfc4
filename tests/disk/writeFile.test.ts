import {
  chmodSync,
  linkSync,
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
import { afterAll, describe, expect, it } from 'vitest';
import { writeFile } from '../../src/disk/writeFile.js';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string) => join(folder, name);

describe('a file that is written as a whole', () => {
  it('holds its pieces in order, text as UTF-8, in a folder that is made for it', async () => {
    const written: number[] = [];
    const pieces = ['Blå', new Uint8Array([0x21]), ' ø'];
    const bytes = await writeFile(path('ny/fil.txt'), pieces, { onBytes: (count) => written.push(count) });
    expect(readFileSync(path('ny/fil.txt'), 'utf8')).toBe('Blå! ø');
    expect([bytes, written]).toEqual([8, [4, 5, 8]]);
  });

  it('replaces what we wrote where it is told so, and keeps who may read it', async () => {
    await writeFile(path('gammel.txt'), ['gammel']);
    chmodSync(path('gammel.txt'), 0o600);
    await expect(writeFile(path('gammel.txt'), ['ny'])).rejects.toThrow(/exists already.*--force/u);
    expect(readFileSync(path('gammel.txt'), 'utf8')).toBe('gammel');
    await writeFile(path('gammel.txt'), ['ny'], { force: true });
    expect(readFileSync(path('gammel.txt'), 'utf8')).toBe('ny');
    expect(statSync(path('gammel.txt')).mode & 0o777).toBe(0o600);
  });

  it('never replaces an original, nor what we wrote and somebody changed', async () => {
    writeFileSync(path('original.txt'), 'intervjuet');
    await expect(writeFile(path('original.txt'), ['ny'], { force: true })).rejects.toThrow(
      /was not written by us, or was changed since/u,
    );
    expect(readFileSync(path('original.txt'), 'utf8')).toBe('intervjuet');
    await writeFile(path('endret.txt'), ['vår']);
    writeFileSync(path('endret.txt'), 'vår, rettet');
    await expect(writeFile(path('endret.txt'), ['ny'], { force: true })).rejects.toThrow(/changed since/u);
    expect(readFileSync(path('endret.txt'), 'utf8')).toBe('vår, rettet');
  });

  it('does not replace a file that came while it was written', async () => {
    const pieces = function* () {
      yield 'vår';
      writeFileSync(path('kom.txt'), 'deres');
    };
    await expect(writeFile(path('kom.txt'), pieces())).rejects.toThrow(/exists already/u);
    expect(readFileSync(path('kom.txt'), 'utf8')).toBe('deres');
  });

  it('is none of what is read, and lies in none of it', async () => {
    mkdirSync(path('materiale'));
    writeFileSync(path('materiale/a.csv'), 'a');
    symlinkSync('materiale', path('lenke'));
    linkSync(path('materiale/a.csv'), path('samme.csv'));
    const inputs = [path('materiale')];
    for (const name of ['materiale/b.csv', 'lenke/b.csv', 'lenke/ny/b.csv'])
      await expect(writeFile(path(name), ['x'], { inputs })).rejects.toThrow(/lies in what is read/u);
    for (const name of ['materiale/a.csv', 'lenke/a.csv', 'samme.csv'])
      await expect(
        writeFile(path(name), ['x'], { force: true, inputs: [path('materiale/a.csv')] }),
      ).rejects.toThrow(/this is what is read/u);
    expect(readdirSync(path('materiale'))).toEqual(['a.csv']);
  });

  it('is never a folder', async () => {
    mkdirSync(path('mappe'));
    await expect(writeFile(path('mappe'), ['x'], { force: true })).rejects.toThrow(/folder of this name/u);
  });

  it('leaves what was there, and nothing beside it, when a piece fails', async () => {
    await writeFile(path('halv.txt'), ['hel']);
    const pieces = function* () {
      yield 'halv';
      throw new Error('disken er full');
    };
    await expect(writeFile(path('halv.txt'), pieces(), { force: true })).rejects.toThrow('disken er full');
    expect(readFileSync(path('halv.txt'), 'utf8')).toBe('hel');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('leaves nothing when it is stopped on the way', async () => {
    const stop = new AbortController();
    const pieces = function* () {
      yield 'en';
      stop.abort(new Error('stoppet'));
      yield 'to';
    };
    await expect(writeFile(path('stoppet.txt'), pieces(), { signal: stop.signal })).rejects.toThrow(
      'stoppet',
    );
    expect(readdirSync(folder).filter((name) => name.includes('stoppet'))).toEqual([]);
  });
});
