import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brukermote } from '../support/brukermote.js';

let folder = '';
let material = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'brukermote-folders-'));
  material = join(folder, 'study.csv');
  writeFileSync(material, 'source,code,text\ns1,A,ja\ns2,B,nei\n');
  mkdirSync(join(folder, 'a folder.csv'));
  mkdirSync(join(folder, 'study.csv.publications.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isFolder = () => join(folder, 'a folder.csv');
const cases: readonly [string, () => string[]][] = [
  ...['families', 'sources', 'mapping', 'codebook', 'names'].map((option): [string, () => string[]] => [
    `--${option}`,
    () => [option === 'names' ? 'privacy' : 'check', material, `--${option}`, isFolder()],
  ]),
  ['--analysis', () => ['matrix', material, '--analysis', isFolder()]],
  ['privacy --key', () => ['privacy', material, '--key', isFolder()]],
  ['privacy --key --redact', () => ['privacy', material, '--key', isFolder(), '--redact', join(folder, 'r')]],
  ['privacy --names-model', () => ['privacy', material, '--names-model', isFolder()]],
  ['the list of publications', () => ['publish', material, '--out', join(folder, 'p')]],
  [
    'the list of publications, for checking',
    () => ['publish', material, '--for-checking', '--out', join(folder, 'c')],
  ],
  ['publish --ledger', () => ['publish', material, '--audit', '--ledger', isFolder()]],
  ...['label-codes', 'names', 'allow-items', 'families', 'analysis'].map(
    (option): [string, () => string[]] => [
      `publish --${option}`,
      () => ['publish', material, '--audit', '--ledger', join(folder, 'l.json'), `--${option}`, isFolder()],
    ],
  ),
  ['convert to a file', () => ['convert', material, isFolder()]],
  ['convert to a file, by force', () => ['convert', material, isFolder(), '--force']],
  ['merge', () => ['merge', material, material, '--out', isFolder()]],
  ['findings --json', () => ['findings', material, '--json', isFolder()]],
  ['families --out', () => ['families', material, '--out', isFolder()]],
  ['sources --out', () => ['sources', material, '--out', isFolder()]],
  ['template --out', () => ['template', '--out', isFolder()]],
];

describe('a folder where a file is needed', () => {
  it.each(cases)('is a sentence that names it: %s', async (_, args) => {
    const before = readdirSync(folder, { recursive: true });
    for (const language of ['nb', 'en']) {
      const { status, stdout, stderr } = await brukermote(...args(), '--lang', language);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).not.toMatch(/\n\s+at |E[A-Z]{3,}|brukermote-writing|The machine|Maskinen/u);
      expect(stderr).toMatch(/\bmappen?\b|\bfolder\b.*(?:folder|model)|there is a folder/u);
      expect(stderr).toMatch(/a folder\.csv|study\.csv\.publications\.json/u);
    }
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });
});
