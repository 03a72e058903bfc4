import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addToLedger,
  ledgerPath,
  openLedger,
  requireUnchanged,
} from '../../../src/cli/publish/ledgerFile.js';
import { openInput } from '../../../src/disk/openInput.js';
import type { LedgerEntry } from '../../../src/publication/ledger.js';

let folder: string;
let project: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brukermote-ledger-'));
  project = join(folder, 'study.qdpx');
  writeFileSync(project, 'x');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entry = (digest: string): LedgerEntry => ({
  when: '2026-11-30T08:00:00.000Z',
  kind: 'public',
  policy: 'oslomet-5',
  cross: 'band',
  digest,
  counts: {},
  small: [],
  sizes: {},
  analysis: {},
  despiteEarlier: false,
});

describe('the file of earlier publications', () => {
  it('lies beside the project, and is added to as a whole', () => {
    expect(ledgerPath([project])).toBe(`${project}.publications.json`);
    addToLedger(openLedger([project]), entry('a'));
    addToLedger(openLedger([project]), entry('b'));
    expect(openLedger([project]).ledger.publications.map(({ digest }) => digest)).toEqual(['a', 'b']);
    expect(readdirSync(folder)).toEqual(['study.qdpx', 'study.qdpx.publications.json']);
  });

  it('is no material, also where a project is the folder that it lies in', () => {
    addToLedger(openLedger([project]), entry('a'));
    expect(openInput(folder).files.map(({ path }) => path)).toEqual(['study.qdpx']);
    expect(() => openLedger([folder], join(folder, 'list.json'))).toThrow('inside the material');
  });

  it('is left alone where somebody else has published meanwhile, or where it is broken', () => {
    const mine = openLedger([project]);
    addToLedger(openLedger([project]), entry('a'));
    expect(() => requireUnchanged(mine)).toThrow('run again');
    expect(() => addToLedger(mine, entry('b'))).toThrow('run again');
    writeFileSync(ledgerPath([project]), '{');
    expect(() => openLedger([project])).toThrow('backup');
  });

  it('is held together with the lists of the other files of a project', () => {
    const other = join(folder, 'more.csv');
    writeFileSync(other, 'x');
    addToLedger(openLedger([project]), entry('a'));
    const both = openLedger([project, other]);
    expect([both.path, both.also.map(({ digest }) => digest)]).toEqual([`${other}.publications.json`, ['a']]);
  });

  it('is found out before anything is computed, where it cannot be written', () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    // Whoever may write everywhere (root) cannot be stopped so.
    if (process.getuid?.() !== 0)
      expect(() => openLedger([project], join(closed, 'list.json'))).toThrow('--ledger');
    expect(() => openLedger([project], join(folder, 'nowhere', 'list.json'))).toThrow('--ledger');
    expect(existsSync(ledgerPath([project]))).toBe(false);
  });
});
