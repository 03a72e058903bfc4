import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const list = (folder: string) =>
  readdirSync(fileURLToPath(new URL(folder, import.meta.url)), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'));
const files = list('../src').map((name) => name.replace(/\.ts$/u, ''));
const tests = list('.')
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => name.replace(/(?:\.slow)?\.test\.ts$/u, ''));
const folderOf = (name: string) => name.split('/').slice(0, -1).join('/');

/** Folders of tests that are about no single folder of src. */
const overall = ['', 'calibration', 'fuzz', 'golden', 'hostile', 'import', 'real'];

describe('tests mirror src', () => {
  it('in folders of src, or in one of those that CONTRIBUTING names', () => {
    const folders = new Set(files.map(folderOf));
    const elsewhere = tests.filter(
      (name) => !folders.has(folderOf(name)) && !overall.includes(folderOf(name)),
    );
    expect(elsewhere).toEqual([]);
  });

  it('beside the table, figure, statement or label that a test is of', () => {
    const telling = tests.filter((name) =>
      /(?:^|[./])(?:figure|tables|findings|quotes|statements|labels|question)$/u.test(name),
    );
    expect(telling.length).toBeGreaterThan(40);
    expect(telling.filter((name) => !files.includes(name))).toEqual([]);
  });
});
