import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { failureReport } from '../../src/runner/failureReport.js';
import { type CodeCell, type Notebook, parseNotebook, serialiseNotebook } from '../../src/runner/nbformat.js';
import { type Progress, silentProgress } from '../../src/runner/progress.js';
import { type NotebookResult, runNotebooks } from '../../src/runner/runNotebooks.js';
import { isAlive, privateTemporaryFolder } from './privateTemporaryFolder.js';

const { folder, leftovers } = privateTemporaryFolder();
const out = join(folder, 'out');
const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/runner/${name}.ipynb`, import.meta.url));
const outputOf = (name: string) => join(out, `${name}.ipynb`);
const job = (name: string) => ({ path: fixture(name), outputPath: outputOf(name) });

const names = ['endless', 'outputs', 'thrown', 'type-error', 'dies', 'parameters'] as const;
const results = new Map<string, NotebookResult>();
const told: string[] = [];

beforeAll(async () => {
  const progress: Progress = {
    start: (total) => told.push(`start ${total}`),
    cell: (_, number, count) => told.push(`cell ${number}/${count}`),
    done: (path, status) => told.push(`done ${path.split('/').at(-1)} ${status}`),
    stage: (name) => told.push(name),
    stop: () => told.push('stop'),
  };
  const all = await runNotebooks({
    notebooks: names.map(job),
    parameters: { project: 'annet' },
    // Long enough for the types of an ordinary cell on a machine that is busy.
    cellTimeoutMs: 5000,
    renderImages: false,
    progress,
  });
  for (const [index, name] of names.entries()) results.set(name, all[index]!);
});

/** Code cells that the fixture has itself: the injected one comes first and is left out. */
function codeCells(notebook: Notebook): CodeCell[] {
  return notebook.cells.filter(
    (cell): cell is CodeCell => cell.cell_type === 'code' && cell.id !== 'injected-parameters',
  );
}
const outputsOf = (name: string) => codeCells(results.get(name)!.notebook).map(({ outputs }) => outputs);

test('collects values, streams and displays, cell by cell', () => {
  const [value, streams, blank, displays, many] = outputsOf('outputs');
  expect(value).toEqual([{ output_type: 'stream', name: 'stdout', text: '3\n' }]);
  expect(streams).toEqual([
    { output_type: 'stream', name: 'stdout', text: 'tillit\nmestring\n' },
    { output_type: 'stream', name: 'stderr', text: 'få kilder\n' },
    { output_type: 'stream', name: 'stdout', text: 'framdrift\n' },
  ]);
  expect(blank).toEqual([]);
  expect(displays).toEqual([
    { output_type: 'display_data', metadata: {}, data: { 'text/html': '<b>C07</b>\n<i>V01</i>' } },
    { output_type: 'display_data', metadata: {}, data: { 'text/plain': '2 av 2' } },
  ]);
  expect(many).toHaveLength(1);
  expect(many![0]).toMatchObject({ text: Array.from({ length: 2000 }, (_, line) => `${line}\n`).join('') });
});

test('numbers executed cells as In [n] and leaves blank ones without a number', () => {
  const counts = codeCells(results.get('outputs')!.notebook).map((cell) => cell.execution_count);
  expect(counts).toEqual([2, 3, null, 4, 5]);
});

test('records a thrown error as an error output, reports it, and runs no further', () => {
  const { status, error, notebook } = results.get('thrown')!;
  expect(status).toBe('failed');
  expect(error).toMatchObject({ cell: 3, cellIndex: 2, ename: 'RangeError', evalue: 'no units' });
  expect(error!.source).toContain('function ratio');
  const [, failing, never] = outputsOf('thrown');
  expect(failing).toEqual([
    { output_type: 'stream', name: 'stderr', text: 'before\n' },
    expect.objectContaining({ output_type: 'error', ename: 'RangeError', evalue: 'no units' }),
  ]);
  expect(never).toEqual([]);
  expect(serialiseNotebook(notebook)).not.toContain(process.cwd());
  expect(failureReport('thrown.ipynb', error!, 'nb')).toMatch(
    /^thrown\.ipynb, celle \[3\] feilet:\n {2}1 \| console[\s\S]*RangeError: no units$/,
  );
});

test('records a type error without running the cell', () => {
  expect(results.get('type-error')!.error).toMatchObject({ cell: 2, cellIndex: 2, ename: 'TypeScriptError' });
  const [outputs] = outputsOf('type-error');
  expect(outputs).toHaveLength(1);
  expect(outputs![0]).toMatchObject({ output_type: 'error', evalue: expect.stringContaining("'missing'") });
});

test('stops an endless cell at its time limit, and its kernel with it', () => {
  const [pid, endless, after] = outputsOf('endless');
  expect(endless).toEqual([
    { output_type: 'stream', name: 'stdout', text: 'begins\n' },
    expect.objectContaining({
      ename: 'CellTimeout',
      evalue: 'the cell ran for more than 5 s and was stopped',
    }),
  ]);
  expect(after).toEqual([]);
  expect(isAlive(Number((pid![0] as { text: string }).text))).toBe(false);
});

test('says when a cell takes the kernel down', () => {
  expect(results.get('dies')!.error).toMatchObject({
    ename: 'KernelDied',
    evalue: 'the kernel ended while the cell ran (exit code 3)',
  });
});

test('runs with the injected parameters', () => {
  expect(outputsOf('parameters')[1]).toEqual([
    { output_type: 'stream', name: 'stdout', text: "[ 'annet', 1 ]\n" },
  ]);
});

test('writes every notebook as valid nbformat, failed ones too, and leaves nothing else', () => {
  for (const [name, { notebook }] of results) {
    const text = readFileSync(outputOf(name), 'utf8');
    expect(text).toBe(serialiseNotebook(notebook));
    expect(serialiseNotebook(parseNotebook(text, name))).toBe(text);
  }
  expect(readdirSync(out)).toHaveLength(names.length);
  expect(leftovers()).toEqual([]);
});

test('tells where it is', () => {
  expect(told[0]).toBe('start 20');
  expect(told).toContain('cell 5/5');
  expect(told).toContain('done thrown.ipynb failed');
  expect(told.slice(-2)).toEqual(['write', 'stop']);
});

test('gives the same bytes when run again from its own output, and can keep the file of one that fails', async () => {
  const first = readFileSync(outputOf('outputs'), 'utf8');
  const again = join(folder, 'again.ipynb');
  const failed = join(folder, 'failed.ipynb');
  writeFileSync(failed, 'previous');
  await runNotebooks({
    notebooks: [
      { path: outputOf('outputs'), outputPath: again },
      { path: fixture('dies'), outputPath: failed },
    ],
    keepOnFailure: 'previous',
    parameters: { project: 'annet' },
    renderImages: false,
  });
  expect(readFileSync(again, 'utf8')).toBe(first);
  expect(readFileSync(failed, 'utf8')).toBe('previous');
});

test('an abort leaves previous outputs whole and nothing behind', async () => {
  const kept = join(folder, 'kept');
  mkdirSync(kept);
  const paths = ['outputs', 'endless'].map((name) => ({
    path: fixture(name),
    outputPath: join(kept, `${name}.ipynb`),
  }));
  for (const { outputPath } of paths) writeFileSync(outputPath, 'previous');
  const stop = new AbortController();
  const progress = {
    ...silentProgress,
    cell: (path: string, number: number) => {
      if (path.includes('endless') && number === 2) setTimeout(() => stop.abort(), 50);
    },
  };
  const cancelled = await runNotebooks({
    notebooks: paths,
    signal: stop.signal,
    progress,
    renderImages: false,
  });
  expect(cancelled.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
  for (const { outputPath } of paths) expect(readFileSync(outputPath, 'utf8')).toBe('previous');
  expect(readdirSync(kept)).toHaveLength(2);
  expect(leftovers()).toEqual([]);
});

test('refuses a malformed notebook before it runs any', async () => {
  const path = join(folder, 'broken.ipynb');
  writeFileSync(path, '{"cells": 1}');
  await expect(runNotebooks({ notebooks: [{ path, outputPath: path }] })).rejects.toThrow(
    'broken.ipynb, cells',
  );
});
