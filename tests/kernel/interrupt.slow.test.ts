import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/brukermote.js';
import { KernelClient } from '../support/kernelClient.js';

// One kernel for all: it has to live through every one of them.

let kernel: KernelClient;
beforeAll(async () => {
  kernel = await KernelClient.start(`${root}notebooks`);
  await kernel.run(
    "const { corpus } = await openProject('../data/brukermote'); const matrix = coOccurrence(corpus);",
  );
  await kernel.run(
    "import { readFile } from 'node:fs'; import { setTimeout as wait } from 'node:timers/promises';",
  );
});
afterAll(() => kernel.stop());

const never = 'await new Promise(() => {});';
const permutations = 'matrixTests(matrix, { test: "permutation", permutations: 20_000_000 })';

/** Kinds of cells that would never end, or not soon. */
const kinds: Readonly<Record<string, string>> = {
  'a synchronous loop': 'while (true) {}',
  'a wait for a timer': 'await wait(600_000)',
  'a loop after a wait': 'await null; while (true) {}',
  'a loop in a callback of a timer': `setTimeout(() => { while (true) {} }, 1); ${never}`,
  'a loop in then': `Promise.resolve().then(() => { while (true) {} }); ${never}`,
  'a loop in a callback of a file': `readFile('02-co-occurrence.ipynb', () => { while (true) {} }); ${never}`,
  'a computation of ours': permutations,
  'a computation of ours after a wait': `await wait(1); ${permutations}`,
  'a loop in a callback of an interval': `setInterval(() => { while (true) {} }, 1); ${never}`,
  'waits without end': 'while (true) await null;',
  'short waits without end': 'let y = 0; while (true) { await wait(5); y++; }',
  'a loop in the next tick': `process.nextTick(() => { while (true) {} }); ${never}`,
  'a loop within try, catch and finally':
    'while (true) { try { while (true) {} } catch { } finally { await null; } }',
  'a regular expression that runs away': "/^(a+)+$/.test('a'.repeat(60) + 'b')",
  'prints without end': 'while (true) console.log("still here");',
};

describe('an interrupt', () => {
  it('is tried with fifteen kinds of cells', () => {
    expect(Object.keys(kinds)).toHaveLength(15);
  });

  it.each(Object.entries(kinds))('stops %s, and the kernel lives', async (_, code) => {
    const { ran } = await kernel.begin(code);
    await delay(300);
    expect(await kernel.beats()).toBe(true);
    expect(await kernel.control('interrupt_request')).toEqual({ status: 'ok' });
    const { reply } = await ran;
    expect(reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
    expect((await kernel.run('const x = 1; 40 + 2')).printed).toBe('42\n');
    expect(kernel.process.exitCode).toBeNull();
  });

  it('ends what waits, so that it changes nothing afterwards', async () => {
    await kernel.run('let counted = 0;');
    const { ran } = await kernel.begin('while (true) { await wait(5); counted++; }');
    await delay(100);
    await kernel.control('interrupt_request');
    await ran;
    const before = (await kernel.run('counted')).printed;
    await delay(200);
    expect((await kernel.run('counted')).printed).toBe(before);
  });

  it('leaves undone what waited behind the cell', async () => {
    const { ran } = await kernel.begin('while (true) {}');
    const after = kernel.run('console.log("after")');
    await kernel.control('interrupt_request');
    expect((await Promise.all([ran, after])).map(({ reply }) => reply.status)).toEqual(['error', 'aborted']);
  });

  it('does nothing where nothing runs', async () => {
    await kernel.control('interrupt_request');
    await delay(300);
    expect((await kernel.run('40 + 2')).printed).toBe('42\n');
  });

  it('keeps what earlier cells have declared', async () => {
    expect((await kernel.run('matrix.rows.length > 1')).printed).toBe('true\n');
  });
});

describe('a kernel that is told to leave', () => {
  it('leaves, though a cell keeps it busy', async () => {
    const other = await KernelClient.start(root);
    await other.begin('while (true) {}');
    expect(await other.control('shutdown_request', { restart: false })).toMatchObject({ status: 'ok' });
    const left = new Promise((resolve) => other.process.once('exit', resolve));
    if (other.process.exitCode === null && other.process.signalCode === null) await left;
    await other.stop();
  });
});
