import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { Kernel } from '../../src/runner/kernel.js';
import { guardDescriptor, kernelGuardSource } from '../../src/runner/kernelGuard.js';
import { isAlive, privateTemporaryFolder } from './privateTemporaryFolder.js';

const { folder, leftovers } = privateTemporaryFolder();
const cwd = fileURLToPath(new URL('../fixtures/runner', import.meta.url));

test('an abort ends a blocked cell, the process and its folder', async () => {
  const stop = new AbortController();
  const kernel = await Kernel.start(cwd, stop.signal);
  expect(leftovers()).toHaveLength(1);
  setTimeout(() => stop.abort(), 50);
  await expect(kernel.execute('while (true) {}', { timeoutMs: 20_000, signal: stop.signal })).rejects.toThrow(
    'abort',
  );
  expect(isAlive(kernel.pid)).toBe(false);
  expect(leftovers()).toEqual([]);
});

test('an abort while the kernel starts leaves nothing', async () => {
  const stop = new AbortController();
  const start = Kernel.start(cwd, stop.signal);
  setTimeout(() => stop.abort(), 50);
  await expect(start).rejects.toThrow('abort');
  expect(leftovers()).toEqual([]);
});

test('uses ports where the path of the temporary folder is too long for a socket', async () => {
  const long = join(folder, 'x'.repeat(100));
  mkdirSync(long);
  process.env.TMPDIR = long;
  const kernel = await Kernel.start(cwd).finally(() => {
    process.env.TMPDIR = folder;
  });
  expect((await kernel.execute('1 + 1', { timeoutMs: 20_000 })).outputs).toMatchObject([{ text: '2\n' }]);
  await kernel.stop();
});

test('says why a kernel does not start', async () => {
  await expect(Kernel.start(join(folder, 'missing'))).rejects.toThrow(/kernel did not start: .*ENOENT/);
  expect(leftovers()).toEqual([]);
});

test('a kernel whose runner is gone ends, even in a blocked cell', async () => {
  const guardFolder = mkdtempSync(join(folder, 'brukermote-kernel-'));
  const guard = join(guardFolder, 'guard.mjs');
  writeFileSync(guard, kernelGuardSource);
  const stdio: ('ignore' | 'pipe' | 'inherit')[] = ['ignore', 'pipe', 'inherit'];
  stdio[guardDescriptor] = 'pipe';
  const args = [`--import=${pathToFileURL(guard).href}`, '-e', "console.log('runs'); while (true) {}"];
  const env = { ...process.env, BRUKERMOTE_KERNEL_GUARD: guard };
  const child = spawn(process.execPath, args, { stdio, env, detached: true });
  await once(child.stdout!, 'data');
  child.stdio[guardDescriptor]!.destroy();
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
  expect(leftovers()).toEqual([]);
});
