import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serialiseNotebook } from '../../../src/runner/nbformat.js';
import { runNotebooks } from '../../../src/runner/runNotebooks.js';
import { root, spawnBrukermote } from '../../support/brukermote.js';
import { Watcher } from './watcher.js';

let folder: string;
let watchers: Watcher[];
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'brukermote-watch-')));
  watchers = [];
});
afterEach(async () => {
  for (const each of watchers) each.process.kill('SIGKILL');
  await Promise.all(watchers.map((each) => each.ended()));
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);
const watch = (...args: string[]) => {
  const watcher = new Watcher(folder, args);
  watchers.push(watcher);
  return watcher;
};
/** Saves a notebook as an editor does: a new file in the place of the old one. */
const put = (name: string, ...sources: string[]) => {
  const cells = sources.map((source, i) => ({
    cell_type: 'code',
    id: `c${i}`,
    metadata: {},
    source,
    execution_count: null,
    outputs: [],
  }));
  writeFileSync(at('new'), JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells }));
  renameSync(at('new'), at(name));
};

const first = "import { readFileSync } from 'node:fs';\nconsole.log('first');";
const reads = "const text = readFileSync('data.txt', 'utf8');\nconsole.log('read', text);";
const counts = 'let n = 1;';

describe('brukermote watch', () => {
  it('runs a notebook, and from the first changed cell again, as if it had run from the top', async () => {
    put('a.ipynb', first, counts, "n += 1;\nconsole.log('n is', n);");
    const watcher = watch('a.ipynb');
    expect(await watcher.until(/Waiting.*\n/u)).toMatch(
      /^\[1\] first\n\[3\] n is 2\na\.ipynb: 3 cells · \d+\.\d s\nWaiting for changes/u,
    );
    put('a.ipynb', first, counts, "n += 10;\nconsole.log('n is', n);");
    expect(await watcher.until(/a\.ipynb: .*\n/u)).toMatch(/^\[3\] n is 11\na\.ipynb: cell 3 of 3 · /u);
    // What a cell declared that is gone is unknown again.
    put('a.ipynb', first, "console.log('n is', n);");
    expect(await watcher.until(/TypeScriptError: .*\n/u)).toMatch(
      /^a\.ipynb: cell 2 of 2 · .*\na\.ipynb, cell \[2\] failed:[\s\S]*Cannot find name 'n'/u,
    );
    put('a.ipynb', first, counts, 'n');
    expect(await watcher.until(/a\.ipynb: .*\n/u)).toMatch(/^\[3\] 1\na\.ipynb: cells 2 to 3 of 3 · /u);
  });

  it('runs again from the cell that read a file which has changed, or has come', async () => {
    put('a.ipynb', first, reads, counts);
    const watcher = watch('a.ipynb');
    expect(await watcher.until(/no such file.*\n/u)).toContain('a.ipynb, cell [2] failed');
    await watcher.until(/Waiting.*\n/u);
    writeFileSync(at('data.txt'), 'one');
    expect(await watcher.until(/a\.ipynb: .*\n/u)).toMatch(/^\[2\] read one\na\.ipynb: cells 2 to 3 of 3/u);
    writeFileSync(at('data.txt'), 'two');
    expect(await watcher.until(/a\.ipynb: .*\n/u)).toMatch(/^\[2\] read two\n/u);
  });

  it('follows the material of a project, whichever files it is in', async () => {
    mkdirSync(at('study'));
    cpSync(`${root}data/example/codings.csv`, at('study/codings.csv'));
    const made = spawnBrukermote(['new', 'mine', '--project', 'study/codings.csv', '--lang', 'en'], folder);
    expect(made.status).toBe(0);
    const watcher = watch('mine.ipynb');
    expect(await watcher.until(/Waiting.*\n/u)).toMatch(
      /^mine\.ipynb: 8 cells · \d figures? · \d tables · /u,
    );
    writeFileSync(
      at('study/codings.csv'),
      readFileSync(at('study/codings.csv'), 'utf8').replace(/\n[^\n]+\n?$/u, '\n'),
    );
    expect(await watcher.until(/mine\.ipynb: .*\n/u)).toContain('mine.ipynb: cells 2 to 8 of 8');
  });

  it('runs all where a cell has changed something of an earlier one, and says so', async () => {
    put('a.ipynb', 'const list = [1];', 'list.push(2);');
    const watcher = watch('a.ipynb');
    await watcher.until(/Waiting.*\n/u);
    put('a.ipynb', 'const list = [1];', 'list.push(3);\nlist');
    const said = await watcher.until(/a\.ipynb: .*\n/u);
    expect(said).toContain('[2] [ 1, 3 ]');
    expect(said).toContain(
      'all 2 cells (a cell that was changed may have changed something of what an earlier one made)',
    );
  });

  it('stops what is overtaken, also a cell that never ends, and keeps what came before it', async () => {
    put('a.ipynb', first, endless);
    const watcher = watch('a.ipynb');
    await begun();
    put('a.ipynb', first, "console.log('newer');");
    expect(await watcher.until(/a\.ipynb: .*\n/u)).toContain('newer');
    expect(watcher.said).not.toContain('Interrupted');
  });

  it('shows errors and goes on: of a cell, of a file that is half there, gone, or back, of a kernel that ends', async () => {
    put('a.ipynb', first);
    const watcher = watch('a.ipynb');
    await watcher.until(/Waiting.*\n/u);
    writeFileSync(at('a.ipynb'), '{"cells": [');
    expect(await watcher.until(/not run.*\n/u)).toContain('no notebook of version 4 (it is not JSON)');
    rmSync(at('a.ipynb'));
    expect(await watcher.until(/not run.*\n/u)).toContain('not there any more');
    put('a.ipynb', first, 'process.exit(3)');
    expect(await watcher.until(/KernelDied.*\n/u)).toContain('exit code 3');
    put('a.ipynb', first, counts);
    expect(await watcher.until(/a\.ipynb: .*\n/u)).toContain(
      '[1] first\na.ipynb: all 2 cells in a new kernel',
    );
  });

  it('leaves notebooks of other kernels alone, says so, and ends where there is no other', async () => {
    const python = {
      nbformat: 4,
      nbformat_minor: 5,
      metadata: { kernelspec: { name: 'python3', language: 'python' } },
      cells: [],
    };
    writeFileSync(at('py.ipynb'), JSON.stringify(python));
    const alone = spawnBrukermote(['watch', '--lang', 'en'], folder);
    expect([alone.status, alone.stderr]).toEqual([
      1,
      expect.stringMatching(
        /^py\.ipynb: left alone: it is for the kernel python3\nNo notebook to follow here/u,
      ),
    ]);
    put('a.ipynb', first);
    const watcher = watch();
    const said = await watcher.until(/Waiting.*\n/u);
    expect(said).toContain('a.ipynb: 1 cell · ');
    expect(said).toContain('py.ipynb: left alone');
    expect(readFileSync(at('py.ipynb'), 'utf8')).toBe(JSON.stringify(python));
  });

  it.each([
    ['none.ipynb', 'there is none with this name'],
    ['notes.txt', 'this is another file'],
  ])('refuses %s', (name, why) => {
    writeFileSync(at('notes.txt'), 'mine');
    const { status, stderr } = spawnBrukermote(['watch', name, '--lang', 'en'], folder);
    expect([status, stderr]).toEqual([1, expect.stringContaining(why)]);
  });

  it('changes nothing on the disk, and ends at Ctrl-C with its kernels', async () => {
    put("Kari's $(touch x) å.ipynb", 'console.log(process.pid)');
    const before = readdirSync(folder);
    const watcher = watch();
    const [, pid] = /\[1\] (\d+)/u.exec(await watcher.until(/Waiting.*\n/u))!;
    expect(await watcher.stop()).toBe(130);
    expect(watcher.said).toMatch(/Stopped\.\n$/u);
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('ends at Ctrl-C while a cell runs', async () => {
    put('a.ipynb', endless);
    const watcher = watch('a.ipynb');
    await begun();
    expect(await watcher.stop()).toBe(130);
  });
});

/** A cell that says on the disk that it has begun, and never ends; nothing is told of a run before it has ended. */
const endless =
  "import { writeFileSync } from 'node:fs';\nwriteFileSync('begun', '');\nawait null;\nwhile (true) {}";
async function begun(): Promise<void> {
  while (!existsSync(at('begun'))) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('brukermote watch --save', () => {
  const figure =
    "import { coOccurrence, cooccurrence, openProject, show } from 'brukermote';\nconst { corpus } = await openProject('codings.csv');\nshow(cooccurrence.figure(coOccurrence(corpus)));";

  it('saves outputs as a run does, with images, and is not woken by it', async () => {
    cpSync(`${root}data/example/codings.csv`, at('codings.csv'));
    put('a.ipynb', figure, "console.log('one');");
    cpSync(at('a.ipynb'), at('b.ipynb'));
    const watcher = watch('a.ipynb', '--save');
    await watcher.until(/a\.ipynb: saved with its outputs\n/u);
    const [run] = await runNotebooks({ notebooks: [{ path: at('b.ipynb') }] });
    expect(readFileSync(at('a.ipynb'), 'utf8')).toBe(serialiseNotebook(run.notebook));
    const saved = JSON.parse(readFileSync(at('a.ipynb'), 'utf8'));
    saved.cells[1].source = ["console.log('two');"];
    writeFileSync(at('a.ipynb'), JSON.stringify(saved));
    expect(await watcher.until(/saved with its outputs\n/u)).toMatch(
      /^(?:Waiting.*\n)?\[2\] two\na\.ipynb: cell 2 of 2 · /u,
    );
    const again = JSON.parse(readFileSync(at('a.ipynb'), 'utf8'));
    expect(again.cells[0].outputs).toEqual(saved.cells[0].outputs);
    expect(again.cells[1].outputs[0].text).toEqual(['two\n']);
  });

  it('saves nothing where a cell failed, or where the file can only be read, and says so', async () => {
    put('a.ipynb', first, 'throw new Error("no")');
    const watcher = watch('a.ipynb', '--save');
    await watcher.until(/Waiting.*\n/u);
    expect(JSON.parse(readFileSync(at('a.ipynb'), 'utf8')).cells[0].outputs).toEqual([]);
    put('a.ipynb', first);
    chmodSync(at('a.ipynb'), 0o444);
    expect(await watcher.until(/can only be read.*\n|saved with.*\n/u)).toContain(
      'can only be read, and was left alone',
    );
  });
});

describe('a change of the program', () => {
  it('builds it, and runs everything in new kernels; where it cannot be built, nothing runs until it can', async () => {
    const copy = at('copy/');
    cpSync(`${root}dist`, `${copy}dist`, { recursive: true });
    cpSync(`${root}package.json`, `${copy}package.json`);
    symlinkSync(realpathSync(`${root}node_modules`), `${copy}node_modules`);
    mkdirSync(`${copy}src`);
    mkdirSync(`${copy}scripts`);
    writeFileSync(`${copy}src/a.ts`, 'good');
    writeFileSync(
      `${copy}scripts/build.mjs`,
      `import { readFileSync, writeFileSync } from 'node:fs';
const text = readFileSync(new URL('../src/a.ts', import.meta.url), 'utf8');
if (text === 'broken') { console.error('src/a.ts(1,1): error'); process.exit(2); }
writeFileSync(new URL('../built', import.meta.url), text);`,
    );
    put('a.ipynb', 'console.log(process.pid)');
    const watcher = new Watcher(folder, ['a.ipynb'], copy);
    watchers.push(watcher);
    const [, old] = /\[1\] (\d+)/u.exec(await watcher.until(/Waiting.*\n/u))!;
    writeFileSync(`${copy}src/a.ts`, 'broken');
    expect(await watcher.until(/error\n/u)).toMatch(
      /building[\s\S]*could not be built[\s\S]*src\/a\.ts\(1,1\): error/u,
    );
    writeFileSync(`${copy}src/b.ts`, 'another file');
    await watcher.until(/error\n/u);
    writeFileSync(`${copy}src/a.ts`, 'better');
    const said = await watcher.until(/a\.ipynb: .*\n/u);
    expect(said).toContain('Built; every notebook runs in a new kernel.');
    expect(/\[1\] (\d+)/u.exec(said)![1]).not.toBe(old);
    expect(readFileSync(`${copy}built`, 'utf8')).toBe('better');
  });
});
