import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { spawnBrukermote } from '../support/brukermote.js';
import { hostileProject } from '../support/hostileProject.js';

/** What a terminal acts on, and what shows letters in another order. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const acts = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef]/u;

const folder = mkdtempSync(join(tmpdir(), 'brukermote-hostile-names-'));
const project = join(folder, 'study\u001b[31m');

beforeAll(async () => {
  for (const file of hostileProject(40).files) {
    mkdirSync(dirname(join(project, file.path)), { recursive: true });
    writeFileSync(join(project, file.path), await file.read());
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['check', '--lang', 'en'],
  ['check', '--all', '--lang', 'nb'],
  ['matrix', '--explain', '--permutations', '99', '--lang', 'nb'],
  ['matrix', '--row', 'finnes\u001b[2Jikke', '--lang', 'en'],
  ['plan', '--cell', 'C07,V99\u009b2J', '--lang', 'en'],
])('%s says nothing that a terminal acts on', (command, ...flags) => {
  const { stdout, stderr } = spawnBrukermote([command, project, ...flags]);
  expect(stdout + stderr).not.toBe('');
  expect(stdout).not.toMatch(acts);
  expect(stderr).not.toMatch(acts);
});
