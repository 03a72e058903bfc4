import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { environmentError } from '../../src/disk/environmentErrors.js';

function errorOf(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

it('says in a sentence, with the place and in both languages, what the system refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brukermote-environment-'));
  const told = environmentError(errorOf(() => readFileSync(folder)));
  expect(told?.en).toMatch(/What was to be|a file is needed here, and there is a folder/u);
  const long = environmentError(errorOf(() => writeFileSync(join(folder, 'x'.repeat(300)), '')));
  expect(long?.nb).toMatch(/x: navnet eller stien er for lang/u);
  expect(long?.en).toMatch(/x: the name or path is too long/u);
  rmSync(folder, { recursive: true });
  expect(environmentError(errorOf(() => readFileSync(folder)))?.en).toBe(
    `${folder}: there is no file or folder here any more; look, and run again`,
  );
});

it('names the folder where the name is one of ours beside the place', () => {
  const path = '/data/.out.brukermote-writing/new/a.csv';
  const error = Object.assign(new Error('full'), { code: 'ENOSPC', errno: -28, syscall: 'open', path });
  expect(environmentError(error)?.en).toMatch(/^\/data: the disk is full/u);
});

it('leaves faults of our own to be told as such', () => {
  expect(environmentError(new TypeError('x'))).toBe(null);
  expect(environmentError(Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBe(null);
  expect(environmentError('x')).toBe(null);
});
