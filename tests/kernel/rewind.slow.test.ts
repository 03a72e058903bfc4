import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Kernel } from '../../src/runner/kernel.js';

let folder: string;
let kernel: Kernel;
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'brukermote-rewind-')));
  writeFileSync(join(folder, 'data.txt'), 'ja');
  kernel = await Kernel.start(folder, undefined, { remembers: true });
});
afterAll(async () => {
  await kernel.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What a cell printed, or the error that it ended with, after its number. */
async function run(source: string): Promise<string> {
  const { outputs, executionCount, error } = await kernel.execute(source, { timeoutMs: 60_000 });
  const text = outputs.map((output) => (output.output_type === 'stream' ? output.text.trim() : '')).join('');
  return `[${executionCount}] ${error?.evalue ?? text}`;
}

describe('a kernel that returns to an earlier state', () => {
  it('knows the values of then, and the names of then only', async () => {
    expect(await run('let n = 1; const next = () => 2;')).toBe('[1] ');
    expect(await run("n = 5; const name = 'Kari'; n + next()")).toBe('[2] 7');
    await kernel.rewind(1);
    expect(await run('n + next()')).toBe('[2] 3');
    expect(await run('name')).toContain('[3] Cannot find name');
    await kernel.rewind(1);
    expect(await run('const name = 7; name.toFixed(1)')).toBe('[2] 7.0');
    await kernel.rewind(2);
    expect(await run('name + n')).toBe('[3] 8');
  });

  it('has forgotten all before the first cell, but for the names of the workbench', async () => {
    await kernel.rewind(0);
    expect(await run('typeof openProject')).toBe('[1] function');
    expect(await run('n')).toContain("[2] Cannot find name 'n'");
    await kernel.rewind(0);
    expect(await run('const show = 3; show')).toBe('[1] 3');
    await kernel.rewind(0);
    expect(await run('typeof show')).toBe('[1] function');
  });

  it('is as before after a cell that failed or was stopped', async () => {
    await kernel.rewind(0);
    await run('let n = 1;');
    expect(await run("n = 2; throw new Error('no');")).toBe('[2] no');
    await kernel.rewind(1);
    const stopped = run('n = 3; await new Promise(() => {});');
    // An interrupt that comes before the cell has begun stops nothing.
    const again = setInterval(() => void kernel.interrupt(), 200);
    expect(await stopped).toContain('[2] cellen ble stanset');
    clearInterval(again);
    await kernel.rewind(1);
    expect(await run('n')).toBe('[2] 1');
  });

  it('says no to a state that it does not have', async () => {
    await expect(kernel.rewind(99)).rejects.toThrow('no state after cell 99 is remembered');
    const forgetful = await Kernel.start(folder);
    await expect(forgetful.rewind(0)).rejects.toThrow('no state after cell 0');
    await forgetful.stop();
  });

  it('tells what each cell has read, by whatever way, and not what it writes itself', async () => {
    await kernel.rewind(0);
    await run(
      "import { existsSync, readFileSync, writeFileSync } from 'node:fs';\nimport { open } from 'node:fs/promises';",
    );
    await run("readFileSync('data.txt', 'utf8')");
    await run("const file = await open('data.txt'); await file.close(); existsSync('later.txt');");
    await run("writeFileSync('own.txt', ''); readFileSync('own.txt');");
    const reads = (await kernel.reads()).map(({ cell, path, stamp }) => [cell, path, stamp === '']);
    expect(reads).toEqual([
      [2, join(folder, 'data.txt'), false],
      [3, join(folder, 'data.txt'), false],
      [3, join(folder, 'later.txt'), true],
    ]);
    await kernel.rewind(2);
    expect((await kernel.reads()).map(({ cell }) => cell)).toEqual([2]);
  });
});
