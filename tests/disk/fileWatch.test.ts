import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileWatch } from '../../src/disk/fileWatch.js';
import { stampOf } from '../../src/disk/stampOf.js';

let folder: string;
let watch: FileWatch;
let heard: string[][];
let hear: () => void;
const at = (name: string) => join(folder, name);

/** Waits for the next change that is told. */
const next = async () => {
  while (heard.length === 0)
    await new Promise<void>((resolve) => {
      hear = resolve;
    });
  return heard.shift()!;
};
const follow = (...names: string[]) =>
  watch.follow(new Map(names.map((name) => [at(name), stampOf(at(name))] as const)));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brukermote-follow-'));
  heard = [];
  hear = () => {};
  watch = new FileWatch(
    (paths) => {
      heard.push([...paths].sort());
      hear();
    },
    { settleMs: 20, lookMs: 100 },
  );
});
afterEach(() => {
  watch.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('files that are followed', () => {
  it('are told of when they are written, replaced, taken away, and come back', async () => {
    writeFileSync(at('a'), '1');
    writeFileSync(at('b'), '1');
    follow('a', 'b');
    writeFileSync(at('a'), '12');
    expect(await next()).toEqual([at('a')]);
    writeFileSync(at('aside'), '13');
    renameSync(at('aside'), at('a'));
    expect(await next()).toEqual([at('a')]);
    rmSync(at('a'));
    expect(await next()).toEqual([at('a')]);
    writeFileSync(at('a'), '1');
    expect(await next()).toEqual([at('a')]);
    expect(heard).toEqual([]);
  });

  it('need not be there yet, nor the folder that they will lie in', async () => {
    follow('deep/a');
    mkdirSync(at('deep'));
    writeFileSync(at('deep/a'), '1');
    expect(await next()).toEqual([at('deep/a')]);
  });

  it('are told of together, once nothing moves any more', async () => {
    follow('a', 'b');
    writeFileSync(at('a'), '1');
    writeFileSync(at('b'), '1');
    const told = await next();
    if (told.length === 1) told.push(...(await next()));
    expect(told.sort()).toEqual([at('a'), at('b')]);
  });

  it('are folders too: what comes into them, or goes', async () => {
    mkdirSync(at('study'));
    follow('study');
    writeFileSync(at('study/new.csv'), '');
    expect(await next()).toEqual([at('study')]);
  });

  it('have changed where they are known in another state', async () => {
    writeFileSync(at('a'), '1');
    const known = stampOf(at('a'));
    writeFileSync(at('a'), '12');
    watch.follow(new Map([[at('a'), known]]));
    expect(await next()).toEqual([at('a')]);
  });

  it('are told of no more where they are not followed any more', async () => {
    writeFileSync(at('a'), '1');
    follow('a', 'b');
    follow('b');
    writeFileSync(at('a'), '12');
    writeFileSync(at('b'), '1');
    expect(await next()).toEqual([at('b')]);
  });
});
