import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  it('is not written over another one unless told so', async () => {
    writeFileSync(path('gammel.txt'), 'gammel');
    await expect(writeFile(path('gammel.txt'), ['ny'])).rejects.toThrow(/exists already.*--force/u);
    expect(readFileSync(path('gammel.txt'), 'utf8')).toBe('gammel');
    await writeFile(path('gammel.txt'), ['ny'], { force: true });
    expect(readFileSync(path('gammel.txt'), 'utf8')).toBe('ny');
  });

  it('is never a folder', async () => {
    mkdirSync(path('mappe'));
    await expect(writeFile(path('mappe'), ['x'], { force: true })).rejects.toThrow(/folder of this name/u);
  });

  it('leaves what was there, and nothing beside it, when a piece fails', async () => {
    writeFileSync(path('halv.txt'), 'hel');
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
